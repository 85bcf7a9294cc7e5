// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/hours.h"

#include <QString>

#include <vector>

// The parts of opening hours, as parsed; private to the catalogue's hours files. Grammar: docs/opening-hours.md.
namespace paraply {

struct YearRange {
    int first = 0, last = 0;
    bool operator==(const YearRange &) const = default;
};

/// A day of the calendar or, with `day` 0, a month; `year` 0 means every year.
struct CalendarPoint {
    int year = 0, month = 0, day = 0;
    bool operator==(const CalendarPoint &) const = default;
};

/// Both ends have a year or none, a day or none. Without years it may run over New Year.
struct CalendarRange {
    CalendarPoint first, last;
    bool isSingleDay() const { return first.day != 0 && first == last; }
    bool operator==(const CalendarRange &) const = default;
};

/// ISO 8601 weeks, 1..53.
struct WeekRange {
    int first = 0, last = 0, step = 1;
    bool operator==(const WeekRange &) const = default;
};

/// Days of the week, Monday 1; may wrap. `nth` holds bits 0..4 for the first to fifth of the month, 5..9 for the last to
/// fifth last; 0 means every one.
struct WeekdayRange {
    int first = 0, last = 0;
    unsigned nth = 0;
    bool operator==(const WeekdayRange &) const = default;
};

/// A written span. `end` is -1 where only the start is written ("10:00+").
struct WrittenSpan {
    int start = 0, end = -1;
    bool openEnd = false;
    bool operator==(const WrittenSpan &) const = default;
};

struct HoursRule {
    enum class Join { Override, Additional, Fallback };   // ";" "," "||"
    enum class Modifier { Open, Off, Unknown };

    Join join = Join::Override;
    bool always = false;   // 24/7
    std::vector<YearRange> years;
    std::vector<CalendarRange> dates;
    std::vector<WeekRange> weeks;
    std::vector<WeekdayRange> weekdays;
    bool publicHolidays = false, schoolHolidays = false;
    bool withinHolidays = false;   // "SH Mo-Fr": the weekdays of holidays only, not "SH,Mo-Fr"
    std::vector<WrittenSpan> spans;
    Modifier modifier = Modifier::Open;
    QString comment;

    bool namesDays() const
    {
        return always || !dates.empty() || !weeks.empty() || !weekdays.empty() || publicHolidays || schoolHolidays;
    }
    bool operator==(const HoursRule &) const = default;
};

/// At least one rule, or an error as OpeningHours::parse describes it. The text is bounded by the caller.
Result<std::vector<HoursRule>> parsedRules(QStringView text);

/// Spans alone ("10:00-12:00,13:00-15:00"), for an exception's hours.
Result<std::vector<WrittenSpan>> parsedSpans(QStringView text);

/// The normal form.
QString rulesText(const std::vector<HoursRule> &rules);

}
