// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/connection.h"

namespace paraply {

/// All or nothing: rolls back when it goes, unless committed. Does not nest. The connection must outlive it.
class Transaction {
public:
    enum class Kind {
        Read,  ///< one state of the file for several statements
        Write  ///< takes the right to write at once, so that commit meets no other writer
    };

    explicit Transaction(Connection &connection, Kind kind = Kind::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Throws DatabaseError; then nothing is committed and the destructor rolls back. Once only.
    void commit();

private:
    Connection &m_connection;
    bool m_isOpen = true;
};

}
