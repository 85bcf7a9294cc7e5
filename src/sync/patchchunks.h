// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/patchplan.h"

#include <span>

namespace paraply {

// Reading the chunks of patchrows.h back, row by row, without laying them out anew.

/// The texts by which added rows are named from other tables: those of each table's referenced column, in order.
class AddedNames {
public:
    AddedNames() : m_names(catalogueShape().size()) { }
    void add(int table, QByteArrayView text) { m_names[size_t(table)].push_back(text.toByteArray()); }
    /// Throws PatchFault (Damaged) when there is no such row.
    QByteArrayView at(int table, qint64 number) const;

private:
    std::vector<std::vector<QByteArray>> m_names;
};

/// The rows of a chunk of added ones. All is checked at once, throwing PatchFault (Damaged); chunk and names must outlive it.
class AddedChunk {
public:
    AddedChunk(const TableShape &table, quint64 rows, QByteArrayView chunk, const AddedNames &names);
    quint64 rowsLeft() const { return m_rowsLeft; }
    /// The next row; its cells are borrowed.
    void read(RowCells &cells);

private:
    void passColumn(CellReader &reader, size_t index);
    CellValue reference(size_t index);

    const TableShape &m_table;
    const AddedNames &m_names;
    quint64 m_rowsLeft;
    std::vector<CellReader> m_columns, m_literals;
    std::vector<qint64> m_previous;
};

/// As AddedChunk, for the rows of the plan that are changed; of each only the changed cells are there.
class ChangedChunk {
public:
    ChangedChunk(const TableShape &table, std::span<const TouchedRow *const> touched, QByteArrayView chunk);
    void read(const TouchedRow &touched, RowCells &changed);

private:
    const TableShape &m_table;
    std::vector<CellReader> m_columns;
};

}
