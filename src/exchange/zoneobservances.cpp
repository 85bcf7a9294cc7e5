// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/zoneobservances.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <vector>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

struct Change {
    QDateTime local;   ///< as the clocks showed it before
    int before = 0, after = 0;
    bool daylight = false;
    QString name;
};

QByteArray offset(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QByteArray(seconds < 0 ? "-" : "+") + QString::number(minutes / 60 * 100 + minutes % 60).rightJustified(4, u'0').toLatin1();
}

QByteArray stamp(const QDateTime &moment)
{
    return moment.toString(u"yyyyMMdd'T'hhmmss"_s).toLatin1();
}

std::vector<Change> changesOf(const QTimeZone &zone, int firstYear, int lastYear)
{
    std::vector<Change> changes;
    // A year before the first, so that its beginning is told too.
    const QDateTime from(QDate(firstYear - 1, 1, 1), QTime(0, 0), Qt::UTC), to(QDate(lastYear + 1, 1, 1), QTime(0, 0), Qt::UTC);
    for (const QTimeZone::OffsetData &one : zone.transitions(from, to)) {
        const int before = zone.offsetFromUtc(one.atUtc.addSecs(-1));
        changes.push_back({one.atUtc.toUTC().addSecs(before), before, one.offsetFromUtc, one.daylightTimeOffset != 0, one.abbreviation});
    }
    return changes;
}

bool isLastSunday(const Change &change)
{
    const QDate day = change.local.date();
    return day.dayOfWeek() == Qt::Sunday && day.day() + 7 > day.daysInMonth();
}

/// Whether each is a year after the one before it, at the same time of the same month's last Sunday.
bool isYearly(const std::vector<Change> &changes)
{
    const auto follows = [](const Change &a, const Change &b) {
        return a.local.date().year() + 1 == b.local.date().year() && a.local.date().month() == b.local.date().month()
            && a.local.time() == b.local.time() && a.before == b.before && a.after == b.after;
    };
    return std::ranges::all_of(changes, isLastSunday)
        && std::adjacent_find(changes.begin(), changes.end(), [&](const Change &a, const Change &b) { return !follows(a, b); }) == changes.end();
}

QByteArray observance(const Change &change, const QByteArray &rule)
{
    const QByteArray kind = change.daylight ? "DAYLIGHT" : "STANDARD";
    return "BEGIN:" + kind + "\r\nDTSTART:" + stamp(change.local) + "\r\nTZOFFSETFROM:" + offset(change.before) + "\r\nTZOFFSETTO:"
        + offset(change.after) + "\r\nTZNAME:" + change.name.toUtf8() + "\r\n" + rule + "END:" + kind + "\r\n";
}

QByteArray observances(const std::vector<Change> &changes)
{
    QByteArray text;
    if (isYearly(changes)) {
        const QByteArray month = QByteArray::number(changes.front().local.date().month());
        return observance(changes.front(), "RRULE:FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU\r\n");
    }
    for (const Change &change : changes)
        text += observance(change, {});
    return text;
}

}

QByteArray zoneObservances(const QTimeZone &zone, int firstYear, int lastYear)
{
    std::map<bool, std::vector<Change>> kinds;
    for (const Change &change : changesOf(zone, firstYear, lastYear))
        kinds[change.daylight].push_back(change);
    QByteArray text = "BEGIN:VTIMEZONE\r\nTZID:" + zone.id() + "\r\n";
    for (const auto &[daylight, changes] : kinds)
        text += observances(changes);
    if (kinds.empty()) {
        const QDateTime start(QDate(firstYear, 1, 1), QTime(0, 0), Qt::UTC);
        const int always = zone.offsetFromUtc(start);
        text += observance({start, always, always, false, zone.abbreviation(start)}, {});
    }
    return text + "END:VTIMEZONE\r\n";
}

}
