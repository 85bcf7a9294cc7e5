// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/answerjson.h"

#include "ctl/console.h"

#include <cmath>

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

std::string keyOf(QLatin1String code)
{
    return std::string(code.data(), std::size_t(code.size()));
}

Json reasonAsJson(const Reason &reason)
{
    Json json {{"code", keyOf(reasonCode(reason.code))}};
    switch (reason.code) {
    case Reason::Code::Age: json["months"] = reason.months; break;
    case Reason::Code::Near: json["metres"] = std::llround(reason.metres); break;
    case Reason::Code::Municipality:
    case Reason::Code::Catchment: json["municipality"] = jsonText(reason.value); break;
    case Reason::Code::Everywhere: json["area"] = jsonText(reason.value); break;
    case Reason::Code::Text: json["word"] = jsonText(reason.value); break;
    case Reason::Code::Language: json["language"] = jsonText(reason.value); break;
    case Reason::Code::Topic: json["topic"] = jsonText(reason.value); break;
    case Reason::Code::Expecting:
    case Reason::Code::AgeUnknown:
    case Reason::Code::Open:
    case Reason::Code::Free:
    case Reason::Code::DropIn: break;
    }
    return json;
}

Json hitAsJson(const Hit &hit, const std::map<int, QString> &askedAges)
{
    Json ages = Json::array(), why = Json::array();
    for (const int months : hit.agesSuited) {
        const auto asked = askedAges.find(months);
        ages.push_back(jsonText(asked == askedAges.end() ? ageText(months) : asked->second));
    }
    for (const Reason &reason : hit.why)
        why.push_back(reasonAsJson(reason));
    return {{"service", jsonText(hit.service)},
            {"name", jsonText(hit.name)},
            {"kind", keyOf(kindCode(hit.kind))},
            {"location", jsonTextOrNull(hit.location)},
            {"municipality", jsonTextOrNull(hit.municipality)},
            {"distance_m", hit.distanceMetres ? Json(std::llround(*hit.distanceMetres)) : Json()},
            {"age", hit.ageKnown ? "known" : "unknown"},
            {"ages_suited", ages},
            {"session", jsonTextOrNull(hit.session)},
            {"open", keyOf(openStateCode(hit.open))},
            {"next_open", hit.nextOpen ? jsonText(hit.nextOpen->toString(Qt::ISODate)) : Json()},
            {"why", why}};
}

Json hitsAsJson(const std::vector<Hit> &hits, const std::map<int, QString> &askedAges)
{
    Json json = Json::array();
    for (const Hit &hit : hits)
        json.push_back(hitAsJson(hit, askedAges));
    return json;
}

/// Choices without results are left out.
class Choices {
public:
    Choices &add(const std::string &choice, int count)
    {
        if (count > 0)
            m_json[choice] = count;
        return *this;
    }
    Choices &add(const std::map<QString, int> &counts)
    {
        for (const auto &[choice, count] : counts)
            add(choice.toStdString(), count);
        return *this;
    }
    const Json &json() const { return m_json; }

private:
    Json m_json = Json::object();
};

Json facetsAsJson(const Facets &facets)
{
    Choices kinds, bands;
    for (const Kind kind : allKinds())
        kinds.add(keyOf(kindCode(kind)), facets.kinds[std::size_t(kind)]);
    for (int band = 0; band < kAgeBandCount; ++band)
        bands.add(keyOf(bandCode(AgeBand(band))), facets.ageBands[std::size_t(band)]);
    return {{"kind", kinds.json()},
            {"municipality", Choices().add(facets.municipalities).json()},
            {"age_band", bands.json()},
            {"language", Choices().add(facets.languages).json()},
            {"open", Choices().add("now", facets.openNow).add("today", facets.openToday).add("week", facets.openWeek)
                         .add("evening", facets.openEvening).add("weekend", facets.openWeekend).json()},
            {"cost", Choices().add("free", facets.free).json()},
            {"access", Choices().add("drop_in", facets.dropIn).json()},
            {"topic", Choices().add(facets.topics).json()}};
}

}

QLatin1String openStateCode(OpenState state)
{
    switch (state) {
    case OpenState::Open: return QLatin1String("open");
    case OpenState::Closed: return QLatin1String("closed");
    case OpenState::Unknown: return QLatin1String("unknown");
    }
    Q_UNREACHABLE();
}

nlohmann::ordered_json answerAsJson(const Answer &answer, const std::map<int, QString> &askedAges)
{
    Json unknown = Json::object();
    for (int question = 0; question < kUnsaidCount; ++question)
        unknown[keyOf(unsaidCode(Unsaid(question)))] = answer.unsaid[std::size_t(question)];
    Json relax;
    if (answer.relax)
        relax = {{"filter", keyOf(relaxationCode(answer.relax->filter))}, {"total", answer.relax->total}};
    return {{"total", answer.total},
            {"hits", hitsAsJson(answer.hits, askedAges)},
            {"remote", hitsAsJson(answer.remote, askedAges)},
            {"remote_total", answer.remoteTotal},
            {"unknown", unknown},
            {"facets", facetsAsJson(answer.facets)},
            {"relax", relax}};
}

}
