// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/statement.h"

#include <iterator>
#include <utility>

namespace paraply {

/// The row a statement stands on; valid within one turn of the loop.
class Row {
public:
    explicit Row(const Statement &statement) : m_statement(&statement) { }
    template <typename T>
    T column(int index) const
    {
        return m_statement->column<T>(index);
    }
    bool isNull(int index) const { return m_statement->isNull(index); }
    QUtf8StringView utf8(int index) const { return m_statement->utf8(index); }
    QByteArrayView blob(int index) const { return m_statement->blob(index); }

private:
    const Statement *m_statement;
};

/// What Statement::rows returns: a range to be walked once. Resets the statement when it goes.
class Rows {
public:
    class Iterator {
    public:
        explicit Iterator(Statement &statement) : m_statement(&statement), m_isAtRow(statement.step()) { }
        Row operator*() const { return Row(*m_statement); }
        Iterator &operator++()
        {
            m_isAtRow = m_statement->step();
            return *this;
        }
        bool operator==(std::default_sentinel_t) const { return !m_isAtRow; }

    private:
        Statement *m_statement;
        bool m_isAtRow;
    };

    explicit Rows(Statement &statement) : m_statement(statement) { }
    ~Rows() { m_statement.reset(); }
    Q_DISABLE_COPY_MOVE(Rows)

    Iterator begin() { return Iterator(m_statement); }
    std::default_sentinel_t end() const { return {}; }

private:
    Statement &m_statement;
};

inline Rows Statement::rows()
{
    reset();
    return Rows(*this);
}

template <typename T>
std::optional<T> Statement::value()
{
    for (const Row row : rows())
        return row.column<T>(0);
    return std::nullopt;
}

template <typename T>
struct IsOptional : std::false_type {
};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {
};

template <>
bool Statement::column<bool>(int index) const;
template <>
int Statement::column<int>(int index) const;
template <>
qint64 Statement::column<qint64>(int index) const;
template <>
double Statement::column<double>(int index) const;
template <>
QString Statement::column<QString>(int index) const;
template <>
QByteArray Statement::column<QByteArray>(int index) const;

template <typename T>
T Statement::column(int index) const
{
    static_assert(IsOptional<T>::value,
                  "read as bool, int, qint64, double, QString, QByteArray, or std::optional of these");
    if (isNull(index))
        return std::nullopt;
    return column<typename T::value_type>(index);
}

}
