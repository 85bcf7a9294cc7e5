// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/servicereader.h"

#include "catalogue/cell.h"

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// What reading one service needs at each step.
struct Reading {
    Connection &connection;
    const QString &id;
    const Tongues &tongues;
};

QStringList listOf(const Reading &reading, QByteArrayView sql)
{
    Statement statement(reading.connection, sql);
    QStringList texts;
    for (const Row row : statement.bind(reading.id).rows())
        texts += row.column<QString>(0);
    return texts;
}

Service serviceOf(const Row &row)
{
    return {.id = row.column<QString>(0), .originalName = row.column<QString>(1), .kind = codeAt(row, 2, kindFromCode),
            .reach = codeAt(row, 4, reachFromCode), .municipality = row.column<QString>(5), .ages = agesAt(row, 6),
            .expecting = row.column<bool>(8), .cost = row.column<QString>(9), .dropIn = row.column<bool>(10),
            .booking = row.column<bool>(11), .referral = row.column<bool>(12), .languageNote = row.column<QString>(21),
            .email = row.column<QString>(22), .url = row.column<QString>(23), .hoursText = row.column<QString>(13),
            .hours = hoursAt(row, 13), .validFrom = dateAt(row, 14), .validTo = dateAt(row, 15), .basis = codeAt(row, 16, basisFromCode),
            .confidence = codeAt(row, 17, confidenceFromCode), .masked = row.column<bool>(18), .confirmedOn = dateAt(row, 24),
            .confirmedBy = row.column<QString>(25), .responsible = row.column<QString>(26)};
}

std::optional<Service> readRow(const Reading &reading)
{
    Statement statement(reading.connection,
                        "SELECT s.id, s.name, s.kind, s.organization, s.reach, s.municipality, s.min_age_months, s.max_age_months, s.expecting, "
                        "s.cost, s.drop_in, s.booking, s.referral, s.hours, s.valid_from, s.valid_to, s.basis, s.confidence, s.masked, "
                        "d.service, d.description, d.language_note, d.email, d.url, d.confirmed_on, d.confirmed_by, d.responsible, "
                        "o.id, o.name, o.type, o.website "
                        "FROM service s LEFT JOIN service_detail d ON d.service = s.id LEFT JOIN organization o ON o.id = s.organization "
                        "WHERE s.id = ?");
    std::optional<Service> service;
    for (const Row row : statement.bind(reading.id).rows()) {
        if (row.isNull(19) || row.isNull(3) != row.isNull(27))
            refuseCell(u"the service %1 lacks its details or its organization"_s.arg(reading.id));
        service = serviceOf(row);
        service->description.text = row.column<QString>(20);
        if (!row.isNull(27))
            service->organization = {row.column<QString>(27), row.column<QString>(28), row.column<QString>(29), row.column<QString>(30)};
    }
    return service;
}

void translate(const Reading &reading, Service &service)
{
    const Translations texts = Translations::ofRow(reading.connection, u"service"_s, service.id);
    const auto wording = [&](const QString &field, const QString &original) {
        return texts.wording(service.id, field, original, reading.tongues);
    };
    service.name = wording(u"name"_s, service.originalName);
    service.description = wording(u"description"_s, service.description.text);
    service.languageNote = wording(u"language_note"_s, service.languageNote).text;
    if (service.cost != u"free")
        service.cost = wording(u"cost"_s, service.cost).text;
    if (Organization *organization = service.organization ? &*service.organization : nullptr) {
        organization->name = Translations::ofRow(reading.connection, u"organization"_s, organization->id)
            .wording(organization->id, u"name"_s, organization->name, reading.tongues).text;
    }
}

std::vector<Location> locationsOf(const Reading &reading)
{
    // A place that only a session uses is a place of the service too.
    Statement statement(reading.connection,
                        "SELECT id, address, locality, municipality, postal_code, latitude, longitude, precision FROM location WHERE id IN "
                        "(SELECT location FROM service_at_location WHERE service = ?1 UNION SELECT location FROM session WHERE service = ?1) "
                        "ORDER BY id");
    std::vector<Location> locations;
    for (const Row row : statement.bind(reading.id).rows()) {
        locations.push_back({row.column<QString>(0), row.column<QString>(1), row.column<QString>(2), row.column<QString>(3),
                             row.column<QString>(4), Position{row.column<double>(5), row.column<double>(6)},
                             codeAt(row, 7, precisionFromCode)});
    }
    return locations;
}

std::vector<Phone> phonesOf(const Reading &reading)
{
    Statement statement(reading.connection, "SELECT number, dialable FROM phone WHERE service = ? ORDER BY number");
    std::vector<Phone> phones;
    for (const Row row : statement.bind(reading.id).rows())
        phones.push_back({row.column<QString>(0), row.column<QString>(1)});
    return phones;
}

std::vector<Session> sessionsOf(const Reading &reading)
{
    Statement statement(reading.connection, "SELECT id, location, name, hours, min_age_months, max_age_months, expecting, valid_from, valid_to, note "
                                            "FROM session WHERE service = ? ORDER BY id");
    std::vector<Session> sessions;
    for (const Row row : statement.bind(reading.id).rows()) {
        const QString id = row.column<QString>(0);
        const Translations texts = Translations::ofRow(reading.connection, u"session"_s, id);
        sessions.push_back({.id = id, .location = row.column<QString>(1),
                            .name = texts.wording(id, u"name"_s, row.column<QString>(2), reading.tongues),
                            .hoursText = row.column<QString>(3), .hours = hoursAt(row, 3), .ages = agesAt(row, 4),
                            .expecting = row.column<std::optional<bool>>(6), .validFrom = dateAt(row, 7), .validTo = dateAt(row, 8),
                            .note = texts.wording(id, u"note"_s, row.column<QString>(9), reading.tongues).text});
    }
    return sessions;
}

std::vector<Source> sourcesOf(const Reading &reading)
{
    Statement statement(reading.connection, "SELECT reference, title, is_url, date, date_as_written, about FROM source WHERE service = ? "
                                            "ORDER BY position, reference, about");
    std::vector<Source> sources;
    for (const Row row : statement.bind(reading.id).rows()) {
        sources.push_back({row.column<QString>(0), row.column<QString>(1), row.column<bool>(2), dateAt(row, 3), row.column<QString>(4),
                           row.column<QString>(5)});
    }
    return sources;
}

}

std::optional<Service> readService(Connection &connection, const QString &id, const Exceptions &exceptions, const Tongues &tongues)
{
    const Reading reading{connection, id, tongues};
    std::optional<Service> service = readRow(reading);
    if (!service)
        return service;
    translate(reading, *service);
    service->catchment = listOf(reading, "SELECT municipality FROM catchment WHERE service = ? ORDER BY municipality");
    service->topics = listOf(reading, "SELECT topic FROM service_topic WHERE service = ? ORDER BY topic");
    service->languages = listOf(reading, "SELECT language FROM service_language WHERE service = ? ORDER BY language");
    service->locations = locationsOf(reading);
    service->phones = phonesOf(reading);
    service->sessions = sessionsOf(reading);
    service->sources = sourcesOf(reading);
    ServiceExceptions concerning = exceptions.concerning(id, service->municipality, tongues);
    service->exceptions = std::move(concerning.hours);
    service->schoolBreaks = std::move(concerning.schoolBreaks);
    if (service->masked && !service->locations.empty())
        refuseCell(u"the masked service %1 has a place"_s.arg(id));
    return service;
}

}
