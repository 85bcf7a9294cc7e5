// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "findreference.h"

#include "base/text.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr std::size_t kGroups = 10;
using Group = Relaxation::Filter;

}

struct FindReference::Verdict {
    const FindRecord *record = nullptr;
    std::array<bool, kGroups> passes;
    std::array<bool, kGroups> asked {};
    bool certain = true;
    int rank = 0;
    std::vector<int> suited;
    QString session;

    Verdict() { passes.fill(true); }
    void judge(Group group, bool pass)
    {
        asked[std::size_t(group)] = true;
        passes[std::size_t(group)] = pass;
    }
    bool fits(std::optional<Group> left = std::nullopt) const
    {
        for (std::size_t i = 0; i < kGroups; ++i) {
            if (!passes[i] && !(left && std::size_t(*left) == i))
                return false;
        }
        return true;
    }
};

struct FindReference::Said {
    bool yes = false, nothing = false;
};

FindReference::FindReference(const Catalogue &catalogue, const QStringList &serviceIds)
    : m_catalogue(catalogue), m_records(findRecords(catalogue, serviceIds))
{
}

void FindReference::judgeAges(const FindRecord &record, const Query &query, Verdict &verdict) const
{
    if (query.ages.empty() && !query.expecting)
        return;
    const bool expected = query.expecting && record.expecting;
    bool sure = expected, perhaps = false;
    for (const int months : query.ages) {
        for (const FindRecord::Bound &bound : record.bounds) {
            if (bound.ages.contains(months))
                (bound.ages.isKnown() ? sure : perhaps) = true;
        }
    }
    verdict.judge(Group::Ages, sure || perhaps);
    verdict.certain = sure;
    for (const int months : query.ages) {
        const auto fits = std::find_if(record.bounds.begin(), record.bounds.end(), [&](const FindRecord::Bound &bound) {
            return bound.ages.contains(months) && bound.ages.isKnown() == sure;
        });
        if (fits == record.bounds.end())
            continue;
        if (sure)
            verdict.suited.push_back(months);
        if (verdict.session.isEmpty())
            verdict.session = fits->session;
    }
}

bool FindReference::existsInside(const QString &word) const
{
    const auto holds = [&word](const QString &candidate) {
        return candidate.startsWith(word) || (word.size() >= 3 && candidate.contains(word));
    };
    return std::any_of(m_records.begin(), m_records.end(), [&](const FindRecord &record) {
        return std::any_of(record.titles.begin(), record.titles.end(), holds)
            || std::any_of(record.descriptions.begin(), record.descriptions.end(), holds);
    });
}

int FindReference::rankOf(const FindRecord &record, const QString &word) const
{
    const bool mayBeMistyped = word.size() >= 4 && !existsInside(word);
    const auto fit = [&](const QString &candidate) {
        if (candidate.startsWith(word))
            return 0;
        if (word.size() >= 3 && candidate.contains(word))
            return 1;
        return mayBeMistyped && isOneMistakeApart(word, candidate) ? 2 : 4;
    };
    int rank = 4;
    for (const QString &title : record.titles)
        rank = std::min(rank, fit(title));
    for (const QString &description : record.descriptions)
        rank = std::min(rank, fit(description) < 4 ? 3 : 4);
    return rank;
}

void FindReference::judgeText(const FindRecord &record, const Query &query, Verdict &verdict) const
{
    const QStringList words = foldedWords(query.text);
    if (words.isEmpty())
        return;
    for (const QString &word : words)
        verdict.rank = std::max(verdict.rank, rankOf(record, word));
    verdict.judge(Group::Text, verdict.rank < 4);
}

bool FindReference::passesArea(const FindRecord &record, const QString &municipality) const
{
    const Service &service = record.service;
    return service.reach != Reach::Municipality || service.municipality == municipality || service.catchment.contains(municipality);
}

OpenState FindReference::stateAt(const FindRecord &record, const QDateTime &moment) const
{
    OpenState state = record.timetables.empty() ? OpenState::Unknown : OpenState::Closed;
    for (const FindRecord::Timetable &timetable : record.timetables) {
        const OpenState one = timetable.hours.at(moment, timetable.context).state;
        if (one == OpenState::Open || (one == OpenState::Unknown && state == OpenState::Closed))
            state = one;
    }
    return state;
}

FindReference::Said FindReference::said(const FindRecord &record, OpenFilter filter, const Query &query) const
{
    if (filter == OpenFilter::Now || filter == OpenFilter::At) {
        const OpenState state = stateAt(record, filter == OpenFilter::Now ? query.now : query.openAt);
        return {state == OpenState::Open, state == OpenState::Unknown};
    }
    Said said {false, record.timetables.empty()};
    const WallMinute now = wallMinute(query.now, m_catalogue.region().timeZone);
    for (const FindRecord::Timetable &timetable : record.timetables) {
        // Yesterday is asked only for what runs past midnight.
        for (int day = -1; day < (filter == OpenFilter::Today ? 1 : 7); ++day) {
            const QDate date = now.date.addDays(day), counted = now.date.addDays(std::max(day, 0));
            if (filter == OpenFilter::Weekend && counted.dayOfWeek() < 6)
                continue;
            const DayHours hours = timetable.hours.day(date, timetable.context);
            const int late = filter == OpenFilter::Evening ? 17 * 60 : -1;
            const int after = std::max(day > 0 ? -1 : now.minute, late) + (day < 0 ? 1440 : 0);
            for (const OpenSpan &span : hours.spans) {
                const bool sure = span.certainty == OpenSpan::Certainty::Sure;
                const int sureEnd = sure ? span.end : span.certainty == OpenSpan::Certainty::OpenEnd ? span.start + 1 : -1;
                said.yes = said.yes || sureEnd > after;
                said.nothing = said.nothing || (!sure && span.end > after);
            }
            if (day < 0)
                continue;
            said.nothing = said.nothing || hours.kind == DayHours::Kind::Unknown;
            if (hours.kind == DayHours::Kind::TimesUnknown)
                (filter == OpenFilter::Evening ? said.nothing : said.yes) = true;
        }
    }
    said.nothing = said.nothing && !said.yes;
    return said;
}

FindReference::Verdict FindReference::verdict(const FindRecord &record, const Query &query) const
{
    const Service &service = record.service;
    Verdict verdict;
    verdict.record = &record;
    judgeAges(record, query, verdict);
    if (query.position && query.radiusMetres)
        verdict.judge(Group::Radius, !record.location || distanceMetres(*query.position, *record.location->position) <= *query.radiusMetres);
    if (!query.kinds.empty())
        verdict.judge(Group::Kinds, std::find(query.kinds.begin(), query.kinds.end(), service.kind) != query.kinds.end());
    if (!query.municipalities.isEmpty()) {
        verdict.judge(Group::Municipalities, std::any_of(query.municipalities.begin(), query.municipalities.end(),
                                                         [&](const QString &name) { return passesArea(record, name); }));
    }
    const auto speaks = [&service](const QString &asked) {
        return std::any_of(service.languages.begin(), service.languages.end(),
                           [&](const QString &tag) { return tag == asked || tag.startsWith(asked + u'-'); });
    };
    if (!query.languages.isEmpty())
        verdict.judge(Group::Languages, std::any_of(query.languages.begin(), query.languages.end(), speaks));
    judgeText(record, query, verdict);
    if (query.open != OpenFilter::Any)
        verdict.judge(Group::Open, said(record, query.open, query).yes);
    if (query.free)
        verdict.judge(Group::Free, service.cost == u"free");
    if (query.dropIn)
        verdict.judge(Group::DropIn, service.dropIn);
    if (!query.topics.isEmpty()) {
        verdict.judge(Group::Topics, std::any_of(query.topics.begin(), query.topics.end(),
                                                 [&](const QString &topic) { return service.topics.contains(topic); }));
    }
    return verdict;
}

Hit FindReference::hitOf(const FindRecord &record, const Query &query, const Verdict &verdict) const
{
    Hit hit;
    hit.service = record.service.id;
    hit.kind = record.service.kind;
    hit.municipality = record.location ? record.location->municipality : record.service.municipality;
    if (record.location) {
        hit.location = record.location->id;
        if (query.position)
            hit.distanceMetres = distanceMetres(*query.position, *record.location->position);
    }
    hit.agesSuited = verdict.suited;
    hit.session = verdict.session;
    hit.open = stateAt(record, query.now);
    for (const FindRecord::Timetable &timetable : record.timetables) {
        const auto next = timetable.hours.nextOpening(query.now, timetable.context);
        if (next && (!hit.nextOpen || *next < *hit.nextOpen))
            hit.nextOpen = next;
    }
    return hit;
}

void FindReference::countFacets(const std::vector<Verdict> &verdicts, const Query &query, Facets &facets) const
{
    const auto count = [](std::map<QString, int> &counts, const QString &choice, bool yes) {
        if (yes)
            ++counts[choice];
    };
    for (const Verdict &verdict : verdicts) {
        const FindRecord &record = *verdict.record;
        const Service &service = record.service;
        if (verdict.fits(Group::Kinds))
            ++(record.location ? facets.kinds : facets.remoteKinds)[std::size_t(service.kind)];
        if (!record.location)
            continue;
        for (const Municipality &municipality : m_catalogue.municipalities())
            count(facets.municipalities, municipality.name, verdict.fits(Group::Municipalities) && passesArea(record, municipality.name));
        for (const QString &language : service.languages) {
            count(facets.languages, language, verdict.fits(Group::Languages));
            if (language == u"sv-x-lattlast" && !service.languages.contains(u"sv"))
                count(facets.languages, QStringLiteral("sv"), verdict.fits(Group::Languages));
        }
        for (const QString &topic : service.topics)
            count(facets.topics, topic, verdict.fits(Group::Topics));
        for (int band = 0; band < kAgeBandCount; ++band) {
            const AgeRange months = rangeOf(AgeBand(band));
            bool some = false;
            for (int age = *months.min; age <= *months.max; ++age)
                some = some || std::any_of(record.bounds.begin(), record.bounds.end(), [&](const FindRecord::Bound &bound) { return bound.ages.contains(age); });
            facets.ageBands[std::size_t(band)] += some && verdict.fits(Group::Ages);
        }
        const bool open = verdict.fits(Group::Open);
        facets.openNow += open && said(record, OpenFilter::Now, query).yes;
        facets.openToday += open && said(record, OpenFilter::Today, query).yes;
        facets.openWeek += open && said(record, OpenFilter::Week, query).yes;
        facets.openEvening += open && said(record, OpenFilter::Evening, query).yes;
        facets.openWeekend += open && said(record, OpenFilter::Weekend, query).yes;
        facets.free += verdict.fits(Group::Free) && service.cost == u"free";
        facets.dropIn += verdict.fits(Group::DropIn) && service.dropIn;
    }
}

Answer FindReference::answer(const Query &query) const
{
    constexpr Group kAbout[] = {Group::Open, Group::Free, Group::DropIn, Group::Languages};
    std::vector<Verdict> verdicts;
    Answer answer;
    for (const FindRecord &record : m_records) {
        const Service &service = record.service;
        Verdict &verdict = verdicts.emplace_back(this->verdict(record, query));
        const bool isSilent[] = {said(record, query.open == OpenFilter::Any ? OpenFilter::Week : query.open, query).nothing, service.cost.isEmpty(),
                                 !service.dropIn && !service.booking && !service.referral, service.languages.isEmpty()};
        const bool asked[] = {query.open != OpenFilter::Any, query.free, query.dropIn, !query.languages.isEmpty()};
        if (query.unsaid)
            verdict.judge(kAbout[int(*query.unsaid)], isSilent[int(*query.unsaid)]);
        for (int i = 0; i < kUnsaidCount; ++i) {
            if ((asked[i] || query.unsaid == Unsaid(i)) && record.location && isSilent[i] && verdict.fits(kAbout[i]))
                ++answer.unsaid[std::size_t(i)];
        }
    }
    countFacets(verdicts, query, answer.facets);

    const QCollator collator = swedishCollator();
    std::vector<const Verdict *> order;
    for (const Verdict &verdict : verdicts) {
        if (verdict.fits())
            order.push_back(&verdict);
    }
    const auto before = [&](const Verdict *a, const Verdict *b) {
        const FindRecord &left = *a->record, &right = *b->record;
        if (a->certain != b->certain)
            return a->certain;
        if (a->rank != b->rank)
            return a->rank < b->rank;
        if (left.location && query.position) {
            const double here = distanceMetres(*query.position, *left.location->position), there = distanceMetres(*query.position, *right.location->position);
            if (here != there)
                return here < there;
        } else if (left.location) {
            if (const int side = collator.compare(left.location->municipality, right.location->municipality); side != 0)
                return side < 0;
        } else if (left.service.reach != right.service.reach) {
            return left.service.reach < right.service.reach;
        }
        if (const int side = collator.compare(left.service.name.text, right.service.name.text); side != 0)
            return side < 0;
        if (left.service.id != right.service.id)
            return left.service.id.toUtf8() < right.service.id.toUtf8();
        return left.location && left.location->id.toUtf8() < right.location->id.toUtf8();
    };
    for (const bool placed : {true, false}) {
        std::vector<const Verdict *> part;
        std::copy_if(order.begin(), order.end(), std::back_inserter(part), [&](const Verdict *v) { return v->record->location.has_value() == placed; });
        std::sort(part.begin(), part.end(), before);
        (placed ? answer.total : answer.remoteTotal) = int(part.size());
        for (std::size_t i = 0; i < part.size() && (query.limit == 0 || int(i) < query.limit); ++i)
            (placed ? answer.hits : answer.remote).push_back(hitOf(*part[i]->record, query, *part[i]));
    }
    if (order.empty()) {
        for (std::size_t i = 0; i < kGroups; ++i) {
            const bool silent = query.unsaid && kAbout[int(*query.unsaid)] == Group(i);
            const int total = int(std::count_if(verdicts.begin(), verdicts.end(), [&](const Verdict &v) { return v.fits(Group(i)); }));
            if (!silent && total > (answer.relax ? answer.relax->total : 0))
                answer.relax = Relaxation {Group(i), total};
        }
    }
    return answer;
}

}
