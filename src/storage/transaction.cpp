// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/transaction.h"

namespace paraply {

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    m_connection.execute(kind == Kind::Read ? "BEGIN DEFERRED" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself already, for example when the medium was full.
    if (!m_isOpen || !m_connection.isInTransaction())
        return;
    try {
        m_connection.execute("ROLLBACK");
    } catch (const DatabaseError &error) {
        // The journal stays, and the next one to open the file rolls back.
        qWarning("a transaction could not be rolled back: %s", error.what());
    }
}

void Transaction::commit()
{
    Q_ASSERT(m_isOpen);
    m_connection.execute("COMMIT");
    m_isOpen = false;
}

}
