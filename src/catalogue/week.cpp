// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/week.h"

#include "catalogue/find.h"
#include "catalogue/shortlist.h"
#include "catalogue/weekservice.h"

#include <algorithm>

namespace paraply {

namespace {

/// Who knows what there is for families near.
const std::vector<Kind> kAskedKinds{Kind::FamilyCentre,     Kind::OpenPreschool, Kind::ParentGroup,
                                    Kind::AdviceAndSupport, Kind::Information,   Kind::ChildHealth};

bool isHeld(const WeekEntry &entry)
{
    return entry.state == WeekEntry::State::Held || entry.state == WeekEntry::State::TimesUnknown;
}

/// The question as a week asks it.
Query asWeek(const Query &query, QDate from, const QTimeZone &zone)
{
    Query week = query;
    if (week.kinds.empty())
        week.kinds = gatheringKinds();
    if (from != query.now.toTimeZone(zone).date())
        week.now = QDateTime(from, QTime(0, 0), zone);
    week.open = OpenFilter::Any;
    week.unsaid.reset();
    week.limit = kMostInWeek;
    return week;
}

bool comesFirst(const WeekEntry &a, const WeekEntry &b)
{
    const auto start = [](const WeekEntry &entry) { return entry.spans.empty() ? 0 : entry.spans.front().start; };
    return std::tuple(a.state, start(a), a.distanceMetres.value_or(0)) < std::tuple(b.state, start(b), b.distanceMetres.value_or(0));
}

Result<std::optional<WeekContact>> contactNear(const Catalogue &catalogue, const Query &query)
{
    Query near = query;
    near.kinds = kAskedKinds;
    near.radiusMetres.reset();
    near.limit = kMostInWeek;
    const auto answer = find(catalogue, near);
    if (!answer)
        return answer.error();
    const auto hit = std::ranges::find_if(answer->hits, &Hit::hasPhone);
    if (!query.position || hit == answer->hits.end())
        return std::optional<WeekContact>();
    const auto service = catalogue.service(hit->service, query.contentLanguages);
    if (!service)
        return service.error();
    return std::optional(WeekContact{hit->service, hit->name, (*service)->phones.front()});
}

/// The filter without which most is held.
Result<std::optional<Relaxation>> relaxation(const Catalogue &catalogue, const Query &query, QDate from)
{
    std::optional<Relaxation> best;
    const auto tryWithout = [&](Relaxation::Filter filter, bool isSet, auto drop) -> Result<void> {
        if (!isSet)
            return {};
        Query wider = query;
        drop(wider);
        const auto answer = heldWeek(catalogue, wider, from);
        if (!answer)
            return answer.error();
        if (answer->held > 0 && (!best || answer->held > best->total))
            best = Relaxation{filter, answer->held};
        return {};
    };
    const auto radius = tryWithout(Relaxation::Filter::Radius, query.radiusMetres.has_value(), [](Query &wider) { wider.radiusMetres.reset(); });
    const auto ages = tryWithout(Relaxation::Filter::Ages, !query.ages.empty() || query.expecting, [](Query &wider) {
        wider.ages.clear();
        wider.expecting = false;
    });
    if (!radius || !ages)
        return radius ? ages.error() : radius.error();
    return best;
}

}

const std::vector<Kind> &gatheringKinds()
{
    static const std::vector<Kind> kinds{Kind::FamilyCentre, Kind::OpenPreschool,    Kind::ParentGroup, Kind::YouthCentre,
                                         Kind::MeetingPlace, Kind::StudyAssociation, Kind::Library,     Kind::Association};
    return kinds;
}

Result<WeekAnswer> heldWeek(const Catalogue &catalogue, const Query &query, QDate from)
{
    const Columns &columns = catalogue.columns();
    const Sieve sieve(columns, query);
    // Profile 0 is that of rows without any hours.
    const Bits timed = Bits::where(columns.rowCount(), [&](std::size_t row) { return columns.profileOf[row] != 0; });
    const Bits asked = sieve.rows() & columns.placed & timed;
    WeekAnswer answer;
    answer.from = from;
    const std::vector<RankedRow> rows = firstPlaced(columns, sieve, query, asked);
    answer.further = int(asked.count() - rows.size());
    for (const RankedRow &ranked : rows) {
        const auto service = catalogue.service(columns.serviceIds.text(columns.serviceOf[ranked.row]), query.contentLanguages);
        if (!service)
            return service.error();
        WeekService told(catalogue.region(), **service, columns.locationIds.text(columns.locationOf[ranked.row]));
        if (query.position)
            told.setDistance(ranked.nearness);
        told.addTo(answer, query);
    }
    for (std::vector<WeekEntry> &day : answer.days) {
        std::ranges::stable_sort(day, comesFirst);
        answer.held += int(std::ranges::count_if(day, isHeld));
    }
    return answer;
}

Result<WeekAnswer> weekOf(const Catalogue &catalogue, const Query &query, QDate from)
{
    const QTimeZone &zone = catalogue.region().timeZone;
    if (from.isNull())
        from = query.now.toTimeZone(zone).date();
    const Query week = asWeek(query, from, zone);
    Query counting = week;
    counting.open = OpenFilter::Week;
    counting.limit = 1;
    const auto counted = find(catalogue, counting);
    if (!counted)
        return counted.error();
    auto answer = heldWeek(catalogue, week, from);
    if (!answer)
        return answer;
    answer->withoutHours = counted->unsaid[std::size_t(Unsaid::Hours)];
    if (answer->held > 0)
        return answer;
    auto relax = relaxation(catalogue, week, from);
    if (!relax)
        return relax.error();
    auto contact = contactNear(catalogue, week);
    if (!contact)
        return contact.error();
    answer->relax = *relax;
    answer->contact = *contact;
    return answer;
}

}
