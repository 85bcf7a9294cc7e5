// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdsfields.h"

namespace paraply {

namespace {

using enum HsdsType;
using enum HsdsNeed;

constexpr HsdsField must(std::string_view name, HsdsType type = Text)
{
    return hsdsOurs(name, type, Always);
}

constexpr HsdsField ofService(HsdsNeed need)
{
    return {.name = "service_id", .type = Uuid, .need = need, .refers = HsdsTable::Service, .isOurs = true};
}

constexpr HsdsField kRegion[] = {
    must("code"), must("name"), must("languages"), must("south"), must("west"), must("north"), must("east"), must("time_zone"),
    must("data_date", Date), hsdsOurs("publisher"), hsdsOurs("report_address"), hsdsOurs("accessibility_contact"), hsdsOurs("feed_url"),
    hsdsOurs("feed_root"), must("attribution"), must("map_attribution")};

constexpr HsdsField kMunicipality[] = {
    must("code"), must("name"), hsdsOurs("formal_name"), hsdsOurs("seat"), hsdsOurs("population"), hsdsOurs("population_date"),
    hsdsOurs("population_source"), hsdsOurs("later_population"), must("latitude"), must("longitude"), hsdsOurs("coordinate_source"),
    hsdsOurs("website"), hsdsOurs("finnish_admin_area"), hsdsOurs("finnish_admin_area_source")};

constexpr HsdsField kLocality[] = {
    must("name"), must("municipality"), must("latitude"), must("longitude"), hsdsOurs("coordinate_source"), hsdsOurs("coordinate_quality"),
    hsdsOurs("postal_code_series"), hsdsOurs("postal_code_source")};

constexpr HsdsField kTopic[] = {must("id", Uuid), must("paraply_id"), must("name")};

constexpr HsdsField kException[] = {
    must("id", Uuid), must("paraply_id"), ofService(Optional), hsdsOurs("municipality"), must("type"), must("first_day", Date),
    must("last_day", Date), hsdsOurs("hours"), hsdsOurs("reason"), hsdsOurs("source")};

constexpr HsdsField kSource[] = {
    ofService(Tabular), must("reference"), hsdsOurs("title"), hsdsOurs("date"), hsdsOurs("date_as_written"), hsdsOurs("about"),
    must("position")};

constexpr HsdsField kTranslation[] = {
    must("id", Uuid), ofService(Optional), must("entity"), must("paraply_id"), must("field"), must("language"), must("text"), must("state"),
    must("source_digest")};

}

std::span<const HsdsField> hsdsProfileFields(HsdsTable table)
{
    switch (table) {
    case HsdsTable::ParaplyRegion: return kRegion;
    case HsdsTable::ParaplyMunicipality: return kMunicipality;
    case HsdsTable::ParaplyLocality: return kLocality;
    case HsdsTable::ParaplyTopic: return kTopic;
    case HsdsTable::ParaplyException: return kException;
    case HsdsTable::ParaplySource: return kSource;
    case HsdsTable::ParaplyTranslation: return kTranslation;
    default: return {};
    }
}

}
