// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hourscursor.h"
#include "catalogue/hoursdates.h"
#include "catalogue/hoursrules.h"

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesOfDay = 24 * 60;
constexpr std::size_t kMostRules = 100;

bool isWord(const HoursCursor &cursor, QLatin1String word)
{
    return cursor.word().compare(word, Qt::CaseInsensitive) == 0;
}

bool takeWordIf(HoursCursor &cursor, QLatin1String word)
{
    if (!isWord(cursor, word))
        return false;
    cursor.takeWord();
    return true;
}

int weekdayAt(const HoursCursor &cursor)
{
    static constexpr const char *kDays[] = {"mo", "tu", "we", "th", "fr", "sa", "su"};
    for (int i = 0; i < 7; ++i) {
        if (isWord(cursor, QLatin1String(kDays[i])))
            return i + 1;
    }
    return 0;
}

bool startsHoliday(const HoursCursor &cursor)
{
    return isWord(cursor, "ph"_L1) || isWord(cursor, "sh"_L1);
}

bool takeTime(HoursCursor &cursor, int latest, int *minutes)
{
    if (!cursor.startsTime())
        return cursor.failUnexpected();
    const auto start = cursor.position();
    const int hour = cursor.takeNumber();
    cursor.take(u":");
    if (cursor.digits() != 2)
        return cursor.failAt(start, u"write a time as hours and two digits of minutes, 09:00"_s);
    const int minute = cursor.takeNumber();
    *minutes = hour * 60 + minute;
    if (minute > 59 || *minutes > latest)
        return cursor.failAt(start, u"there is no such time; a span starts at 23:59 and ends at 48:00 at the latest"_s);
    return true;
}

bool takeSpan(HoursCursor &cursor, WrittenSpan *span)
{
    const auto start = cursor.position();
    if (!takeTime(cursor, kMinutesOfDay - 1, &span->start))
        return false;
    if (cursor.take(u"-")) {
        if (!takeTime(cursor, 2 * kMinutesOfDay, &span->end))
            return false;
        if (span->end == span->start)
            return cursor.failAt(start, u"the span is empty; the whole day is 00:00-24:00"_s);
        if (span->end < span->start)
            span->end += kMinutesOfDay;
        if (span->end - span->start > kMinutesOfDay)
            return cursor.failAt(start, u"the span is longer than a day"_s);
    }
    span->openEnd = cursor.take(u"+");
    if (span->end < 0 && !span->openEnd) {
        if (!cursor.atEnd() && !cursor.startsWith(u",") && !cursor.startsWith(u";"))
            return cursor.failUnexpected();
        return cursor.failAt(start, u"the end is missing: write 09:00-12:00, or 09:00+ when only the start is known"_s);
    }
    return true;
}

bool takeSpans(HoursCursor &cursor, std::vector<WrittenSpan> *spans)
{
    while (true) {
        WrittenSpan span;
        if (!takeSpan(cursor, &span))
            return false;
        spans->push_back(span);
        const auto before = cursor.position();
        if (!cursor.take(u","))
            return true;
        if (!cursor.startsTime()) {
            cursor.seek(before);
            return true;
        }
    }
}

bool takeNthEntry(HoursCursor &cursor, unsigned *nth)
{
    const auto start = cursor.position();
    const bool fromEnd = cursor.take(u"-");
    const int first = cursor.takeNumber();
    const int last = !fromEnd && cursor.take(u"-") ? cursor.takeNumber() : first;
    if (first < 1 || last > 5 || last < first)
        return cursor.failAt(start, u"write which one of the month as [1] to [5], or [-1] for the last"_s);
    for (int n = first; n <= last; ++n)
        *nth |= 1U << (n - 1 + (fromEnd ? 5 : 0));
    return true;
}

bool takeNth(HoursCursor &cursor, unsigned *nth)
{
    do {
        if (!takeNthEntry(cursor, nth))
            return false;
    } while (cursor.take(u","));
    return cursor.take(u"]") || cursor.fail(u"\"]\" is missing"_s);
}

bool takeWeekday(HoursCursor &cursor, HoursRule *rule)
{
    WeekdayRange days;
    days.first = days.last = weekdayAt(cursor);
    if (days.first == 0)
        return cursor.failUnexpected();
    cursor.takeWord();
    if (cursor.take(u"[")) {
        if (!takeNth(cursor, &days.nth))
            return false;
    } else if (cursor.take(u"-")) {
        days.last = weekdayAt(cursor);
        if (days.last == 0)
            return cursor.failUnexpected();
        cursor.takeWord();
        if (cursor.startsWith(u"["))
            return cursor.fail(u"[1] goes with a single day, not with a range of days"_s);
    }
    rule->weekdays.push_back(days);
    return true;
}

bool takeDay(HoursCursor &cursor, HoursRule *rule)
{
    if (takeWordIf(cursor, "ph"_L1))
        rule->publicHolidays = true;
    else if (takeWordIf(cursor, "sh"_L1))
        rule->schoolHolidays = true;
    else
        return takeWeekday(cursor, rule);
    return true;
}

bool takeDayList(HoursCursor &cursor, HoursRule *rule, bool holidaysToo)
{
    while (true) {
        if (!takeDay(cursor, rule))
            return false;
        const auto before = cursor.position();
        if (!cursor.take(u","))
            return true;
        if (weekdayAt(cursor) == 0 && !(holidaysToo && startsHoliday(cursor))) {
            cursor.seek(before);
            return true;
        }
    }
}

bool takeDays(HoursCursor &cursor, HoursRule *rule)
{
    if (!takeDayList(cursor, rule, true))
        return false;
    const bool dayFollows = weekdayAt(cursor) != 0;
    if (dayFollows && rule->weekdays.empty()) {
        rule->withinHolidays = true;
        return takeDayList(cursor, rule, false);
    }
    if (dayFollows || startsHoliday(cursor))
        return cursor.fail(u"put a comma between days (Mo,We), or PH and SH before the days they are limited to (SH Mo-Fr)"_s);
    return true;
}

bool takeState(HoursCursor &cursor, HoursRule *rule)
{
    bool stated = true;
    if (takeWordIf(cursor, "off"_L1) || takeWordIf(cursor, "closed"_L1))
        rule->modifier = HoursRule::Modifier::Off;
    else if (takeWordIf(cursor, "unknown"_L1))
        rule->modifier = HoursRule::Modifier::Unknown;
    else if (!takeWordIf(cursor, "open"_L1))
        stated = false;
    if (!cursor.startsWith(u"\""))
        return true;
    // OSM: a comment without a state says that it depends, so the state is not known.
    if (!stated)
        rule->modifier = HoursRule::Modifier::Unknown;
    return cursor.takeComment(&rule->comment);
}

bool takeSelectors(HoursCursor &cursor, HoursRule *rule)
{
    if (cursor.take(u"24/7")) {
        rule->always = true;
        return true;
    }
    if (!takeDates(cursor, rule))
        return false;
    if (rule->namesDays() || !rule->years.empty())
        cursor.take(u":");
    if (weekdayAt(cursor) != 0 || startsHoliday(cursor)) {
        if (!takeDays(cursor, rule))
            return false;
        cursor.take(u":");
    }
    if (cursor.startsWith(u"24/7"))
        return cursor.fail(u"24/7 stands alone; for whole days write 00:00-24:00"_s);
    return cursor.digits() == 0 || takeSpans(cursor, &rule->spans);
}

bool takeRule(HoursCursor &cursor, HoursRule *rule)
{
    const auto start = cursor.position();
    if (!takeSelectors(cursor, rule) || !takeState(cursor, rule))
        return false;
    if (cursor.position() != start)
        return true;
    if (cursor.atEnd() || cursor.startsWith(u";") || cursor.startsWith(u",") || cursor.startsWith(u"||"))
        return cursor.fail(u"a rule is missing here"_s);
    return cursor.failUnexpected();
}

bool takeJoin(HoursCursor &cursor, HoursRule::Join *join)
{
    if (cursor.take(u";"))
        *join = HoursRule::Join::Override;
    else if (cursor.take(u"||"))
        *join = HoursRule::Join::Fallback;
    else if (cursor.take(u","))
        *join = HoursRule::Join::Additional;
    else
        return cursor.failUnexpected();
    return true;
}

}

Result<std::vector<HoursRule>> parsedRules(QStringView text)
{
    HoursCursor cursor(text);
    std::vector<HoursRule> rules;
    auto join = HoursRule::Join::Override;
    do {
        if (rules.size() == kMostRules) {
            cursor.fail(u"more than 100 rules"_s);
            return cursor.error();
        }
        HoursRule rule;
        rule.join = join;
        if (!takeRule(cursor, &rule))
            return cursor.error();
        rules.push_back(std::move(rule));
        if (cursor.atEnd())
            return rules;
    } while (takeJoin(cursor, &join));
    return cursor.error();
}

Result<std::vector<WrittenSpan>> parsedSpans(QStringView text)
{
    HoursCursor cursor(text);
    std::vector<WrittenSpan> spans;
    if (!takeSpans(cursor, &spans) || (!cursor.atEnd() && !cursor.failUnexpected()))
        return cursor.error();
    return spans;
}

}
