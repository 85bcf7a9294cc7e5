// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/statement.h"

#include <string_view>
#include <vector>

namespace paraply {

/// Writes rows of a few texts into a table, many with one statement: running one for each costs more than such a row. In the order given. Throws
/// DatabaseError; single thread.
class NarrowRows {
public:
    NarrowRows(const Connection &connection, const QByteArray &table, int columns);

    /// A cell for each column. The texts must stay where they are until `finish`.
    void add(std::initializer_list<std::string_view> cells);
    /// Writes what still waits. Once, at the end.
    void finish();

private:
    void write(Statement &insert, size_t first, size_t cells);

    size_t m_columns;
    Statement m_many, m_one;
    std::vector<std::string_view> m_waiting;
};

}
