// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicedraft.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr Staging::Part kPartsOfService[] = {
    {HsdsTable::Phone, "service_id"}, {HsdsTable::Contact, "service_id"}, {HsdsTable::Schedule, "service_id"}, {HsdsTable::Language, "service_id"},
    {HsdsTable::CostOption, "service_id"}, {HsdsTable::ServiceArea, "service_id"}, {HsdsTable::Url, "service_id"},
    {HsdsTable::ParaplyException, "service_id"}, {HsdsTable::ParaplySource, "service_id"}, {HsdsTable::ServiceAtLocation, "service_id"},
    {HsdsTable::Metadata, "resource_id"}, {HsdsTable::Attribute, "link_id"}};

constexpr Staging::Part kPartsOfTie[] = {
    {HsdsTable::Phone, "service_at_location_id"}, {HsdsTable::Contact, "service_at_location_id"}, {HsdsTable::Schedule, "service_at_location_id"},
    {HsdsTable::ParaplyException, "service_at_location_id"}};

constexpr Staging::Part kPartsOfLocation[] = {
    {HsdsTable::Address, "location_id"}, {HsdsTable::Accessibility, "location_id"}, {HsdsTable::Phone, "location_id"},
    {HsdsTable::Contact, "location_id"}, {HsdsTable::Schedule, "location_id"}, {HsdsTable::Language, "location_id"},
    {HsdsTable::ParaplyException, "location_id"}};

std::vector<StagedRecord> taken(Staging::Parts &parts, HsdsTable table)
{
    const auto found = parts.find(table);
    if (found == parts.end())
        return {};
    auto records = std::move(found->second);
    parts.erase(found);
    return records;
}

Result<std::optional<StagedRecord>> named(const Staging &staging, HsdsTable table, const StagedRecord &by, const QString &reference)
{
    const QString id = by.field(reference);
    auto found = id.isEmpty() ? staging.nestedIn(table, by.number) : staging.withId(table, id);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<PlaceDraft> placeDraft(const Staging &staging, const StagedRecord &tie)
{
    PlaceDraft place;
    place.tie = tie;
    auto location = named(staging, HsdsTable::Location, tie, QStringLiteral("location_id"));
    if (!location)
        return location.error();
    place.location = std::move(*location);
    const auto gather = [&](const StagedRecord &parent, std::span<const Staging::Part> wanted) -> Result<void> {
        auto parts = staging.partsOf(parent, wanted);
        if (!parts)
            return parts.error();
        const std::pair<HsdsTable, std::vector<StagedRecord> &> targets[] = {
            {HsdsTable::Address, place.addresses}, {HsdsTable::Accessibility, place.accessibilities}, {HsdsTable::Phone, place.phones},
            {HsdsTable::Contact, place.contacts}, {HsdsTable::Schedule, place.schedules}, {HsdsTable::Language, place.languages},
            {HsdsTable::ParaplyException, place.exceptions}};
        for (const auto &[table, target] : targets)
            std::ranges::move(taken(*parts, table), std::back_inserter(target));
        return {};
    };
    if (const auto ofTie = gather(tie, kPartsOfTie); !ofTie)
        return ofTie.error();
    if (!place.location)
        return place;
    if (const auto ofLocation = gather(*place.location, kPartsOfLocation); !ofLocation)
        return ofLocation.error();
    return place;
}

Result<void> gatherAttributes(const Staging &staging, ServiceDraft &draft)
{
    for (StagedRecord &attribute : taken(draft.parts, HsdsTable::Attribute)) {
        auto term = named(staging, HsdsTable::TaxonomyTerm, attribute, QStringLiteral("taxonomy_term_id"));
        if (!term)
            return term.error();
        draft.attributes.push_back({std::move(attribute), std::move(*term)});
    }
    return {};
}

}

const std::vector<StagedRecord> &ServiceDraft::operator[](HsdsTable table) const
{
    static const std::vector<StagedRecord> none;
    const auto found = parts.find(table);
    return found == parts.end() ? none : found->second;
}

Result<ServiceDraft> serviceDraft(const Staging &staging, const StagedRecord &service)
{
    ServiceDraft draft;
    draft.record = service;
    draft.isOurs = !service.field(QStringLiteral("paraply_id")).isEmpty();
    auto parts = staging.partsOf(service, kPartsOfService);
    if (!parts)
        return parts.error();
    draft.parts = std::move(*parts);
    for (const StagedRecord &tie : taken(draft.parts, HsdsTable::ServiceAtLocation)) {
        auto place = placeDraft(staging, tie);
        if (!place)
            return place.error();
        draft.places.push_back(std::move(*place));
    }
    if (const auto gathered = gatherAttributes(staging, draft); !gathered)
        return gathered.error();
    return draft;
}

}
