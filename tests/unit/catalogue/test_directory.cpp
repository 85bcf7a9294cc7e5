// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/directory.h"
#include "support/cataloguebuilder.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
    explicit Opened(CatalogueBuilder &builder)
    {
        auto result = Directory::open(builder.write(folder.filePath(u"katalog.sqlite"_s)));
        REQUIRE(result.has_value());
        directory = std::make_unique<Directory>(*std::move(result));
    }
    std::vector<DirectoryService> services() const
    {
        std::vector<DirectoryService> all;
        REQUIRE(directory->forEachService([&](const DirectoryService &rows) -> Result<void> {
            all.push_back(rows);
            return {};
        }));
        return all;
    }
    QTemporaryDir folder;
    std::unique_ptr<Directory> directory;
};

QStringList column(const TableRows &rows, QStringView name)
{
    QStringList cells;
    for (const TableRow &row : rows)
        cells += row[name];
    return cells;
}

}

TEST_CASE("A directory gives each service with all its rows, and only its own", "[catalogue][directory]")
{
    CatalogueBuilder builder;
    builder.row("organization", {{"id", "kommun"}, {"name", "Kommunen"}});
    builder.service("b", {{"organization", "kommun"}, {"min_age_months", 8}, {"expecting", 1}, {"language_note", "flera språk"}}).service("a").service("c");
    builder.location("l2", {{"latitude", 59.1}, {"longitude", 15.123456789012345}}).location("l1").at("b", "l2").at("b", "l1").at("a", "l1");
    builder.session("s2", "b", "Tu 09:00-12:00").session("s1", "b", "Mo 09:00-12:00").session("s3", "c", "We 13:00-15:00");
    builder.topic("b", "lek").topic("b", "far").language("b", "sv").language("b", "ar").phone("b", "019-21 10 00").catchment("b", "Karlskoga");
    builder.row("source", {{"service", "b"}, {"reference", "Z"}, {"is_url", 0}, {"position", 0}});
    builder.row("source", {{"service", "b"}, {"reference", "A"}, {"is_url", 0}, {"position", 1}});
    builder.row("exception", {{"id", "x1"}, {"service", "b"}}).row("exception", {{"id", "x0"}});
    builder.translation("service", "b", "name", "en", "The bee", "b").translation("session", "s1", "note", "en", "A note", "").translation("exception", "x1", "reason", "en", "Christmas", "");
    const Opened opened(builder);

    CHECK(opened.directory->serviceCount() == 3);
    const std::vector<DirectoryService> services = opened.services();
    REQUIRE(services.size() == 3);
    CHECK(services[0].service[u"id"] == u"a");
    CHECK(services[0].organization.isEmpty());
    CHECK(column(services[0].locations, u"id") == QStringList {u"l1"_s});
    CHECK(services[0].sessions.empty());
    const DirectoryService &b = services[1];
    CHECK(b.service[u"min_age_months"] == u"8");
    CHECK(b.service[u"max_age_months"].isEmpty());
    CHECK(b.service[u"expecting"] == u"1");
    CHECK(b.detail[u"language_note"] == u"flera språk");
    CHECK(b.organization[u"name"] == u"Kommunen");
    CHECK(column(b.locations, u"id") == QStringList {u"l1"_s, u"l2"_s});
    CHECK(column(b.sessions, u"id") == QStringList {u"s1"_s, u"s2"_s});
    CHECK(column(b.topics, u"topic") == QStringList {u"far"_s, u"lek"_s});
    CHECK(column(b.languages, u"language") == QStringList {u"ar"_s, u"sv"_s});
    CHECK(column(b.phones, u"number") == QStringList {u"019-21 10 00"_s});
    CHECK(column(b.catchments, u"municipality") == QStringList {u"Karlskoga"_s});
    CHECK(column(b.sources, u"reference") == QStringList {u"Z"_s, u"A"_s});
    CHECK(column(b.exceptions, u"id") == QStringList {u"x1"_s});
    CHECK(column(b.translations, u"text") == QStringList {u"The bee"_s, u"A note"_s, u"Christmas"_s});
    CHECK(column(services[2].sessions, u"id") == QStringList {u"s3"_s});
}

TEST_CASE("A number is told so that it reads back as the same", "[catalogue][directory]")
{
    CatalogueBuilder builder;
    builder.service("a").location("l", {{"latitude", 59.100000000000001}, {"longitude", 15.123456789012345}}).at("a", "l");
    const Opened opened(builder);
    const TableRow place = opened.services().front().locations.front();
    CHECK(place[u"latitude"] == u"59.1");
    CHECK(place[u"longitude"].toDouble() == 15.123456789012345);
    CHECK_FALSE(place[u"longitude"].contains(u'e'));
}

TEST_CASE("What belongs to no service is told by itself", "[catalogue][directory]")
{
    CatalogueBuilder builder;
    builder.row("organization", {{"id", "idle"}, {"name", "Vilande"}}).row("organization", {{"id", "busy"}, {"name", "Flitig"}});
    builder.service("a", {{"organization", "busy"}}).topic("a", "lek");
    builder.row("exception", {{"id", "own"}, {"service", "a"}}).row("exception", {{"id", "all"}});
    builder.translation("organization", "idle", "name", "en", "Idle", "Vilande").translation("topic", "lek", "name", "en", "Play", "lek");
    builder.translation("exception", "own", "reason", "en", "Own", "").translation("exception", "all", "reason", "en", "All", "").translation("service", "a", "name", "en", "A", "a");
    const Opened opened(builder);
    const auto gathered = [](auto walk, QStringView name) {
        QStringList cells;
        REQUIRE(walk([&](const TableRow &row) -> Result<void> {
            cells += row[name];
            return {};
        }));
        return cells;
    };
    const Directory &directory = *opened.directory;
    CHECK(gathered([&](const auto &visit) { return directory.forEachIdleOrganization(visit); }, u"id") == QStringList {u"idle"_s});
    CHECK(gathered([&](const auto &visit) { return directory.forEachCommonException(visit); }, u"id") == QStringList {u"all"_s});
    CHECK(gathered([&](const auto &visit) { return directory.forEachCommonTranslation(visit); }, u"text") == QStringList {u"All"_s, u"Idle"_s, u"Play"_s});
    CHECK(gathered([&](const auto &visit) { return directory.forEach(u"municipality"_s, visit); }, u"code") == QStringList {u"1880"_s, u"1883"_s});
}

TEST_CASE("A visitor's error ends the walk, and what is no catalogue is no directory", "[catalogue][directory]")
{
    CatalogueBuilder builder;
    builder.service("a").service("b");
    const Opened opened(builder);
    int seen = 0;
    const auto walked = opened.directory->forEachService([&](const DirectoryService &) -> Result<void> {
        ++seen;
        return Error {Code::Full, u"full"_s};
    });
    CHECK(seen == 1);
    REQUIRE_FALSE(walked.has_value());
    CHECK(walked.error().code == Code::Full);

    QFile text(opened.folder.filePath(u"text"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no catalogue");
    text.close();
    CHECK(Directory::open(text.fileName()).error().code == Code::Foreign);
    CHECK(Directory::open(opened.folder.filePath(u"nothing"_s)).error().code == Code::Missing);
}
