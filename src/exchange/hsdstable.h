// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace paraply {

/// The tables of Open Referral HSDS 3.1, in the order of the standard, and those that our profile adds (docs/hsds-profile.md): what
/// the standard has no place for.
enum class HsdsTable : std::uint8_t {
    Organization, Program, Service, ServiceAtLocation, Location, Address, Phone, Contact, Schedule, Language, CostOption, ServiceArea,
    Accessibility, RequiredDocument, Funding, Taxonomy, TaxonomyTerm, Attribute, Metadata, OrganizationIdentifier, MetaTableDescription,
    Unit, ServiceCapacity, Url,
    ParaplyRegion, ParaplyMunicipality, ParaplyLocality, ParaplyTopic, ParaplyException, ParaplySource, ParaplyTranslation
};
inline constexpr int kHsdsTableCount = int(HsdsTable::ParaplyTranslation) + 1;

/// What a field holds. Everything is text on the way; this says which text is right.
enum class HsdsType : std::uint8_t { Text, Uuid, Number, Integer, Date, Time, DateTime, Uri, Email, Boolean, Choice };
enum class HsdsNeed : std::uint8_t {
    Optional,
    Tabular,   ///< must be filled in a tabular package; in JSON the nesting says it
    Always
};

struct HsdsField {
    std::string_view name;
    HsdsType type = HsdsType::Text;
    HsdsNeed need = HsdsNeed::Optional;
    std::optional<HsdsTable> refers = {};   ///< the table whose `id` it names
    std::string_view choices = {};          ///< of Choice, separated by "|" ("temporarily closed" holds a blank)
    bool isOurs = false;                    ///< an additional field of the profile
};

/// One table as the standard spells it.
struct HsdsFormat {
    std::string_view name;     ///< of the object: "service_at_location"
    std::string_view file;     ///< of the tabular package, with its irregular plural: "addresses.csv", "service_at_location.csv"
    std::string_view member;   ///< of the array or object that holds it inside its parent in JSON: "service_at_locations"
    std::span<const HsdsField> fields;

    /// Null when the table has no such field.
    const HsdsField *field(std::string_view name) const;
};

const HsdsFormat &formatOf(HsdsTable table);
/// By object name, by file name (with or without ".csv") or by JSON member; nothing for a word of another dialect. A field may bear the same
/// word ("url", "taxonomy"): where a value is text, ask `field` first.
std::optional<HsdsTable> hsdsTable(std::string_view word);

}
