// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdsfields.h"

namespace paraply {

namespace {

using enum HsdsType;
using enum HsdsNeed;

constexpr HsdsField kId {"id", Uuid, Always};
constexpr HsdsField kService = hsdsReference("service_id", HsdsTable::Service);
constexpr HsdsField kServiceOfRow = hsdsReference("service_id", HsdsTable::Service, Tabular);
constexpr HsdsField kServiceAtLocation = hsdsReference("service_at_location_id", HsdsTable::ServiceAtLocation);
constexpr HsdsField kLocation = hsdsReference("location_id", HsdsTable::Location);
constexpr HsdsField kOrganization = hsdsReference("organization_id", HsdsTable::Organization);

constexpr HsdsField kSchedule[] = {
    kId, kService, kLocation, kServiceAtLocation, {"valid_from", Date}, {"valid_to", Date}, {"dtstart", Date}, {"timezone", Number},
    {"until", Date}, {"count", Number}, {.name = "wkst", .type = Choice, .choices = "MO|TU|WE|TH|FR|SA|SU"},
    {.name = "freq", .type = Choice, .choices = "WEEKLY|MONTHLY"}, {"interval", Number}, {"byday"}, {"byweekno"}, {"bymonthday"},
    {"byyearday"}, {"description"}, {"opens_at", Time}, {"closes_at", Time}, {"schedule_link", Uri}, {"attending_type"}, {"notes"},
    hsdsOurs("paraply_derived"), hsdsOurs("paraply_time_zone"), hsdsOurs("paraply_id"), hsdsOurs("paraply_location"), hsdsOurs("paraply_name"),
    hsdsOurs("paraply_hours"), hsdsOurs("paraply_min_age_months"), hsdsOurs("paraply_max_age_months"), hsdsOurs("paraply_expecting"),
    hsdsOurs("paraply_valid_from"), hsdsOurs("paraply_valid_to"), hsdsOurs("paraply_note")};

constexpr HsdsField kLanguage[] = {kId, kService, kLocation, hsdsReference("phone_id", HsdsTable::Phone), {"name"}, {"code"}, {"note"}};

constexpr HsdsField kCostOption[] = {kId, kServiceOfRow, {"valid_from", Date}, {"valid_to", Date}, {"option"}, {"currency"},
                                     {"amount", Number}, {"amount_description"}};

constexpr HsdsField kServiceArea[] = {kId, kService, kServiceAtLocation, {"name"}, {"description"}, {"extent"}, {"extent_type"}, {"uri"},
                                      hsdsOurs("paraply_derived"), hsdsOurs("paraply_municipality"), hsdsOurs("paraply_note")};

constexpr HsdsField kAccessibility[] = {kId, kLocation, {"description"}, {"details"}, {"url", Uri}};

constexpr HsdsField kRequiredDocument[] = {kId, kService, {"document"}, {"uri", Uri}};

constexpr HsdsField kFunding[] = {kId, kOrganization, kService, {"source"}};

constexpr HsdsField kTaxonomy[] = {kId, {"name", Text, Always}, {"description", Text, Always}, {"uri", Uri}, {"version"}};

constexpr HsdsField kTaxonomyTerm[] = {
    kId, {"code"}, {"name", Text, Always}, {"description", Text, Always}, hsdsReference("parent_id", HsdsTable::TaxonomyTerm), {"taxonomy"},
    {"language"}, hsdsReference("taxonomy_id", HsdsTable::Taxonomy), {"term_uri", Uri}};

constexpr HsdsField kAttribute[] = {
    kId, {"link_id", Uuid, Tabular}, hsdsReference("taxonomy_term_id", HsdsTable::TaxonomyTerm, Tabular), {"link_type"},
    {"link_entity", Text, Tabular}, {"value"}, {"label"}};

constexpr HsdsField kMetadata[] = {
    kId, {"resource_id", Uuid, Tabular}, {"resource_type", Text, Tabular}, {"last_action_date", Date, Always},
    {"last_action_type", Text, Always}, {"field_name", Text, Always}, {"previous_value", Text, Always},
    {"replacement_value", Text, Always}, {"updated_by", Text, Always}};

constexpr HsdsField kOrganizationIdentifier[] = {
    kId, hsdsReference("organization_id", HsdsTable::Organization, Tabular), {"identifier_scheme"}, {"identifier_type", Text, Always},
    {"identifier", Text, Always}};

constexpr HsdsField kMetaTableDescription[] = {kId, {"name"}, {"language"}, {"character_set"}};

constexpr HsdsField kUnit[] = {kId, {"name", Text, Always}, {"scheme"}, {"identifier"}, {"uri", Uri}};

constexpr HsdsField kServiceCapacity[] = {
    kId, kServiceOfRow, hsdsReference("unit_id", HsdsTable::Unit, Tabular), {"available", Number, Always}, {"maximum", Number},
    {"description"}, {"updated", DateTime, Always}};

constexpr HsdsField kUrl[] = {kId, {"label"}, {"url", Uri, Always}, kOrganization, kService};

}

std::span<const HsdsField> hsdsDetailFields(HsdsTable table)
{
    switch (table) {
    case HsdsTable::Schedule: return kSchedule;
    case HsdsTable::Language: return kLanguage;
    case HsdsTable::CostOption: return kCostOption;
    case HsdsTable::ServiceArea: return kServiceArea;
    case HsdsTable::Accessibility: return kAccessibility;
    case HsdsTable::RequiredDocument: return kRequiredDocument;
    case HsdsTable::Funding: return kFunding;
    case HsdsTable::Taxonomy: return kTaxonomy;
    case HsdsTable::TaxonomyTerm: return kTaxonomyTerm;
    case HsdsTable::Attribute: return kAttribute;
    case HsdsTable::Metadata: return kMetadata;
    case HsdsTable::OrganizationIdentifier: return kOrganizationIdentifier;
    case HsdsTable::MetaTableDescription: return kMetaTableDescription;
    case HsdsTable::Unit: return kUnit;
    case HsdsTable::ServiceCapacity: return kServiceCapacity;
    case HsdsTable::Url: return kUrl;
    default: return {};
    }
}

}
