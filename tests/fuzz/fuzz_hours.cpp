// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hours.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace paraply;

namespace {

/// Stops the run where the room broke a promise; libFuzzer keeps the input.
void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

HoursContext contextFor(uint8_t choice)
{
    static const HoursContext kPlain;
    HoursContext context = kPlain;
    if ((choice & 1) != 0)
        context.schoolBreaks = {{QDate(2026, 10, 26), QDate(2026, 10, 30)}, {QDate(2026, 12, 19), QDate(2027, 1, 10)}};
    if ((choice & 2) != 0)
        context.exceptions = {{{QDate(2026, 12, 10), QDate(2026, 12, 10)}, QStringLiteral("20:00-03:00"), {}},
                              {{QDate(2026, 12, 24), QDate(2026, 12, 26)}, {}, QStringLiteral("stängt")}};
    if ((choice & 4) != 0)
        context.validTo = QDate(2026, 12, 28);
    return context;
}

void checkText(const OpeningHours &hours)
{
    const auto again = OpeningHours::parse(hours.text());
    // The normal form spells out what the input left to the reader ("Dec 24,25"), and so may pass the bound on its length.
    if (!again && hours.text().size() > 1000)
        return;
    require(again.has_value(), "the normal form parses");
    require(*again == hours, "the normal form parses to an equal value");
    require(again->text() == hours.text(), "the normal form is its own normal form");
}

void checkDay(const OpeningHours &hours, QDate date, const HoursContext &context)
{
    const auto day = hours.day(date, context);
    require((day.kind == DayHours::Kind::Spans) == !day.spans.empty(), "spans and only they have spans");
    const OpenSpan *before = nullptr;
    for (const auto &span : day.spans) {
        require(span.start >= 0 && span.start < 2 * 1440 && span.end > span.start && span.end <= 2 * 1440, "a span is in range");
        require(before == nullptr || before->start <= span.start, "spans are sorted");
        const bool sure = span.certainty == OpenSpan::Certainty::Sure && span.start < 1440;
        require(!sure || hours.stateAtLocal(date, span.start, context) == OpenState::Open, "a sure span is open");
        before = &span;
    }
}

void checkMoment(const OpeningHours &hours, const QDateTime &moment, const HoursContext &context)
{
    const auto now = hours.at(moment, context);
    const auto [date, minute] = wallMinute(moment, context.zone);
    require(now.state == hours.stateAtLocal(date, minute, context), "the moment and its wall clock agree");
    if (now.until) {
        require(*now.until > moment, "a change lies ahead");
        require(hours.at(*now.until, context).state != now.state, "the state changes when it was said to");
        require(hours.at(now.until->addSecs(-1), context).state == now.state, "and not before");
    }
    const auto opening = hours.nextOpening(moment, context);
    if (now.state == OpenState::Closed && now.until)
        require(opening == now.until, "what is closed until then opens then");
    if (!opening)
        return;
    require(*opening > moment, "an opening lies ahead");
    require(hours.at(*opening, context).state == OpenState::Open, "an opening is open");
    require(hours.at(opening->addSecs(-1), context).state != OpenState::Open, "what opens was not open");
}

}

// The first byte chooses the surroundings, the rest is the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size < 1 || size > 1100)
        return 0;
    const auto hours = OpeningHours::parse(QString::fromUtf8(reinterpret_cast<const char *>(bytes + 1), qsizetype(size - 1)));
    if (!hours) {
        require(hours.error().code == Code::Invalid && hours.error().detail.contains(QLatin1String(": ")), "a mistake is placed");
        return 0;
    }
    checkText(*hours);
    const auto context = contextFor(bytes[0]);
    // Christmas and a new year; the two nights on which the clocks change are asked for states, not for consistency, because
    // a wall-clock minute that comes twice opens twice.
    for (QDate date(2026, 12, 8); date < QDate(2027, 1, 12); date = date.addDays(3)) {
        checkDay(*hours, date, context);
        checkMoment(*hours, QDateTime(date, QTime(1, 30), Qt::UTC), context);
        checkMoment(*hours, QDateTime(date, QTime(13, 7), Qt::UTC), context);
    }
    for (const QDate date : {QDate(2026, 3, 29), QDate(2026, 10, 25)}) {
        checkDay(*hours, date, context);
        for (int minute = 0; minute < 120; minute += 15)
            (void)hours->at(QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(minute * 60), context);
    }
    return 0;
}
