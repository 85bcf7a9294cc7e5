// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/filtertrail.h"

#include "app/finderrows.h"

#include <QScopedValueRollback>

namespace paraply {

namespace {

constexpr std::size_t kMostSteps = 30;

}

FilterTrail::FilterTrail(Finder &finder, PlaceChooser &place, QObject *parent)
    : QObject(parent), m_finder(finder), m_place(place), m_now(current())
{
    connect(&finder, &Finder::filtersChanged, this, &FilterTrail::record);
    connect(&place, &PlaceChooser::changed, this, &FilterTrail::record);
}

FilterTrail::Step FilterTrail::current() const
{
    return { m_finder.filters(), m_place.radiusKm() };
}

bool FilterTrail::isTyping(const Step &before, const Step &after)
{
    Step same = before;
    same.filters.text = after.filters.text;
    return same == after;
}

void FilterTrail::record()
{
    const Step now = current();
    if (m_undoing || now == m_now)
        return;
    const bool typing = isTyping(m_now, now) && !now.filters.text.isEmpty();
    if (!typing || !m_typing)
        m_steps.push_back(m_now);
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
    m_typing = typing;
    m_now = now;
    Q_EMIT changed();
}

QString FilterTrail::undoText() const
{
    if (m_steps.empty())
        return {};
    const QStringList before = m_steps.back().filters.chips(), after = m_now.filters.chips();
    QStringList different;
    for (const auto &[some, others, filters] : { std::tuple(&before, &after, &m_steps.back().filters), std::tuple(&after, &before, &m_now.filters) }) {
        for (const QString &chip : *some) {
            if (!others->contains(chip))
                different << FinderRows::chipLabel(chip, *filters, m_finder.topicNames(*filters));
        }
    }
    return different.size() == 1 ? tr("Undo: %1", "a filter").arg(different.first()) : tr("Undo the last change");
}

void FilterTrail::undo()
{
    if (m_steps.empty())
        return;
    const QScopedValueRollback undoing(m_undoing, true);
    const Step former = m_steps.back();
    m_steps.pop_back();
    m_typing = false;
    m_now = former;
    m_place.setRadiusKm(former.radiusKm);
    m_finder.setFilters(former.filters);
    Q_EMIT changed();
}

void FilterTrail::clear()
{
    m_steps.clear();
    m_now = current();
    m_typing = false;
    Q_EMIT changed();
}

}
