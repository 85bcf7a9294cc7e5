// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/servicetables.h"

#include "catalogue/cell.h"

#include <algorithm>
#include <cmath>

namespace paraply {

namespace {

/// The meaning of codes and dates, looked up once for each distinct text.
template <typename Read>
class Remembered {
public:
    explicit Remembered(Read read) : m_read(std::move(read)) { }
    auto at(const Row &row, int column)
    {
        const std::string_view text = viewOf(row.utf8(column));
        if (const auto known = m_values.find(text); known != m_values.end())
            return known->second;
        return m_values.emplace(text, m_read(row, column)).first->second;
    }

private:
    Read m_read;
    TextMap<std::invoke_result_t<Read, const Row &, int>> m_values;
};

/// Finds ids that come in ascending order among the services.
class KeyWalk {
public:
    explicit KeyWalk(const TextPool &ids) : m_ids(ids) { }
    bool find(const Row &row, int column)
    {
        const std::string_view wanted = viewOf(row.utf8(column));
        while (m_at < m_ids.size() && m_ids[m_at] < wanted)
            ++m_at;
        return m_at < m_ids.size() && m_ids[m_at] == wanted;
    }
    std::uint32_t found() const { return std::uint32_t(m_at); }
    std::uint32_t at(const Row &row, int column)
    {
        if (!find(row, column))
            refuseCell(QStringLiteral("a row of a service that is not there"));
        return found();
    }

private:
    const TextPool &m_ids;
    std::size_t m_at = 0;
};

/// The index of an id in a sorted pool, -1 when it is not there.
std::int64_t indexIn(const TextPool &ids, std::string_view wanted)
{
    std::size_t first = 0;
    for (std::size_t left = ids.size(); left > 0;) {
        const std::size_t half = left / 2;
        if (ids[first + half] < wanted) {
            first += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    return first < ids.size() && ids[first] == wanted ? std::int64_t(first) : -1;
}

std::int32_t tenMillionths(double degrees)
{
    if (!(std::abs(degrees) <= 180))
        refuseCell(QStringLiteral("a coordinate that is not on earth"));
    return std::int32_t(std::lround(degrees * 1e7));
}

/// Keeps the places in order, each once.
void addPlace(std::vector<std::uint32_t> &places, std::uint32_t location)
{
    const auto at = std::lower_bound(places.begin(), places.end(), location);
    if (at == places.end() || *at != location)
        places.insert(at, location);
}

Validity validityAt(const Row &row, int column)
{
    return {dateAt(row, column), dateAt(row, column + 1)};
}

}

ServiceTables::ServiceTables(Connection &connection)
{
    for (Numbering *texts : {&organizationNames, &localityNames, &hours})
        texts->of({});
    topicSets.emplace_back();
    readServices(connection);
    readLocations(connection);
    readPlaces(connection);
    readLanguages(connection);
    readTopics(connection);
    readCatchments(connection);
    readPhones(connection);
    readSessions(connection);
    readNames(connection);
    Statement municipalities(connection, "SELECT name FROM municipality ORDER BY code");
    for (const Row row : municipalities.rows())
        municipalityChoices.push_back(row.column<QString>(0));
}

void ServiceTables::readServices(Connection &connection)
{
    TextMap<std::uint32_t> organizations;
    Statement organizationRows(connection, "SELECT id, name FROM organization ORDER BY id");
    for (const Row row : organizationRows.rows())
        organizations.emplace(viewOf(row.utf8(0)), organizationNames.of(viewOf(row.utf8(1))));

    Remembered kinds([](const Row &row, int column) { return codeAt(row, column, kindFromCode); });
    Remembered reaches([](const Row &row, int column) { return codeAt(row, column, reachFromCode); });
    Remembered bases([](const Row &row, int column) { return codeAt(row, column, basisFromCode); });
    Remembered confidences([](const Row &row, int column) { return codeAt(row, column, confidenceFromCode); });
    Remembered days([](const Row &row, int column) {
        const QDate date = dateAt(row, column);
        return date.isValid() ? std::int32_t(date.toJulianDay()) : 0;
    });
    Statement statement(connection,
        "SELECT id, name, kind, organization, reach, municipality, min_age_months, max_age_months, expecting, cost, drop_in, "
        "booking, referral, hours, valid_from, valid_to, basis, newest_date, confidence FROM service ORDER BY id");
    for (const Row row : statement.rows()) {
        serviceIds.append(viewOf(row.utf8(0)));
        serviceNames.append(viewOf(row.utf8(1)));
        ServiceFacts facts;
        facts.kind = kinds.at(row, 2);
        if (const auto known = organizations.find(viewOf(row.utf8(3))); known != organizations.end())
            facts.organization = known->second;
        facts.reach = reaches.at(row, 4);
        facts.municipality = municipalityNames.of(viewOf(row.utf8(5)));
        facts.ages = agesAt(row, 6);
        facts.expecting = row.column<bool>(8);
        facts.costSaid = !row.isNull(9);
        facts.free = viewOf(row.utf8(9)) == "free";
        facts.dropIn = row.column<bool>(10);
        facts.accessSaid = facts.dropIn || row.column<bool>(11) || row.column<bool>(12);
        facts.hours = hours.of(viewOf(row.utf8(13)));
        facts.validity = validityAt(row, 14);
        facts.basis = bases.at(row, 16);
        facts.newestDay = days.at(row, 17);
        facts.confidence = confidences.at(row, 18);
        services.push_back(std::move(facts));
    }
}

void ServiceTables::readLocations(Connection &connection)
{
    Remembered precisions([](const Row &row, int column) { return codeAt(row, column, precisionFromCode); });
    Statement statement(connection, "SELECT id, latitude, longitude, locality, municipality, precision FROM location ORDER BY id");
    for (const Row row : statement.rows()) {
        locationIds.append(viewOf(row.utf8(0)));
        locations.push_back({tenMillionths(row.column<double>(1)), tenMillionths(row.column<double>(2)),
                             localityNames.of(viewOf(row.utf8(3))), municipalityNames.of(viewOf(row.utf8(4))), precisions.at(row, 5)});
    }
}

void ServiceTables::readPlaces(Connection &connection)
{
    places.resize(services.size());
    KeyWalk walk(serviceIds);
    Statement statement(connection, "SELECT service, location FROM service_at_location ORDER BY service, location");
    for (const Row row : statement.rows()) {
        const std::int64_t location = indexIn(locationIds, viewOf(row.utf8(1)));
        if (location < 0)
            refuseCell(QStringLiteral("a service at a location that is not there"));
        places[walk.at(row, 0)].push_back(std::uint32_t(location));
    }
}

void ServiceTables::readLanguages(Connection &connection)
{
    KeyWalk walk(serviceIds);
    Statement statement(connection, "SELECT service, language FROM service_language ORDER BY service, language");
    for (const Row row : statement.rows())
        services[walk.at(row, 0)].languages.push_back(languages.of(viewOf(row.utf8(1))));
}

void ServiceTables::readTopics(Connection &connection)
{
    std::vector<std::vector<std::uint32_t>> sets(services.size());
    KeyWalk walk(serviceIds);
    Statement statement(connection, "SELECT service, topic FROM service_topic ORDER BY service, topic");
    for (const Row row : statement.rows())
        sets[walk.at(row, 0)].push_back(topics.of(viewOf(row.utf8(1))));
    std::map<std::vector<std::uint32_t>, std::uint32_t> numbers {{{}, 0}};
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const auto [known, isNew] = numbers.try_emplace(std::move(sets[i]), std::uint32_t(topicSets.size()));
        if (isNew)
            topicSets.push_back(known->first);
        services[i].topicSet = known->second;
    }
}

void ServiceTables::readCatchments(Connection &connection)
{
    KeyWalk walk(serviceIds);
    Statement statement(connection, "SELECT service, municipality FROM catchment ORDER BY service, municipality");
    for (const Row row : statement.rows())
        services[walk.at(row, 0)].catchment.push_back(municipalityNames.of(viewOf(row.utf8(1))));
}

void ServiceTables::readPhones(Connection &connection)
{
    KeyWalk walk(serviceIds);
    Statement statement(connection, "SELECT service FROM phone ORDER BY service");
    for (const Row row : statement.rows())
        services[walk.at(row, 0)].hasPhone = true;
}

void ServiceTables::readSessions(Connection &connection)
{
    KeyWalk walk(serviceIds);
    Statement statement(connection,
        "SELECT service, id, location, hours, min_age_months, max_age_months, expecting, valid_from, valid_to FROM session "
        "ORDER BY service, id");
    for (const Row row : statement.rows()) {
        SessionFacts facts;
        facts.number = std::int32_t(sessionIds.size());
        sessionIds.append(viewOf(row.utf8(1)));
        facts.location = row.isNull(2) ? -1 : indexIn(locationIds, viewOf(row.utf8(2)));
        facts.hours = hours.of(viewOf(row.utf8(3)));
        facts.ages = agesAt(row, 4);
        facts.expecting = row.column<bool>(6);
        facts.validity = validityAt(row, 7);
        const std::uint32_t service = walk.at(row, 0);
        if (facts.location >= 0)
            addPlace(places[service], std::uint32_t(facts.location));
        sessions[service].push_back(std::move(facts));
    }
}

void ServiceTables::readNames(Connection &connection)
{
    KeyWalk walk(serviceIds);
    Statement statement(connection,
        "SELECT id, language, text FROM translation WHERE entity = 'service' AND field = 'name' ORDER BY id, language");
    for (const Row row : statement.rows()) {
        if (walk.find(row, 0))
            names.push_back({walk.found(), row.column<QString>(1), row.column<QString>(2)});
    }
}

}
