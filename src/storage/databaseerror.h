// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <exception>
#include <string>

struct sqlite3;

namespace paraply {

/// What SQLite refused. Thrown inside storage and its direct users only; `guarded` turns it into an Error at a room's
/// edge.
class DatabaseError final : public std::exception {
public:
    /// `code` is SQLite's extended result code, `systemNumber` the errno behind it (0: none). `sql` and `path` may be
    /// empty.
    DatabaseError(int code, int systemNumber, const QString &message, const QString &sql, const QString &path);

    /// The failure a connection has just reported, with its message and where in `sql` it lies.
    static DatabaseError last(sqlite3 *connection, int code, QByteArrayView sql);

    int code() const { return m_code; }
    const QString &message() const { return m_message; }
    const QString &sql() const { return m_sql; }
    const QString &path() const { return m_path; }
    /// The closest kind of failure: no database -> Foreign, malformed -> Damaged, full medium -> Full, no right to
    /// write or a busy file -> Unwritable, a broken constraint -> Invalid; wrong SQL and an interruption -> Internal.
    Code meaning() const { return m_meaning; }
    /// All of it in one line, for the log.
    Error toError() const;
    const char *what() const noexcept override { return m_what.c_str(); }

private:
    int m_code;
    Code m_meaning;
    QString m_message, m_sql, m_path;
    std::string m_what;
};

}
