// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/wallclock.h"

#include "catalogue/hours.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr qint64 kSecondsOfDay = 24 * 60 * 60;

qint64 epochDay(QDate date)
{
    static const qint64 kEpoch = QDate(1970, 1, 1).toJulianDay();
    return date.toJulianDay() - kEpoch;
}

int offsetAt(qint64 seconds, const QTimeZone &zone)
{
    return zone.isValid() ? zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)) : 0;
}

// The moment between the two at which the offset changes; whole minutes are enough, no zone changes within one today.
qint64 changeBetween(qint64 before, qint64 after, const QTimeZone &zone)
{
    const int old = offsetAt(before, zone);
    while (after - before > 1) {
        const auto middle = before + (after - before) / 2;
        (offsetAt(middle, zone) == old ? before : after) = middle;
    }
    return after;
}

}

WallMinute wallMinute(const QDateTime &moment, const QTimeZone &zone)
{
    if (!moment.isValid())
        return {};
    const auto seconds = moment.toSecsSinceEpoch();
    const auto local = seconds + offsetAt(seconds, zone);
    const auto day = local >= 0 ? local / kSecondsOfDay : (local - kSecondsOfDay + 1) / kSecondsOfDay;
    return {QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + day), int((local - day * kSecondsOfDay) / 60)};
}

std::optional<QDateTime> momentAfter(const QDateTime &after, QDate date, int minute, const QTimeZone &zone)
{
    const auto local = epochDay(date) * kSecondsOfDay + minute * 60;
    const auto found = [&](qint64 seconds, int offset) -> std::optional<QDateTime> {
        const auto moment = QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, offset);
        return moment > after ? std::optional(moment) : std::nullopt;
    };
    // No zone is more than 14 hours off, and none changes twice within two days.
    const int before = offsetAt(local - kSecondsOfDay, zone);
    const int later = offsetAt(local + kSecondsOfDay, zone);
    if (before == later)
        return found(local - before, before);
    for (const int offset : {std::max(before, later), std::min(before, later)}) {
        if (offsetAt(local - offset, zone) != offset)
            continue;
        if (auto moment = found(local - offset, offset))
            return moment;
    }
    const bool skipped = offsetAt(local - before, zone) != before && offsetAt(local - later, zone) != later;
    if (!skipped)
        return std::nullopt;
    return found(changeBetween(local - kSecondsOfDay, local + kSecondsOfDay, zone), later);
}

}
