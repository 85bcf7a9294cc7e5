// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/regionreader.h"

#include "base/swedishorder.h"
#include "catalogue/cell.h"

#include <algorithm>

namespace paraply {
namespace {

Region regionOf(const Row &row)
{
    Region region{.code = row.column<QString>(0), .name = row.column<QString>(1),
                  .languages = row.column<QString>(2).split(u';', Qt::SkipEmptyParts),
                  .box = {row.column<double>(3), row.column<double>(4), row.column<double>(5), row.column<double>(6)},
                  .timeZone = QTimeZone(row.column<QByteArray>(7)), .dataDate = dateAt(row, 8), .publisher = row.column<QString>(9),
                  .reportAddress = row.column<QString>(10), .accessibilityContact = row.column<QString>(11),
                  .feedUrl = row.column<QString>(12), .feedRoot = row.column<QString>(13), .attribution = row.column<QString>(14),
                  .mapAttribution = row.column<QString>(15)};
    if (region.languages.isEmpty())
        refuseCell(QStringLiteral("the region has no language"));
    if (!region.timeZone.isValid())
        refuseCell(QStringLiteral("no time zone: %1").arg(row.column<QString>(7).left(40)));
    return region;
}

template <typename Place>
void sortInSwedish(std::vector<Place> &places, QString Place::*first, QString Place::*second)
{
    SwedishOrder swedish;
    std::sort(places.begin(), places.end(), [&](const Place &a, const Place &b) {
        const int order = swedish.compare(a.*first, b.*first);
        return order != 0 ? order < 0 : swedish.compare(a.*second, b.*second) < 0;
    });
}

int countOf(Connection &connection, QByteArrayView sql)
{
    return Statement(connection, sql).value<int>().value_or(0);
}

}

Region readRegion(Connection &connection)
{
    Statement statement(connection, "SELECT code, name, languages, south, west, north, east, time_zone, data_date, publisher, report_address, "
                                    "accessibility_contact, feed_url, feed_root, attribution, map_attribution FROM region");
    std::optional<Region> region;
    for (const Row row : statement.rows()) {
        if (region)
            refuseCell(QStringLiteral("more than one region"));
        region = regionOf(row);
    }
    if (!region)
        refuseCell(QStringLiteral("no region"));
    return *region;
}

std::vector<Municipality> readMunicipalities(Connection &connection)
{
    Statement statement(connection, "SELECT code, name, formal_name, seat, website, latitude, longitude, population, population_date, "
                                    "population_source, finnish_admin_area FROM municipality");
    std::vector<Municipality> municipalities;
    for (const Row row : statement.rows()) {
        municipalities.push_back({.code = row.column<QString>(0), .name = row.column<QString>(1), .formalName = row.column<QString>(2),
                                  .seat = row.column<QString>(3), .website = row.column<QString>(4),
                                  .position = {row.column<double>(5), row.column<double>(6)},
                                  .population = row.column<std::optional<int>>(7), .populationDate = dateAt(row, 8),
                                  .populationSource = row.column<QString>(9), .finnishAdministrativeArea = row.column<bool>(10)});
    }
    sortInSwedish(municipalities, &Municipality::name, &Municipality::code);
    return municipalities;
}

std::vector<AgePopulation> readPopulation(Connection &connection)
{
    Statement statement(connection, "SELECT municipality, min_age_months, max_age_months, population, date, source FROM population "
                                    "ORDER BY municipality, min_age_months, max_age_months");
    std::vector<AgePopulation> populations;
    for (const Row row : statement.rows()) {
        populations.push_back({row.column<QString>(0), {row.column<int>(1), row.column<int>(2)}, row.column<int>(3),
                               row.column<QString>(4), row.column<QString>(5)});
    }
    return populations;
}

std::vector<Locality> readLocalities(Connection &connection)
{
    Statement statement(connection, "SELECT name, municipality, postal_code_series, latitude, longitude, coordinate_quality FROM locality");
    std::vector<Locality> localities;
    for (const Row row : statement.rows()) {
        localities.push_back({row.column<QString>(0), row.column<QString>(1), row.column<QString>(2),
                              {row.column<double>(3), row.column<double>(4)}, row.column<QString>(5).startsWith(u"approximate")});
    }
    sortInSwedish(localities, &Locality::name, &Locality::municipality);
    return localities;
}

CatalogueCounts readCounts(Connection &connection)
{
    return {.services = countOf(connection, "SELECT count(*) FROM service"),
            .serviceAtLocations = countOf(connection, "SELECT count(*) FROM service_at_location"),
            .locations = countOf(connection, "SELECT count(*) FROM location"),
            .organizations = countOf(connection, "SELECT count(*) FROM organization"),
            .municipalities = countOf(connection, "SELECT count(*) FROM municipality"),
            .sessions = countOf(connection, "SELECT count(*) FROM session")};
}

}
