// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sheetformat.h"

#include <QtGlobal>

#include <array>

namespace paraply {

namespace {

using enum CellType;
constexpr bool kMust = true;

constexpr std::string_view kKinds =
    "family_centre open_preschool child_health maternity_care parent_group family_counselling family_law advice_and_support "
    "youth_clinic mental_health student_health youth_centre meeting_place library study_association association womens_shelter "
    "carer_support helpline authority information";

constexpr SheetColumn kRegion[] = {
    {"code", Id, kMust}, {"name", Text, kMust}, {"languages", LanguageList, kMust}, {"south", Latitude, kMust},
    {"west", Longitude, kMust}, {"north", Latitude, kMust}, {"east", Longitude, kMust}, {"time_zone", Text, kMust},
    {"data_date", Date, kMust}, {"publisher"}, {"report_address", Text}, {"accessibility_contact"}, {"feed_url", Url},
    {"feed_root"}, {"attribution", Text, kMust}, {"map_attribution", Text, kMust}};
constexpr SheetColumn kMunicipalities[] = {
    {"code", Id, kMust}, {"name", Text, kMust}, {"formal_name"}, {"seat"}, {"population", Count}, {"population_date", Date},
    {"population_source"}, {"later_population"}, {"latitude", Latitude, kMust}, {"longitude", Longitude, kMust},
    {"coordinate_source"}, {"website", Url}, {"finnish_admin_area", YesNo}, {"finnish_admin_area_source"}};
constexpr SheetColumn kLocalities[] = {
    {"name", Text, kMust}, {"municipality", Text, kMust, Refers::Municipality}, {"latitude", Latitude, kMust},
    {"longitude", Longitude, kMust}, {"coordinate_source"}, {"coordinate_quality"}, {"postal_code_series", PostalCodeList},
    {"postal_code_source"}};
constexpr SheetColumn kOrganizations[] = {
    {"id", Id, kMust}, {"name", Text, kMust},
    {"type", Choice, false, Refers::Nowhere, "municipality region church association study_association authority partnership other"},
    {"website", Url}};
constexpr SheetColumn kTopics[] = {{"id", Id, kMust}, {"name", Text, kMust}};
constexpr SheetColumn kServices[] = {
    {"id", Id, kMust}, {"name", Text, kMust}, {"kind", Choice, kMust, Refers::Nowhere, kKinds},
    {"organization", Id, false, Refers::Organization}, {"municipality", Text, kMust, Refers::Area}, {"min_age_months", AgeMonths},
    {"max_age_months", AgeMonths}, {"expecting", YesNo}, {"topics", IdList, false, Refers::Topic}, {"cost"},
    {"access", ChoiceList, false, Refers::Nowhere, "drop_in booking referral"}, {"languages", LanguageList}, {"language_note"},
    {"description", Text, kMust}, {"location", Id}, {"address"}, {"locality"}, {"postal_code", PostalCode}, {"latitude", Latitude},
    {"longitude", Longitude}, {"coordinate_precision", Choice, false, Refers::Nowhere, "address neighbourhood locality none"},
    {"phone", Phones}, {"email", Email}, {"url", Url}, {"hours", Hours}, {"valid_from", Date}, {"valid_to", Date},
    {"basis", Choice, kMust, Refers::Nowhere, "specific generic statutory national"},
    {"confidence", Choice, kMust, Refers::Nowhere, "high medium low"}, {"masked", YesNo}, {"confirmed_on", Date}, {"confirmed_by"},
    {"responsible"}};
constexpr SheetColumn kSessions[] = {
    {"id", Id, kMust}, {"service", Id, kMust, Refers::Service}, {"location", Id}, {"name"}, {"hours", Hours, kMust},
    {"min_age_months", AgeMonths}, {"max_age_months", AgeMonths}, {"expecting", YesNo}, {"valid_from", Date}, {"valid_to", Date},
    {"note"}};
constexpr SheetColumn kExceptions[] = {
    {"id", Id, kMust}, {"service", Id, false, Refers::Service}, {"municipality", Text, false, Refers::Municipality},
    {"type", Choice, kMust, Refers::Nowhere, "closed hours school_break"}, {"first_day", Date, kMust}, {"last_day", Date, kMust},
    {"hours", Hours}, {"reason"}, {"source"}};
constexpr SheetColumn kCatchments[] = {
    {"service", Id, kMust, Refers::Service}, {"municipality", Text, kMust, Refers::Municipality}, {"note"}};
constexpr SheetColumn kSources[] = {
    {"service", Id, kMust, Refers::Service}, {"reference", Text, kMust}, {"title"}, {"date", LooseDate}, {"date_as_written"},
    {"about", Choice, false, Refers::Nowhere, "place"}};
constexpr SheetColumn kPublications[] = {
    {"id", Id, kMust}, {"title", Text, kMust}, {"year", Text, kMust}, {"publisher", Text, kMust}, {"series"},
    {"about", Text, kMust}, {"url", Url}, {"read"}, {"confidence", Choice, false, Refers::Nowhere, "high medium low"}, {"note"}};
constexpr SheetColumn kQuotations[] = {
    {"page", Id, kMust, Refers::Page}, {"language", Language, kMust}, {"part", Count, kMust}, {"text", Text, kMust},
    {"source", Text, kMust}, {"source_url", Url}, {"source_date", Text, kMust}, {"note"}};
constexpr SheetColumn kMunicipalityNotes[] = {
    {"id", Id, kMust}, {"municipality", Text, kMust, Refers::Municipality},
    {"type", Choice, kMust, Refers::Nowhere, "strength need"}, {"text", Text, kMust}, {"source", Text, kMust}, {"source_url", Url},
    {"date", LooseDate, kMust}};
constexpr SheetColumn kPopulation[] = {
    {"municipality", Text, kMust, Refers::Municipality}, {"min_age_months", AgeMonths, kMust}, {"max_age_months", AgeMonths, kMust},
    {"population", Count, kMust}, {"date", LooseDate, kMust}, {"source", Text, kMust}};
constexpr SheetColumn kTranslations[] = {
    {"entity", Choice, kMust, Refers::Nowhere, "service session organization topic publication municipality_note exception"},
    {"id", Id, kMust}, {"field", Text, kMust}, {"language", Language, kMust}, {"text", Text, kMust},
    {"state", Choice, kMust, Refers::Nowhere, "person machine"}, {"source_digest", Digest, kMust}};

constexpr std::string_view kCode[] = {"code"}, kId[] = {"id"}, kPlaced[] = {"id", "location"};
constexpr std::string_view kLocalityKey[] = {"name", "municipality"}, kCatchmentKey[] = {"service", "municipality"};
constexpr std::string_view kSourceKey[] = {"service", "reference", "about"}, kQuotationKey[] = {"page", "language", "part"};
constexpr std::string_view kPopulationKey[] = {"municipality", "min_age_months", "max_age_months"};
constexpr std::string_view kTranslationKey[] = {"entity", "id", "field", "language"};

constexpr size_t placeOf(std::string_view name)
{
    return name.empty() ? 0 : (name.size() * 7 + size_t(name.front()) * 3 + size_t(name.back()) + size_t(name[name.size() / 2]) * 5) % std::tuple_size_v<SheetFormat::Places>;
}

constexpr SheetFormat format(std::string_view file, std::span<const SheetColumn> columns, std::span<const std::string_view> key)
{
    SheetFormat format {file, columns, key, {}};
    format.places.fill(-1);
    for (size_t i = 0; i < columns.size(); ++i) {
        size_t place = placeOf(columns[i].name);
        while (format.places[place] >= 0)
            place = (place + 1) % format.places.size();
        format.places[place] = static_cast<signed char>(i);
    }
    return format;
}

constexpr std::array<SheetFormat, kSheetCount> kFormats = {
    format("region.csv", kRegion, kCode), format("municipalities.csv", kMunicipalities, kCode), format("localities.csv", kLocalities, kLocalityKey),
    format("organizations.csv", kOrganizations, kId), format("topics.csv", kTopics, kId), format("services.csv", kServices, kPlaced),
    format("sessions.csv", kSessions, kId), format("exceptions.csv", kExceptions, kId), format("catchments.csv", kCatchments, kCatchmentKey),
    format("sources.csv", kSources, kSourceKey), format("publications.csv", kPublications, kId), format("quotations.csv", kQuotations, kQuotationKey),
    format("municipality_notes.csv", kMunicipalityNotes, kId), format("population.csv", kPopulation, kPopulationKey),
    format("translations.csv", kTranslations, kTranslationKey)};

}

const SheetFormat &formatOf(Sheet sheet)
{
    return kFormats[size_t(sheet)];
}

int SheetFormat::operator[](std::string_view name) const
{
    for (size_t place = placeOf(name); places[place] >= 0; place = (place + 1) % places.size()) {
        if (columns[size_t(places[place])].name == name)
            return places[place];
    }
    Q_ASSERT_X(false, "SheetFormat", "a column that the sheet does not have");
    qFatal("no such column: %.*s", int(name.size()), name.data());
}

}
