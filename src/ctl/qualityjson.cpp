// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/qualityjson.h"

#include "ctl/servicejson.h"

#include <cmath>

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

std::string keyOf(QLatin1String code)
{
    return std::string(code.data(), std::size_t(code.size()));
}

Json dateAsJson(QDate date)
{
    return date.isValid() ? jsonText(date.toString(Qt::ISODate)) : Json();
}

/// The first of a list, each by `one`.
template <typename List, typename One>
Json cut(const List &list, std::size_t limit, One one)
{
    Json json = Json::array();
    for (const auto &item : list) {
        if (limit > 0 && json.size() == limit)
            break;
        json.push_back(one(item));
    }
    return json;
}

Json tallyAsJson(const QualityTally &tally)
{
    return {{"services", tally.services},
            {"score", tally.percent() ? Json(*tally.percent()) : Json()},
            {"fresh", tally.fresh},
            {"may_have_changed", tally.mayHaveChanged},
            {"call_first", tally.callFirst},
            {"confirmed", tally.confirmed},
            {"phone", tally.withPhone},
            {"hours", tally.withHours},
            {"expired", tally.expired}};
}

Json areaAsJson(const AreaQuality &area)
{
    return {{"name", jsonText(area.name)}, {"named", tallyAsJson(area.named)}, {"apart", tallyAsJson(area.apart)}};
}

Json aspectAsJson(const AspectScore &aspect)
{
    Json languages = Json::array();
    for (const QString &language : aspect.languages)
        languages.push_back(jsonText(language));
    return {{"aspect", keyOf(aspectCode(aspect.aspect))},
            {"weight", weightOf(aspect.aspect)},
            {"points", aspect.halves * weightOf(aspect.aspect) / 2.0},
            {"code", keyOf(shortfallCode(aspect.shortfall))},
            {"languages", languages}};
}

Json recordAsJson(const ScoredRecord &scored)
{
    const ServiceRecord &record = scored.record;
    Json aspects = Json::array();
    for (const AspectScore &aspect : scored.score.aspects)
        aspects.push_back(aspectAsJson(aspect));
    return {{"service", jsonText(record.id)},
            {"name", jsonText(record.name)},
            {"municipality", jsonText(record.municipality)},
            {"organization", jsonTextOrNull(record.organization)},
            {"basis", keyOf(basisCode(record.basis))},
            {"score", scored.score.percent()},
            {"points", scored.score.points / 2.0},
            {"possible", scored.score.possible / 2.0},
            {"freshness", keyOf(freshnessCode(scored.freshness))},
            {"newest_date", dateAsJson(record.newestDate)},
            {"confirmed_on", dateAsJson(record.confirmedOn)},
            {"confirmed_by", jsonTextOrNull(record.confirmedBy)},
            {"responsible", jsonTextOrNull(record.responsible)},
            {"valid_to", dateAsJson(record.validTo)},
            {"expired", scored.isExpired},
            {"concern", std::round(scored.concern)},
            {"aspects", aspects}};
}

Json checkedAsJson(const QualityView &view, std::size_t limit)
{
    if (!view.checked)
        return {};
    Json states = Json::object();
    for (const CheckedLink &link : *view.checked) {
        Json &count = states[keyOf(linkStateCode(link.answer.state))];
        count = count.is_null() ? 1 : count.get<int>() + 1;
    }
    const auto one = [&view](const CheckedLink &link) {
        Json services = Json::array();
        for (const RecordLink &place : link.places)
            services.push_back({{"service", jsonText(view.at(place.record).record.id)}, {"field", keyOf(place.field)}});
        return Json {{"address", jsonText(link.address)},
                     {"state", keyOf(linkStateCode(link.answer.state))},
                     {"status", link.answer.status > 0 ? Json(link.answer.status) : Json()},
                     {"landed", jsonTextOrNull(link.answer.landed)},
                     {"detail", jsonTextOrNull(link.answer.detail)},
                     {"found_in", services}};
    };
    return {{"total", view.checked->size()}, {"states", states}, {"answers", cut(*view.checked, limit, one)}};
}

}

nlohmann::ordered_json qualityAsJson(const QualityView &view, std::size_t limit)
{
    const QualityReport &report = view.report;
    Json weights = Json::object();
    for (int aspect = 0; aspect < kAspectCount; ++aspect)
        weights[keyOf(aspectCode(Aspect(aspect)))] = weightOf(Aspect(aspect));
    const auto id = [&view](std::size_t index) { return jsonText(view.at(index).record.id); };
    return {{"region", jsonText(report.region.code)},
            {"at", dateAsJson(report.today)},
            {"weights", weights},
            {"total", report.records.size()},
            {"all", areaAsJson(report.all)},
            {"municipalities", cut(report.municipalities, 0, areaAsJson)},
            {"shortfalls", cut(view.shortfalls, 0,
                               [](const ShortfallCount &count) {
                                   return Json {{"code", keyOf(shortfallCode(count.example.shortfall))},
                                                {"aspect", keyOf(aspectCode(count.example.aspect))}, {"services", count.services}};
                               })},
            {"call_first_total", report.callOrder.size()},
            {"call_first", cut(report.callOrder, limit, id)},
            {"duplicates_total", view.duplicates.size()},
            {"duplicates", cut(view.duplicates, limit,
                               [&id](const LikelyDuplicate &pair) {
                                   return Json {{"services", Json::array({id(pair.first), id(pair.second)})},
                                                {"name_likeness", std::round(pair.nameLikeness * 100) / 100}, {"same_phone", pair.samePhone},
                                                {"same_place", pair.samePlace}};
                               })},
            {"expired_total", view.expired.size()},
            {"expired", cut(view.expired, limit, id)},
            {"bad_links_total", view.badLinks.size()},
            {"bad_links", cut(view.badLinks, limit,
                              [&id](const BadLink &bad) {
                                  return Json {{"service", id(bad.link.record)}, {"field", keyOf(bad.link.field)}, {"address", jsonText(bad.link.address)},
                                               {"code", keyOf(linkFaultCode(bad.fault))}};
                              })},
            {"links", checkedAsJson(view, limit)},
            {"records", cut(report.records, limit, recordAsJson)}};
}

}
