// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hoursday.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;
using Certainty = OpenSpan::Certainty;

namespace {

// How long an open end may last: the day out, and in the evening eight hours.
int latestEnd(int start)
{
    constexpr int kEvening = 17 * 60;
    return start < kEvening ? kMinutesOfDay : std::min(start + 8 * 60, 2 * kMinutesOfDay);
}

void subtract(int start, int end, DaySpans *spans)
{
    DaySpans left;
    for (const auto &span : std::as_const(*spans)) {
        if (span.end <= start || span.start >= end) {
            left.append(span);
            continue;
        }
        if (span.start < start)
            left.append({span.start, start, span.certainty});
        // What is left after the start of an open end is no opening, only its uncertain rest.
        const auto rest = span.certainty == Certainty::OpenEnd ? Certainty::Perhaps : span.certainty;
        if (span.end > end)
            left.append({end, span.end, rest});
    }
    *spans = left;
}

bool earlier(const OpenSpan &a, const OpenSpan &b)
{
    return a.start != b.start ? a.start < b.start : a.certainty != b.certainty ? a.certainty < b.certainty : a.end < b.end;
}

}

void appendSpans(const WrittenSpan &written, Certainty certainty, DaySpans *spans)
{
    if (written.end < 0) {
        spans->append({written.start, latestEnd(written.start),
                       certainty == Certainty::Perhaps ? Certainty::Perhaps : Certainty::OpenEnd});
        return;
    }
    spans->append({written.start, written.end, certainty});
    if (written.openEnd && latestEnd(written.end) > written.end)
        spans->append({written.end, latestEnd(written.end), Certainty::Perhaps});
}

std::optional<OpenState> stateOfSpans(const DaySpans &spans, int minute)
{
    std::optional<OpenState> state;
    for (const auto &span : spans) {
        if (minute < span.start || minute >= span.end)
            continue;
        if (span.certainty == Certainty::Sure || (span.certainty == Certainty::OpenEnd && minute == span.start))
            return OpenState::Open;
        state = OpenState::Unknown;
    }
    return state;
}

DaySketch DaySketch::of(DayHours::Kind kind, QString comment)
{
    DaySketch sketch;
    sketch.m_kind = kind;
    sketch.m_comment = std::move(comment);
    return sketch;
}

DaySketch DaySketch::openAt(const std::vector<WrittenSpan> &spans, QString comment)
{
    auto sketch = of(DayHours::Kind::Unknown, std::move(comment));
    for (const auto &span : spans)
        appendSpans(span, Certainty::Sure, &sketch.m_spans);
    sketch.settle();
    return sketch;
}

void DaySketch::lay(const HoursRule &rule)
{
    const bool closes = rule.modifier == HoursRule::Modifier::Off;
    if (closes && !rule.spans.empty())
        return cutOut(rule);
    if (rule.join == HoursRule::Join::Fallback && m_matched)
        return fillIn(rule);
    if (rule.join == HoursRule::Join::Override || closes)
        *this = DaySketch();
    m_matched = true;
    addComment(rule.comment);
    if (!closes)
        add(rule);
}

void DaySketch::add(const HoursRule &rule)
{
    const bool perhaps = rule.modifier == HoursRule::Modifier::Unknown;
    const auto certainty = perhaps ? Certainty::Perhaps : Certainty::Sure;
    if (!rule.namesDays())
        m_unknown = true;
    else if (rule.always)
        m_spans.append({0, kMinutesOfDay, certainty});
    else if (rule.spans.empty())
        (perhaps ? m_unknown : m_timesUnknown) = true;
    else
        for (const auto &span : rule.spans)
            appendSpans(span, certainty, &m_spans);
}

void DaySketch::cutOut(const HoursRule &rule)
{
    for (const auto &span : rule.spans)
        subtract(span.start, span.end < 0 ? latestEnd(span.start) : span.end, &m_spans);
    addComment(rule.comment);
}

// A fallback speaks only where the rules before it leave the day closed.
void DaySketch::fillIn(const HoursRule &rule)
{
    if (rule.modifier == HoursRule::Modifier::Off || (m_spans.isEmpty() && (m_unknown || m_timesUnknown)))
        return;
    DaySketch gaps;
    gaps.add(rule);
    for (const auto &span : std::as_const(m_spans))
        subtract(span.start, span.end, &gaps.m_spans);
    m_spans.append(gaps.m_spans.constData(), gaps.m_spans.size());
    m_unknown |= gaps.m_unknown;
    m_timesUnknown |= gaps.m_timesUnknown;
    addComment(rule.comment);
}

void DaySketch::addComment(const QString &comment)
{
    if (m_comment.isEmpty())
        m_comment = comment;
    else if (!comment.isEmpty() && !m_comment.contains(comment))
        m_comment += u"; "_s + comment;
}

void DaySketch::mergeSure()
{
    std::sort(m_spans.begin(), m_spans.end(), earlier);
    DaySpans merged;
    qsizetype sure = -1;
    for (const auto &span : std::as_const(m_spans)) {
        if (span.certainty == Certainty::Sure && sure >= 0 && span.start <= merged[sure].end) {
            merged[sure].end = std::max(merged[sure].end, span.end);
            continue;
        }
        if (span.certainty == Certainty::Sure)
            sure = merged.size();
        merged.append(span);
    }
    m_spans = merged;
}

void DaySketch::settle()
{
    if (m_spans.isEmpty()) {
        m_kind = m_timesUnknown ? DayHours::Kind::TimesUnknown : m_unknown ? DayHours::Kind::Unknown : DayHours::Kind::Closed;
        return;
    }
    const bool wholeDayPerhaps = m_spans.size() == 1 && m_spans[0] == OpenSpan{0, kMinutesOfDay, Certainty::Perhaps};
    if (wholeDayPerhaps) {
        m_spans.clear();
        m_kind = m_timesUnknown ? DayHours::Kind::TimesUnknown : DayHours::Kind::Unknown;
        return;
    }
    // Some of the day's times are known and others are not: what is left of it is uncertain.
    if (m_unknown || m_timesUnknown)
        m_spans.append({0, kMinutesOfDay, Certainty::Perhaps});
    if (m_spans.size() > 1)
        mergeSure();
    m_kind = DayHours::Kind::Spans;
}

DayHours DaySketch::dayHours() const
{
    DayHours hours;
    hours.kind = m_kind;
    hours.spans.assign(m_spans.begin(), m_spans.end());
    hours.comment = m_comment;
    hours.exceptional = m_exceptional;
    return hours;
}

}
