// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "sheetfolder.h"
#include "support/hostileserver.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QStringList kDay {u"--at"_s, u"2026-11-26"_s};

const nlohmann::json &recordOf(const nlohmann::json &quality, const std::string &id)
{
    for (const auto &record : quality.at("records")) {
        if (record.at("service") == id)
            return record;
    }
    FAIL("no record " << id);
    return quality;
}

std::string codeOf(const nlohmann::json &record, const std::string &aspect)
{
    for (const auto &one : record.at("aspects")) {
        if (one.at("aspect") == aspect)
            return one.at("code");
    }
    return "none of it";
}

}

TEST_CASE("quality says the same of a folder of sheets and of the catalogue built from it", "[flows][quality]")
{
    const Run folder = paraplyctl(QStringList {u"quality"_s, u"" PARAPLY_MINI_SHEETS ""_s, u"--json"_s} + kDay);
    const Run file = paraplyctl(QStringList {u"quality"_s, miniCatalogue(), u"--json"_s} + kDay);
    CHECK(folder.exitCode == 0);
    CHECK(folder.json() == file.json());
    CHECK(folder.err.isEmpty());
}

TEST_CASE("quality's freshness is the one that show tells", "[flows][quality]")
{
    const auto quality = paraplyctl({u"quality"_s, shippedCatalogue(), u"--json"_s}).json();
    CHECK(quality.at("total") == 240);
    CHECK(quality.at("records").size() == 240);
    std::map<std::string, int> seen;
    for (const auto &record : quality.at("records"))
        ++seen[record.at("freshness")];
    CHECK(seen["call_first"] + seen["may_have_changed"] + seen["fresh"] == 240);
    for (const std::string id : {"karlskoga-familjecentral", "se-1177", "orebro-axberg-ervalla"}) {
        const auto shown = paraplyctl({u"show"_s, shippedCatalogue(), QString::fromStdString(id), u"--json"_s}).json();
        CHECK(recordOf(quality, id).at("freshness") == shown.at("freshness"));
        CHECK(recordOf(quality, id).at("newest_date") == shown.at("newest_date"));
    }
}

TEST_CASE("quality tells the county's coordinator what is missing, whom to call first and what is counted apart", "[flows][quality]")
{
    const Run swedish = paraplyctl(QStringList {u"quality"_s, shippedCatalogue(), u"--lang"_s, u"sv"_s} + kDay);
    CHECK(swedish.exitCode == 0);
    CHECK(swedish.tells("Hur bra är uppgifterna? Örebro län, 2026-11-26."));
    CHECK(swedish.tells("ingen har bekräftat. Be den som driver stödet läsa raden"));
    CHECK(swedish.tells("Ring om dessa först"));
    CHECK(swedish.tells("Länkarna är inte prövade."));
    CHECK(swedish.tells("--limit 0 visar alla"));
    const Run english = paraplyctl(QStringList {u"quality"_s, shippedCatalogue(), u"--municipality"_s, u"nora"_s, u"--lang"_s, u"en"_s} + kDay);
    CHECK(english.exitCode == 0);
    CHECK(english.tells("How good are the data? Nora, 2026-11-26."));
    CHECK_FALSE(english.tells("Lindesberg  "));
}

TEST_CASE("quality keeps generic and statutory rows apart, and does not blame a masked service for having no place", "[flows][quality]")
{
    const auto quality = paraplyctl(QStringList {u"quality"_s, shippedCatalogue(), u"--json"_s} + kDay).json();
    CHECK(quality.at("all").at("named").at("services") == 200);
    CHECK(quality.at("all").at("apart").at("services") == 40);
    for (const auto &id : quality.at("call_first")) {
        const std::string basis = recordOf(quality, id).at("basis");
        CHECK(basis == "specific");
    }
    CHECK(codeOf(recordOf(quality, "orebro-tjejjour"), "place") == "none of it");
    CHECK(codeOf(recordOf(quality, "se-bris"), "place") == "none of it");
}

TEST_CASE("quality sees what a worker changes: a confirmation, a telephone number, an end", "[flows][quality]")
{
    const SheetFolder sheets(u"" PARAPLY_MINI_SHEETS ""_s);
    const QStringList question = QStringList {u"quality"_s, sheets.path(), u"--json"_s} + kDay;
    const auto before = paraplyctl(question).json();
    CHECK(codeOf(recordOf(before, "karlskoga-gryningen"), "confirmation") == "never_confirmed");
    sheets.setCell(u"services.csv"_s, u"karlskoga-gryningen"_s, u"confirmed_on"_s, u"2026-11-20"_s);
    sheets.setCell(u"services.csv"_s, u"karlskoga-gryningen"_s, u"confirmed_by"_s, u"Kim Test"_s);
    sheets.setCell(u"services.csv"_s, u"karlskoga-gryningen"_s, u"valid_to"_s, u"2026-11-25"_s);
    const auto after = paraplyctl(question).json();
    const auto &record = recordOf(after, "karlskoga-gryningen");
    CHECK(codeOf(record, "confirmation") == "none");
    CHECK(codeOf(record, "freshness") == "none");
    CHECK(record.at("confirmed_by") == "Kim Test");
    CHECK(record.at("expired") == true);
    CHECK(after.at("expired") == nlohmann::json::array({"karlskoga-gryningen"}));
    CHECK(record.at("score") > recordOf(before, "karlskoga-gryningen").at("score"));
}

TEST_CASE("quality finds a row that stands twice", "[flows][quality]")
{
    const SheetFolder sheets(u"" PARAPLY_MINI_SHEETS ""_s);
    QStringList row = sheets.row(u"services.csv"_s, u"orebro-axberg-ervalla"_s);
    row[0] = u"ervalla-igen"_s;
    row[1] = u"Öppna förskolan, Ervalla församlingshem"_s;
    sheets.addRow(u"services.csv"_s, row);
    sheets.addRow(u"sources.csv"_s, {u"ervalla-igen"_s, u"https://example.org/"_s, QString(), QString(), QString(), QString()});
    const auto quality = paraplyctl(QStringList {u"quality"_s, sheets.path(), u"--json"_s} + kDay).json();
    CHECK(quality.at("duplicates_total") == 1);
    CHECK(quality.at("duplicates").at(0).at("services") == nlohmann::json::array({"ervalla-igen", "orebro-axberg-ervalla"}));
}

TEST_CASE("quality writes reminders and scores that a spreadsheet opens and does not reckon with", "[flows][quality]")
{
    const SheetFolder sheets(u"" PARAPLY_MINI_SHEETS ""_s);
    sheets.setCell(u"services.csv"_s, u"karlskoga-gryningen"_s, u"phone"_s, u"+46 586 123 45"_s);
    const QString reminders = sheets.beside(u"paminnelser.csv"_s), scores = sheets.beside(u"poang.csv"_s);
    const Run run = paraplyctl(QStringList {u"quality"_s, sheets.path(), u"--reminders"_s, reminders, u"--csv"_s, scores, u"--lang"_s, u"sv"_s} + kDay);
    CHECK(run.exitCode == 0);
    CHECK(run.tells("paminnelser.csv"));
    const QByteArray asked = contentOf(reminders);
    CHECK(asked.startsWith("\xEF\xBB\xBFOrganisation;Ansvarig;Stöd;Id;Kommun;"));
    CHECK(asked.contains(";karlskoga-gryningen;Karlskoga;namngiven;"));
    CHECK(asked.contains("'+46 586 123 45"));
    CHECK_FALSE(asked.contains(";se-1177;"));
    const QByteArray all = contentOf(scores);
    CHECK(all.count('\n') == 10);
    CHECK(all.contains("\nse-1177;"));
    CHECK(paraplyctl(QStringList {u"quality"_s, sheets.path(), u"--csv"_s, u"/nowhere/a.csv"_s} + kDay).exitCode == 3);
}

TEST_CASE("quality opens no connection unless it is told to check the links, and then tells each outcome", "[flows][quality]")
{
    HostileServer server([](const HttpRequest &request) {
        if (request.path == "/borta")
            return httpAnswer(404);
        return request.path == "/flyttad" ? httpAnswer(301, {}, {{"Location", "/ny"}}) : httpAnswer(200);
    });
    const SheetFolder sheets(u"" PARAPLY_MINI_SHEETS ""_s);
    for (const QString &line : QString::fromUtf8(contentOf(sheets.path() + u"/services.csv"_s)).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QString id = line.section(u',', 0, 0);
        if (!sheets.cell(u"services.csv"_s, id, u"url"_s).isEmpty())
            sheets.setCell(u"services.csv"_s, id, u"url"_s, server.address() + u"finns"_s);
    }
    sheets.setCell(u"services.csv"_s, u"lan-bup"_s, u"url"_s, server.address() + u"borta"_s);
    sheets.setCell(u"services.csv"_s, u"orebro-tjejjour"_s, u"url"_s, server.address() + u"flyttad"_s);
    QByteArray sources = "service,reference,title,date,date_as_written,about\n";
    for (const char *id : {"karlskoga-familjecentral", "karlskoga-oppen-forskola", "karlskoga-gryningen", "lan-bup", "orebro-axberg-ervalla", "orebro-axberg-hovsta",
                           "orebro-mottagningsgruppen", "orebro-tjejjour", "se-1177"})
        sources += QByteArray(id) + ",En broschyr,,2026-01-01,2026-01-01,\n";
    writeFile(sheets.path() + u"/sources.csv"_s, sources);
    QByteArray organizations;
    for (const QByteArray &line : contentOf(sheets.path() + u"/organizations.csv"_s).split('\n'))
        organizations += line.left(line.indexOf("http") < 0 ? line.size() : line.indexOf("http")) + '\n';
    writeFile(sheets.path() + u"/organizations.csv"_s, organizations);
    const QStringList question = QStringList {u"quality"_s, sheets.path(), u"--json"_s} + kDay;
    CHECK(paraplyctl(question).json().at("links").is_null());
    CHECK(server.requests().empty());
    const auto links = paraplyctl(question + QStringList {u"--check-links"_s}).json().at("links");
    CHECK(links.at("states").at("gone") == 1);
    CHECK(links.at("states").at("moved") == 1);
    for (const auto &answer : links.at("answers")) {
        if (answer.at("state") == "moved")
            CHECK(answer.at("landed") == server.address().toStdString() + "ny");
        if (answer.at("state") == "gone")
            CHECK(answer.at("found_in").at(0).at("service") == "lan-bup");
    }
    const Run told = paraplyctl(QStringList {u"quality"_s, sheets.path(), u"--check-links"_s, u"--lang"_s, u"sv"_s} + kDay);
    CHECK(told.tells("/borta finns inte längre."));
    CHECK(told.tells("/flyttad har flyttat för gott."));
    CHECK(told.tells("Står i: lan-bup url"));
}

TEST_CASE("quality ends with the exit code of what was wrong", "[flows][quality]")
{
    CHECK(paraplyctl({u"quality"_s}).exitCode == 2);
    CHECK(paraplyctl({u"quality"_s, miniCatalogue(), u"--at"_s, u"i morgon"_s}).exitCode == 2);
    const Run unknown = paraplyctl({u"quality"_s, miniCatalogue(), u"--municipality"_s, u"Karlskog"_s, u"--lang"_s, u"en"_s});
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.complains("There are Karlskoga."));
    CHECK(paraplyctl({u"quality"_s, u"/nowhere"_s}).exitCode == 3);
    CHECK(paraplyctl({u"quality"_s, u"" PARAPLY_MINI_SHEETS "/region.csv"_s}).exitCode == 1);
    const SheetFolder sheets(u"" PARAPLY_MINI_SHEETS ""_s);
    sheets.setCell(u"services.csv"_s, u"se-1177"_s, u"kind"_s, u"nothing"_s);
    const Run refused = paraplyctl({u"quality"_s, sheets.path(), u"--lang"_s, u"en"_s});
    CHECK(refused.exitCode == 1);
    CHECK(refused.complains("Mend them first."));
    CHECK(refused.tells("services.csv"));
}

TEST_CASE("The tables of quality and coverage are folded for a narrow terminal, and nothing of them is lost", "[flows][quality][coverage]")
{
    for (const QString &command : {u"quality"_s, u"coverage"_s}) {
        const QStringList words = QStringList {command, shippedCatalogue(), u"--lang"_s, u"sv"_s} + kDay;
        const auto table = [&](const QString &columns) {
            const QString told = QString::fromUtf8(paraplyctl(words, {{u"COLUMNS"_s, columns}}).out);
            const qsizetype from = told.indexOf(u"\n\n"_s) + 2;
            return told.mid(from, told.indexOf(u"\n\n"_s, from) - from).split(u'\n');
        };
        const QStringList wide = table(u"200"_s), narrow = table(u"60"_s);
        INFO(wide.join(u'\n').toStdString() + "\n\n" + narrow.join(u'\n').toStdString());
        CHECK(wide.filter(QRegularExpression(u"^Lindesberg +\\d"_s)).size() == 1);
        const qsizetype lindesberg = narrow.indexOf(u"Lindesberg"_s);
        REQUIRE(lindesberg > 0);
        // Named in the order of the wide one.
        const QStringList numbers = wide.filter(QRegularExpression(u"^Lindesberg +\\d"_s)).front().split(u' ', Qt::SkipEmptyParts).mid(1);
        QString folded;
        for (qsizetype i = lindesberg + 1; i < narrow.size() && narrow[i].startsWith(u"  "_s); ++i) {
            CHECK(narrow[i].size() <= 60);
            folded += narrow[i] + u' ';
        }
        QStringList found;
        for (const QString &part : folded.split(u", "_s))
            found += part.trimmed().section(u' ', -1).remove(u',');
        CHECK(found.size() == numbers.size());
        CHECK(found.front() == numbers.front());
        CHECK(found.join(QString()).remove(u',') == numbers.join(QString()).remove(u','));
        CHECK(table(u"60"_s) != wide);
    }
    // In a file or a pipe nobody counts columns.
    CHECK(paraplyctl(QStringList {u"quality"_s, miniCatalogue(), u"--lang"_s, u"sv"_s} + kDay, {{u"COLUMNS"_s, QString()}}).tells("Stöd  Poäng  Färska"));
}
