// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/connection.h"

#include "storage/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <cerrno>
#include <sqlite3.h>

namespace paraply {

namespace {

constexpr int kBusyMilliseconds = 5000;

int openFlags(OpenMode mode)
{
    // The connection serves one thread at a time, so that SQLite's own mutexes are not needed.
    constexpr int kAlways = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case OpenMode::ReadOnly: return kAlways | SQLITE_OPEN_READONLY;
    case OpenMode::Immutable: return kAlways | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case OpenMode::ReadWrite: return kAlways | SQLITE_OPEN_READWRITE;
    case OpenMode::Create: return kAlways | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case OpenMode::Memory: return kAlways | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
    }
    Q_UNREACHABLE();
}

bool isForReading(OpenMode mode)
{
    return mode == OpenMode::ReadOnly || mode == OpenMode::Immutable;
}

/// Absolute always: a relative name such as "file:x" or ":memory:" would mean something else to SQLite, and to
/// QFileInfo.
QString absolute(const QString &path, OpenMode mode)
{
    if (mode == OpenMode::Memory)
        return QString();
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        throw DatabaseError(SQLITE_CANTOPEN, ENOENT, QStringLiteral("not a file name"), QString(), path);
    return path.startsWith(u'/') ? path : QDir::currentPath() + u'/' + path;
}

QByteArray nameForSqlite(const QString &path, OpenMode mode)
{
    if (mode == OpenMode::Memory)
        return QByteArrayLiteral(":memory:");
    if (mode == OpenMode::Immutable)
        return "file://" + QUrl::toPercentEncoding(path, QByteArrayLiteral("/")) + "?immutable=1";
    return path.toUtf8();
}

/// SQLite tries to open for reading when opening for writing failed, so that its errno is that of the second attempt;
/// the file itself knows best.
[[noreturn]] void refuse(sqlite3 *connection, int code, const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    const QString message = QString::fromUtf8(connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code));
    if (file.isDir())
        throw DatabaseError(code, EISDIR, message, QString(), path);
    if (mode == OpenMode::Create && !file.exists() && QFileInfo(file.path()).isDir())
        throw DatabaseError(SQLITE_READONLY_DIRECTORY, EACCES, message, QString(), path);
    throw DatabaseError(code, sqlite3_system_errno(connection), message, QString(), path);
}

/// How much memory SQLite has in all of the program is asked by nobody, and counting it takes a lock for each allocation. Too late, and of no
/// consequence, where something else has used SQLite before.
void keepNoStatistics()
{
    [[maybe_unused]] static const int result = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

void configure(sqlite3 *connection, OpenMode mode)
{
    sqlite3_busy_timeout(connection, kBusyMilliseconds);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, isForReading(mode) ? 0 : 1, nullptr);
    // A quoted word that names no column is a mistake, and no text.
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

}

void Connection::Closing::operator()(sqlite3 *connection) const
{
    // The second version waits for statements that are still there.
    sqlite3_close_v2(connection);
}

Connection::Connection(const QString &path, OpenMode mode)
{
    keepNoStatistics();
    const QString file = absolute(path, mode);
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(nameForSqlite(file, mode).constData(), &opened, openFlags(mode), nullptr);
    m_connection.reset(opened);
    if (code != SQLITE_OK)
        refuse(opened, code, file, mode);
    configure(opened, mode);
    headerValue("PRAGMA schema_version");
    // Without the right to write, SQLite opens for reading, silently.
    if (!isForReading(mode) && sqlite3_db_readonly(opened, "main") != 0)
        throw DatabaseError(SQLITE_READONLY, EACCES, QStringLiteral("the file cannot be written"), QString(), file);
    // SQLite reads a last page that is cut off as if zeros followed.
    if (mode == OpenMode::Immutable
        && QFileInfo(file).size() < qint64 {headerValue("PRAGMA page_count")} * headerValue("PRAGMA page_size"))
        throw DatabaseError(SQLITE_CORRUPT, 0, QStringLiteral("the file is cut off"), QString(), file);
}

void Connection::execute(QByteArrayView script)
{
    while (!script.isEmpty()) {
        QByteArrayView rest;
        if (Statement statement(*this, script, &rest); !statement.isEmpty())
            statement.run();
        script = rest;
    }
}

int Connection::headerValue(const char *pragma) const
{
    return Statement(*this, pragma).value<int>().value_or(0);
}

int Connection::applicationId() const
{
    return headerValue("PRAGMA application_id");
}

void Connection::setApplicationId(int id)
{
    execute("PRAGMA application_id = " + QByteArray::number(id));
}

int Connection::userVersion() const
{
    return headerValue("PRAGMA user_version");
}

void Connection::setUserVersion(int version)
{
    execute("PRAGMA user_version = " + QByteArray::number(version));
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_connection.get());
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection.get()) == 0;
}

QString Connection::path() const
{
    return QString::fromUtf8(sqlite3_db_filename(m_connection.get(), "main"));
}

void Connection::requireReferences() const
{
    Statement broken(*this, "SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 1");
    if (broken.step()) {
        const QString rows = QStringLiteral("%1 refers to %2").arg(broken.column<QString>(0), broken.column<QString>(1));
        throw DatabaseError(SQLITE_CONSTRAINT_FOREIGNKEY, 0, QStringLiteral("FOREIGN KEY constraint failed"), rows, path());
    }
}

QStringList Connection::faults() const
{
    QStringList found;
    try {
        Statement check(*this, "PRAGMA quick_check(100)");
        for (const Row row : check.rows())
            found.append(row.column<QString>(0));
    } catch (const DatabaseError &error) {
        // Too broken to be checked is a finding too; a disk that cannot be read is not.
        if (error.meaning() != Code::Damaged && error.meaning() != Code::Foreign)
            throw;
        found.append(error.message());
    }
    return found == QStringList {QStringLiteral("ok")} ? QStringList() : found;
}

void Connection::interrupt() const
{
    sqlite3_interrupt(m_connection.get());
}

}
