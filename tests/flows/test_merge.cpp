// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "sheetfolder.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QString kMini = u"" PARAPLY_MINI_SHEETS ""_s;

/// As a Swedish spreadsheet saves a sheet whose cells hold no comma, semicolon or quote.
QByteArray asExcelSaves(QByteArray text)
{
    REQUIRE_FALSE(text.contains(';'));
    REQUIRE_FALSE(text.contains('"'));
    return "\xEF\xBB\xBF" + text.replace(',', ';').replace('\n', "\r\n");
}

}

TEST_CASE("merge puts two municipalities' edits of one folder together, and the result builds", "[flows][merge]")
{
    const SheetFolder mine(kMini), theirs(kMini);
    mine.setCell(u"services.csv"_s, u"karlskoga-gryningen"_s, u"phone"_s, u"0586-123 45"_s);
    theirs.setCell(u"services.csv"_s, u"orebro-axberg-ervalla"_s, u"confirmed_on"_s, u"2026-11-20"_s);
    theirs.setCell(u"services.csv"_s, u"karlskoga-gryningen"_s, u"email"_s, u"gryningen@example.org"_s);
    const QString out = mine.beside(u"tillsammans"_s);
    const Run run = paraplyctl({u"merge"_s, kMini, mine.path(), theirs.path(), u"--out"_s, out, u"--lang"_s, u"sv"_s});
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(run.tells("services.csv: 9 rader"));
    CHECK(run.tells("ändrade celler: 1 av mig, 2 av dem, 0 lika"));
    CHECK(paraplyctl({u"validate"_s, out}).exitCode == 0);
    const QString catalogue = mine.beside(u"c.sqlite"_s);
    REQUIRE(paraplyctl({u"build"_s, out, u"--out"_s, catalogue}).exitCode == 0);
    const auto shown = paraplyctl({u"show"_s, catalogue, u"karlskoga-gryningen"_s, u"--json"_s}).json();
    CHECK(shown.dump().find("0586-123 45") != std::string::npos);
    CHECK(shown.dump().find("gryningen@example.org") != std::string::npos);
}

TEST_CASE("merge of a folder with two untouched copies gives every file back, byte for byte", "[flows][merge]")
{
    const SheetFolder mine(kMini);
    const QString out = mine.beside(u"ut"_s);
    CHECK(paraplyctl({u"merge"_s, kMini, kMini, mine.path(), u"--out"_s, out}).exitCode == 0);
    for (const QString &name : QDir(kMini).entryList(QDir::Files) + QStringList {u"pages/article-18.sv.md"_s}) {
        CAPTURE(name);
        CHECK(contentOf(out + u'/' + name) == contentOf(kMini + u'/' + name));
    }
}

TEST_CASE("merge takes a page as a whole, says so, and keeps both versions where both have changed it", "[flows][merge]")
{
    const SheetFolder mine(kMini), theirs(kMini);
    const QString page = u"pages/article-18.sv.md"_s, layer = u"basemap/lakes.geojson"_s;
    const QByteArray base = contentOf(kMini + u'/' + page);
    writeFile(mine.path() + u'/' + page, base + "\nMin mening.\n");
    writeFile(theirs.path() + u'/' + page, base + "\nDeras mening.\n");
    writeFile(theirs.path() + u'/' + layer, contentOf(kMini + u'/' + layer) + "\n");
    const QString out = mine.beside(u"ihop"_s);
    const QStringList question {u"merge"_s, kMini, mine.path(), theirs.path(), u"--out"_s, out};
    const Run run = paraplyctl(question + QStringList {u"--lang"_s, u"sv"_s});
    INFO(run.out.toStdString() + run.err.toStdString());
    CHECK(run.exitCode == 1);
    CHECK(run.tells("pages/article-18.sv.md: inget blad, tas som hel fil: båda har ändrat den; resultatet har min"));
    CHECK(run.tells("basemap/lakes.geojson: inget blad, tas som hel fil: deras version"));
    CHECK(run.tells("Deras version ligger bredvid som pages/article-18.sv.md.theirs."));
    CHECK(contentOf(out + u'/' + page) == base + "\nMin mening.\n");
    CHECK(contentOf(out + u'/' + page + u".theirs"_s) == base + "\nDeras mening.\n");
    CHECK(contentOf(out + u'/' + layer) == contentOf(theirs.path() + u'/' + layer));
    const Run validated = paraplyctl({u"validate"_s, out, u"--json"_s});
    CHECK(validated.exitCode == 0);
    CHECK(validated.tells("article-18.sv.md.theirs"));
    CHECK(QDir(out).removeRecursively());
    const auto json = paraplyctl(question + QStringList {u"--json"_s}).json();
    for (const auto &file : json.at("files")) {
        if (file.at("file") == page.toStdString())
            CHECK(file.at("theirs_beside") == "pages/article-18.sv.md.theirs");
    }
}

TEST_CASE("merge shows conflicts side by side, writes them down, keeps mine and ends with 1", "[flows][merge]")
{
    const QTemporaryDir folder;
    const auto path = [&folder](const QString &name) { return folder.filePath(name); };
    const QByteArray base = "id,name,type,website\na,Ankaret,church,\nb,Bryggan,association,\nc,Cirkeln,other,\n";
    writeFile(path(u"organizations.csv"_s), base);
    writeFile(path(u"min.csv"_s), asExcelSaves("id,name,type,website\na,Ankaret i Nora,church,\nc,Cirkeln,other,\n"));
    writeFile(path(u"deras.csv"_s), "id,name,type,website\na,Ankaret i Kumla,church,\nb,Bryggan,association,https://example.org/\nc,Cirkeln,other,\n");
    const QStringList question {u"merge"_s, path(u"organizations.csv"_s), path(u"min.csv"_s), path(u"deras.csv"_s), u"--out"_s, path(u"ut.csv"_s),
                                u"--conflicts"_s, path(u"konflikter.csv"_s)};
    const Run run = paraplyctl(question + QStringList {u"--lang"_s, u"sv"_s});
    CHECK(run.exitCode == 1);
    CHECK(run.tells("Konflikter: 2 (fält: bas | min | deras). Resultatet har det som är mitt"));
    CHECK(run.tells("name: Ankaret | Ankaret i Nora | Ankaret i Kumla"));
    CHECK(run.tells("organizations.csv, b: jag har tagit bort raden, de har ändrat den"));
    CHECK(run.tells("website: (tomt) | (ingen rad) | https://example.org/"));
    CHECK(contentOf(path(u"ut.csv"_s)) == "id,name,type,website\na,Ankaret i Nora,church,\nb,Bryggan,association,https://example.org/\nc,Cirkeln,other,\n");
    const QByteArray conflicts = contentOf(path(u"konflikter.csv"_s));
    CHECK(conflicts.startsWith("\xEF\xBB\xBF" "Fil;Rad;Fält;Bas;Min;Deras;Resultatet har;"));
    CHECK(conflicts.contains("\r\norganizations.csv;a;name;Ankaret;Ankaret i Nora;Ankaret i Kumla;Ankaret i Nora;"));
    const auto json = paraplyctl(question + QStringList {u"--json"_s}).json();
    CHECK(json.at("conflicts") == 2);
    CHECK(json.at("files").at(0).at("conflicts").at(0).at("type") == "both_changed");
    CHECK(json.at("files").at(0).at("conflicts").at(1).at("mine").is_null());
}

TEST_CASE("merge warns of what a spreadsheet has done to cells by itself", "[flows][merge]")
{
    const QTemporaryDir folder;
    const QString base = folder.filePath(u"services.csv"_s), mine = folder.filePath(u"min.csv"_s), out = folder.filePath(u"ut.csv"_s);
    writeFile(base, "id,name,phone,hours,confirmed_on\na,Ankaret,0701234567,24/7,2026-11-20\n");
    writeFile(mine, "id;name;phone;hours;confirmed_on\r\na;Ankaret;701234567;24-jul;20/11/2026\r\n");
    const Run run = paraplyctl({u"merge"_s, base, mine, base, u"--out"_s, out, u"--lang"_s, u"sv"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.tells("services.csv, a, phone: \"0701234567\" blev \"701234567\" i min kopia."));
    CHECK(run.tells("hours: \"24/7\" blev \"24-jul\""));
    CHECK(run.tells("confirmed_on: \"2026-11-20\" blev \"20/11/2026\""));
}

TEST_CASE("merge warns when a copy seems to be only a part of the sheet", "[flows][merge]")
{
    const QTemporaryDir folder;
    const QString base = folder.filePath(u"topics.csv"_s), part = folder.filePath(u"del.csv"_s), out = folder.filePath(u"ut.csv"_s);
    QByteArray text = "id,name\n";
    for (int i = 0; i < 40; ++i)
        text += "t" + QByteArray::number(i) + ",Ord\n";
    writeFile(base, text);
    writeFile(part, "id,name\nt3,Ordet\n");
    const Run run = paraplyctl({u"merge"_s, base, base, part, u"--out"_s, out, u"--lang"_s, u"sv"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.tells("Varning: i deras kopia av topics.csv saknas 39 av 40 rader"));
    CHECK_FALSE(run.tells("i min kopia"));
    CHECK(contentOf(out) == "id,name\nt3,Ordet\n");
}

TEST_CASE("merge refuses what it cannot read or would write over, and says why", "[flows][merge]")
{
    const SheetFolder copy(kMini);
    const QString sheet = kMini + u"/organizations.csv"_s, broken = copy.beside(u"broken.csv"_s), out = copy.beside(u"ut.csv"_s);
    writeFile(broken, "id,name\na,\xC5ngan\n");
    const Run unreadable = paraplyctl({u"merge"_s, sheet, sheet, broken, u"--out"_s, out, u"--lang"_s, u"sv"_s});
    CHECK(unreadable.exitCode == 1);
    CHECK(unreadable.complains("Ingenting skrevs"));
    CHECK(unreadable.tells("broken.csv"));
    CHECK_FALSE(QFileInfo::exists(out));
    CHECK(paraplyctl({u"merge"_s, kMini, sheet, sheet, u"--out"_s, out}).exitCode == 2);
    CHECK(paraplyctl({u"merge"_s, kMini, kMini, kMini, u"--out"_s, copy.path()}).exitCode == 1);
    CHECK(paraplyctl({u"merge"_s, u"/nowhere.csv"_s, sheet, sheet, u"--out"_s, out}).exitCode == 3);
    CHECK(paraplyctl({u"merge"_s, sheet, sheet, sheet, u"--out"_s, u"/nowhere/ut.csv"_s}).exitCode == 3);
    const QString pages = kMini + u"/pages/article-18.sv.md"_s;
    CHECK(paraplyctl({u"merge"_s, pages, pages, pages, u"--out"_s, out}).exitCode == 1);
    CHECK(paraplyctl({u"merge"_s, sheet, sheet}).exitCode == 2);
}
