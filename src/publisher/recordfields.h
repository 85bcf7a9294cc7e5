// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace paraply {

/// The values of a record by the names of its fields, each once, in the order of the names. Like a std::map of them, for the few that a record has: one
/// piece of memory, looked through from the beginning. A name must not be changed in place. A value; what changes it makes iterators and references
/// to it invalid.
class RecordFields {
public:
    using Field = std::pair<QString, QString>;
    using iterator = std::vector<Field>::iterator;
    using const_iterator = std::vector<Field>::const_iterator;

    RecordFields() = default;
    RecordFields(std::initializer_list<Field> fields);

    iterator begin() { return m_fields.begin(); }
    iterator end() { return m_fields.end(); }
    const_iterator begin() const { return m_fields.begin(); }
    const_iterator end() const { return m_fields.end(); }
    bool empty() const { return m_fields.empty(); }
    size_t size() const { return m_fields.size(); }
    void reserve(size_t fields) { m_fields.reserve(fields); }

    iterator find(const QString &name);
    const_iterator find(const QString &name) const;
    const_iterator find(QLatin1String name) const;
    bool contains(const QString &name) const { return find(name) != end(); }
    /// Adds the field unless there is one of that name; whether it did, and where it is.
    std::pair<iterator, bool> emplace(QString name, QString value);
    /// Adds a field whose name comes behind those of all others.
    void append(QString name, QString value);
    /// The value, added empty where there was none.
    QString &operator[](const QString &name) { return emplace(name, QString()).first->second; }
    iterator erase(const_iterator field) { return m_fields.erase(field); }
    void erase(const QString &name);
    void clear() { m_fields.clear(); }

    bool operator==(const RecordFields &) const = default;

private:
    std::vector<Field> m_fields;
};

}
