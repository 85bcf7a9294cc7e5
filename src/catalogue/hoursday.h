// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/hoursmatching.h"

#include <QVarLengthArray>

namespace paraply {

inline constexpr int kMinutesOfDay = 24 * 60;

/// Spans of one day without the heap, as long as there are few.
using DaySpans = QVarLengthArray<OpenSpan, 8>;

/// DayHours while they are made: rules are laid over each other in their order.
class DaySketch {
public:
    /// Lays a rule that holds on this day over what the rules before it said.
    void lay(const HoursRule &rule);
    /// Sorts, merges and decides; to be called once, when the last rule has been laid.
    void settle();

    bool isMatched() const { return m_matched; }
    /// After `settle`.
    DayHours::Kind kind() const { return m_kind; }
    const DaySpans &spans() const { return m_spans; }
    DayHours dayHours() const;

    /// Days that no rule decides, already settled.
    static DaySketch of(DayHours::Kind kind, QString comment = {});
    static DaySketch openAt(const std::vector<WrittenSpan> &spans, QString comment);
    void markExceptional() { m_exceptional = true; }

private:
    void add(const HoursRule &rule);
    void cutOut(const HoursRule &rule);
    void fillIn(const HoursRule &rule);
    void addComment(const QString &comment);
    void mergeSure();

    DayHours::Kind m_kind = DayHours::Kind::Unknown;
    DaySpans m_spans;
    QString m_comment;
    bool m_matched = false;
    bool m_timesUnknown = false;   // open at times nobody wrote down
    bool m_unknown = false;        // whether open at all is not known
    bool m_exceptional = false;
};

/// The span as written on a day: an open end becomes a span of its own.
void appendSpans(const WrittenSpan &written, OpenSpan::Certainty certainty, DaySpans *spans);
/// The state at a minute of a day (0..1439, or past 1439 for the night after) as this day's own spans give it; nothing
/// where they do not reach.
std::optional<OpenState> stateOfSpans(const DaySpans &spans, int minute);

}
