// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/connection.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUtf8StringView>

#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace paraply {

class Rows;

/// UTF-8 text that is bound without a copy: it must stay where it is until the statement is bound again, or gone.
struct LastingText {
    QUtf8StringView text;
};

/// A prepared statement: one piece of UTF-8 SQL, bound and run as often as wanted. Every member throws DatabaseError.
/// Belongs to the thread of its connection; movable, and a moved-from one may only be destroyed or assigned to.
///
///     Statement near(connection, "SELECT id, name FROM service WHERE municipality = ? AND min_months <= ?");
///     near.bind(municipality, 8);
///     for (const Row row : near.rows())
///         names.append(row.column<QString>(1));
class Statement {
public:
    /// Exactly one statement; anything but blanks and comments after it is refused.
    Statement(const Connection &connection, QByteArrayView sql);

    /// Resets, and binds all parameters anew in order: integers, bool, double (NaN becomes NULL), QString, QUtf8StringView
    /// and LastingText (never NULL, also when null), QByteArray and QByteArrayView as blob, nullptr, std::optional of
    /// these. All, and no more.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        begin(static_cast<int>(sizeof...(Values)));
        int index = 0;
        (put(++index, values), ...);
        return *this;
    }

    /// Resets and binds one parameter by name, ":age", keeping the other bindings.
    template <typename Value>
    Statement &set(QByteArrayView name, const Value &value)
    {
        put(indexOf(name), value);
        return *this;
    }

    /// As `set`, by position from 1: for columns that are known only at run time.
    template <typename Value>
    Statement &setAt(int index, const Value &value)
    {
        reset();
        put(index, value);
        return *this;
    }

    /// True when there is a row to read, false after the last one.
    bool step();
    /// Runs to the end and resets; for statements that give no rows, or none that matter.
    void run();
    /// The first column of the first row, read by `column`; nothing when there is no row. Then resets.
    template <typename T>
    std::optional<T> value();
    /// The rows from the first on; the statement is reset when the loop ends, also by break, return or exception.
    Rows rows();
    /// Ready to run again, the bindings kept.
    void reset();

    /// SQLite's conversions: NULL reads as 0 or empty unless T is std::optional; text becomes the number it begins
    /// with. T is bool, int (Code::Damaged when it does not fit), qint64, double, QString, QByteArray or std::optional
    /// of these.
    template <typename T>
    T column(int index) const;
    bool isNull(int index) const;
    /// The text without a copy, until the next step or reset.
    QUtf8StringView utf8(int index) const;
    /// The blob without a copy, until the next step or reset.
    QByteArrayView blob(int index) const;
    int columnCount() const;

private:
    friend class Connection;
    struct Finalizing {
        void operator()(sqlite3_stmt *statement) const;
    };

    /// The first statement of `script`, what follows in `rest`; empty when there are only blanks and comments.
    Statement(const Connection &connection, QByteArrayView script, QByteArrayView *rest);
    bool isEmpty() const { return !m_statement; }
    void begin(int count);
    int indexOf(QByteArrayView name);
    void check(int code) const;
    [[noreturn]] void refuse(int code, const QString &message) const;

    void putInteger(int index, qint64 value);
    void put(int index, double value);
    void put(int index, const QString &value);
    void put(int index, const QByteArray &value) { put(index, QByteArrayView(value)); }
    void put(int index, QByteArrayView blob);
    void put(int index, QUtf8StringView text);
    void put(int index, LastingText lasting);
    void put(int index, std::nullptr_t);
    void put(int index, const char *) = delete;
    template <std::integral T>
    void put(int index, T value)
    {
        static_assert(std::is_signed_v<T> || sizeof(T) < sizeof(qint64), "SQLite's integers are signed");
        putInteger(index, value);
    }
    template <typename T>
    void put(int index, const std::optional<T> &value)
    {
        if (value)
            put(index, *value);
        else
            put(index, nullptr);
    }

    std::unique_ptr<sqlite3_stmt, Finalizing> m_statement;
    bool m_isStepped = false;   // since it was reset
};

}

#include "storage/rows.h"
