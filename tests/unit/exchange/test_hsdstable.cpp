// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdstable.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace paraply;

namespace {

std::set<std::string_view> required(HsdsTable table, HsdsNeed need)
{
    std::set<std::string_view> names;
    for (const HsdsField &field : formatOf(table).fields) {
        if (field.need == need && !field.isOurs)
            names.insert(field.name);
    }
    return names;
}

using Names = std::set<std::string_view>;

}

TEST_CASE("Every table of HSDS has its fields, each once, and is known by object, file and member", "[exchange][hsds]")
{
    std::set<std::string_view> files, members;
    for (int i = 0; i < kHsdsTableCount; ++i) {
        const auto table = HsdsTable(i);
        const HsdsFormat &format = formatOf(table);
        INFO(std::string(format.name));
        CHECK_FALSE(format.fields.empty());
        CHECK(hsdsTable(format.name) == table);
        CHECK(hsdsTable(format.file) == table);
        CHECK(hsdsTable(format.file.substr(0, format.file.size() - 4)) == table);
        CHECK(hsdsTable(format.member) == table);
        CHECK(files.insert(format.file).second);
        CHECK(members.insert(format.member).second);
        std::set<std::string_view> names;
        for (const HsdsField &field : format.fields) {
            INFO(std::string(field.name));
            CHECK(names.insert(field.name).second);
            CHECK(format.field(field.name) == &field);
            CHECK((field.type == HsdsType::Choice) == !field.choices.empty());
            CHECK((!field.refers || field.type == HsdsType::Uuid));
            CHECK((!field.name.starts_with("paraply_") || field.isOurs));
        }
        CHECK(format.field("no_such_field") == nullptr);
    }
    CHECK(hsdsTable("url") == HsdsTable::Url);
    CHECK(hsdsTable("additional_websites") == HsdsTable::Url);
    CHECK(hsdsTable("organizations") == HsdsTable::Organization);
    for (const char *foreign : {"", "services_at_location.csv", "regular_schedules", "physical_addresses.csv", "eligibility", "Service", "service.txt"})
        CHECK_FALSE(hsdsTable(foreign).has_value());
}

TEST_CASE("The plurals of files and members are the standard's own", "[exchange][hsds]")
{
    const struct {
        HsdsTable table;
        std::string_view name, file, member;
    } cases[] = {
        {HsdsTable::ServiceAtLocation, "service_at_location", "service_at_location.csv", "service_at_locations"},
        {HsdsTable::Accessibility, "accessibility", "accessibility.csv", "accessibility"},
        {HsdsTable::Funding, "funding", "funding.csv", "funding"},
        {HsdsTable::Metadata, "metadata", "metadata.csv", "metadata"},
        {HsdsTable::Address, "address", "addresses.csv", "addresses"},
        {HsdsTable::Taxonomy, "taxonomy", "taxonomies.csv", "taxonomy_detail"},
        {HsdsTable::ServiceCapacity, "service_capacity", "service_capacity.csv", "capacities"},
        {HsdsTable::Url, "url", "url.csv", "additional_urls"},
        {HsdsTable::ParaplyMunicipality, "paraply_municipality", "paraply_municipalities.csv", "paraply_municipalities"},
    };
    for (const auto &one : cases) {
        CHECK(formatOf(one.table).name == one.name);
        CHECK(formatOf(one.table).file == one.file);
        CHECK(formatOf(one.table).member == one.member);
    }
}

TEST_CASE("What must be filled is what the standard's schemas require, in JSON and in tables", "[exchange][hsds]")
{
    CHECK(required(HsdsTable::Organization, HsdsNeed::Always) == Names {"id", "name", "description"});
    CHECK(required(HsdsTable::Service, HsdsNeed::Always) == Names {"id", "name", "status"});
    CHECK(required(HsdsTable::Service, HsdsNeed::Tabular) == Names {"organization_id"});
    CHECK(required(HsdsTable::ServiceAtLocation, HsdsNeed::Tabular) == Names {"service_id", "location_id"});
    CHECK(required(HsdsTable::Location, HsdsNeed::Always) == Names {"id", "location_type"});
    CHECK(required(HsdsTable::Address, HsdsNeed::Always)
          == Names {"id", "address_1", "city", "state_province", "postal_code", "country", "address_type"});
    CHECK(required(HsdsTable::Phone, HsdsNeed::Always) == Names {"id", "number"});
    CHECK(required(HsdsTable::Schedule, HsdsNeed::Always) == Names {"id"});
    CHECK(required(HsdsTable::CostOption, HsdsNeed::Tabular) == Names {"service_id"});
    CHECK(required(HsdsTable::TaxonomyTerm, HsdsNeed::Always) == Names {"id", "name", "description"});
    CHECK(required(HsdsTable::Attribute, HsdsNeed::Tabular) == Names {"link_id", "link_entity", "taxonomy_term_id"});
    CHECK(required(HsdsTable::Metadata, HsdsNeed::Always) == Names {"id", "last_action_date", "last_action_type", "field_name",
                                                                    "previous_value", "replacement_value", "updated_by"});
    CHECK(required(HsdsTable::OrganizationIdentifier, HsdsNeed::Always) == Names {"id", "identifier_type", "identifier"});
    CHECK(required(HsdsTable::ServiceCapacity, HsdsNeed::Tabular) == Names {"service_id", "unit_id"});
}

TEST_CASE("Enumerations, numbers and references are told by the fields", "[exchange][hsds]")
{
    CHECK(formatOf(HsdsTable::Service).field("status")->choices == "active|inactive|defunct|temporarily closed");
    CHECK(formatOf(HsdsTable::Schedule).field("freq")->choices == "WEEKLY|MONTHLY");
    CHECK(formatOf(HsdsTable::Schedule).field("timezone")->type == HsdsType::Number);
    CHECK(formatOf(HsdsTable::Phone).field("extension")->type == HsdsType::Number);
    CHECK(formatOf(HsdsTable::Service).field("minimum_age")->type == HsdsType::Number);
    CHECK(formatOf(HsdsTable::Location).field("latitude")->type == HsdsType::Number);
    CHECK(formatOf(HsdsTable::Phone).field("contact_id")->refers == HsdsTable::Contact);
    CHECK(formatOf(HsdsTable::TaxonomyTerm).field("parent_id")->refers == HsdsTable::TaxonomyTerm);
    CHECK_FALSE(formatOf(HsdsTable::Attribute).field("link_id")->refers.has_value());
}
