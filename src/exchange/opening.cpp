// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/opening.h"

#include "catalogue/hourscontext.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace paraply {

namespace {

constexpr int kMostDays = 3653;

/// Openings of one schedule, added to what is known of the others.
void addSchedule(const OpeningHours &hours, const HoursContext &context, const QString &session, DateRange days, Openings &openings)
{
    bool opened = false, unsaidSince = false;
    for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
        const DayHours told = hours.day(day, context);
        unsaidSince |= opened && told.kind == DayHours::Kind::Unknown;
        for (const OpenSpan &span : told.spans) {
            if (span.certainty == OpenSpan::Certainty::Perhaps)
                continue;
            const bool endless = span.certainty == OpenSpan::Certainty::OpenEnd;
            openings.known.push_back({session, day, span.start, endless ? std::nullopt : std::optional(span.end)});
            openings.daysNotKnown |= unsaidSince;
            opened = true;
        }
    }
}

}

Openings openingsOf(const Service &service, const Region &region, DateRange days, const std::optional<QString> &session)
{
    Openings openings;
    days.last = std::min(days.last, days.first.addDays(kMostDays));
    if (!session || session->isEmpty())
        addSchedule(service.hours, hoursContext(region, service), {}, days, openings);
    for (const Session &one : service.sessions) {
        if (!session || *session == one.id)
            addSchedule(one.hours, hoursContext(region, service, &one), one.id, days, openings);
    }
    std::ranges::stable_sort(openings.known, {}, [](const Opening &one) { return std::tuple(one.day, one.start); });
    return openings;
}

std::vector<OpeningSeries> Openings::series() const
{
    std::map<std::tuple<QString, int, std::optional<int>>, std::vector<QDate>> days;
    for (const Opening &one : known) {
        auto &own = days[{one.session, one.start, one.end}];
        if (own.empty() || own.back() != one.day)
            own.push_back(one.day);
    }
    std::vector<OpeningSeries> all;
    for (const auto &[when, own] : days) {
        const auto &[session, start, end] = when;
        const int number = all.empty() || all.back().session != session ? 0 : all.back().number + 1;
        int next = number;
        for (const Recurrence &recurrence : recurrencesOf(own))
            all.push_back({session, next++, start, end, recurrence});
    }
    return all;
}

}
