// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hoursset.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

bool isOutside(QDate date, const HoursContext &context)
{
    return (context.validFrom.isValid() && date < context.validFrom) || (context.validTo.isValid() && date > context.validTo);
}

const HoursException *exceptionOn(QDate date, const HoursContext &context)
{
    const HoursException *found = nullptr;
    for (const auto &exception : context.exceptions) {
        const auto length = [](const DateRange &range) { return range.first.daysTo(range.last); };
        if (exception.days.contains(date) && (found == nullptr || length(exception.days) < length(found->days)))
            found = &exception;
    }
    return found;
}

bool meansClosed(const QString &hours)
{
    const auto text = QStringView(hours).trimmed();
    return text.isEmpty() || text.compare(u"off", Qt::CaseInsensitive) == 0 || text.compare(u"closed", Qt::CaseInsensitive) == 0;
}

DaySketch exceptional(const HoursException &exception)
{
    auto sketch = DaySketch::of(DayHours::Kind::Closed, exception.reason);
    if (!meansClosed(exception.hours)) {
        // The publisher refuses what does not parse; where it comes from elsewhere, nothing is known of the day.
        const auto spans = parsedSpans(exception.hours);
        sketch = spans ? DaySketch::openAt(*spans, exception.reason) : DaySketch::of(DayHours::Kind::Unknown, exception.reason);
    }
    sketch.markExceptional();
    return sketch;
}

int spillOf(const HoursRule &rule)
{
    DaySpans spans;
    for (const auto &span : rule.spans)
        appendSpans(span, OpenSpan::Certainty::Sure, &spans);
    int end = 0;
    for (const auto &span : std::as_const(spans))
        end = std::max(end, span.end);
    return std::max(0, end - kMinutesOfDay);
}

}

OpeningHours::Rules::Rules(std::vector<HoursRule> parsed) : rules(std::move(parsed))
{
    for (const auto &rule : rules) {
        spill = std::max(spill, spillOf(rule));
        weeks |= !rule.weeks.empty();
        if (rule.modifier == HoursRule::Modifier::Off)
            continue;
        const bool listed = !rule.dates.empty() || !rule.weeks.empty() || rule.publicHolidays
                            || (!rule.weekdays.empty() && !rule.withinHolidays);
        listsDays |= listed;
        listsBreaks |= rule.schoolHolidays;
    }
}

int OpeningHours::Rules::spillFrom(QDate evening, const HoursContext &context) const
{
    return exceptionOn(evening, context) == nullptr ? spill : kMinutesOfDay;
}

DaySketch OpeningHours::Rules::ordinary(const CalendarDay &day, const HoursContext &context, bool holidayRulesToo) const
{
    DaySketch sketch;
    for (const auto &rule : rules) {
        const bool onHolidayOnly = rule.withinHolidays || (rule.weekdays.empty() && (rule.publicHolidays || rule.schoolHolidays));
        if ((holidayRulesToo || !onHolidayOnly) && matchesDay(rule, day))
            sketch.lay(rule);
    }
    if (sketch.isMatched()) {
        sketch.settle();
        return sketch;
    }
    const bool daysKnown = listsDays || (listsBreaks && !context.schoolBreaks.empty());
    return DaySketch::of(daysKnown ? DayHours::Kind::Closed : DayHours::Kind::Unknown);
}

DaySketch OpeningHours::Rules::holiday(const CalendarDay &day, const HoursContext &context) const
{
    DaySketch sketch;
    bool mentioned = false;
    bool decided = false;
    for (const auto &rule : rules) {
        const bool named = namesHoliday(rule, day);
        mentioned |= named && matchesDates(rule, day);
        if (!speaksForHoliday(rule, day) || !matchesDay(rule, day))
            continue;
        sketch.lay(rule);
        decided |= named;
    }
    if (sketch.isMatched()) {
        sketch.settle();
        if (decided)
            sketch.markExceptional();
        return sketch;
    }
    // "Mo-Fr 09:00-15:00; SH Mo-Fr 10:00-12:00": the Saturday of a break is closed on either reading.
    if (mentioned && ordinary(day, context, false).kind() == DayHours::Kind::Closed)
        return DaySketch::of(DayHours::Kind::Closed);
    return DaySketch::of(DayHours::Kind::Unknown);
}

DaySketch OpeningHours::Rules::sketch(QDate date, const HoursContext &context) const
{
    if (!date.isValid() || isOutside(date, context))
        return DaySketch::of(DayHours::Kind::Unknown);
    if (const auto *exception = exceptionOn(date, context))
        return exceptional(*exception);
    if (rules.empty())
        return DaySketch::of(DayHours::Kind::Unknown);
    const auto day = calendarDay(date, context, weeks);
    return day.publicHoliday || day.schoolHoliday ? holiday(day, context) : ordinary(day, context, true);
}

}
