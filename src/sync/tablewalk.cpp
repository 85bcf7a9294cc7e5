// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/tablewalk.h"

#include "sync/patchfile.h"

namespace paraply {

namespace {

constexpr int kRowsBetweenLooks = 4096;

/// The rows of a table in key order, one at a time.
class RowCursor {
public:
    RowCursor(Connection *connection, const TableShape &table) : m_table(table)
    {
        if (connection)
            m_statement.emplace(*connection, table.inKeyOrderSql());
        advance();
    }

    bool isAtEnd() const { return m_isAtEnd; }
    const RowCells &cells() const { return m_cells; }
    void advance()
    {
        m_isAtEnd = !m_statement || !m_statement->step();
        if (!m_isAtEnd)
            readCells(Row(*m_statement), m_table, m_cells);
    }

private:
    const TableShape &m_table;
    std::optional<Statement> m_statement;
    RowCells m_cells;
    bool m_isAtEnd = false;
};

int compareBytes(QByteArrayView a, QByteArrayView b)
{
    return std::string_view(a.data(), size_t(a.size())).compare({b.data(), size_t(b.size())});
}

/// SQLite's BINARY order; below 0 when `a` comes first.
int compareKeys(const TableShape &table, const RowCells &a, const RowCells &b)
{
    for (size_t i = 0; i < size_t(table.keySize); ++i) {
        if (a[i].type == StorageClass::Integer && a[i].integer != b[i].integer)
            return a[i].integer < b[i].integer ? -1 : 1;
        if (const int order = compareBytes(a[i].bytes, b[i].bytes); order != 0)
            return order;
    }
    return 0;
}

void compareRows(const TableShape &table, const RowCells &before, const RowCells &after, RowDifferences &differences)
{
    quint64 changed = 0;
    for (int i = table.keySize; i < table.size(); ++i) {
        if (!(before[size_t(i)] == after[size_t(i)]))
            changed |= quint64(1) << (i - table.keySize);
    }
    if (changed == 0)
        return;
    if (!table.isUniqueElsewhere)
        return differences.changed({keyOf(table, before), changed}, after);
    differences.removed(before);
    differences.added(after);
}

}

void walkDifferences(Connection *before, Connection &after, const TableShape &table, RowDifferences &differences, const std::stop_token &stop)
{
    RowCursor old(before, table), recent(&after, table);
    for (int turn = 0; !old.isAtEnd() || !recent.isAtEnd(); ++turn) {
        if (turn % kRowsBetweenLooks == 0)
            throwIfStopped(stop);
        const int order = old.isAtEnd() ? 1 : recent.isAtEnd() ? -1 : compareKeys(table, old.cells(), recent.cells());
        if (order < 0)
            differences.removed(old.cells());
        else if (order > 0)
            differences.added(recent.cells());
        else
            compareRows(table, old.cells(), recent.cells(), differences);
        if (order <= 0)
            old.advance();
        if (order >= 0)
            recent.advance();
    }
}

}
