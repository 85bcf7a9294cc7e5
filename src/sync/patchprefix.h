// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/patchplan.h"

#include <string>

namespace paraply {

/// The columns of some rows, each column's cells one after the other: how rows stand in a patch.
class ColumnBytes {
public:
    explicit ColumnBytes(const TableShape &table) : m_table(&table), m_columns(size_t(table.size())) { }
    void add(int column, const CellValue &cell);
    std::string &column(int index) { return m_columns[size_t(index)]; }
    size_t size() const;
    void appendTo(QByteArray &bytes) const;

private:
    const TableShape *m_table;
    std::vector<std::string> m_columns;
};

/// What both sides have at hand before the rows of a patch: the first rows of the tables as far as the plan says, then the old cells of the rows
/// it changes (docs/feed-format.md). `before` is the catalogue that the plan starts from. Throws DatabaseError, and PatchFault (Damaged)
/// when the plan does not fit it.
QByteArray patchPrefix(Connection &before, const PatchPlan &plan);

/// How many first rows of a table fit into so many bytes of a prefix.
quint64 rowsWithin(Connection &before, const TableShape &table, size_t bytes);

}
