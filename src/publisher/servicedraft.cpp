// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicedraft.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr HsdsTable kPartsOfService[] = {
    HsdsTable::Phone, HsdsTable::Contact, HsdsTable::Schedule, HsdsTable::Language, HsdsTable::CostOption, HsdsTable::ServiceArea,
    HsdsTable::Url, HsdsTable::ParaplyException, HsdsTable::ParaplySource};

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
    struct Wanted {
        HsdsTable table;
        std::vector<StagedRecord> &target;
    };
    const auto gather = [&](const StagedRecord &parent, const char *reference, std::initializer_list<Wanted> wanted) -> Result<void> {
        for (const Wanted &each : wanted) {
            auto parts = partsOf(staging, each.table, parent, reference);
            if (!parts)
                return parts.error();
            each.target.insert(each.target.end(), std::make_move_iterator(parts->begin()), std::make_move_iterator(parts->end()));
        }
        return {};
    };
    const auto ofTie = gather(tie, "service_at_location_id", {{HsdsTable::Phone, place.phones}, {HsdsTable::Contact, place.contacts},
                                                              {HsdsTable::Schedule, place.schedules},
                                                              {HsdsTable::ParaplyException, place.exceptions}});
    if (!ofTie)
        return ofTie.error();
    if (!place.location)
        return place;
    const auto ofLocation = gather(*place.location, "location_id",
                                   {{HsdsTable::Address, place.addresses}, {HsdsTable::Accessibility, place.accessibilities},
                                    {HsdsTable::Phone, place.phones}, {HsdsTable::Contact, place.contacts},
                                    {HsdsTable::Schedule, place.schedules}, {HsdsTable::Language, place.languages},
                                    {HsdsTable::ParaplyException, place.exceptions}});
    if (!ofLocation)
        return ofLocation.error();
    return place;
}

Result<void> gatherAttributes(const Staging &staging, ServiceDraft &draft)
{
    auto attributes = partsOf(staging, HsdsTable::Attribute, draft.record, "link_id");
    if (!attributes)
        return attributes.error();
    for (StagedRecord &attribute : *attributes) {
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

Result<std::vector<StagedRecord>> partsOf(const Staging &staging, HsdsTable table, const StagedRecord &parent, const char *reference)
{
    if (staging.count(table) == 0)
        return std::vector<StagedRecord>();
    auto parts = staging.nestedIn(table, parent.number);
    const QString id = parent.field(QStringLiteral("id"));
    if (!parts || id.isEmpty())
        return parts;
    auto naming = staging.referring(table, QLatin1String(reference), id);
    if (!naming)
        return naming;
    if (parts->empty())
        return naming;
    parts->insert(parts->end(), std::make_move_iterator(naming->begin()), std::make_move_iterator(naming->end()));
    std::ranges::sort(*parts, {}, &StagedRecord::number);
    const auto twice = std::unique(parts->begin(), parts->end(), [](const StagedRecord &a, const StagedRecord &b) { return a.number == b.number; });
    parts->erase(twice, parts->end());
    return parts;
}

Result<ServiceDraft> serviceDraft(const Staging &staging, const StagedRecord &service)
{
    ServiceDraft draft;
    draft.record = service;
    draft.isOurs = !service.field(QStringLiteral("paraply_id")).isEmpty();
    for (const HsdsTable table : kPartsOfService) {
        auto parts = partsOf(staging, table, service, "service_id");
        if (!parts)
            return parts.error();
        if (!parts->empty())
            draft.parts.emplace(table, std::move(*parts));
    }
    auto metadata = partsOf(staging, HsdsTable::Metadata, service, "resource_id");
    if (!metadata)
        return metadata.error();
    draft.parts.emplace(HsdsTable::Metadata, std::move(*metadata));
    const auto ties = partsOf(staging, HsdsTable::ServiceAtLocation, service, "service_id");
    if (!ties)
        return ties.error();
    for (const StagedRecord &tie : *ties) {
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
