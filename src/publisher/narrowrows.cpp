// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/narrowrows.h"

namespace paraply {

namespace {

constexpr int kRows = 50;

QByteArray insertion(const QByteArray &table, int columns, int rows)
{
    const QByteArray row = '(' + QByteArray("?,").repeated(columns).chopped(1) + "),";
    return "INSERT INTO " + table + " VALUES " + row.repeated(rows).chopped(1);
}

}

NarrowRows::NarrowRows(const Connection &connection, const QByteArray &table, int columns)
    : m_columns(size_t(columns)), m_many(connection, insertion(table, columns, kRows)), m_one(connection, insertion(table, columns, 1))
{
}

void NarrowRows::add(std::initializer_list<std::string_view> cells)
{
    Q_ASSERT(cells.size() == m_columns);
    m_waiting.insert(m_waiting.end(), cells);
    if (m_waiting.size() < m_columns * kRows)
        return;
    write(m_many, 0, m_waiting.size());
    m_waiting.clear();
}

void NarrowRows::finish()
{
    for (size_t first = 0; first < m_waiting.size(); first += m_columns)
        write(m_one, first, m_columns);
    m_waiting.clear();
}

void NarrowRows::write(Statement &insert, size_t first, size_t cells)
{
    for (size_t i = 0; i < cells; ++i) {
        const std::string_view text = m_waiting[first + i];
        insert.setAt(int(i) + 1, LastingText {{text.data(), qsizetype(text.size())}});
    }
    insert.run();
}

}
