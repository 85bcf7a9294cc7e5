// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/patchchunks.h"

#include "sync/patchfault.h"

namespace paraply {

using namespace Qt::StringLiterals;

QByteArrayView AddedNames::at(int table, qint64 number) const
{
    const std::vector<QByteArray> &names = m_names[size_t(table)];
    if (number < 0 || size_t(number) >= names.size())
        refusePatch(Code::Damaged, u"a cell names a row that was not added"_s);
    return names[size_t(number)];
}

AddedChunk::AddedChunk(const TableShape &table, quint64 rows, QByteArrayView chunk, const AddedNames &names)
    : m_table(table), m_names(names), m_rowsLeft(rows), m_previous(table.columns.size())
{
    // Every cell takes at least a byte.
    if (rows == 0 || rows > quint64(chunk.size()) / quint64(table.size()))
        refusePatch(Code::Damaged, u"a chunk of %1 cannot hold its rows"_s.arg(table.name));
    CellReader reader(chunk);
    for (size_t i = 0; i < table.columns.size(); ++i)
        passColumn(reader, i);
    if (!reader.isAtEnd())
        refusePatch(Code::Damaged, u"a chunk of %1 holds more than its rows"_s.arg(table.name));
}

void AddedChunk::passColumn(CellReader &reader, size_t index)
{
    const ColumnShape &column = m_table.columns[index];
    m_columns.push_back(reader);
    quint64 literals = 0;
    for (quint64 row = 0; row < m_rowsLeft; ++row) {
        if (!column.references) {
            reader.cell(column);
        } else if (reader.numberOrNull() == quint64 {0}) {
            ++literals;
        }
    }
    m_literals.push_back(reader);
    for (; literals > 0; --literals)
        reader.cell(column);
}

CellValue AddedChunk::reference(size_t index)
{
    const ColumnShape &column = m_table.columns[index];
    const std::optional<quint64> code = m_columns[index].numberOrNull();
    CellValue cell;
    if (code == quint64 {0}) {
        cell = m_literals[index].cell(column);
        if (cell.isNull())
            refusePatch(Code::Damaged, u"a NULL of %1 is written as a text"_s.arg(column.name));
    } else if (code) {
        m_previous[index] = qint64(quint64(m_previous[index]) + quint64(unzigzag(*code - 1)));
        cell = {StorageClass::Text, 0, 0, m_names.at(column.references->table, m_previous[index])};
    } else if (!column.isNullable) {
        refusePatch(Code::Damaged, u"%1 may not be NULL"_s.arg(column.name));
    }
    return cell;
}

void AddedChunk::read(RowCells &cells)
{
    Q_ASSERT(m_rowsLeft > 0);
    --m_rowsLeft;
    cells.resize(m_table.columns.size());
    for (size_t i = 0; i < cells.size(); ++i)
        cells[i] = m_table.columns[i].references ? reference(i) : m_columns[i].cell(m_table.columns[i]);
}

ChangedChunk::ChangedChunk(const TableShape &table, std::span<const TouchedRow *const> touched, QByteArrayView chunk) : m_table(table)
{
    CellReader reader(chunk);
    for (int i = 0; i < table.size(); ++i) {
        m_columns.push_back(reader);
        for (const TouchedRow *row : touched) {
            if (row->changes(table, i))
                reader.cell(table.columns[size_t(i)]);
        }
    }
    if (!reader.isAtEnd())
        refusePatch(Code::Damaged, u"a chunk of %1 holds more than its rows"_s.arg(table.name));
}

void ChangedChunk::read(const TouchedRow &touched, RowCells &changed)
{
    changed.assign(m_table.columns.size(), {});
    for (int i = m_table.keySize; i < m_table.size(); ++i) {
        if (touched.changes(m_table, i))
            changed[size_t(i)] = m_columns[size_t(i)].cell(m_table.columns[size_t(i)]);
    }
}

}
