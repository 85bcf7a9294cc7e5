// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/foreignreading.h"

#include <QDate>

namespace paraply {

/// The fields of an HSDS schedule, as written; those that are absent are empty.
struct ForeignRecurrence {
    QString freq, interval, byday, bymonthday, byweekno, byyearday, dtstart, until, count, opensAt, closesAt;
};

/// What our sheets can say of it.
struct ForeignOpening {
    QString hours;          ///< OSM opening_hours, never empty
    QDate lastDay;          ///< of the repetition where `hours` does not say it: for valid_to. Null: none was given
    bool operator==(const ForeignOpening &) const = default;
};

/// WEEKLY (also where `freq` is empty and days are named, and DAILY of older dialects) and MONTHLY with days ("2MO", "-1FR") or days of the month; `interval`
/// 2 as even or odd weeks while no year of 53 weeks lies between `dtstart` and the end, which must be there; `count` with a `dtstart` gives
/// the last day; `dtstart` with an end gives a range of dates. Days without times, times without days and an opening
/// without a closing ("18:00+", time_missing) are what docs/opening-hours.md says.
/// Codes: those of foreignSpan and foreignWeekdays; recurrence_unreadable (a field is not what it should be); recurrence_unsayable (YEARLY, other intervals,
/// byyearday, byweekno with MONTHLY ...); recurrence_endless_interval; recurrence_empty (neither days nor times). Without a value in all these.
ForeignReading<ForeignOpening> foreignOpening(const ForeignRecurrence &recurrence);

}
