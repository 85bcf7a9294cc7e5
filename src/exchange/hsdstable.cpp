// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdstable.h"

#include "exchange/hsdsfields.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace paraply {

namespace {

struct Names {
    std::string_view name, file, member;
};

// Number and plural are the standard's own, and irregular.
constexpr std::array<Names, kHsdsTableCount> kNames = {{
    {"organization", "organizations.csv", "organization"}, {"program", "programs.csv", "program"}, {"service", "services.csv", "services"},
    {"service_at_location", "service_at_location.csv", "service_at_locations"}, {"location", "locations.csv", "location"},
    {"address", "addresses.csv", "addresses"}, {"phone", "phones.csv", "phones"}, {"contact", "contacts.csv", "contacts"},
    {"schedule", "schedules.csv", "schedules"}, {"language", "languages.csv", "languages"}, {"cost_option", "cost_options.csv", "cost_options"},
    {"service_area", "service_areas.csv", "service_areas"}, {"accessibility", "accessibility.csv", "accessibility"},
    {"required_document", "required_documents.csv", "required_documents"}, {"funding", "funding.csv", "funding"},
    {"taxonomy", "taxonomies.csv", "taxonomy_detail"}, {"taxonomy_term", "taxonomy_terms.csv", "taxonomy_term"},
    {"attribute", "attributes.csv", "attributes"}, {"metadata", "metadata.csv", "metadata"},
    {"organization_identifier", "organization_identifiers.csv", "organization_identifiers"},
    {"meta_table_description", "meta_table_descriptions.csv", "meta_table_descriptions"}, {"unit", "units.csv", "unit"},
    {"service_capacity", "service_capacity.csv", "capacities"}, {"url", "url.csv", "additional_urls"},
    {"paraply_region", "paraply_region.csv", "paraply_region"},
    {"paraply_municipality", "paraply_municipalities.csv", "paraply_municipalities"},
    {"paraply_locality", "paraply_localities.csv", "paraply_localities"}, {"paraply_topic", "paraply_topics.csv", "paraply_topics"},
    {"paraply_exception", "paraply_exceptions.csv", "paraply_exceptions"}, {"paraply_source", "paraply_sources.csv", "paraply_sources"},
    {"paraply_translation", "paraply_translations.csv", "paraply_translations"}}};

std::array<HsdsFormat, kHsdsTableCount> allFormats()
{
    std::array<HsdsFormat, kHsdsTableCount> formats;
    for (int i = 0; i < kHsdsTableCount; ++i) {
        const auto table = HsdsTable(i);
        std::span<const HsdsField> fields = hsdsServiceFields(table);
        if (fields.empty())
            fields = hsdsDetailFields(table);
        if (fields.empty())
            fields = hsdsProfileFields(table);
        formats[size_t(i)] = {kNames[size_t(i)].name, kNames[size_t(i)].file, kNames[size_t(i)].member, fields};
    }
    return formats;
}

/// "addresses" of "addresses.csv".
std::string_view stem(std::string_view file)
{
    return file.substr(0, file.size() - std::string_view(".csv").size());
}

}

const HsdsFormat &formatOf(HsdsTable table)
{
    static const std::array<HsdsFormat, kHsdsTableCount> formats = allFormats();
    return formats[size_t(table)];
}

const HsdsField *HsdsFormat::field(std::string_view wanted) const
{
    const auto found = std::ranges::find(fields, wanted, &HsdsField::name);
    return found == fields.end() ? nullptr : &*found;
}

std::optional<HsdsTable> hsdsTable(std::string_view word)
{
    // The first table that has a word counts.
    static const auto tables = [] {
        // An organization's further addresses are the same table under a name of their own.
        std::unordered_map<std::string_view, HsdsTable> byWord {{"additional_websites", HsdsTable::Url}};
        for (int i = 0; i < kHsdsTableCount; ++i) {
            const Names &names = kNames[size_t(i)];
            for (const std::string_view each : {names.name, names.file, names.member, stem(names.file)})
                byWord.emplace(each, HsdsTable(i));
        }
        return byWord;
    }();
    const auto found = tables.find(word);
    return found == tables.end() ? std::nullopt : std::optional(found->second);
}

}
