// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "sheetfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QString kShipped = QStringLiteral(PARAPLY_SHIPPED_SHEETS), kMini = QStringLiteral(PARAPLY_MINI_SHEETS);

}

TEST_CASE("The sheets in the tree validate with exit 0 and without an error", "[flows][validate]")
{
    const QString folder = GENERATE(kShipped, kMini);
    const Run json = paraplyctl({u"validate"_s, folder, u"--json"_s});
    CHECK(json.exitCode == 0);
    const auto report = json.json();
    CHECK(report.at("errors") == 0);
    for (const auto &finding : report.at("findings"))
        CHECK(finding.at("severity") == "warning");
    const Run swedish = paraplyctl({u"validate"_s, folder, u"--lang"_s, u"sv"_s}), english = paraplyctl({u"validate"_s, folder, u"--lang"_s, u"en"_s});
    CHECK(swedish.exitCode == 0);
    CHECK(swedish.tells("0 fel, "));
    CHECK(english.exitCode == 0);
    CHECK(english.tells("0 errors, "));
}

TEST_CASE("Two builds of the same sheets are the same bytes and print the same digest", "[flows][build]")
{
    const QString folder = GENERATE(kShipped, kMini);
    const SheetFolder copy(folder);
    const QString first = copy.beside(u"first.sqlite"_s), second = copy.beside(u"second.sqlite"_s);
    const Run one = paraplyctl({u"build"_s, folder, u"--out"_s, first, u"--json"_s});
    const Run other = paraplyctl({u"build"_s, copy.path(), u"--out"_s, second, u"--json"_s}, {{u"TZ"_s, u"Asia/Tokyo"_s}, {u"LC_ALL"_s, u"en_US.UTF-8"_s}});
    REQUIRE(one.exitCode == 0);
    REQUIRE(other.exitCode == 0);
    CHECK((contentOf(first) == contentOf(second)));
    const std::string digest = one.json().at("digest");
    CHECK(QRegularExpression(u"\\A[0-9a-f]{64}\\z"_s).match(QString::fromStdString(digest)).hasMatch());
    CHECK(other.json().at("digest") == digest);
    CHECK(paraplyctl({u"build"_s, folder, u"--out"_s, second}).tells(digest.c_str()));
    CHECK(paraplyctl({u"info"_s, first, u"--json"_s}).json().at("digest") == digest);
    CHECK(QDir(copy.beside({})).entryList(QDir::Files) == QStringList {u"first.sqlite"_s, u"second.sqlite"_s});
}

TEST_CASE("One changed word changes the digest", "[flows][build]")
{
    const SheetFolder sheets(kMini);
    const QString file = sheets.beside(u"a.sqlite"_s);
    const std::string before = paraplyctl({u"build"_s, sheets.path(), u"--out"_s, file, u"--json"_s}).json().at("digest");
    sheets.setCell(u"services.csv"_s, u"orebro-axberg-ervalla"_s, u"description"_s, u"Fika och lek."_s);
    const Run changed = paraplyctl({u"build"_s, sheets.path(), u"--out"_s, file, u"--json"_s});
    REQUIRE(changed.exitCode == 0);
    CHECK(changed.json().at("digest") != before);
    CHECK(paraplyctl({u"show"_s, file, u"orebro-axberg-ervalla"_s, u"--json"_s}).json().at("description") == "Fika och lek.");
}

TEST_CASE("A worker's corrected cell is what a parent reads", "[flows][build]")
{
    const SheetFolder sheets(kMini);
    const QString file = sheets.beside(u"a.sqlite"_s);
    sheets.setCell(u"sessions.csv"_s, u"orebro-axberg-ervalla-1"_s, u"hours"_s, u"Tu 13:00-15:30"_s);
    sheets.setCell(u"services.csv"_s, u"orebro-axberg-ervalla"_s, u"phone"_s, u"0581-123 45"_s);
    REQUIRE(paraplyctl({u"build"_s, sheets.path(), u"--out"_s, file}).exitCode == 0);
    const auto answer = paraplyctl({u"find"_s, file, u"--near"_s, u"Ervalla"_s, u"--age"_s, u"8m"_s, u"--at"_s, u"2026-11-24T14:00"_s, u"--json"_s}).json();
    CHECK(answer.at("hits").at(0).at("service") == "orebro-axberg-ervalla");
    CHECK(answer.at("hits").at(0).at("open") == "open");
    const auto service = paraplyctl({u"show"_s, file, u"orebro-axberg-ervalla"_s, u"--json"_s}).json();
    CHECK(service.at("hours") == "Tu 13:00-15:30");
    CHECK(service.at("phones").at(0).at("number") == "0581-123 45");
    CHECK(service.at("phones").at(0).at("dialable") == "058112345");
}

TEST_CASE("A refused build exits 1, names the fault and leaves an existing catalogue as it was", "[flows][build]")
{
    const SheetFolder sheets(kMini);
    const QString file = sheets.beside(u"a.sqlite"_s);
    REQUIRE(paraplyctl({u"build"_s, sheets.path(), u"--out"_s, file}).exitCode == 0);
    const QByteArray before = contentOf(file);
    sheets.setCell(u"services.csv"_s, u"orebro-mottagningsgruppen"_s, u"phone"_s, u"12"_s);
    const Run refused = paraplyctl({u"build"_s, sheets.path(), u"--out"_s, file, u"--lang"_s, u"sv"_s});
    CHECK(refused.exitCode == 1);
    CHECK(refused.tells("services.csv, rad 8, kolumn phone"));
    CHECK(refused.tells("Ingen katalog skrevs."));
    const auto json = paraplyctl({u"build"_s, sheets.path(), u"--out"_s, file, u"--json"_s}).json();
    CHECK(json.at("errors") == 1);
    CHECK(json.at("catalogue").is_null());
    CHECK(json.at("digest").is_null());
    CHECK((contentOf(file) == before));
    CHECK(QDir(sheets.beside({})).entryList(QDir::Files) == QStringList {u"a.sqlite"_s});
}

TEST_CASE("The place of a masked service is refused, and nothing of it is left behind", "[flows][build][masked]")
{
    const SheetFolder sheets(kMini);
    const QString file = sheets.beside(u"a.sqlite"_s);
    const auto [sheet, id, column, value] = GENERATE(table<const char *, const char *, const char *, const char *>({
        {"services.csv", "orebro-tjejjour", "address", "Hemliga gatan 7"},
        {"services.csv", "orebro-tjejjour", "locality", "Hovsta"},
        {"services.csv", "orebro-tjejjour", "postal_code", "702 11"},
        {"services.csv", "orebro-tjejjour", "latitude", "59.29"},
        {"services.csv", "orebro-tjejjour", "location", "orebro-ribbingsgatan-1-3"},
        {"sessions.csv", "orebro-axberg-hovsta-1", "service", "orebro-tjejjour"},
    }));
    INFO(sheet << ' ' << column);
    sheets.setCell(QString::fromUtf8(sheet), QString::fromUtf8(id), QString::fromUtf8(column), QString::fromUtf8(value));
    const Run refused = paraplyctl({u"build"_s, sheets.path(), u"--out"_s, file, u"--json"_s});
    CHECK(refused.exitCode == 1);
    const auto report = refused.json();
    const auto &findings = report.at("findings");
    CHECK(std::any_of(findings.begin(), findings.end(), [name = sheet](const auto &finding) { return finding.at("code") == "masked_with_place" && finding.at("file") == name; }));
    CHECK(QDir(sheets.beside({})).entryList(QDir::Files).isEmpty());
}
