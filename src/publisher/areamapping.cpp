// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include <QRegularExpression>

#include <algorithm>

namespace paraply {

namespace {

struct Area {
    QStringList municipalities;
    bool isRegion = false, isCountry = false;
    bool isKnown() const { return isRegion || isCountry || !municipalities.isEmpty(); }
};

void take(const RegionFrame &region, const QString &word, Area &area)
{
    if (const QString name = region.municipality(word); !name.isEmpty()) {
        if (!area.municipalities.contains(name))
            area.municipalities.append(name);
    } else if (const auto spot = region.locality(word)) {
        if (!area.municipalities.contains(spot->municipality))
            area.municipalities.append(spot->municipality);
    } else {
        area.isRegion = area.isRegion || region.isRegion(word);
        area.isCountry = area.isCountry || RegionFrame::isCountry(word);
    }
}

// By the code at the end of an address ("https://.../kommun/1880"), else by name, alone or in a list.
Area areaOf(const RegionFrame &region, const StagedRecord &record)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,;/|]\\s*|\\s+(?:och|and)\\s+"));
    Area area;
    const QString uri = record.field(QStringLiteral("uri"));
    if (!uri.isEmpty())
        take(region, uri.section(u'/', -1), area);
    for (const char *field : {"name", "service_area", "description", "extent"}) {
        const QString words = record.field(QLatin1String(field));
        if (area.isKnown() || words.isEmpty())
            continue;
        take(region, words, area);
        if (area.isKnown())
            continue;
        for (const QString &word : words.split(between, Qt::SkipEmptyParts))
            take(region, word, area);
    }
    return area;
}

QString wordsOf(const StagedRecord &record)
{
    for (const char *field : {"name", "service_area", "uri", "description", "extent"}) {
        if (const QString words = record.field(QLatin1String(field)); !words.isEmpty())
            return words.left(200);
    }
    return {};
}

Area areaOf(MappingScope &scope, const ServiceDraft &draft)
{
    Area whole;
    for (const StagedRecord &record : draft[HsdsTable::ServiceArea]) {
        const Area area = areaOf(scope.region, record);
        if (!area.isKnown()) {
            scope.ledger.setAside(record, QStringLiteral("area_unknown"), QStringLiteral("name"), wordsOf(record));
            continue;
        }
        whole.isRegion = whole.isRegion || area.isRegion;
        whole.isCountry = whole.isCountry || area.isCountry;
        for (const QString &name : area.municipalities) {
            if (!whole.municipalities.contains(name))
                whole.municipalities.append(name);
        }
        scope.ledger.use(record);
    }
    return whole;
}

// Without a place: what it is for, the widest first; else the whole region, and that is told.
QString homeOf(MappingScope &scope, const ServiceDraft &draft, const Area &area)
{
    if (area.isCountry)
        return QString::fromUtf8(kCountryName.data(), qsizetype(kCountryName.size()));
    if (area.isRegion)
        return scope.region.name();
    if (!area.municipalities.isEmpty())
        return area.municipalities.front();
    scope.ledger.tell(draft.record, QStringLiteral("municipality_unknown"), IntakeAction::Repaired, QStringLiteral("service_areas"), {}, scope.region.name());
    return scope.region.name();
}

}

void mapArea(MappingScope &scope, ServiceDraft &draft)
{
    const Area area = areaOf(scope, draft);
    QString home;
    for (PlaceDraft &place : draft.places) {
        if (place.municipality.isEmpty())
            place.municipality = homeOf(scope, draft, area);
        home = home.isEmpty() ? place.municipality : home;
    }
    if (home.isEmpty())
        home = homeOf(scope, draft, area);
    draft.row["municipality"] = home;
    if (RegionFrame::isCountry(home))
        draft.row["basis"] = QStringLiteral("national");
    // Somewhere, and for everybody: each municipality is named, because a row has one of its own.
    const bool isWide = area.isRegion || area.isCountry;
    const bool isSomewhere = scope.region.municipalities().contains(home);
    if (isWide && isSomewhere)
        scope.ledger.tell(draft.record, QStringLiteral("area_whole_region"), IntakeAction::Repaired, QStringLiteral("service_areas"), {}, scope.region.name());
    for (const QString &name : isWide && isSomewhere ? scope.region.municipalities() : area.municipalities) {
        if (name == home || !isSomewhere)
            continue;
        SheetRow row(Sheet::Catchments);
        row["service"] = draft.id;
        row["municipality"] = name;
        draft.catchments.push_back(std::move(row));
    }
}

}
