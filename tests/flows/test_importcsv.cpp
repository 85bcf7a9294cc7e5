// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

// Made up: nobody lives here. In Windows-1252, as a municipality's spreadsheet saves it.
const QString kList = u"Öppna verksamheter för barnfamiljer, hösten 2026;;;;;;;;;;;;;\r\n"
                      ";;;;;;;;;;;;;\r\n"
                      "Verksamhet;Typ;Kommun;Gravid;0-1 år;1-3 år;Adress;Postnr;Ort;Telefon;E-post;Webb;Öppettider;Språk\r\n"
                      "Provstugan;Öppen förskola;Karlskoga;x;x;X;Provgatan 1;69130;Karlskoga;0586-123 45 ankn 7;prov@example.se;www.example.se/provstugan;mån-ons 9-12;Svenska, arabiska\r\n"
                      "Provcaféet;Babycafé;Karlskoga;;x;;Provgatan 1;69130;Karlskoga;586123456;mailto:cafe@example.se;;Tisdagar 13.00-15.00;svenska/engelska\r\n"
                      "Provhjälpen;Rådgivning;Örebro kommun;;x;x;Provvägen 2;70210;Örebro;019-12 34 56 / 070-123 45 67;;prov@example.se;efter överenskommelse;Flera språk\r\n"
                      "Provbiblioteket;Bibliotek;Atlantis;;;x;;;;;;;mån 9-3;\r\n"
                      ";Öppen förskola;Karlskoga;;x;;;;;;;;;\r\n"
                      "Provstugan;Öppen förskola;Karlskoga;x;x;X;Provgatan 1;69130;Karlskoga;0586-123 45 ankn 7;prov@example.se;www.example.se/provstugan;mån-ons 9-12;Svenska, arabiska\r\n"_s;

QByteArray windows(const QString &text)
{
    QByteArray bytes = text.toLatin1();
    REQUIRE(QString::fromLatin1(bytes) == text);
    return bytes;
}

struct Desk {
    QTemporaryDir folder;
    QString list = folder.filePath(u"verksamheter.csv"_s), map = folder.filePath(u"mappning.csv"_s), out = folder.filePath(u"blad"_s), report = folder.filePath(u"rapport.csv"_s);

    explicit Desk(const QByteArray &bytes) { writeFile(list, bytes); }
    Run propose(const QStringList &more = {}) const { return paraplyctl(QStringList {u"import"_s, u"csv"_s, list, u"--propose-map"_s, u"--out"_s, map} + more); }
    Run import(const QStringList &more = {}) const
    {
        return paraplyctl(QStringList {u"import"_s, u"csv"_s, list, u"--map"_s, map, u"--region"_s, QStringLiteral(PARAPLY_MINI_SHEETS), u"--out"_s, out, u"--report"_s, report} + more);
    }
};

}

TEST_CASE("A municipality's messy list is given a mapping, imported, validated, built and found", "[flows][import]")
{
    const Desk desk(windows(kList));
    const Run proposed = desk.propose({u"--lang"_s, u"sv"_s});
    INFO(proposed.out.toStdString() + proposed.err.toStdString());
    REQUIRE(proposed.exitCode == 0);
    CHECK(proposed.tells("Windows-1252, semikolon, rubrikerna på rad 3"));
    CHECK(proposed.tells("Verksamhet -> name"));
    CHECK(proposed.tells("Gravid -> age_mark"));
    CHECK(contentOf(desk.map).startsWith("\xEF\xBB\xBF" "column,field,rule,note"));
    CHECK(desk.propose().exitCode == 1);   // never over a mapping that somebody may have mended

    const Run imported = desk.import({u"--json"_s});
    INFO(imported.out.toStdString() + imported.err.toStdString());
    REQUIRE(imported.exitCode == 0);
    const auto json = imported.json();
    CHECK(json.at("charset") == "Windows-1252");
    CHECK(json.at("separator") == "semicolon");
    CHECK(json.at("header_row") == 3);
    CHECK(json.at("sheets").at("services.csv") == 4);
    CHECK(json.at("tables").at("sheet").at("in") == 6);
    CHECK(json.at("tables").at("sheet").at("out") == 4);
    const QByteArray report = contentOf(desk.report);
    for (const char *line : {"phone_zero_lost,left_out,sheet,verksamheter.csv,5,,Telefon,586123456,,", "name_missing,set_aside,sheet,verksamheter.csv,8,", "row_repeated,set_aside,sheet,verksamheter.csv,9,",
                             "closes_before_opens,left_out,sheet,verksamheter.csv,7,,", "municipality_not_found,repaired,sheet,verksamheter.csv,7,,Kommun,Atlantis,", "mail_in_url,left_out,sheet,verksamheter.csv,6,,Webb,"}) {
        CAPTURE(line);
        CHECK(report.contains(line));
    }

    const Run validated = paraplyctl({u"validate"_s, desk.out, u"--json"_s});
    INFO(validated.out.toStdString());
    CHECK(validated.exitCode == 0);
    CHECK(validated.json().at("errors") == 0);
    const QString catalogue = desk.folder.filePath(u"prov.sqlite"_s);
    REQUIRE(paraplyctl({u"build"_s, desk.out, u"--out"_s, catalogue}).exitCode == 0);
    const auto found = paraplyctl({u"find"_s, catalogue, u"--age"_s, u"8m"_s, u"--kind"_s, u"open_preschool"_s, u"--json"_s}).json();
    INFO(found.dump(1));
    REQUIRE(found.at("total") == 1);
    const auto &hit = found.at("hits").at(0);
    CHECK(hit.at("service") == "karlskoga-provstugan");
    CHECK(hit.at("municipality") == "Karlskoga");
    CHECK(hit.at("age") == "known");
    const auto shown = paraplyctl({u"show"_s, catalogue, u"karlskoga-provstugan"_s, u"--json"_s});
    INFO(shown.out.toStdString());
    CHECK(shown.tells("058612345"));
    CHECK(shown.tells("verksamheter.csv"));
}

TEST_CASE("When a file was saved is not taken for the date of the list", "[flows][import]")
{
    const Desk desk("Namn;Typ;Kommun\nProvstugan;Öppen förskola;Karlskoga\n");
    const auto sourceOf = [](const QString &folder) { return contentOf(folder + u"/sources.csv"_s); };
    writeFile(desk.map, "column,field,rule,note\nNamn,name,,\nTyp,kind,,\nKommun,municipality,,\n");
    const Run silent = desk.import({u"--lang"_s, u"sv"_s});
    INFO(silent.out.toStdString());
    REQUIRE(silent.exitCode == 0);
    CHECK(silent.tells("source_date_unknown: 1 behållet"));
    CHECK(silent.tells("--source-date"));
    CHECK(contentOf(desk.report).contains("source_date_unknown,kept,sheet,verksamheter.csv,,"));
    CHECK_FALSE(sourceOf(desk.out).contains("20"));

    const QString given = desk.folder.filePath(u"given"_s), known = desk.folder.filePath(u"known"_s), unknown = desk.folder.filePath(u"unknown"_s);
    const auto import = [&](const QString &out, const QStringList &more) {
        return paraplyctl(QStringList {u"import"_s, u"csv"_s, desk.list, u"--map"_s, desk.map, u"--region"_s, QStringLiteral(PARAPLY_MINI_SHEETS), u"--out"_s, out} + more);
    };
    CHECK_FALSE(import(given, {u"--source-date"_s, u"2026-03-04"_s}).tells("source_date_unknown"));
    CHECK(sourceOf(given).contains("2026-03-04"));
    CHECK(import(given, {u"--source-date"_s, u"i våras"_s}).exitCode == 2);
    writeFile(desk.map, contentOf(desk.map) + ",@source_date,2026-05-06,\n");
    CHECK_FALSE(import(known, {}).tells("source_date_unknown"));
    CHECK(sourceOf(known).contains("2026-05-06"));
    writeFile(desk.map, contentOf(desk.map).replace("2026-05-06", "unknown"));
    CHECK_FALSE(import(unknown, {}).tells("source_date_unknown"));
    CHECK_FALSE(sourceOf(unknown).contains("20"));
    CHECK(paraplyctl({u"validate"_s, unknown}).exitCode == 0);
}

TEST_CASE("Ages that stand only in a list's descriptions are read and told", "[flows][import]")
{
    const Desk desk("Namn;Om;Kommun\nProvstugan;Lek för barn 0-3 år, öppet 9-15;Karlskoga\nProvcaféet;Barn 0-1 år eller 4-6 år;Karlskoga\nProvlokalen;Öppet 9-15;Karlskoga\n");
    writeFile(desk.map, "column,field,rule,note\nNamn,name,,\nOm,description,,\nKommun,municipality,,\n");
    const Run run = desk.import();
    INFO(run.out.toStdString() + run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const QByteArray report = contentOf(desk.report);
    CHECK(report.contains("age_from_prose,repaired,sheet,verksamheter.csv,2,,Om,0-3 år,"));
    CHECK(report.contains("age_perhaps_in_prose,left_out,sheet,verksamheter.csv,3,,Om,0-1 år; 4-6 år,"));
    CHECK(report.count("_prose") == 2);
    CHECK(contentOf(desk.out + u"/services.csv"_s).contains(",0,47,"));
}

TEST_CASE("An import leaves a used folder alone, and says in both languages what is wrong with a mapping", "[flows][import]")
{
    const Desk desk(windows(kList));
    REQUIRE(desk.propose().exitCode == 0);
    REQUIRE(desk.import().exitCode == 0);
    const QByteArray before = contentOf(desk.out + u"/services.csv"_s);
    const Run again = desk.import({u"--lang"_s, u"en"_s});
    CHECK(again.exitCode == 1);
    CHECK(again.complains("is not empty"));
    CHECK(contentOf(desk.out + u"/services.csv"_s) == before);

    const Desk wrong(windows(kList));
    writeFile(wrong.map, "column,field,rule,note\nVerksamhett,name,,\nTyp,kynd,,\n");
    CHECK(wrong.import({u"--lang"_s, u"sv"_s}).complains("mappning.csv, rad 3: fältet kynd finns inte. docs/publishing.md räknar upp dem. Menade du ”kind”?"));
    writeFile(wrong.map, "column,field,rule,note\nVerksamhett,name,,\n");
    const Run missing = wrong.import({u"--lang"_s, u"en"_s});
    CHECK(missing.exitCode == 1);
    CHECK(missing.complains("row 2: the list has no column “Verksamhett”. Did you mean “Verksamhet”?"));
    CHECK_FALSE(QDir(wrong.out).exists());
}

TEST_CASE("What is no list, or is not there, is refused with what to do", "[flows][import]")
{
    const Desk workbook("PK\x03\x04xlsx");
    const Run spreadsheet = workbook.propose({u"--lang"_s, u"sv"_s});
    CHECK(spreadsheet.exitCode == 1);
    CHECK(spreadsheet.complains("Spara det som CSV"));
    const Desk numbers("1;2\n3;4\n");
    CHECK(numbers.propose({u"--lang"_s, u"en"_s}).complains("has no headings"));
    const Desk empty("");
    CHECK(empty.propose().exitCode == 1);
    CHECK(paraplyctl({u"import"_s, u"csv"_s, empty.folder.filePath(u"saknas.csv"_s), u"--propose-map"_s}).exitCode == 3);
    CHECK(paraplyctl({u"import"_s, u"csv"_s, empty.list}).exitCode == 2);
    const Run noRegion = paraplyctl({u"import"_s, u"csv"_s, empty.list, u"--propose-map"_s, u"--region"_s, u"x"_s});
    CHECK(noRegion.exitCode == 2);
}
