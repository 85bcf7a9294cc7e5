// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/patchprefix.h"

#include "sync/patchfault.h"

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// A prefix is held in memory.
constexpr size_t kLargestSample = 2U << 20;
constexpr size_t kLargestOldCells = 2U << 20;

void addSample(Connection &before, const TableShape &table, quint64 rows, QByteArray &prefix)
{
    ColumnBytes sample(table);
    RowCells cells;
    Statement statement(before, table.inKeyOrderSql());
    for (const Row row : statement.rows()) {
        if (rows == 0)
            break;
        --rows;
        readCells(row, table, cells);
        for (int i = 0; i < table.size(); ++i)
            sample.add(i, cells[size_t(i)]);
        if (sample.size() + size_t(prefix.size()) > kLargestSample)
            refusePatch(Code::Damaged, u"the plan asks for too large a sample"_s);
    }
    if (rows > 0)
        refusePatch(Code::Damaged, u"the plan asks for more rows of %1 than there are"_s.arg(table.name));
    sample.appendTo(prefix);
}

/// The old cells of the changed rows, row by row as long as all of them fit.
void addOldCells(Connection &before, const TableShape &table, const TablePlan &plan, size_t &room, QByteArray &prefix)
{
    ColumnBytes old(table);
    RowCells cells;
    std::string row;
    Statement statement(before, table.byKeySql());
    for (const TouchedRow &touched : plan.touched) {
        if (touched.isRemoved())
            continue;
        bindKey(statement, touched.key);
        if (!statement.step())
            refusePatch(Code::Damaged, u"a row of %1 that is changed is not there"_s.arg(table.name));
        readCells(Row(statement), table, cells);
        row.clear();
        for (int i = table.keySize; i < table.size(); ++i) {
            if (touched.changes(table, i))
                addCell(row, cells[size_t(i)], table.columns[size_t(i)].type);
        }
        if (row.size() > room) {
            room = 0;
            break;
        }
        room -= row.size();
        for (int i = table.keySize; i < table.size(); ++i) {
            if (touched.changes(table, i))
                old.add(i, cells[size_t(i)]);
        }
    }
    old.appendTo(prefix);
}

}

void ColumnBytes::add(int column, const CellValue &cell)
{
    addCell(m_columns[size_t(column)], cell, m_table->columns[size_t(column)].type);
}

size_t ColumnBytes::size() const
{
    size_t size = 0;
    for (const std::string &column : m_columns)
        size += column.size();
    return size;
}

void ColumnBytes::appendTo(QByteArray &bytes) const
{
    for (const std::string &column : m_columns)
        bytes.append(column.data(), qsizetype(column.size()));
}

QByteArray patchPrefix(Connection &before, const PatchPlan &plan)
{
    QByteArray prefix;
    for (size_t i = 0; i < plan.size(); ++i) {
        if (plan[i].sampled > 0)
            addSample(before, catalogueShape()[i], plan[i].sampled, prefix);
    }
    size_t room = kLargestOldCells;
    for (size_t i = 0; i < plan.size() && room > 0; ++i) {
        if (!plan[i].touched.empty())
            addOldCells(before, catalogueShape()[i], plan[i], room, prefix);
    }
    return prefix;
}

quint64 rowsWithin(Connection &before, const TableShape &table, size_t bytes)
{
    std::string row;
    RowCells cells;
    quint64 rows = 0;
    Statement statement(before, table.inKeyOrderSql());
    for (const Row at : statement.rows()) {
        readCells(at, table, cells);
        row.clear();
        for (int i = 0; i < table.size(); ++i)
            addCell(row, cells[size_t(i)], table.columns[size_t(i)].type);
        if (row.size() > bytes)
            break;
        bytes -= row.size();
        ++rows;
    }
    return rows;
}

}
