// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/difference.h"
#include "support/cataloguebuilder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

void furnish(CatalogueBuilder &builder)
{
    builder.service("a", {{"name", "Älvan"}, {"hours", "Mo 09:00-12:00"}})
        .service("b", {{"name", "Biblioteket"}})
        .location("l", {{"address", "Gatan 1"}})
        .location("m", {{"address", "Torget 2"}})
        .at("a", "l")
        .at("b", "l")
        .phone("a", "019-111111")
        .session("s", "a", "Tu 09:00-11:00", {{"name", "Sång"}})
        .language("a", "sv")
        .translation("service", "a", "name", "en", "The elf", "Älvan");
}

CatalogueDifference differenceBy(const char *sql)
{
    const QTemporaryDir folder;
    CatalogueBuilder before, after;
    furnish(before);
    furnish(after);
    after.sql(sql);
    auto difference = differenceBetween(before.write(folder.filePath(u"before"_s)), after.write(folder.filePath(u"after"_s)));
    REQUIRE(difference.has_value());
    return *std::move(difference);
}

}

TEST_CASE("Two catalogues of the same content have no difference", "[publisher][difference]")
{
    CHECK(differenceBy("").isEmpty());
    CHECK(differenceBy("UPDATE service SET newest_date = '2020-01-01'; UPDATE phone SET dialable = '1'").isEmpty());
}

TEST_CASE("Each changed value of a service is told with what it was and what it is", "[publisher][difference]")
{
    struct Row {
        const char *sql, *field;
        std::optional<QString> before, after;
    };
    const auto row = GENERATE(
        Row {"UPDATE service SET name = 'Alven' WHERE id = 'a'", "name", u"Älvan"_s, u"Alven"_s},
        Row {"UPDATE service SET hours = NULL WHERE id = 'a'", "hours", u"Mo 09:00-12:00"_s, std::nullopt},
        Row {"UPDATE service_detail SET email = 'a@example.org' WHERE service = 'a'", "email", std::nullopt, u"a@example.org"_s},
        Row {"UPDATE phone SET number = '019-222222'", "phone", u"019-111111"_s, u"019-222222"_s},
        Row {"DELETE FROM phone", "phone", u"019-111111"_s, std::nullopt},
        Row {"INSERT INTO service_language VALUES ('a', 'fi'), ('a', 'so')", "language", std::nullopt, u"fi, so"_s},
        Row {"UPDATE session SET hours = 'We 09:00-11:00'", "session", u"Sång · Tu 09:00-11:00"_s, u"Sång · We 09:00-11:00"_s},
        Row {"UPDATE session SET note = 'Ta med en filt'", "session", u"Sång · Tu 09:00-11:00 · –"_s, u"Sång · Tu 09:00-11:00 · Ta med en filt"_s},
        Row {"UPDATE service_at_location SET location = 'm' WHERE service = 'a'", "place", u"Gatan 1, Örebro"_s, u"Torget 2, Örebro"_s});
    CAPTURE(row.sql);
    const CatalogueDifference difference = differenceBy(row.sql);
    REQUIRE(difference.services.size() == 1);
    CHECK(difference.services[0].type == ChangeType::Changed);
    CHECK(difference.services[0].id == u"a");
    REQUIRE(difference.services[0].fields.size() == 1);
    const FieldChange &change = difference.services[0].fields[0];
    CHECK(change.field == QLatin1String(row.field));
    CHECK(change.before == row.before);
    CHECK(change.after == row.after);
    CHECK(difference.tables.empty());
}

TEST_CASE("A place that is described differently is told at every service that stands there", "[publisher][difference]")
{
    const CatalogueDifference difference = differenceBy("UPDATE location SET address = 'Gatan 3', latitude = latitude + 0.01 WHERE id = 'l'");
    REQUIRE(difference.services.size() == 2);
    for (const ServiceDifference &service : difference.services) {
        CHECK(service.has(u"place"));
        CHECK(service.has(u"position"));
    }
}

TEST_CASE("Services that came and went are told once, without their parts", "[publisher][difference]")
{
    const CatalogueDifference difference = differenceBy(
        "INSERT INTO service SELECT 'c', 'Cirkeln', kind, organization, reach, municipality, min_age_months, max_age_months, expecting, cost, drop_in, booking, referral, "
        "hours, valid_from, valid_to, basis, confidence, masked, newest_date FROM service WHERE id = 'b';"
        "INSERT INTO service_detail SELECT 'c', description, language_note, email, url, confirmed_on, confirmed_by, responsible FROM service_detail WHERE service = 'b';"
        "INSERT INTO phone VALUES ('c', '019-333333', '019333333');"
        "DELETE FROM phone WHERE service = 'a'; DELETE FROM session; DELETE FROM service_language; DELETE FROM service_at_location WHERE service = 'a';"
        "DELETE FROM service_detail WHERE service = 'a'; DELETE FROM service WHERE id = 'a'");
    REQUIRE(difference.services.size() == 2);
    CHECK(difference.services[0].type == ChangeType::Added);
    CHECK(difference.services[0].name == u"Cirkeln");
    CHECK(difference.services[0].fields.empty());
    CHECK(difference.services[1].type == ChangeType::Removed);
    CHECK(difference.services[1].name == u"Älvan");
}

TEST_CASE("Other tables are counted and listed by key, a changed municipality as one change", "[publisher][difference]")
{
    const CatalogueDifference difference = differenceBy("UPDATE municipality SET population = 5 WHERE name = 'Karlskoga'; UPDATE translation SET state = 'machine';"
                                                        "INSERT INTO topic VALUES ('lek', 'Lek')");
    CHECK(difference.services.empty());
    REQUIRE(difference.tables.size() == 3);
    CHECK(difference.tables[0].table == u"municipality");
    CHECK(difference.tables[0].changed == 1);
    CHECK(difference.tables[0].added + difference.tables[0].removed == 0);
    REQUIRE(difference.tables[0].rows.size() == 1);
    CHECK(difference.tables[0].rows[0].key == u"1883");
    CHECK(difference.tables[0].rows[0].fields[0].field == u"population");
    CHECK(difference.tables[1].added == 1);
    CHECK(difference.tables[2].rows[0].key == u"service · a · name · en");
    CHECK(difference.tables[2].rows[0].fields == std::vector<FieldChange> {{u"state"_s, u"person"_s, u"machine"_s}});
}

TEST_CASE("What is no catalogue has no difference but an error", "[publisher][difference]")
{
    const QTemporaryDir folder;
    CatalogueBuilder builder;
    const QString one = builder.write(folder.filePath(u"one"_s));
    const auto missing = differenceBetween(one, folder.filePath(u"none"_s));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == Code::Missing);
}
