// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/foreignreading.h"

#include <cstdint>

namespace paraply {

/// Minutes from midnight on the wall clock: "9:00a", "9 pm", "12:00am" (midnight), "noon", "09.00", "9", "kl. 9", "0900", "17:30:00", "9h30",
/// "09:00:00+01:00", "2026-01-07T09:00:00Z". 0..1439, and 1440 for "24:00". Codes:
/// time_unreadable; time_rewritten (Repaired: any notation but H:MM and HH:MM:SS with or without an offset);
/// time_in_utc (Kept: "Z" or +00:00, the digits are taken as the wall clock's, as feeds mean them); time_zone_offset (Kept: an offset that is not +01:00 or +02:00).
ForeignReading<int> foreignMinute(QStringView written);

/// One opening and closing. `closes` passes 1440 when it is after midnight.
struct ForeignSpan {
    int opens = 0, closes = 0;
    bool operator==(const ForeignSpan &) const = default;
};

/// From two cells. The rule for a closing that is not after the opening: 00:00 is the end of the day (midnight_closing, Repaired); 00:00-23:59 is around the
/// clock (around_the_clock, Repaired); past midnight is believed where it opens at 15:00 or later and closes at 06:00 or earlier (closes_past_midnight,
/// Kept); anything else, and equal times, is closes_before_opens (Unreadable: 9:00-3:00 may mean 15:00, and may not). One time missing: time_missing.
/// Else the codes of foreignMinute.
ForeignReading<ForeignSpan> foreignSpan(QStringView opens, QStringView closes);
/// "09:00-12:00"; "21:00-02:00".
QString spanText(ForeignSpan span);

/// Days of the week, bit 0 Monday.
using Weekdays = std::uint8_t;
/// "Mo-We,Fr".
QString weekdaysText(Weekdays days);

/// English and Swedish, names, abbreviations and plurals, two letters as in RRULE, lists, ranges that may wrap, "weekdays", "vardagar", "helger",
/// "dagligen". Codes: weekdays_unreadable (numbers too: nobody knows whether 1 is Monday), weekdays_nearest (Repaired: a slip of the pen, "mondag").
ForeignReading<Weekdays> foreignWeekdays(QStringView written);

/// Hours in words as OSM opening_hours (docs/opening-hours.md): "Mån-fre 9-12", "kl 9-12" (days not known), "måndagar och onsdagar 9.00-11.30",
/// "tis 13-15, tors 9-12", "Stängt", "dygnet runt", and what is OSM already. Codes: hours_rewritten (Repaired), hours_unreadable, and those of foreignSpan that
/// make one part unreadable: the whole is then unreadable, because half the hours are wrong hours.
ForeignReading<QString> foreignHours(QStringView written);

}
