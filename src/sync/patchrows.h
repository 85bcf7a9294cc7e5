// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/patchprefix.h"

#include <functional>
#include <string_view>
#include <unordered_map>

namespace paraply {

// The second part of a patch: the rows, table by table in chunks, each chunk column by column (docs/feed-format.md).

enum class ChunkKind : quint8 { End = 0, Changed = 1, Added = 2 };

/// A chunk is closed when it holds so many bytes. The reader holds one of them.
inline constexpr size_t kChunkBytes = 4U << 20;
/// No chunk is larger, because no row is.
inline constexpr size_t kLargestChunk = 16U << 20;
inline constexpr size_t kLargestRow = kLargestChunk - kChunkBytes;

/// Writes the tables in order, each closed by `endTable`. A row that is too large is a PatchFault (Invalid).
class RowsWriter {
public:
    using Sink = std::function<void(QByteArrayView)>;
    explicit RowsWriter(Sink sink);
    void addChanged(const TouchedRow &touched, const RowCells &after);
    void addAdded(const RowCells &after);
    void endTable();
    quint64 bytesWritten() const { return m_bytesWritten; }

private:
    struct Chunk {
        explicit Chunk(const TableShape &table) : columns(table), literals(table), previous(size_t(table.size())) { }
        quint64 rows = 0;
        ColumnBytes columns, literals;
        std::vector<qint64> previous;   ///< the number of the added row that a column named last
    };
    const TableShape &table() const { return catalogueShape()[m_table]; }
    void addReference(int column, const CellValue &cell);
    void flushFull(Chunk &chunk, ChunkKind kind, size_t sizeBefore);
    void flush(Chunk &chunk, ChunkKind kind);
    void write(QByteArrayView bytes);

    Sink m_sink;
    size_t m_table = 0;
    quint64 m_bytesWritten = 0;
    Chunk m_changed, m_added;
    /// For each table the numbers of its added rows, by the text that others name them by.
    std::vector<std::unordered_map<std::string, qint64>> m_numbers;
};

/// The column of a table that others name its rows by, if any does.
std::optional<int> referencedColumn(const TableShape &table);

}
