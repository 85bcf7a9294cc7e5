// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hoursdates.h"

#include <tuple>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

bool startsYear(const HoursCursor &cursor)
{
    return cursor.digits() == 4;
}

int monthAt(const HoursCursor &cursor)
{
    static constexpr const char *kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    for (int i = 0; i < 12; ++i) {
        if (cursor.word().compare(QLatin1String(kMonths[i]), Qt::CaseInsensitive) == 0)
            return i + 1;
    }
    return 0;
}

bool startsDayOfMonth(const HoursCursor &cursor)
{
    return cursor.digits() >= 1 && cursor.digits() <= 2 && !cursor.startsTime();
}

bool takeYear(HoursCursor &cursor, int *year)
{
    const auto start = cursor.position();
    if (!startsYear(cursor))
        return cursor.failUnexpected();
    *year = cursor.takeNumber();
    if (*year < kFirstYear || *year > kLastYear)
        return cursor.failAt(start, u"years go from 1990 to 2199, and times are written as 09:00"_s);
    return true;
}

bool takeYears(HoursCursor &cursor, std::vector<YearRange> *years)
{
    while (true) {
        YearRange range;
        const auto start = cursor.position();
        if (!takeYear(cursor, &range.first))
            return false;
        range.last = range.first;
        if (cursor.take(u"-")) {
            if (!takeYear(cursor, &range.last))
                return false;
            if (range.last <= range.first)
                return cursor.failAt(start, u"the last year must come after the first"_s);
        }
        years->push_back(range);
        const auto before = cursor.position();
        if (!cursor.take(u","))
            return true;
        if (!startsYear(cursor)) {
            cursor.seek(before);
            return true;
        }
    }
}

bool takeDayOfMonth(HoursCursor &cursor, CalendarPoint *point)
{
    static constexpr int kLongest[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const auto start = cursor.position();
    point->day = cursor.takeNumber();
    if (point->day < 1 || point->day > kLongest[point->month - 1])
        return cursor.failAt(start, u"there is no such day in that month"_s);
    if (point->year != 0 && !QDate::isValid(point->year, point->month, point->day))
        return cursor.failAt(start, u"there is no such day in that year"_s);
    return true;
}

bool takePoint(HoursCursor &cursor, CalendarPoint *point)
{
    if (startsYear(cursor) && !takeYear(cursor, &point->year))
        return false;
    point->month = monthAt(cursor);
    if (point->month == 0)
        return cursor.failUnexpected();
    cursor.takeWord();
    return !startsDayOfMonth(cursor) || takeDayOfMonth(cursor, point);
}

auto inYear(const CalendarPoint &point)
{
    return std::tuple(point.month, point.day);
}

bool takeLast(HoursCursor &cursor, CalendarRange *range)
{
    const auto start = cursor.position();
    auto &last = range->last;
    const bool ownYear = startsYear(cursor);
    if (range->first.day != 0 && startsDayOfMonth(cursor)) {
        last = CalendarPoint{range->first.year, range->first.month, 0};
        if (!takeDayOfMonth(cursor, &last))
            return false;
        return last.day >= range->first.day || cursor.failAt(start, u"the last day comes before the first"_s);
    }
    last = CalendarPoint{};
    if (!takePoint(cursor, &last))
        return false;
    if (ownYear && range->first.year == 0)
        return cursor.failAt(start, u"give the year of both dates or of none"_s);
    if ((last.day == 0) != (range->first.day == 0))
        return cursor.failAt(start, u"give the day of both dates or of none"_s);
    // "2026 Dec 20-Jan 6" ends in the year after.
    if (!ownYear && range->first.year != 0)
        last.year = range->first.year + (inYear(last) < inYear(range->first) ? 1 : 0);
    if (last.year > kLastYear || (last.year != 0 && last.day != 0 && !QDate::isValid(last.year, last.month, last.day)))
        return cursor.failAt(start, u"there is no such day in that year"_s);
    if (std::tuple(last.year, inYear(last)) < std::tuple(range->first.year, inYear(range->first)) && last.year != 0)
        return cursor.failAt(start, u"the last date comes before the first"_s);
    return true;
}

// Whether another date follows the comma, rather than another rule.
bool dateFollows(const HoursCursor &cursor, const CalendarRange &before)
{
    return startsYear(cursor) || monthAt(cursor) != 0 || (before.first.day != 0 && startsDayOfMonth(cursor));
}

bool takeCalendarList(HoursCursor &cursor, int year, std::vector<CalendarRange> *dates)
{
    CalendarRange range;
    range.first.year = year;
    while (true) {
        if (range.first.month != 0 && startsDayOfMonth(cursor) ? !takeDayOfMonth(cursor, &range.first)
                                                               : !takePoint(cursor, &range.first))
            return false;
        range.last = range.first;
        if (cursor.take(u"-") && !takeLast(cursor, &range))
            return false;
        dates->push_back(range);
        const auto before = cursor.position();
        if (!cursor.take(u","))
            return true;
        if (!dateFollows(cursor, range)) {
            cursor.seek(before);
            return true;
        }
        // A date without a year, and a day without a month, go on from the one before: "2026 Dec 24,25,Dec 31".
        range.first = CalendarPoint{range.last.year, range.last.month, 0};
    }
}

bool takeWeekRange(HoursCursor &cursor, WeekRange *range)
{
    const auto start = cursor.position();
    if (cursor.digits() == 0 || cursor.startsTime())
        return cursor.fail(u"write weeks as week 10 or week 1-20"_s);
    range->first = range->last = cursor.takeNumber();
    if (cursor.take(u"-")) {
        range->last = cursor.takeNumber();
        if (cursor.take(u"/"))
            range->step = cursor.takeNumber();
    }
    if (range->first < 1 || range->last > 53)
        return cursor.failAt(start, u"weeks go from 1 to 53"_s);
    if (range->last < range->first)
        return cursor.failAt(start, u"the last week comes before the first; over New Year write week 48-53,1-3"_s);
    if (range->step < 1 || range->step > 52)
        return cursor.failAt(start, u"the step between weeks goes from 1 to 52"_s);
    return true;
}

bool takeWeeks(HoursCursor &cursor, std::vector<WeekRange> *weeks)
{
    while (true) {
        WeekRange range;
        if (!takeWeekRange(cursor, &range))
            return false;
        weeks->push_back(range);
        const auto before = cursor.position();
        if (!cursor.take(u","))
            return true;
        if (cursor.digits() == 0 || cursor.digits() > 2 || cursor.startsTime()) {
            cursor.seek(before);
            return true;
        }
    }
}

}

bool takeDates(HoursCursor &cursor, HoursRule *rule)
{
    if (startsYear(cursor) && !takeYears(cursor, &rule->years))
        return false;
    if (monthAt(cursor) != 0) {
        // One year before a month belongs to that date and so counts the turn of the year rightly.
        int year = 0;
        if (rule->years.size() == 1 && rule->years.front().first == rule->years.front().last) {
            year = rule->years.front().first;
            rule->years.clear();
        }
        if (!takeCalendarList(cursor, year, &rule->dates))
            return false;
    }
    if (cursor.word().compare("week"_L1, Qt::CaseInsensitive) == 0) {
        cursor.takeWord();
        return takeWeeks(cursor, &rule->weeks);
    }
    return true;
}

}
