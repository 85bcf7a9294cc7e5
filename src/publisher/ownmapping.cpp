// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include "publisher/table.h"

#include <algorithm>

namespace paraply {

namespace {

/// The cells of a sheet's columns that stand in a record, each in `paraply_<column>`.
void takeCells(SheetRow &row, const StagedRecord &record, std::initializer_list<std::string_view> columns)
{
    for (const std::string_view column : columns)
        row[column] = record.field(QStringLiteral("paraply_") + textOf(column));
}

void takeOwnPlaces(MappingScope &scope, ServiceDraft &draft)
{
    const QString own = QStringLiteral("paraply_location");
    for (PlaceDraft &place : draft.places) {
        scope.ledger.use(place.tie);
        place.id = place.tie.field(own);
        if (!place.location)
            continue;
        const auto cell = [&](const char *column) { return place.location->field(QLatin1String("paraply_") + QLatin1String(column)); };
        place.address = cell("address");
        place.locality = cell("locality");
        place.municipality = cell("municipality");
        place.postalCode = cell("postal_code");
        place.latitude = cell("latitude");
        place.longitude = cell("longitude");
        place.precision = cell("coordinate_precision");
        scope.ledger.use(*place.location);
        scope.ledger.use(place.addresses);
    }
}

// Several rows of schedules may be one session: its cells stand in each.
void takeOwnSessions(MappingScope &scope, ServiceDraft &draft, const std::vector<StagedRecord> &schedules)
{
    for (const StagedRecord &schedule : schedules) {
        scope.ledger.use(schedule);
        const QString id = schedule.field(QStringLiteral("paraply_id"));
        const bool isThere = std::ranges::any_of(draft.sessions, [&](const SheetRow &row) { return row["id"] == id; });
        if (id.isEmpty() || isThere)
            continue;
        SheetRow row(Sheet::Sessions);
        takeCells(row, schedule, {"location", "name", "hours", "min_age_months", "max_age_months", "expecting", "valid_from", "valid_to", "note"});
        row["id"] = scope.ids.claimed(HsdsTable::Schedule, id, draft.id + u'/' + id);
        row["service"] = draft.id;
        draft.sessions.push_back(std::move(row));
    }
}

void takeOwnCatchments(MappingScope &scope, ServiceDraft &draft)
{
    const QString municipality = QStringLiteral("paraply_municipality");
    for (const StagedRecord &area : draft[HsdsTable::ServiceArea]) {
        scope.ledger.use(area);
        if (area.field(QStringLiteral("paraply_derived")) == QLatin1String("yes"))
            continue;
        SheetRow row(Sheet::Catchments);
        takeCells(row, area, {"municipality", "note"});
        row["service"] = draft.id;
        if (row["municipality"].isEmpty())
            row["municipality"] = scope.region.municipality(area.field(QStringLiteral("name")));
        draft.catchments.push_back(std::move(row));
    }
}

void takeOwnSources(MappingScope &scope, ServiceDraft &draft)
{
    std::vector<StagedRecord> sources = draft[HsdsTable::ParaplySource];
    std::ranges::stable_sort(sources, {}, [](const StagedRecord &source) { return source.field(QStringLiteral("position")).toLongLong(); });
    for (const StagedRecord &source : sources) {
        scope.ledger.use(source);
        SheetRow row(Sheet::Sources);
        row["service"] = draft.id;
        for (const char *column : {"reference", "title", "date", "date_as_written", "about"})
            row[column] = source.field(QLatin1String(column));
        draft.sources.push_back(std::move(row));
    }
}

// What only repeats our cells in the standard's words.
void useRest(MappingScope &scope, ServiceDraft &draft)
{
    for (const HsdsTable table : {HsdsTable::Phone, HsdsTable::Contact, HsdsTable::Language, HsdsTable::CostOption, HsdsTable::Url, HsdsTable::Metadata})
        scope.ledger.use(draft[table]);
    for (const PlaceDraft &place : draft.places) {
        for (const auto *records : {&place.phones, &place.contacts, &place.languages, &place.accessibilities})
            scope.ledger.use(*records);
    }
    for (const AttributeDraft &each : draft.attributes) {
        scope.ledger.use(each.attribute);
        if (each.term)
            scope.ledger.use(*each.term);
    }
}

}

SheetRow ownException(MappingScope &scope, const StagedRecord &exception, const QString &service)
{
    SheetRow row(Sheet::Exceptions);
    for (const char *column : {"municipality", "type", "first_day", "last_day", "hours", "reason", "source"})
        row[column] = exception.field(QLatin1String(column));
    const QString own = QStringLiteral("paraply_id");
    row["id"] = scope.ids.claimed(HsdsTable::ParaplyException, exception.field(own), QString::number(exception.number));
    row["service"] = service;
    return row;
}

void mapOwn(MappingScope &scope, ServiceDraft &draft)
{
    draft.row["name"] = draft.field("name");
    draft.row["description"] = draft.field("description");
    takeCells(draft.row, draft.record,
              {"kind", "municipality", "organization", "min_age_months", "max_age_months", "expecting", "topics", "cost", "access", "languages",
               "language_note", "phone", "email", "url", "hours", "valid_from", "valid_to", "basis", "confidence", "masked", "confirmed_on",
               "confirmed_by", "responsible"});
    takeOwnPlaces(scope, draft);
    takeOwnSessions(scope, draft, draft[HsdsTable::Schedule]);
    for (const PlaceDraft &place : draft.places)
        takeOwnSessions(scope, draft, place.schedules);
    takeOwnCatchments(scope, draft);
    takeOwnSources(scope, draft);
    for (const StagedRecord &exception : draft[HsdsTable::ParaplyException]) {
        scope.ledger.use(exception);
        draft.exceptions.push_back(ownException(scope, exception, draft.id));
    }
    useRest(scope, draft);
}

}
