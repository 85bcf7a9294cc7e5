// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/hoursrules.h"

#include <QDate>

namespace paraply {

/// A date taken apart once, for all the rules that ask about it.
struct CalendarDay {
    int year = 0, month = 0, day = 0, weekday = 0;
    int daysInMonth = 0;
    int week = 0;   ///< ISO 8601
    bool publicHoliday = false, schoolHoliday = false;
};

/// The date must be valid. `weekToo`: whether some rule asks for the week, which costs more than the rest.
CalendarDay calendarDay(QDate date, const HoursContext &context, bool weekToo);

/// Whether the rule's years, dates and weeks hold the day.
bool matchesDates(const HoursRule &rule, const CalendarDay &day);
/// Whether the rule holds on that day.
bool matchesDay(const HoursRule &rule, const CalendarDay &day);
/// Whether the rule names the kind of holiday that decides on this day: PH on a public holiday, else SH.
bool namesHoliday(const HoursRule &rule, const CalendarDay &day);
/// Whether the rule may speak for a holiday: it names it, is 24/7, names that very date, or closes (or makes unknown) whole
/// days without naming weekdays.
bool speaksForHoliday(const HoursRule &rule, const CalendarDay &day);

}
