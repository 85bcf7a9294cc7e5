// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/recentplaces.h"

#include <QStringList>

namespace paraply {

namespace {

constexpr qsizetype kLongestName = 100;

bool isSound(const RecentPlaces::Place &place)
{
    return !place.name.isEmpty() && place.name.size() <= kLongestName && place.municipality.size() <= kLongestName
        && !(place.name + place.municipality).contains(u'\n') && !(place.name + place.municipality).contains(u'\t');
}

}

void RecentPlaces::add(const Place &place)
{
    if (!isSound(place))
        return;
    std::erase(m_places, place);
    m_places.insert(m_places.begin(), place);
    if (m_places.size() > kMost)
        m_places.resize(kMost);
}

QString RecentPlaces::text() const
{
    QStringList lines;
    for (const Place &place : m_places)
        lines << place.name + u'\t' + place.municipality;
    return lines.join(u'\n');
}

RecentPlaces RecentPlaces::fromText(const QString &text)
{
    RecentPlaces recent;
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts).mid(0, kMost);
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (line->count(u'\t') == 1)
            recent.add({ line->section(u'\t', 0, 0), line->section(u'\t', 1) });
    }
    return recent;
}

}
