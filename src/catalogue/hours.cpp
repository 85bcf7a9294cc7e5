// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hours.h"

#include "catalogue/hoursset.h"
#include "catalogue/wallclock.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;
using Certainty = OpenSpan::Certainty;

namespace {

constexpr qsizetype kMostCharacters = 1000;
constexpr int kLookAheadDays = 14;

using Boundaries = QVarLengthArray<int, 32>;

// A day with the evening before it, which may run into it.
struct Night {
    const DaySketch &before;
    const DaySketch &day;
    int spill;   // how far an evening of unknown hours may run into the day
};

bool hoursNotKnown(const DaySketch &day)
{
    return day.kind() == DayHours::Kind::Unknown || day.kind() == DayHours::Kind::TimesUnknown;
}

// Spans decide first, the evening's before the day's kind: what opened before midnight stays open on a day not known.
OpenState stateAt(const Night &night, int minute)
{
    const auto own = stateOfSpans(night.day.spans(), minute);
    if (own == OpenState::Open)
        return OpenState::Open;
    const auto evening = stateOfSpans(night.before.spans(), minute + kMinutesOfDay);
    if (evening == OpenState::Open)
        return OpenState::Open;
    if (own || evening || hoursNotKnown(night.day))
        return OpenState::Unknown;
    return hoursNotKnown(night.before) && minute < night.spill ? OpenState::Unknown : OpenState::Closed;
}

void addBoundaries(const DaySpans &spans, int shift, Boundaries *boundaries)
{
    for (const auto &span : spans) {
        boundaries->append(span.start - shift);
        boundaries->append(span.end - shift);
        if (span.certainty == Certainty::OpenEnd)
            boundaries->append(span.start + 1 - shift);
    }
}

// The minutes of a day at which its state may change, in order.
Boundaries boundariesOf(const Night &night)
{
    Boundaries boundaries;
    boundaries.append(0);
    if (hoursNotKnown(night.before))
        boundaries.append(night.spill);
    addBoundaries(night.day.spans(), 0, &boundaries);
    addBoundaries(night.before.spans(), kMinutesOfDay, &boundaries);
    std::sort(boundaries.begin(), boundaries.end());
    const auto tooLate = std::lower_bound(boundaries.begin(), boundaries.end(), kMinutesOfDay);
    boundaries.erase(std::unique(boundaries.begin(), tooLate), boundaries.end());
    boundaries.erase(boundaries.begin(), std::lower_bound(boundaries.begin(), boundaries.end(), 0));
    return boundaries;
}

// Whether a known state ends here as it is written, rather than what we know merely ending.
bool endsForCertain(OpenState state, const Night &night, int minute)
{
    const auto next = stateAt(night, minute);
    if (next != OpenState::Unknown)
        return true;
    const bool uncertainSpan = stateOfSpans(night.day.spans(), minute).has_value()
                               || stateOfSpans(night.before.spans(), minute + kMinutesOfDay).has_value();
    return state == OpenState::Open && minute != 0 && !uncertainSpan;
}

bool sureCovers(const DaySpans &spans, int minute)
{
    return std::any_of(spans.begin(), spans.end(), [minute](const OpenSpan &span) {
        return span.certainty == Certainty::Sure && minute > span.start && minute <= span.end;
    });
}

// Whether something opens at the minute that was not open until then.
bool isOpening(const Night &night, int minute)
{
    return stateAt(night, minute) == OpenState::Open && !sureCovers(night.day.spans(), minute)
           && !sureCovers(night.before.spans(), minute + kMinutesOfDay);
}

}

bool DayHours::opens() const
{
    if (kind != Kind::Spans)
        return kind == Kind::TimesUnknown;
    return std::any_of(spans.begin(), spans.end(), [](const OpenSpan &span) { return span.certainty != Certainty::Perhaps; });
}

OpeningHours::OpeningHours()
{
    static const auto kNone = std::make_shared<const Rules>(std::vector<HoursRule>());
    m_rules = kNone;
}

OpeningHours::OpeningHours(std::shared_ptr<const Rules> rules) : m_rules(std::move(rules)) { }

Result<OpeningHours> OpeningHours::parse(QStringView text)
{
    if (text.size() > kMostCharacters)
        return Error{Code::Invalid, u"%1: opening hours are at most 1 000 characters long"_s.arg(kMostCharacters + 1)};
    if (text.trimmed().isEmpty())
        return OpeningHours();
    auto rules = parsedRules(text);
    if (!rules)
        return rules.error();
    return OpeningHours(std::make_shared<const Rules>(std::move(rules).value()));
}

bool OpeningHours::isEmpty() const
{
    return m_rules->rules.empty();
}

QString OpeningHours::text() const
{
    return rulesText(m_rules->rules);
}

std::vector<OpenSpan> OpeningHours::timesWithoutDays() const
{
    DaySpans spans;
    for (const auto &rule : m_rules->rules) {
        if (rule.namesDays() || rule.modifier == HoursRule::Modifier::Off)
            continue;
        for (const auto &span : rule.spans)
            appendSpans(span, rule.modifier == HoursRule::Modifier::Unknown ? Certainty::Perhaps : Certainty::Sure, &spans);
    }
    return {spans.begin(), spans.end()};
}

DayHours OpeningHours::day(QDate date, const HoursContext &context) const
{
    return m_rules->sketch(date, context).dayHours();
}

OpenState OpeningHours::stateAtLocal(QDate date, int minute, const HoursContext &context) const
{
    const auto today = m_rules->sketch(date, context);
    const auto yesterday = date.addDays(-1);
    if (minute >= m_rules->spillFrom(yesterday, context))
        return stateAt({DaySketch::of(DayHours::Kind::Closed), today, 0}, minute);
    return stateAt({m_rules->sketch(yesterday, context), today, m_rules->spill}, minute);
}

OpenMoment OpeningHours::at(const QDateTime &moment, const HoursContext &context) const
{
    if (!moment.isValid())
        return {};
    const auto [date, minute] = wallMinute(moment, context.zone);
    auto before = m_rules->sketch(date.addDays(-1), context);
    auto day = m_rules->sketch(date, context);
    const auto state = stateAt({before, day, m_rules->spill}, minute);
    if (state == OpenState::Unknown)
        return {state, {}};
    for (int ahead = 0; ahead <= kLookAheadDays; ++ahead) {
        const Night night{before, day, m_rules->spill};
        for (const int boundary : boundariesOf(night)) {
            if ((ahead == 0 && boundary <= minute) || stateAt(night, boundary) == state)
                continue;
            if (!endsForCertain(state, night, boundary))
                return {state, {}};
            return {state, momentAfter(moment, date.addDays(ahead), boundary, context.zone)};
        }
        before = std::move(day);
        day = m_rules->sketch(date.addDays(ahead + 1), context);
    }
    return {state, {}};
}

std::optional<QDateTime> OpeningHours::nextOpening(const QDateTime &moment, const HoursContext &context, int days) const
{
    if (!moment.isValid())
        return {};
    const auto [date, minute] = wallMinute(moment, context.zone);
    auto before = m_rules->sketch(date.addDays(-1), context);
    for (int ahead = 0; ahead <= days; ++ahead) {
        auto day = m_rules->sketch(date.addDays(ahead), context);
        const Night night{before, day, m_rules->spill};
        for (const int boundary : boundariesOf(night)) {
            if ((ahead == 0 && boundary <= minute) || !isOpening(night, boundary))
                continue;
            if (const auto opening = momentAfter(moment, date.addDays(ahead), boundary, context.zone))
                return opening;
        }
        before = std::move(day);
    }
    return {};
}

bool OpeningHours::operator==(const OpeningHours &other) const
{
    return m_rules == other.m_rules || m_rules->rules == other.m_rules->rules;
}

}
