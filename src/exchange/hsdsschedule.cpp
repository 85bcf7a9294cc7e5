// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdsschedule.h"

#include "exchange/recorduuid.h"

#include <QTime>

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesOfDay = 24 * 60, kDaysAhead = 364, kMostKnown = 4096;
/// A rule that ends earlier than this before the year does has an end of its own; one that holidays cut short has none.
constexpr int kDaysOfGrace = 45;

QString offsetText(int seconds)
{
    return (seconds < 0 ? u"-"_s : u"+"_s) + QTime(0, 0).addSecs(qAbs(seconds)).toString(u"hh:mm"_s);
}

/// Midnight as an end is 23:59, as the field does it.
QString clock(int minutes, int offsetSeconds)
{
    const int ofDay = minutes > 0 && minutes % kMinutesOfDay == 0 ? kMinutesOfDay - 1 : minutes % kMinutesOfDay;
    return QTime(0, 0).addSecs(ofDay * 60).toString(u"hh:mm"_s) + offsetText(offsetSeconds);
}

QString bydayOf(const Recurrence &days)
{
    static const QStringList kDays {u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    QStringList names;
    for (const int weekday : days.weekdays)
        names += (days.every == Recurrence::Every::Month ? QString::number(days.nth) : QString()) + kDays[weekday - 1];
    return names.join(u',');
}

}

const std::vector<OpeningSeries> &HsdsSchedules::seriesOf(const QString &hours)
{
    if (const auto known = m_known.constFind(hours); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    Service service;
    if (const auto parsed = OpeningHours::parse(hours))
        service.hours = *parsed;
    std::vector<OpeningSeries> rules = openingsOf(service, m_region, {m_region.dataDate, m_region.dataDate.addDays(kDaysAhead)}).series();
    std::erase_if(rules, [](const OpeningSeries &one) { return one.days.every == Recurrence::Every::Once; });
    return *m_known.insert(hours, rules);
}

void HsdsSchedules::putRule(const OpeningSeries &series, HsdsRecord &record) const
{
    const Recurrence &days = series.days;
    const QDateTime start(days.first, QTime(0, 0).addSecs(series.start % kMinutesOfDay * 60), m_region.timeZone);
    const int offset = start.offsetFromUtc();
    record.put("dtstart", days.first.toString(Qt::ISODate)).put("timezone", QString::number(offset / 3600.0));
    if (days.last < m_region.dataDate.addDays(kDaysAhead - kDaysOfGrace))
        record.put("until", days.last.toString(Qt::ISODate));
    record.put("freq", days.every == Recurrence::Every::Month ? u"MONTHLY"_s : u"WEEKLY"_s);
    if (days.every == Recurrence::Every::SecondWeek)
        record.put("interval", u"2"_s).put("wkst", u"MO"_s);
    record.put("byday", bydayOf(days)).put("opens_at", clock(series.start, offset));
    if (series.end)
        record.put("closes_at", clock(*series.end, offset));
}

std::vector<HsdsRecord> HsdsSchedules::of(const QString &hours, QStringView entity, const QString &id)
{
    std::vector<HsdsRecord> records;
    if (hours.isEmpty())
        return records;
    const auto begin = [&]() -> HsdsRecord & {
        const QString own = u"%1/%2/%3"_s.arg(entity, id).arg(records.size() + 1);
        HsdsRecord &record = records.emplace_back(HsdsTable::Schedule, recordUuid(m_region.code, u"schedule", own).toString(QUuid::WithoutBraces));
        return record.put("description", hours);
    };
    for (const OpeningSeries &series : seriesOf(hours))
        putRule(series, begin());
    if (records.empty())
        begin();
    return records;
}

}
