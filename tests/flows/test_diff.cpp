// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "sheetfolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QString kMini = u"" PARAPLY_MINI_SHEETS ""_s;

const nlohmann::json &serviceIn(const nlohmann::json &difference, const std::string &id)
{
    for (const auto &service : difference.at("services")) {
        if (service.at("service") == id)
            return service;
    }
    FAIL("no service " << id);
    return difference;
}

/// Every row whose first cell is that.
void dropRows(const SheetFolder &sheets, const QString &sheet, const QByteArray &id)
{
    QByteArray kept;
    for (const QByteArray &line : contentOf(sheets.path() + u'/' + sheet).split('\n')) {
        if (!line.startsWith(id + ',') && !line.isEmpty())
            kept += line + '\n';
    }
    writeFile(sheets.path() + u'/' + sheet, kept);
}

}

TEST_CASE("diff finds no difference between a folder and the catalogue built from it", "[flows][diff]")
{
    const Run run = paraplyctl({u"diff"_s, kMini, miniCatalogue(), u"--lang"_s, u"sv"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.out == "Ingen skillnad.\n");
    CHECK(paraplyctl({u"diff"_s, miniCatalogue(), kMini, u"--json"_s}).json().at("total") == 0);
}

TEST_CASE("diff tells in words what a coordinator has changed, was and is", "[flows][diff]")
{
    const SheetFolder sheets(kMini);
    const QString former = sheets.cell(u"services.csv"_s, u"se-1177"_s, u"phone"_s);
    sheets.setCell(u"services.csv"_s, u"se-1177"_s, u"phone"_s, u"1177; 019-602 10 00"_s);
    sheets.setCell(u"services.csv"_s, u"orebro-axberg-ervalla"_s, u"name"_s, u"Öppen förskola Ervalla"_s);
    sheets.setCell(u"services.csv"_s, u"karlskoga-oppen-forskola"_s, u"cost"_s, QString());
    sheets.setCell(u"services.csv"_s, u"karlskoga-oppen-forskola"_s, u"expecting"_s, u"yes"_s);
    sheets.removeRow(u"services.csv"_s, u"lan-bup"_s);
    dropRows(sheets, u"sources.csv"_s, "lan-bup");
    dropRows(sheets, u"catchments.csv"_s, "lan-bup");
    sheets.setCell(u"organizations.csv"_s, u"orebro-kommun"_s, u"website"_s, u"https://example.org/"_s);
    const Run run = paraplyctl({u"diff"_s, miniCatalogue(), sheets.path(), u"--lang"_s, u"sv"_s});
    INFO(run.out.toStdString() + run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(run.tells("Stöd som är borta: 1\n- Barn- och ungdomspsykiatrin (BUP), Region Örebro län, Örebro län (lan-bup)"));
    CHECK(run.tells("    telefon: (inget) -> 019-602 10 00"));
    CHECK(run.tells("Öppen förskola Ervalla, Örebro (orebro-axberg-ervalla): har bytt namn"));
    CHECK(run.tells("    namn: Öppen förskola, Ervalla församlingshem -> Öppen förskola Ervalla"));
    CHECK(run.tells("    kostnad: free -> (inget)"));
    CHECK(run.tells("    för den som väntar barn: nej -> ja"));
    CHECK(run.tells("Organisationer: 0 nya, 0 borta, 1 ändrade"));
    const auto json = paraplyctl({u"diff"_s, miniCatalogue(), sheets.path(), u"--json"_s}).json();
    CHECK(json.at("removed") == 1);
    CHECK(json.at("renamed") == 1);
    CHECK(serviceIn(json, "karlskoga-oppen-forskola").at("fields").at(0).at("after").is_null() != serviceIn(json, "karlskoga-oppen-forskola").at("fields").at(1).at("after").is_null());
    const auto back = paraplyctl({u"diff"_s, sheets.path(), miniCatalogue(), u"--json"_s}).json();
    CHECK(back.at("added") == 1);
    CHECK(back.at("changed") == json.at("changed"));
}

TEST_CASE("diff sees a service that has moved, with where it was and where it is", "[flows][diff]")
{
    const SheetFolder sheets(kMini);
    sheets.setCell(u"services.csv"_s, u"orebro-axberg-ervalla"_s, u"address"_s, u"Påhittade vägen 1"_s);
    const auto json = paraplyctl({u"diff"_s, kMini, sheets.path(), u"--json"_s}).json();
    CHECK(json.at("moved") == 1);
    const auto &service = serviceIn(json, "orebro-axberg-ervalla");
    CHECK(service.at("moved") == true);
    CHECK(service.at("fields").at(0).at("field") == "place");
    CHECK(service.at("fields").at(0).at("after").get<std::string>().find("Påhittade vägen 1") == 0);
}

TEST_CASE("diff ends with the exit code of what was wrong, and names it", "[flows][diff]")
{
    CHECK(paraplyctl({u"diff"_s, kMini}).exitCode == 2);
    const Run missing = paraplyctl({u"diff"_s, kMini, u"/nowhere/b.sqlite"_s});
    CHECK(missing.exitCode == 3);
    CHECK(missing.complains("/nowhere/b.sqlite"));
    CHECK(paraplyctl({u"diff"_s, kMini + u"/region.csv"_s, miniCatalogue()}).exitCode == 1);
}
