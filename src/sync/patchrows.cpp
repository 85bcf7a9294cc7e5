// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/patchrows.h"

#include "sync/patchfault.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// Codes of a cell that names a row of another table: 0 for a text that follows the codes, else how far from the one before.
constexpr quint64 kLiteral = 0;

std::string textOf(const CellValue &cell)
{
    return std::string(cell.bytes.data(), size_t(cell.bytes.size()));
}

}

RowsWriter::RowsWriter(Sink sink)
    : m_sink(std::move(sink)), m_changed(catalogueShape().front()), m_added(catalogueShape().front()), m_numbers(catalogueShape().size())
{
}

void RowsWriter::addChanged(const TouchedRow &touched, const RowCells &after)
{
    const size_t before = m_changed.columns.size();
    for (int i = table().keySize; i < table().size(); ++i) {
        if (touched.changes(table(), i))
            m_changed.columns.add(i, after[size_t(i)]);
    }
    flushFull(m_changed, ChunkKind::Changed, before);
}

void RowsWriter::addAdded(const RowCells &after)
{
    const size_t before = m_added.columns.size() + m_added.literals.size();
    for (int i = 0; i < table().size(); ++i) {
        const CellValue &cell = after[size_t(i)];
        if (table().columns[size_t(i)].references)
            addReference(i, cell);
        else
            m_added.columns.add(i, cell);
    }
    if (const std::optional<int> named = referencedColumn(table()))
        m_numbers[m_table].emplace(textOf(after[size_t(*named)]), qint64(m_numbers[m_table].size()));
    flushFull(m_added, ChunkKind::Added, before);
}

void RowsWriter::addReference(int column, const CellValue &cell)
{
    std::string &codes = m_added.columns.column(column);
    const auto &numbers = m_numbers[size_t(table().columns[size_t(column)].references->table)];
    const auto found = cell.isNull() ? numbers.end() : numbers.find(textOf(cell));
    if (cell.isNull()) {
        addCell(codes, cell, StorageClass::Integer);
    } else if (found == numbers.end()) {
        addNumber(codes, kLiteral);
        m_added.literals.add(column, cell);
    } else {
        addNumber(codes, zigzag(found->second - m_added.previous[size_t(column)]) + 1);
        m_added.previous[size_t(column)] = found->second;
    }
}

void RowsWriter::flushFull(Chunk &chunk, ChunkKind kind, size_t sizeBefore)
{
    ++chunk.rows;
    const size_t size = chunk.columns.size() + chunk.literals.size();
    if (size - sizeBefore > kLargestRow)
        refusePatch(Code::Invalid, u"a row of %1 is too large for a patch"_s.arg(table().name));
    if (size >= kChunkBytes)
        flush(chunk, kind);
}

void RowsWriter::flush(Chunk &chunk, ChunkKind kind)
{
    if (chunk.rows == 0)
        return;
    std::string head(1, char(kind));
    addNumber(head, chunk.rows);
    addNumber(head, chunk.columns.size() + chunk.literals.size());
    write({head.data(), qsizetype(head.size())});
    for (int i = 0; i < table().size(); ++i) {
        for (const std::string *bytes : {&chunk.columns.column(i), &chunk.literals.column(i)})
            write({bytes->data(), qsizetype(bytes->size())});
    }
    chunk = Chunk(table());
}

void RowsWriter::endTable()
{
    flush(m_changed, ChunkKind::Changed);
    flush(m_added, ChunkKind::Added);
    const char end = char(ChunkKind::End);
    write({&end, 1});
    if (++m_table == catalogueShape().size())
        return;
    m_changed = Chunk(table());
    m_added = Chunk(table());
}

void RowsWriter::write(QByteArrayView bytes)
{
    m_bytesWritten += quint64(bytes.size());
    if (!bytes.isEmpty())
        m_sink(bytes);
}

std::optional<int> referencedColumn(const TableShape &table)
{
    const auto at = std::find_if(table.columns.begin(), table.columns.end(), [](const ColumnShape &column) { return column.isReferenced; });
    if (at == table.columns.end())
        return std::nullopt;
    return int(at - table.columns.begin());
}

}
