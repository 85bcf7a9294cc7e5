// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdsfields.h"

namespace paraply {

namespace {

using enum HsdsType;
using enum HsdsNeed;

constexpr HsdsField kId {"id", Uuid, Always};
constexpr std::string_view kPlaces = "physical|postal|virtual";

constexpr HsdsField kOrganization[] = {
    kId, {"name", Text, Always}, {"alternate_name"}, {"description", Text, Always}, {"email", Email}, {"website", Uri}, {"tax_status"},
    {"tax_id"}, {"year_incorporated", Number}, {"legal_status"}, {"logo"}, {"uri", Uri},
    hsdsReference("parent_organization_id", HsdsTable::Organization),
    hsdsOurs("paraply_id"), hsdsOurs("paraply_type"), hsdsOurs("paraply_website"), hsdsOurs("paraply_derived")};

constexpr HsdsField kProgram[] = {
    kId, hsdsReference("organization_id", HsdsTable::Organization, Tabular), {"name", Text, Always}, {"alternate_name"},
    {"description", Text, Always}};

constexpr HsdsField kService[] = {
    kId, hsdsReference("organization_id", HsdsTable::Organization, Tabular), hsdsReference("program_id", HsdsTable::Program),
    {"name", Text, Always}, {"alternate_name"}, {"description"}, {"url", Uri}, {"email", Email},
    {.name = "status", .type = Choice, .need = Always, .choices = "active|inactive|defunct|temporarily closed"},
    {"interpretation_services"}, {"application_process"}, {"fees_description"}, {"wait_time"}, {"fees"}, {"accreditations"},
    {"eligibility_description"}, {"minimum_age", Number}, {"maximum_age", Number}, {"assured_date", Date}, {"assurer_email", Email},
    {"licenses"}, {"alert"}, {"last_modified", DateTime},
    hsdsOurs("paraply_id"), hsdsOurs("paraply_kind"), hsdsOurs("paraply_municipality"), hsdsOurs("paraply_organization"),
    hsdsOurs("paraply_min_age_months"), hsdsOurs("paraply_max_age_months"), hsdsOurs("paraply_expecting"), hsdsOurs("paraply_topics"),
    hsdsOurs("paraply_cost"), hsdsOurs("paraply_access"), hsdsOurs("paraply_languages"), hsdsOurs("paraply_language_note"),
    hsdsOurs("paraply_phone"), hsdsOurs("paraply_email"), hsdsOurs("paraply_url"), hsdsOurs("paraply_hours"), hsdsOurs("paraply_valid_from"),
    hsdsOurs("paraply_valid_to"), hsdsOurs("paraply_basis"), hsdsOurs("paraply_confidence"), hsdsOurs("paraply_masked"),
    hsdsOurs("paraply_confirmed_on"), hsdsOurs("paraply_confirmed_by"), hsdsOurs("paraply_responsible")};

constexpr HsdsField kServiceAtLocation[] = {
    kId, hsdsReference("service_id", HsdsTable::Service, Tabular), hsdsReference("location_id", HsdsTable::Location, Tabular),
    {"description"}, hsdsOurs("paraply_location")};

constexpr HsdsField kLocation[] = {
    kId, {.name = "location_type", .type = Choice, .need = Always, .choices = kPlaces}, {"url", Uri},
    hsdsReference("organization_id", HsdsTable::Organization), {"name"}, {"alternate_name"}, {"description"}, {"transportation"},
    {"latitude", Number}, {"longitude", Number}, {"external_identifier"}, {"external_identifier_type"},
    hsdsOurs("paraply_id"), hsdsOurs("paraply_address"), hsdsOurs("paraply_locality"), hsdsOurs("paraply_municipality"),
    hsdsOurs("paraply_postal_code"), hsdsOurs("paraply_latitude"), hsdsOurs("paraply_longitude"),
    hsdsOurs("paraply_coordinate_precision")};

constexpr HsdsField kAddress[] = {
    kId, hsdsReference("location_id", HsdsTable::Location), {"attention"}, {"address_1", Text, Always}, {"address_2"},
    {"city", Text, Always}, {"region"}, {"state_province", Text, Always}, {"postal_code", Text, Always}, {"country", Text, Always},
    {.name = "address_type", .type = Choice, .need = Always, .choices = kPlaces}};

constexpr HsdsField kPhone[] = {
    kId, hsdsReference("location_id", HsdsTable::Location), hsdsReference("service_id", HsdsTable::Service),
    hsdsReference("organization_id", HsdsTable::Organization), hsdsReference("contact_id", HsdsTable::Contact),
    hsdsReference("service_at_location_id", HsdsTable::ServiceAtLocation), {"number", Text, Always}, {"extension", Number}, {"type"},
    {"description"}};

constexpr HsdsField kContact[] = {
    kId, hsdsReference("organization_id", HsdsTable::Organization), hsdsReference("service_id", HsdsTable::Service),
    hsdsReference("service_at_location_id", HsdsTable::ServiceAtLocation), hsdsReference("location_id", HsdsTable::Location),
    {"name"}, {"title"}, {"department"}, {"email", Email}};

}

std::span<const HsdsField> hsdsServiceFields(HsdsTable table)
{
    switch (table) {
    case HsdsTable::Organization: return kOrganization;
    case HsdsTable::Program: return kProgram;
    case HsdsTable::Service: return kService;
    case HsdsTable::ServiceAtLocation: return kServiceAtLocation;
    case HsdsTable::Location: return kLocation;
    case HsdsTable::Address: return kAddress;
    case HsdsTable::Phone: return kPhone;
    case HsdsTable::Contact: return kContact;
    default: return {};
    }
}

}
