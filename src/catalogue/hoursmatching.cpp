// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hoursmatching.h"

#include <algorithm>

namespace paraply {

namespace {

bool holds(const YearRange &range, const CalendarDay &day)
{
    return day.year >= range.first && day.year <= range.last;
}

// A month's end counts as its 31st: a number that sorts, not a date.
int sortable(const CalendarPoint &point, int dayIfNone)
{
    return (point.year * 16 + point.month) * 32 + (point.day != 0 ? point.day : dayIfNone);
}

bool holds(const CalendarRange &range, const CalendarDay &day)
{
    const int first = sortable(range.first, 1);
    const int last = sortable(range.last, 31);
    const int asked = sortable({range.first.year != 0 ? day.year : 0, day.month, day.day}, 0);
    return first <= last ? asked >= first && asked <= last : asked >= first || asked <= last;
}

bool holds(const WeekRange &range, const CalendarDay &day)
{
    return day.week >= range.first && day.week <= range.last && (day.week - range.first) % range.step == 0;
}

bool holds(const WeekdayRange &range, const CalendarDay &day)
{
    const bool named = range.first <= range.last ? day.weekday >= range.first && day.weekday <= range.last
                                                 : day.weekday >= range.first || day.weekday <= range.last;
    if (!named || range.nth == 0)
        return named;
    const unsigned fromStart = 1U << ((day.day - 1) / 7);
    const unsigned fromEnd = 1U << ((day.daysInMonth - day.day) / 7 + 5);
    return (range.nth & (fromStart | fromEnd)) != 0;
}

template <typename Range>
bool anyHolds(const std::vector<Range> &ranges, const CalendarDay &day)
{
    return std::any_of(ranges.begin(), ranges.end(), [&day](const Range &range) { return holds(range, day); });
}

template <typename Range>
bool noneOrHolds(const std::vector<Range> &ranges, const CalendarDay &day)
{
    return ranges.empty() || anyHolds(ranges, day);
}

bool namesThisDate(const HoursRule &rule, const CalendarDay &day)
{
    return std::any_of(rule.dates.begin(), rule.dates.end(),
                       [&day](const CalendarRange &range) { return range.isSingleDay() && holds(range, day); });
}

}

CalendarDay calendarDay(QDate date, const HoursContext &context, bool weekToo)
{
    CalendarDay day;
    date.getDate(&day.year, &day.month, &day.day);
    day.weekday = date.dayOfWeek();
    day.daysInMonth = date.daysInMonth();
    day.week = weekToo ? date.weekNumber() : 0;
    day.publicHoliday = isPublicHoliday(date);
    day.schoolHoliday = std::any_of(context.schoolBreaks.begin(), context.schoolBreaks.end(),
                                    [date](const DateRange &range) { return range.contains(date); });
    return day;
}

bool matchesDates(const HoursRule &rule, const CalendarDay &day)
{
    return noneOrHolds(rule.years, day) && noneOrHolds(rule.dates, day) && noneOrHolds(rule.weeks, day);
}

bool matchesDay(const HoursRule &rule, const CalendarDay &day)
{
    if (!matchesDates(rule, day))
        return false;
    const bool onHoliday = (rule.publicHolidays && day.publicHoliday) || (rule.schoolHolidays && day.schoolHoliday);
    if (rule.withinHolidays)
        return onHoliday && anyHolds(rule.weekdays, day);
    const bool anyDay = rule.weekdays.empty() && !rule.publicHolidays && !rule.schoolHolidays;
    return anyDay || onHoliday || anyHolds(rule.weekdays, day);
}

bool namesHoliday(const HoursRule &rule, const CalendarDay &day)
{
    return day.publicHoliday ? rule.publicHolidays : rule.schoolHolidays;
}

bool speaksForHoliday(const HoursRule &rule, const CalendarDay &day)
{
    const bool wholeDays = rule.modifier != HoursRule::Modifier::Open && rule.spans.empty() && rule.weekdays.empty()
                           && !rule.publicHolidays && !rule.schoolHolidays;
    return rule.always || namesHoliday(rule, day) || namesThisDate(rule, day) || wholeDays;
}

}
