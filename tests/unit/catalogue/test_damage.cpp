// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/catalogue.h"
#include "catalogue/integrity.h"
#include "support/cataloguebuilder.h"
#include "support/child.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <random>

#include <sys/stat.h>
#include <unistd.h>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Reads all that can be read by key; what comes back does not matter, only that something does.
void readEverything(const Catalogue &catalogue)
{
    const QStringList languages{u"en"_s, u"sv"_s};
    for (const QString &id : {u"lek"_s, u"jour"_s, u"nobody"_s})
        (void)catalogue.service(id, languages);
    (void)catalogue.topics(languages);
    (void)catalogue.publications(languages);
    (void)catalogue.pages(u"rights"_s, languages);
    (void)catalogue.page(u"artikel-18"_s, languages);
    (void)catalogue.municipalityNotes(languages);
}

QString writeSmall(const QTemporaryDir &folder)
{
    CatalogueBuilder builder;
    builder.sql("PRAGMA page_size = 512; VACUUM");
    builder.service("lek", {{"hours", "Mo 09:00-12:00"}}).location("hemmet").at("lek", "hemmet").phone("lek", "019-21 10 00");
    builder.service("jour", {{"kind", "womens_shelter"}, {"masked", 1}}).session("s", "lek", "We 13:00-15:00").topic("lek", "lek");
    builder.page("artikel-18", "rights", "Artikel 18").translation("service", "lek", "name", "en", "Play", "lek");
    return builder.write(folder.filePath(u"small.sqlite"_s));
}

Code codeOf(const QString &path)
{
    const auto catalogue = Catalogue::open(path);
    REQUIRE_FALSE(catalogue.has_value());
    CHECK_FALSE(catalogue.error().detail.isEmpty());
    return catalogue.error().code;
}

}

TEST_CASE("What is no catalogue of ours is told apart by its kind", "[catalogue][damage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.sqlite"_s);

    SECTION("no file") { CHECK(codeOf(path) == Code::Missing); }
    SECTION("no name") { CHECK(codeOf({}) == Code::Missing); }
    SECTION("a folder") { CHECK(codeOf(folder.path()) == Code::Foreign); }
    SECTION("a pipe nobody writes to")
    {
        REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        CHECK(codeOf(path) == Code::Foreign);
    }
    SECTION("an empty file")
    {
        overwrite(path, {});
        CHECK(codeOf(path) == Code::Damaged);
    }
    SECTION("a text")
    {
        overwrite(path, "id,name\n1,Öppna förskolan\n");
        CHECK(codeOf(path) == Code::Foreign);
    }
    SECTION("another application's database")
    {
        Connection other(path, OpenMode::Create);
        other.execute("CREATE TABLE service(id TEXT)");
        CHECK(codeOf(path) == Code::Foreign);
    }
    SECTION("a newer program's catalogue")
    {
        CatalogueBuilder builder;
        builder.connection().setUserVersion(kCatalogueSchema + 1);
        CHECK(codeOf(builder.write(path)) == Code::NewerSchema);
    }
    SECTION("a version that never was")
    {
        CatalogueBuilder builder;
        builder.connection().setUserVersion(0);
        CHECK(codeOf(builder.write(path)) == Code::Damaged);
        builder.connection().setUserVersion(-7);
        CHECK(codeOf(builder.write(path)) == Code::Damaged);
    }
    SECTION("a file over the limit")
    {
        CatalogueBuilder().write(path);
        REQUIRE(truncate(QFile::encodeName(path).constData(), kLargestCatalogue + 1) == 0);
        CHECK(codeOf(path) == Code::Damaged);
    }
}

TEST_CASE("A catalogue that may not be read is unreadable, not damaged", "[catalogue][damage]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"x.sqlite"_s);
    CatalogueBuilder().write(path);
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0000) == 0);
    const int code = asNobody([&path] {
        const auto catalogue = Catalogue::open(path);
        return catalogue ? 50 : static_cast<int>(catalogue.error().code);
    });
    CHECK(code == static_cast<int>(Code::Unreadable));
}

TEST_CASE("A catalogue with other tables or columns than the format's is damaged", "[catalogue][damage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.sqlite"_s);
    for (const char *change : {"DROP TABLE phone", "CREATE TABLE more(a TEXT)", "ALTER TABLE topic ADD COLUMN more TEXT", "CREATE VIEW v AS SELECT 1",
                               "CREATE INDEX i ON service(kind)", "ALTER TABLE phone RENAME TO phones",
                               "CREATE TRIGGER t AFTER INSERT ON topic BEGIN SELECT 1; END", "DROP TABLE topic; CREATE TABLE topic(id TEXT, name TEXT)",
                               "DROP TABLE topic; CREATE VIEW topic AS SELECT 'a' AS id, 'b' AS name"}) {
        INFO(change);
        CatalogueBuilder builder;
        builder.sql(change);
        CHECK(codeOf(builder.write(path)) == Code::Damaged);
    }
}

TEST_CASE("A catalogue whose rows break the format is damaged", "[catalogue][damage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.sqlite"_s);
    for (const char *change :
         {"DELETE FROM region", "INSERT INTO region SELECT 'other', name, languages, south, west, north, east, time_zone, data_date, publisher, "
          "report_address, accessibility_contact, feed_url, feed_root, attribution, map_attribution FROM region",
          "UPDATE region SET time_zone = 'Europe/Nowhere'", "UPDATE region SET languages = ''", "UPDATE region SET data_date = '2026-13-01'",
          "UPDATE service SET kind = 'oppen_forskola'", "UPDATE service SET reach = ''", "UPDATE service SET basis = 'hearsay'",
          "UPDATE service SET confidence = 'High'", "UPDATE service SET hours = 'whenever'", "UPDATE session SET hours = 'Mo 25:00'",
          "UPDATE service SET min_age_months = 216", "UPDATE service SET min_age_months = -1", "UPDATE service SET min_age_months = 99999999999",
          "UPDATE service SET min_age_months = 12, max_age_months = 11", "UPDATE session SET max_age_months = 1000",
          "UPDATE service SET valid_to = '2026-02-30'", "UPDATE service SET newest_date = '2016'", "UPDATE session SET valid_from = 'soon'",
          "UPDATE service_detail SET confirmed_on = '1/2/2026'", "UPDATE location SET precision = 'exact'", "UPDATE location SET latitude = 91.0",
          "UPDATE service SET masked = 1", "UPDATE service SET masked = 1 WHERE id = 'lek'; DELETE FROM service_at_location",
          "UPDATE exception SET type = 'open'", "UPDATE exception SET type = 'hours'", "UPDATE exception SET hours = '10:00-12:00'",
          "UPDATE exception SET last_day = '2026-01-01'", "UPDATE exception SET first_day = 'jul'", "UPDATE page SET section = 'news'",
          "UPDATE page_text SET language = 'fi'", "UPDATE page_text SET state = 'draft'", "UPDATE translation SET state = ''",
          "UPDATE translation SET source_digest = 'short'", "UPDATE municipality_note SET type = 'wish'", "UPDATE organization SET type = 'company'",
          "UPDATE phone SET dialable = 'tel:019'", "UPDATE phone SET dialable = ''", "DELETE FROM service_detail",
          "PRAGMA foreign_keys = OFF; UPDATE service SET organization = 'nobody'", "PRAGMA foreign_keys = OFF; DELETE FROM location"}) {
        INFO(change);
        CatalogueBuilder builder;
        builder.row("organization", {{"id", "kommun"}, {"name", "Kommunen"}}).row("exception", {{"id", "jul"}}).row("municipality_note", {{"id", "n"}});
        builder.service("lek", {{"organization", "kommun"}}).location("hemmet").at("lek", "hemmet").phone("lek", "112");
        builder.session("s", "lek", "We 13:00-15:00", {{"location", "hemmet"}}).page("p", "rights", "P");
        builder.translation("service", "lek", "name", "en", "Play", "lek");
        REQUIRE(Catalogue::open(builder.write(path)).has_value());
        builder.sql(change);
        CHECK(codeOf(builder.write(path)) == Code::Damaged);
    }
}

TEST_CASE("A catalogue cut short anywhere does not open and does not crash", "[catalogue][damage]")
{
    const QTemporaryDir folder;
    const QByteArray whole = contentOf(writeSmall(folder));
    const QString path = folder.filePath(u"cut.sqlite"_s);
    REQUIRE(whole.size() > 10'000);
    for (qsizetype length = 1; length < whole.size(); length += length < 120 ? 1 : 113) {
        INFO(length);
        overwrite(path, whole.left(length));
        CHECK(codeOf(path) == Code::Damaged);
    }
}

TEST_CASE("A catalogue cut short with its header mended does not crash", "[catalogue][damage]")
{
    const QTemporaryDir folder;
    const QByteArray whole = contentOf(writeSmall(folder));
    const QString path = folder.filePath(u"cut.sqlite"_s);
    for (quint32 pages = 1; pages < quint32(whole.size() / 512); ++pages) {
        INFO(pages);
        QByteArray part = whole.left(qsizetype(pages) * 512);
        qToBigEndian(pages, part.data() + 28);
        overwrite(path, part);
        CHECK(codeOf(path) == Code::Damaged);
    }
}

TEST_CASE("A catalogue with flipped bytes opens or does not, and never crashes", "[catalogue][damage]")
{
    const QTemporaryDir folder;
    const QByteArray whole = contentOf(writeSmall(folder));
    const QString path = folder.filePath(u"flipped.sqlite"_s), digest = Catalogue::open(folder.filePath(u"small.sqlite"_s)).value()->digest();
    std::mt19937 random(20261121);
    int refused = 0;
    for (int round = 0; round < 600; ++round) {
        INFO("round " << round);
        QByteArray bytes = whole;
        for (int flips = 1 + round % 4; flips > 0; --flips) {
            // Half of them in the first pages, where the schema and the roots are.
            const auto at = qsizetype(random() % (round % 2 == 0 ? 4096u : unsigned(bytes.size())));
            bytes[at] = char(random());
        }
        overwrite(path, bytes);
        // With the digest given the content is trusted and not checked: reading must survive that too.
        for (const QString &known : {QString(), digest}) {
            const auto catalogue = Catalogue::open(path, {.digest = known});
            if (catalogue)
                readEverything(**catalogue);
            else
                ++refused;
        }
    }
    CHECK(refused > 300);
}
