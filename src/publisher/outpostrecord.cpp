// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/outpostrecord.h"

#include "publisher/foreignjson.h"

namespace paraply {

namespace {

using Json = nlohmann::json;

void move(Json &from, const char *name, Json &to, const char *becomes)
{
    const auto found = from.find(name);
    if (found == from.end())
        return;
    if (!found->is_null())
        to[becomes] = *found;
    from.erase(name);
}

bool isTrue(const Json &object, const char *name)
{
    return textIn(object, name).toLower() == QLatin1String("true");
}

/// An address's parts stand in the place itself, its position in GeoJSON.
Json placed(Json place)
{
    Json address = Json::object();
    for (const char *name : {"address_1", "city", "state_province", "postal_code", "country"})
        move(place, name, address, name);
    if (textIn(address, "address_1") == QLatin1String("***"))
        address.erase("address_1");
    if (!address.empty()) {
        address["address_type"] = "physical";
        place["addresses"] = Json::array({address});
    }
    const Json geometry = place.value("geometry", Json());
    place.erase("geometry");
    const Json position = geometry.is_object() ? geometry.value("coordinates", Json()) : Json();
    if (position.is_array() && position.size() == 2) {
        place["longitude"] = position[0];
        place["latitude"] = position[1];
    }
    move(place, "accessibilities", place, "accessibility");
    if (place.contains("accessibility") && place["accessibility"].is_array()) {
        for (Json &each : place["accessibility"]) {
            if (each.is_object())
                move(each, "name", each, "description");
        }
    }
    return place;
}

void addAttributes(Json &service, const char *member, const char *linkType)
{
    const Json terms = service.value(member, Json());
    service.erase(member);
    if (!terms.is_array())
        return;
    for (const Json &term : terms) {
        Json attribute = {{"link_entity", "service"}, {"link_type", linkType}};
        if (term.is_object())
            attribute["taxonomy_term"] = term;
        else
            attribute["value"] = term;
        service["attributes"].push_back(attribute);
    }
}

void takeCost(Json &service)
{
    const bool hasCosts = service.contains("cost_options") && !service["cost_options"].empty();
    if (isTrue(service, "free") && !hasCosts)
        service["cost_options"] = Json::array({{{"option", "free"}, {"amount", "0"}}});
}

void takeLinks(Json &service)
{
    const Json links = service.value("links", Json());
    if (!links.is_array())
        return;
    service.erase("links");
    service["additional_urls"] = links;
}

}

bool isOutpostRecord(const Json &record)
{
    if (!record.is_object())
        return false;
    if (record.contains("organisation"))
        return true;
    return record.contains("locations") && !record.contains("services") && (record.contains("min_age") || record.contains("needs_referral"));
}

Json outpostService(Json record)
{
    move(record, "organisation", record, "organization");
    move(record, "min_age", record, "minimum_age");
    move(record, "max_age", record, "maximum_age");
    if (isTrue(record, "temporarily_closed"))
        record["status"] = "temporarily closed";
    const Json places = record.value("locations", Json());
    if (places.is_array()) {
        record.erase("locations");
        for (const Json &place : places)
            record["service_at_locations"].push_back(Json::object({{"location", place.is_object() ? placed(place) : place}}));
    }
    addAttributes(record, "taxonomies", "taxonomy");
    addAttributes(record, "suitabilities", "suitability");
    addAttributes(record, "send_needs", "send_need");
    takeCost(record);
    takeLinks(record);
    return record;
}

}
