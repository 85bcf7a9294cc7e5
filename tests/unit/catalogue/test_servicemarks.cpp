// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/servicemarks.h"
#include "findworld.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;

namespace {

Service serviceOf(FindWorld &world, const QStringList &languages = {})
{
    const auto service = world.opened()->service(QStringLiteral("it"), languages);
    REQUIRE(service);
    REQUIRE(*service);
    return **service;
}

void begin(FindWorld &world)
{
    world.placed("it", {{"hours", "Mo 09:00-12:00"}, {"description", "Lek"}}, {{"address", "Storgatan 1"}}).phone("it", "019-21 10 00");
    world.session("s", "it", "Tu 09:00-12:00", {{"name", "Sång"}});
}

struct Case {
    const char *script;
    std::vector<ServicePart> parts;
};

}

TEST_CASE("Marks tell which part of a service changed", "[catalogue][marks]")
{
    const Case one = GENERATE(values<Case>({
        {"UPDATE service SET name = 'Ny' WHERE id = 'it'", {ServicePart::Name}},
        {"UPDATE phone SET number = '019-21 10 02' WHERE service = 'it'", {ServicePart::Contact}},
        {"UPDATE service_detail SET url = 'https://example.org' WHERE service = 'it'", {ServicePart::Contact}},
        {"UPDATE service SET hours = 'Mo 10:00-12:00' WHERE id = 'it'", {ServicePart::Hours}},
        {"UPDATE session SET hours = 'We 09:00-12:00' WHERE id = 's'", {ServicePart::Hours}},
        {"UPDATE location SET address = 'Storgatan 2' WHERE id = 'it-place'", {ServicePart::Place}},
        {"UPDATE service SET max_age_months = 11 WHERE id = 'it'", {ServicePart::Ages}},
        {"UPDATE service SET cost = '20 kr', drop_in = 1 WHERE id = 'it'", {ServicePart::Access}},
        {"UPDATE service SET kind = 'library' WHERE id = 'it'", {ServicePart::Organization}},
        {"UPDATE service SET name = 'Ny', hours = '24/7' WHERE id = 'it'", {ServicePart::Name, ServicePart::Hours}},
        {"UPDATE service_detail SET description = 'Mer lek' WHERE service = 'it'", {}},
        {"UPDATE service SET confidence = 'low' WHERE id = 'it'", {}},
    }));
    CAPTURE(one.script);
    FindWorld places;
    begin(places);
    const auto kept = serviceMarks(serviceOf(places));
    CHECK(changedParts(kept, serviceOf(places)).empty());
    places.sql(one.script);
    CHECK(changedParts(kept, serviceOf(places)) == one.parts);
}

TEST_CASE("Marks are the same in every language", "[catalogue][marks]")
{
    FindWorld places;
    begin(places);
    places.translation("service", "it", "name", "en", "Play", "it").translation("session", "s", "name", "en", "Song", "Sång");
    REQUIRE(serviceOf(places, {QStringLiteral("en")}).name.text == QStringLiteral("Play"));
    CHECK(serviceMarks(serviceOf(places)) == serviceMarks(serviceOf(places, {QStringLiteral("en")})));
}

TEST_CASE("Marks that are kept mean the same for ever", "[catalogue][marks]")
{
    Service service;
    service.originalName = QStringLiteral("Öppen förskola");
    // SHA-256 of the name in UTF-8 and one unit separator, as any other program counts it.
    CHECK(serviceMarks(service).value(QStringLiteral("name")) == QStringLiteral("6f425535842e200d"));
}

TEST_CASE("A part that was not marked is no change", "[catalogue][marks]")
{
    CHECK(changedParts({}, Service{}).empty());
    CHECK(changedParts({{QStringLiteral("weather"), QStringLiteral("0")}}, Service{}).empty());
}
