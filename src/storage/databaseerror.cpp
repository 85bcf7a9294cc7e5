// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/databaseerror.h"

#include <cerrno>
#include <sqlite3.h>

namespace paraply {

namespace {

/// Enough to recognise a statement by; generated ones can be long.
constexpr qsizetype kLongestSql = 400;

Code meaningOfSystem(int number, Code otherwise)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR: return Code::Missing;
    case EISDIR: return Code::Foreign;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return Code::Full;
    case EROFS: return Code::Unwritable;
    default: return otherwise;
    }
}

Code meaningOfFault(int code, int systemNumber)
{
    switch (code) {
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS: return Code::Damaged;
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS: return meaningOfSystem(systemNumber, Code::Unreadable);
    default: return meaningOfSystem(systemNumber, Code::Unwritable);
    }
}

Code meaningOf(int code, int systemNumber)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB: return Code::Foreign;
    case SQLITE_CORRUPT: return Code::Damaged;
    case SQLITE_FULL: return Code::Full;
    case SQLITE_CANTOPEN: return meaningOfSystem(systemNumber, Code::Unreadable);
    case SQLITE_IOERR: return meaningOfFault(code, systemNumber);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_NOLFS:
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Code::Unwritable;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG: return Code::Invalid;
    default: return Code::Internal;
    }
}

}

DatabaseError::DatabaseError(int code, int systemNumber, const QString &message, const QString &sql,
                             const QString &path)
    : m_code(code),
      m_meaning(meaningOf(code, systemNumber)),
      m_message(message),
      m_sql(sql.left(kLongestSql)),
      m_path(path)
{
    QString what = QStringLiteral("%1 (SQLite %2)").arg(m_message).arg(m_code);
    if (!m_path.isEmpty())
        what += QStringLiteral(" in %1").arg(m_path);
    if (!m_sql.isEmpty())
        what += QStringLiteral(": %1").arg(m_sql.simplified());
    m_what = what.toStdString();
}

DatabaseError DatabaseError::last(sqlite3 *connection, int code, QByteArrayView sql)
{
    QString message = QString::fromUtf8(sqlite3_errmsg(connection));
    if (const int offset = sqlite3_error_offset(connection); offset >= 0)
        message += QStringLiteral(" at byte %1").arg(offset);
    return {code, sqlite3_system_errno(connection), message, QString::fromUtf8(sql),
            QString::fromUtf8(sqlite3_db_filename(connection, "main"))};
}

Error DatabaseError::toError() const
{
    return {m_meaning, QString::fromStdString(m_what)};
}

}
