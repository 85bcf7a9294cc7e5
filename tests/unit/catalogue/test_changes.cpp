// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/changes.h"
#include "support/cataloguebuilder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// Two services with all that a service may have, and a page.
void furnish(CatalogueBuilder &builder)
{
    builder.service("a", {{"name", "Älvans öppna förskola"}, {"hours", "Mo 09:00-12:00"}, {"min_age_months", 0}, {"max_age_months", 71}})
        .service("b", {{"name", "Biblioteket"}})
        .location("l")
        .at("a", "l")
        .phone("a", "019-123456")
        .session("s", "a", "Tu 09:00-11:00")
        .language("a", "sv")
        .page("barn", "rights", "Barns rättigheter");
}

CatalogueChanges changesBy(const std::function<void(CatalogueBuilder &)> &edit)
{
    const QTemporaryDir folder;
    CatalogueBuilder before, after;
    furnish(before);
    furnish(after);
    edit(after);
    const auto changes = changesBetween(before.write(folder.filePath(u"before"_s)), after.write(folder.filePath(u"after"_s)));
    REQUIRE(changes.has_value());
    return *changes;
}

}

TEST_CASE("Two catalogues of the same content differ in nothing", "[catalogue][changes]")
{
    CHECK(changesBy([](CatalogueBuilder &) { }) == CatalogueChanges());
}

TEST_CASE("One changed field is told as the part a reader would notice", "[catalogue][changes]")
{
    const auto &[sql, part] = GENERATE(table<const char *, ServicePart>({
        {"UPDATE service SET name = 'Älvan' WHERE id = 'a'", ServicePart::Name},
        {"UPDATE phone SET number = '019-123457', dialable = '+4619123457'", ServicePart::Contact},
        {"DELETE FROM phone", ServicePart::Contact},
        {"UPDATE service_detail SET email = 'a@example.org' WHERE service = 'a'", ServicePart::Contact},
        {"UPDATE service SET hours = 'Mo 10:00-12:00' WHERE id = 'a'", ServicePart::Hours},
        {"UPDATE service SET hours = NULL WHERE id = 'a'", ServicePart::Hours},
        {"UPDATE session SET hours = 'Tu 10:00-11:00'", ServicePart::Hours},
        {"INSERT INTO exception VALUES('e', 'a', NULL, 'closed', '2026-12-24', '2026-12-24', NULL, NULL, NULL)", ServicePart::Hours},
        {"UPDATE location SET address = 'Storgatan 1'", ServicePart::Place},
        {"UPDATE service SET max_age_months = 60 WHERE id = 'a'", ServicePart::Ages},
        {"UPDATE service SET cost = 'free' WHERE id = 'a'", ServicePart::Access},
        {"UPDATE service_detail SET description = 'Ny text' WHERE service = 'a'", ServicePart::Description},
        {"INSERT INTO service_language VALUES('a', 'fi')", ServicePart::Description},
        {"UPDATE service SET kind = 'parent_group' WHERE id = 'a'", ServicePart::Organization},
        {"UPDATE service SET confidence = 'low' WHERE id = 'a'", ServicePart::Sources},
    }));
    INFO(sql);
    const CatalogueChanges changes = changesBy([statement = sql](CatalogueBuilder &after) { after.sql(statement); });
    REQUIRE(changes.services.size() == 1);
    CHECK(changes.services.front().type == ServiceChange::Type::Changed);
    CHECK(changes.services.front().id == u"a"_s);
    CHECK(changes.services.front().parts == std::vector {part});
    CHECK(changes.pages == 0);
}

TEST_CASE("New and removed services are told with their names, in Swedish order", "[catalogue][changes]")
{
    const CatalogueChanges changes = changesBy([](CatalogueBuilder &after) {
        after.sql("DELETE FROM service_detail WHERE service = 'b'; DELETE FROM service WHERE id = 'b'");
        after.service("c", {{"name", "Ängens lekgrupp"}}).service("d", {{"name", "Zebran"}});
    });
    REQUIRE(changes.services.size() == 3);
    CHECK(changes.services[0].name == u"Biblioteket"_s);
    CHECK(changes.services[0].type == ServiceChange::Type::Removed);
    CHECK(changes.services[1].name == u"Zebran"_s);
    CHECK(changes.services[1].type == ServiceChange::Type::Added);
    CHECK(changes.services[2].name == u"Ängens lekgrupp"_s);
    CHECK(changes.services[2].parts.empty());
}

TEST_CASE("Pages with other words are counted", "[catalogue][changes]")
{
    const CatalogueChanges changes = changesBy([](CatalogueBuilder &after) {
        after.page("ny", "rights", "Ny sida").sql("UPDATE page_text SET body = 'Andra ord' WHERE page = 'barn'");
    });
    CHECK(changes.pages == 2);
    CHECK(changes.services.empty());
}

TEST_CASE("What is no catalogue is refused before it is compared", "[catalogue][changes]")
{
    const QTemporaryDir folder;
    CatalogueBuilder before;
    const QString path = before.write(folder.filePath(u"before"_s)), other = folder.filePath(u"other"_s);
    CHECK(changesBetween(path, other).error().code == Code::Missing);
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no catalogue");
    file.close();
    CHECK(changesBetween(other, path).error().code == Code::Foreign);
}
