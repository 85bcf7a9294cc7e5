// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/regionfacts.h"

#include "app/speech.h"

namespace paraply {

namespace {
/// From then on a banner says how old the data are.
constexpr int kOldDays = 30;
}

RegionFacts::RegionFacts(const OpenCatalogue &catalogue, const Clock &clock, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_clock(clock)
{
}

const Region *RegionFacts::region() const
{
    return m_catalogue.get() ? &m_catalogue.get()->region() : nullptr;
}

QString RegionFacts::regionName() const
{
    return region() ? region()->name : QString();
}

QString RegionFacts::dataDateText() const
{
    return region() ? Speech::day(region()->dataDate) : QString();
}

std::optional<qint64> RegionFacts::dataAgeDays() const
{
    if (!region())
        return std::nullopt;
    return region()->dataDate.daysTo(today());
}

QDate RegionFacts::today() const
{
    return m_clock.now().toTimeZone(region()->timeZone).date();
}

QString RegionFacts::dataDrop() const
{
    switch (region() ? freshnessOf(region()->dataDate, today()) : Freshness::CallFirst) {
    case Freshness::Fresh: return QStringLiteral("drop-full");
    case Freshness::MayHaveChanged: return QStringLiteral("drop-half");
    case Freshness::CallFirst: break;
    }
    return QStringLiteral("drop");
}

bool RegionFacts::isDataOld() const
{
    return dataAgeDays().value_or(0) > kOldDays;
}

QString RegionFacts::dataAgeText() const
{
    const auto days = dataAgeDays();
    if (!days)
        return {};
    const QString written = tr("Collected %1.", "a date").arg(dataDateText());
    if (*days < 1)
        return written;
    const QString age = *days < 60 ? tr("%n day(s) ago.", nullptr, int(*days)) : tr("%n month(s) ago.", nullptr, int(*days / 30));
    return written + u' ' + age;
}

QString RegionFacts::attribution() const
{
    return region() ? region()->attribution : QString();
}

QString RegionFacts::mapAttribution() const
{
    return region() ? region()->mapAttribution : QString();
}

}
