// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/statement.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <sqlite3.h>

namespace paraply {

void Statement::Finalizing::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const Connection &connection, QByteArrayView script, QByteArrayView *rest)
{
    sqlite3 *const handle = connection.m_connection.get();
    const char *const from = script.isEmpty() ? "" : script.data();
    const char *tail = from;
    sqlite3_stmt *prepared = nullptr;
    // SQLite would stop at a zero byte, and not get past it.
    if (script.size() > std::numeric_limits<int>::max()
        || std::find(script.begin(), script.end(), '\0') != script.end())
        throw DatabaseError(SQLITE_TOOBIG, 0, QStringLiteral("the script is too long, or no text"), QString(),
                            connection.path());
    const int code = sqlite3_prepare_v2(handle, from, static_cast<int>(script.size()), &prepared, &tail);
    m_statement.reset(prepared);
    if (code != SQLITE_OK)
        throw DatabaseError::last(handle, code, script);
    *rest = script.sliced(tail - from);
}

Statement::Statement(const Connection &connection, QByteArrayView sql)
{
    QByteArrayView rest;
    *this = Statement(connection, sql, &rest);
    while (!rest.isEmpty() && !isEmpty()) {
        const QByteArrayView more = rest;
        if (!Statement(connection, more, &rest).isEmpty())
            refuse(SQLITE_MISUSE, QStringLiteral("more than one statement"));
    }
    if (isEmpty())
        throw DatabaseError(SQLITE_MISUSE, 0, QStringLiteral("no statement"), QString::fromUtf8(sql),
                            connection.path());
}

void Statement::refuse(int code, const QString &message) const
{
    sqlite3 *const handle = sqlite3_db_handle(m_statement.get());
    throw DatabaseError(code, 0, message, QString::fromUtf8(sqlite3_sql(m_statement.get())),
                        QString::fromUtf8(sqlite3_db_filename(handle, "main")));
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw DatabaseError::last(sqlite3_db_handle(m_statement.get()), code, sqlite3_sql(m_statement.get()));
}

void Statement::begin(int count)
{
    reset();
    const int wanted = sqlite3_bind_parameter_count(m_statement.get());
    if (count != wanted)
        refuse(SQLITE_RANGE, QStringLiteral("%1 values for %2 parameters").arg(count).arg(wanted));
}

int Statement::indexOf(QByteArrayView name)
{
    reset();
    const QByteArray terminated = name.toByteArray();
    const int index = sqlite3_bind_parameter_index(m_statement.get(), terminated.constData());
    if (index == 0)
        refuse(SQLITE_RANGE, QStringLiteral("no parameter %1").arg(QString::fromUtf8(terminated)));
    return index;
}

void Statement::putInteger(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::put(int index, double value)
{
    check(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::put(int index, const QString &value)
{
    put(index, QUtf8StringView(value.toUtf8()));
}

void Statement::put(int index, QUtf8StringView text)
{
    // A null pointer would be NULL.
    check(sqlite3_bind_text64(m_statement.get(), index, text.isEmpty() ? "" : text.data(),
                              static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::put(int index, LastingText lasting)
{
    check(sqlite3_bind_text64(m_statement.get(), index, lasting.text.isEmpty() ? "" : lasting.text.data(),
                              static_cast<sqlite3_uint64>(lasting.text.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::put(int index, QByteArrayView blob)
{
    check(sqlite3_bind_blob64(m_statement.get(), index, blob.isEmpty() ? "" : blob.data(),
                              static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
}

void Statement::put(int index, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement.get(), index));
}

bool Statement::step()
{
    m_isStepped = true;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const DatabaseError error =
            DatabaseError::last(sqlite3_db_handle(m_statement.get()), code, sqlite3_sql(m_statement.get()));
        reset();
        throw error;
    }
    return false;
}

void Statement::run()
{
    reset();
    while (step()) { }
    reset();
}

void Statement::reset()
{
    // Its result repeats what step has reported already.
    if (std::exchange(m_isStepped, false))
        sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int index) const
{
    return sqlite3_column_type(m_statement.get(), index) == SQLITE_NULL;
}

QUtf8StringView Statement::utf8(int index) const
{
    // The text first, then its length: the other way round the length may be that of another encoding.
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), index));
    return {text, sqlite3_column_bytes(m_statement.get(), index)};
}

QByteArrayView Statement::blob(int index) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), index));
    return {bytes, sqlite3_column_bytes(m_statement.get(), index)};
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

template <>
bool Statement::column<bool>(int index) const
{
    return sqlite3_column_int64(m_statement.get(), index) != 0;
}

template <>
qint64 Statement::column<qint64>(int index) const
{
    return sqlite3_column_int64(m_statement.get(), index);
}

template <>
int Statement::column<int>(int index) const
{
    const qint64 value = column<qint64>(index);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        refuse(SQLITE_CORRUPT, QStringLiteral("%1 in column %2 is too large").arg(value).arg(index));
    return static_cast<int>(value);
}

template <>
double Statement::column<double>(int index) const
{
    return sqlite3_column_double(m_statement.get(), index);
}

template <>
QString Statement::column<QString>(int index) const
{
    return utf8(index).toString();
}

template <>
QByteArray Statement::column<QByteArray>(int index) const
{
    return blob(index).toByteArray();
}

}
