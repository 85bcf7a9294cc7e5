// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "sheetfolder.h"

#include "storage/statement.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    const char *code;
    int first, last;
};
constexpr Stage kStages[] = {{"0-11m", 0, 11}, {"1-2y", 12, 35}, {"3-5y", 36, 71}, {"6-9y", 72, 119}, {"10-12y", 120, 155}, {"13-17y", 156, 215}};

QStringList texts(const Connection &connection, const QByteArray &sql)
{
    QStringList list;
    Statement statement(connection, sql);
    for (const Row row : statement.rows())
        list.append(row.column<QString>(0));
    return list;
}

/// SQL that no code of ours shares: whom the services of an area are for.
QByteArray whereOf(const nlohmann::json &area, const QByteArray &reach)
{
    const QByteArray all = "(s.reach = 'municipality' AND NOT EXISTS(SELECT 1 FROM municipality m WHERE m.name <> s.municipality AND NOT EXISTS("
                           "SELECT 1 FROM catchment c WHERE c.service = s.id AND c.municipality = m.name)))";
    if (reach == "region")
        return "(s.reach = 'region' OR " + all + ")";
    if (reach == "country")
        return "s.reach = 'country'";
    const QByteArray name = QByteArray::fromStdString(area.at("name").get<std::string>());
    return "s.reach = 'municipality' AND NOT " + all + " AND (s.municipality = '" + name + "' OR EXISTS(SELECT 1 FROM catchment c WHERE c.service = s.id "
           "AND c.municipality = '" + name + "'))";
}

void recount(const Connection &connection, const nlohmann::json &area, const QByteArray &reach, const QByteArray &stage, const QByteArray &suits)
{
    const QByteArray known = suits == "1" ? QByteArray("(s.expecting = 1 OR (s.min_age_months IS NOT NULL AND s.max_age_months IS NOT NULL))")
        : suits == "s.expecting = 1"      ? QByteArray("1")
                                          : QByteArray("s.min_age_months IS NOT NULL AND s.max_age_months IS NOT NULL");
    for (const auto &[kind, counts] : area.at("stages").at(stage.toStdString()).at("kinds").items()) {
        INFO(area.at("name").dump() << ' ' << stage.toStdString() << ' ' << kind);
        const QByteArray from = "SELECT count(*) FROM service s WHERE s.kind = '" + QByteArray::fromStdString(kind) + "' AND "
            + whereOf(area, reach) + " AND (" + suits + ") AND ";
        const auto count = [&](const QByteArray &more) { return Statement(connection, from + more).value<int>().value_or(-1); };
        CHECK(counts.at("named") == count(known + " AND s.basis IN ('specific', 'national')"));
        CHECK(counts.at("generic") == count(known + " AND s.basis = 'generic'"));
        CHECK(counts.at("statutory") == count(known + " AND s.basis = 'statutory'"));
        CHECK(counts.at("age_unknown") == count("NOT (" + known + ")"));
    }
}

void recountAll(const QString &catalogue)
{
    const Connection connection(catalogue, OpenMode::ReadOnly);
    REQUIRE(Statement(connection, "SELECT count(*) FROM session WHERE min_age_months NOT NULL OR max_age_months NOT NULL OR expecting").value<int>() == 0);
    const auto coverage = paraplyctl({u"coverage"_s, catalogue, u"--json"_s, u"--at"_s, u"2026-11-23"_s}).json();
    const QStringList municipalities = texts(connection, "SELECT name FROM municipality");
    REQUIRE(coverage.at("municipalities").size() == std::size_t(municipalities.size()));
    const auto area = [&](const nlohmann::json &one, const QByteArray &reach) {
        for (const Stage &stage : kStages)
            recount(connection, one, reach, stage.code, "coalesce(s.min_age_months, 0) <= " + QByteArray::number(stage.last)
                    + " AND coalesce(s.max_age_months, 999) >= " + QByteArray::number(stage.first));
        recount(connection, one, reach, "expecting", "s.expecting = 1");
        recount(connection, one, reach, "any", "1");
    };
    for (const auto &one : coverage.at("municipalities"))
        area(one, "municipality");
    area(coverage.at("region_wide"), "region");
    area(coverage.at("country_wide"), "country");
}

const nlohmann::json &gapOf(const nlohmann::json &coverage, const std::string &code)
{
    for (const auto &gap : coverage.at("gaps")) {
        if (gap.at("code") == code)
            return gap;
    }
    FAIL("no gap " << code);
    return coverage;
}

}

TEST_CASE("coverage counts the shipped catalogue as plain SQL does", "[flows][coverage]")
{
    recountAll(shippedCatalogue());
}

TEST_CASE("coverage counts the small catalogue as plain SQL does", "[flows][coverage]")
{
    recountAll(miniCatalogue());
}

TEST_CASE("coverage shows no rate of children while the population sheet is empty", "[flows][coverage]")
{
    const auto shipped = paraplyctl({u"coverage"_s, shippedCatalogue(), u"--json"_s, u"--at"_s, u"2026-11-23"_s}).json();
    for (const auto &area : shipped.at("municipalities")) {
        CHECK(area.at("per_1000_inhabitants").is_number());
        CHECK(area.at("notes").empty());
        for (const auto &[stage, counts] : area.at("stages").items())
            CHECK(counts.at("per_1000_children").is_null());
    }
    CHECK(gapOf(shipped, "teens_thin").at("municipalities") == nlohmann::json::array({"Hällefors"}));
    CHECK(gapOf(shipped, "no_open_preschool").at("municipalities") == nlohmann::json::array({"Askersund", "Degerfors", "Hällefors", "Ljusnarsberg", "Nora"}));
}

TEST_CASE("coverage tells a person the gaps in words, in either language", "[flows][coverage]")
{
    const Run swedish = paraplyctl({u"coverage"_s, shippedCatalogue(), u"--lang"_s, u"sv"_s, u"--at"_s, u"2026-11-23"_s});
    CHECK(swedish.exitCode == 0);
    CHECK(swedish.err.isEmpty());
    CHECK(swedish.tells("13–17 år: tunt, högst två kända stöd"));
    CHECK(swedish.tells("Askersund, Degerfors, Hällefors, Ljusnarsberg och Nora."));
    CHECK(swedish.tells("inte per barn"));
    CHECK(swedish.tells("Noll betyder att vi inte har hittat något"));
    const Run english = paraplyctl({u"coverage"_s, miniCatalogue(), u"--lang"_s, u"en"_s, u"--at"_s, u"2026-11-23"_s});
    CHECK(english.exitCode == 0);
    CHECK(english.tells("Karlskoga: Services known: 3. Much may be missing."));
    CHECK(english.tells("Karlskoga, strength: Midwife, child health care and open preschool"));
}

TEST_CASE("coverage as CSV has a line for each municipality, age and kind", "[flows][coverage]")
{
    const Run run = paraplyctl({u"coverage"_s, shippedCatalogue(), u"--csv"_s});
    CHECK(run.exitCode == 0);
    const QList<QByteArray> lines = run.out.split('\n');
    CHECK(lines.size() == 1 + 14 * 8 * 22 + 1);
    CHECK(lines.first() == "municipality,age_band,kind,named,generic,statutory,age_unknown,children,named_per_1000_children\r");
    CHECK(run.tells("\nHallsberg,13-17y,youth_centre,1,0,0,1,,\r\n"));
}

TEST_CASE("coverage tells what changed since an older catalogue, and which gaps opened and closed", "[flows][coverage]")
{
    const SheetFolder sheets(u"" PARAPLY_MINI_SHEETS ""_s);
    const QString newer = sheets.beside(u"newer.sqlite"_s);
    QStringList row(33);
    for (const auto &[column, value] : {std::pair {0, u"karlskoga-gard"_s}, {1, u"Gården"_s}, {2, u"youth_centre"_s}, {3, u"karlskoga-kommun"_s}, {4, u"Karlskoga"_s},
                                        {5, u"156"_s}, {6, u"215"_s}, {7, u"no"_s}, {13, u"Fritidsgård för unga."_s}, {20, u"none"_s}, {27, u"specific"_s}, {28, u"high"_s}, {29, u"no"_s}})
        row[column] = value;
    sheets.addRow(u"services.csv"_s, row);
    sheets.addRow(u"sources.csv"_s, {u"karlskoga-gard"_s, u"https://www.karlskoga.se/"_s, QString(), u"2026-10-01"_s, u"2026-10-01"_s, QString()});
    REQUIRE(paraplyctl({u"build"_s, sheets.path(), u"--out"_s, newer}).exitCode == 0);
    const QStringList question {u"coverage"_s, newer, u"--compare"_s, miniCatalogue(), u"--at"_s, u"2026-11-23"_s};
    const auto change = paraplyctl(question + QStringList {u"--json"_s}).json().at("change");
    REQUIRE(change.at("municipalities").size() == 1);
    CHECK(change.at("municipalities")[0].at("name") == "Karlskoga");
    CHECK(change.at("municipalities")[0].at("stages").at("13-17y") == nlohmann::json({{"before", 0}, {"after", 1}}));
    CHECK(change.at("gaps_closed").dump().find("teens_none") != std::string::npos);
    CHECK(change.at("gaps_opened").dump().find("teens_thin") != std::string::npos);
    const Run told = paraplyctl(question + QStringList {u"--lang"_s, u"en"_s});
    CHECK(told.tells("Karlskoga: 13–17 yr from 0 to 1"));
    CHECK(told.tells("- Closed gap in Karlskoga: 13–17 years: no youth centre"));
    CHECK(paraplyctl({u"coverage"_s, miniCatalogue(), u"--json"_s}).json().at("change").is_null());
}

TEST_CASE("coverage writes a report on paper, and says where", "[flows][coverage]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"rapport.pdf"_s);
    const Run run = paraplyctl({u"coverage"_s, miniCatalogue(), u"--pdf"_s, out, u"--at"_s, u"2026-11-23"_s, u"--lang"_s, u"sv"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.tells("rapport.pdf"));
    const QByteArray document = contentOf(out);
    CHECK(document.startsWith("%PDF-1."));
    const Run text = ran(u"pdftotext"_s, {u"-layout"_s, out, u"-"_s});
    CHECK(text.tells("Stödet i Örebro län"));
    CHECK(text.tells("13–17 år"));
    CHECK(text.tells("Barnmorska och barnhälsovård"));
    CHECK(paraplyctl({u"coverage"_s, miniCatalogue(), u"--pdf"_s, u"/nowhere/rapport.pdf"_s}).exitCode == 3);
    CHECK(paraplyctl({u"coverage"_s, miniCatalogue(), u"--pdf"_s, out, u"--csv"_s}).exitCode == 2);
}

TEST_CASE("The county's report on paper does not spend a page on its last line", "[flows][coverage]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"rapport.pdf"_s);
    REQUIRE(paraplyctl({u"coverage"_s, shippedCatalogue(), u"--pdf"_s, out, u"--lang"_s, u"sv"_s}).exitCode == 0);
    const QList<QByteArray> pages = ran(u"pdftotext"_s, {u"-layout"_s, out, u"-"_s}).out.split('\f');
    // What follows the last page is nothing.
    REQUIRE(pages.size() == 3);
    CHECK(pages[1].contains("Efter slag"));
    CHECK(pages[1].contains("Inget är antecknat."));
}

TEST_CASE("coverage ends with the exit code of what was wrong", "[flows][coverage]")
{
    CHECK(paraplyctl({u"coverage"_s}).exitCode == 2);
    CHECK(paraplyctl({u"coverage"_s, miniCatalogue(), u"--json"_s, u"--csv"_s}).exitCode == 2);
    CHECK(paraplyctl({u"coverage"_s, miniCatalogue(), u"--at"_s, u"i morgon"_s}).exitCode == 2);
    CHECK(paraplyctl({u"coverage"_s, u"/nowhere/a.sqlite"_s}).exitCode == 3);
    CHECK(paraplyctl({u"coverage"_s, u"" PARAPLY_MINI_SHEETS "/region.csv"_s}).exitCode == 1);
    CHECK(paraplyctl({u"coverage"_s, miniCatalogue(), u"--compare"_s, u"/nowhere/a.sqlite"_s}).exitCode == 3);
}
