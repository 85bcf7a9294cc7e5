// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/recordfields.h"

#include <algorithm>

namespace paraply {

namespace {

// Most names differ in their length, and the same one is most often the same piece of memory.
bool isSame(const QString &one, const QString &other)
{
    return one.size() == other.size() && (one.constData() == other.constData() || std::equal(one.cbegin(), one.cend(), other.cbegin()));
}

bool isSame(const QString &one, QLatin1String other)
{
    return one == other;
}

// Hardly two names begin alike, and comparing all of a name costs a call.
bool isBefore(const QString &one, const QString &other)
{
    const bool mayTell = !one.isEmpty() && !other.isEmpty() && one.front() != other.front();
    return mayTell ? one.front() < other.front() : one < other;
}

template <typename Fields, typename Name>
auto fieldIn(Fields &fields, const Name &name)
{
    return std::find_if(fields.begin(), fields.end(), [&](const auto &field) { return isSame(field.first, name); });
}

}

RecordFields::RecordFields(std::initializer_list<Field> fields)
{
    m_fields.reserve(fields.size());
    for (const auto &[name, value] : fields)
        emplace(name, value);
}

RecordFields::iterator RecordFields::find(const QString &name)
{
    return fieldIn(m_fields, name);
}

RecordFields::const_iterator RecordFields::find(const QString &name) const
{
    return fieldIn(m_fields, name);
}

RecordFields::const_iterator RecordFields::find(QLatin1String name) const
{
    return fieldIn(m_fields, name);
}

std::pair<RecordFields::iterator, bool> RecordFields::emplace(QString name, QString value)
{
    // What comes in order, as from whatever is in order already, is put at the end.
    const auto place = m_fields.empty() || isBefore(m_fields.back().first, name)
        ? m_fields.end()
        : std::ranges::lower_bound(m_fields, name, isBefore, &Field::first);
    if (place != m_fields.end() && isSame(place->first, name))
        return {place, false};
    return {m_fields.emplace(place, std::move(name), std::move(value)), true};
}

void RecordFields::append(QString name, QString value)
{
    Q_ASSERT(m_fields.empty() || m_fields.back().first < name);
    m_fields.emplace_back(std::move(name), std::move(value));
}

void RecordFields::erase(const QString &name)
{
    if (const auto field = find(name); field != end())
        m_fields.erase(field);
}

}
