// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/servicejson.h"

#include "ctl/console.h"

#include <algorithm>

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

Json jsonCode(QLatin1String code)
{
    return std::string(code.data(), size_t(code.size()));
}

Json jsonDate(QDate date)
{
    return jsonTextOrNull(date.toString(Qt::ISODate));
}

template <typename T>
Json jsonOrNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

Json jsonTexts(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(jsonText(text));
    return list;
}

template <typename T, typename AsJson>
Json jsonList(const std::vector<T> &values, AsJson asJson)
{
    Json list = Json::array();
    for (const T &value : values)
        list.push_back(asJson(value));
    return list;
}

Json wordingAsJson(const Wording &wording)
{
    return {{"language", jsonText(wording.language)}, {"machine", wording.machine}, {"stale", wording.stale}};
}

Json agesAsJson(const AgeRange &ages, std::optional<bool> expecting)
{
    return {{"min_months", jsonOrNull(ages.min)}, {"max_months", jsonOrNull(ages.max)}, {"expecting", jsonOrNull(expecting)}};
}

Json locationAsJson(const Location &location)
{
    const auto &position = location.position;
    return {{"id", jsonText(location.id)}, {"address", jsonTextOrNull(location.address)}, {"locality", jsonTextOrNull(location.locality)},
            {"municipality", jsonTextOrNull(location.municipality)}, {"postal_code", jsonTextOrNull(location.postalCode)},
            {"latitude", position ? Json(position->latitude) : Json()}, {"longitude", position ? Json(position->longitude) : Json()},
            {"precision", jsonCode(precisionCode(location.precision))}};
}

Json sessionAsJson(const Session &session)
{
    return {{"id", jsonText(session.id)}, {"location", jsonTextOrNull(session.location)}, {"name", jsonTextOrNull(session.name.text)},
            {"hours", jsonText(session.hoursText)}, {"ages", agesAsJson(session.ages, session.expecting)},
            {"valid_from", jsonDate(session.validFrom)}, {"valid_to", jsonDate(session.validTo)}, {"note", jsonTextOrNull(session.note)}};
}

Json exceptionAsJson(const HoursException &exception)
{
    return {{"first_day", jsonDate(exception.days.first)}, {"last_day", jsonDate(exception.days.last)},
            {"type", exception.hours.isEmpty() ? "closed" : "hours"}, {"hours", jsonTextOrNull(exception.hours)},
            {"reason", jsonTextOrNull(exception.reason)}};
}

Json sourceAsJson(const Source &source)
{
    return {{"reference", jsonText(source.reference)}, {"is_url", source.isUrl}, {"title", jsonTextOrNull(source.title)},
            {"date", jsonDate(source.date)}, {"date_as_written", jsonTextOrNull(source.dateAsWritten)}, {"about", jsonTextOrNull(source.about)}};
}

Json accessOf(const Service &service)
{
    Json access = Json::array();
    for (const auto &[given, code] : {std::pair{service.dropIn, "drop_in"}, {service.booking, "booking"}, {service.referral, "referral"}}) {
        if (given)
            access.push_back(code);
    }
    return access.empty() ? Json() : access;
}

void addWhoAndWhere(Json &value, const Service &service)
{
    const auto &organization = service.organization;
    value["organization"] = organization ? jsonText(organization->name) : Json();
    value["organization_id"] = organization ? jsonText(organization->id) : Json();
    value["reach"] = jsonCode(reachCode(service.reach));
    value["municipality"] = jsonText(service.municipality);
    value["catchment"] = jsonTexts(service.catchment);
    value["ages"] = agesAsJson(service.ages, service.expecting);
    value["masked"] = service.masked;
    value["locations"] = jsonList(service.locations, locationAsJson);
}

void addHow(Json &value, const Service &service)
{
    value["phones"] = jsonList(service.phones, [](const Phone &phone) {
        return Json{{"number", jsonText(phone.number)}, {"dialable", jsonTextOrNull(phone.dialable)}};
    });
    value["email"] = jsonTextOrNull(service.email);
    value["url"] = jsonTextOrNull(service.url);
    value["cost"] = jsonTextOrNull(service.cost);
    value["access"] = accessOf(service);
    value["languages"] = service.languages.isEmpty() ? Json() : jsonTexts(service.languages);
    value["language_note"] = jsonTextOrNull(service.languageNote);
    value["topics"] = jsonTexts(service.topics);
}

void addWhen(Json &value, const Service &service)
{
    value["hours"] = jsonTextOrNull(hoursTextOf(service));
    value["sessions"] = jsonList(service.sessions, sessionAsJson);
    value["exceptions"] = jsonList(service.exceptions, exceptionAsJson);
    value["school_breaks"] = jsonList(service.schoolBreaks, [](const DateRange &days) {
        return Json{{"first_day", jsonDate(days.first)}, {"last_day", jsonDate(days.last)}};
    });
    value["valid_from"] = jsonDate(service.validFrom);
    value["valid_to"] = jsonDate(service.validTo);
}

void addProvenance(Json &value, const Service &service, QDate today)
{
    const Source *first = firstSourceOf(service);
    value["source"] = {{"url", first && first->isUrl ? jsonText(first->reference) : Json()},
                       {"seen", first ? jsonTextOrNull(first->dateAsWritten) : Json()},
                       {"basis", jsonCode(basisCode(service.basis))},
                       {"confidence", jsonCode(confidenceCode(service.confidence))}};
    value["sources"] = jsonList(service.sources, sourceAsJson);
    value["newest_date"] = jsonDate(service.newestDate());
    value["freshness"] = jsonCode(freshnessCode(freshnessOf(service.newestDate(), today)));
    value["confirmed_on"] = jsonDate(service.confirmedOn);
    value["confirmed_by"] = jsonTextOrNull(service.confirmedBy);
    value["responsible"] = jsonTextOrNull(service.responsible);
}

}

Json serviceAsJson(const Service &service, QDate today)
{
    Json value;
    value["id"] = jsonText(service.id);
    value["name"] = jsonText(service.name.text);
    value["original_name"] = jsonText(service.originalName);
    value["kind"] = jsonCode(kindCode(service.kind));
    value["group"] = jsonCode(groupCode(groupOf(service.kind)));
    value["description"] = jsonText(service.description.text);
    value["wording"] = {{"name", wordingAsJson(service.name)}, {"description", wordingAsJson(service.description)}};
    addWhoAndWhere(value, service);
    addHow(value, service);
    addWhen(value, service);
    addProvenance(value, service, today);
    return value;
}

QString hoursTextOf(const Service &service)
{
    if (!service.hoursText.isEmpty())
        return service.hoursText;
    QStringList texts;
    for (const Session &session : service.sessions)
        texts += session.hoursText;
    texts.removeDuplicates();
    return texts.join(QStringLiteral(", "));
}

const Source *firstSourceOf(const Service &service)
{
    const auto address = std::find_if(service.sources.begin(), service.sources.end(), [](const Source &source) { return source.isUrl; });
    if (address != service.sources.end())
        return &*address;
    return service.sources.empty() ? nullptr : &service.sources.front();
}

QLatin1String freshnessCode(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh: return QLatin1String("fresh");
    case Freshness::MayHaveChanged: return QLatin1String("may_have_changed");
    case Freshness::CallFirst: return QLatin1String("call_first");
    }
    Q_UNREACHABLE();
}

}
