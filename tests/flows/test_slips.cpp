// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "sheetfolder.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QString kMini = u"" PARAPLY_MINI_SHEETS ""_s;

/// How a spreadsheet's own file begins.
const QByteArray kXlsx("PK\x03\x04\x14\x00\x06\x00", 8), kXls("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

}

TEST_CASE("A slip of the hand after --out writes over neither a sheet nor the catalogue that is read", "[flows][slips]")
{
    const SheetFolder sheets(kMini);
    const QString sheet = sheets.path() + u"/services.csv"_s, catalogue = sheets.beside(u"c.sqlite"_s);
    REQUIRE(paraplyctl({u"build"_s, sheets.path(), u"--out"_s, catalogue}).exitCode == 0);
    const QByteArray was = contentOf(sheet), built = contentOf(catalogue);
    const QList<QStringList> slips = {{u"build"_s, sheets.path(), u"--out"_s, sheet},
                                      {u"export"_s, u"csv"_s, catalogue, u"--out"_s, sheet},
                                      {u"export"_s, u"hsds"_s, catalogue, u"--out"_s, catalogue},
                                      {u"export"_s, u"ical"_s, catalogue, u"--out"_s, catalogue},
                                      {u"coverage"_s, catalogue, u"--pdf"_s, catalogue},
                                      {u"quality"_s, sheets.path(), u"--csv"_s, sheet},
                                      {u"quality"_s, catalogue, u"--reminders"_s, catalogue}};
    for (const QStringList &slip : slips) {
        const Run run = paraplyctl(slip + QStringList {u"--lang"_s, u"sv"_s});
        INFO(slip.join(u' ').toStdString() << run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.complains("skrivs inte över"));
        CHECK(contentOf(sheet) == was);
        CHECK(contentOf(catalogue) == built);
    }
    CHECK(paraplyctl({u"build"_s, sheets.path(), u"--out"_s, catalogue}).exitCode == 0);
}

TEST_CASE("build writes over a catalogue, and nothing else", "[flows][slips]")
{
    const SheetFolder sheets(kMini);
    const QString list = sheets.beside(u"lista.csv"_s);
    writeFile(list, "namn;telefon\n");
    const Run run = paraplyctl({u"build"_s, sheets.path(), u"--out"_s, list, u"--lang"_s, u"en"_s});
    CHECK(run.exitCode == 1);
    CHECK(run.complains("is no catalogue; it is not written over"));
    CHECK(contentOf(list) == "namn;telefon\n");
}

TEST_CASE("A report is not written over the list or directory that is imported", "[flows][slips]")
{
    const SheetFolder sheets(kMini);
    const QString list = sheets.beside(u"lista.csv"_s), map = sheets.beside(u"m.csv"_s), folder = sheets.beside(u"katalog"_s);
    REQUIRE(QDir().mkpath(folder));
    writeFile(list, "Namn;Kommun\nProvstugan;Karlskoga\n");
    writeFile(folder + u"/services.csv"_s, "id,name\n1,Provstugan\n");
    REQUIRE(paraplyctl({u"import"_s, u"csv"_s, list, u"--propose-map"_s, u"--out"_s, map}).exitCode == 0);
    const QByteArray mapped = contentOf(map);
    for (const QString &over : {list, map})
        CHECK(paraplyctl({u"import"_s, u"csv"_s, list, u"--map"_s, map, u"--region"_s, kMini, u"--out"_s, sheets.beside(u"ny"_s), u"--report"_s, over}).exitCode == 1);
    CHECK(paraplyctl({u"import"_s, u"hsds"_s, folder, u"--region"_s, kMini, u"--out"_s, sheets.beside(u"ny"_s), u"--report"_s, folder + u"/services.csv"_s}).exitCode == 1);
    CHECK(contentOf(list).startsWith("Namn;Kommun"));
    CHECK(contentOf(map) == mapped);
    CHECK(contentOf(folder + u"/services.csv"_s) == "id,name\n1,Provstugan\n");
    CHECK_FALSE(QFileInfo::exists(sheets.beside(u"ny"_s)));
}

TEST_CASE("merge refuses a copy of something else", "[flows][slips]")
{
    const SheetFolder copy(kMini);
    QByteArray many = "id,name\n", others = "id,name\n";
    for (int i = 0; i < 12; ++i) {
        many += 't' + QByteArray::number(i) + ",Ord\n";
        others += 'x' + QByteArray::number(i) + ",Annat\n";
    }
    const QString base = copy.beside(u"topics.csv"_s), other = copy.beside(u"annat.csv"_s), empty = copy.beside(u"tom"_s), out = copy.beside(u"ut"_s);
    writeFile(base, many);
    writeFile(other, others);
    REQUIRE(QDir().mkpath(empty));
    const Run file = paraplyctl({u"merge"_s, base, base, other, u"--out"_s, out, u"--lang"_s, u"sv"_s});
    CHECK(file.exitCode == 1);
    CHECK(file.complains("annat.csv har ingen rad och ingen fil gemensam"));
    const Run folder = paraplyctl({u"merge"_s, kMini, kMini, empty, u"--out"_s, out, u"--lang"_s, u"en"_s});
    CHECK(folder.exitCode == 1);
    CHECK(folder.complains("Is it the right copy?"));
    CHECK_FALSE(QFileInfo::exists(out));
}

TEST_CASE("A merge of folders that cannot be finished leaves no half folder", "[flows][slips]")
{
    const SheetFolder mine(kMini), theirs(kMini);
    mine.setCell(u"services.csv"_s, u"karlskoga-gryningen"_s, u"name"_s, u"Min"_s);
    theirs.setCell(u"services.csv"_s, u"karlskoga-gryningen"_s, u"name"_s, u"Deras"_s);
    const QString out = mine.beside(u"ihop"_s);
    CHECK(paraplyctl({u"merge"_s, kMini, mine.path(), theirs.path(), u"--out"_s, out, u"--conflicts"_s, u"/nowhere/k.csv"_s}).exitCode == 3);
    CHECK_FALSE(QFileInfo::exists(out));
    CHECK(paraplyctl({u"merge"_s, kMini, mine.path(), theirs.path(), u"--out"_s, out, u"--conflicts"_s, mine.beside(u"k.csv"_s)}).exitCode == 1);
    CHECK(contentOf(out + u"/services.csv"_s).contains("Min"));
    CHECK(paraplyctl({u"merge"_s, kMini, kMini, kMini, u"--out"_s, mine.beside(u"ny/djup/mapp"_s)}).exitCode == 0);
}

TEST_CASE("A spreadsheet in its own format is called that, wherever it is given", "[flows][slips]")
{
    const SheetFolder sheets(kMini);
    const bool isNew = GENERATE(true, false);
    const QString file = sheets.beside(isNew ? u"lista.xlsx"_s : u"lista.xls"_s), sheet = kMini + u"/services.csv"_s;
    writeFile(file, (isNew ? kXlsx : kXls) + QByteArray(600, '\0'));
    const Run list = paraplyctl({u"import"_s, u"csv"_s, file, u"--propose-map"_s, u"--lang"_s, u"sv"_s});
    CHECK(list.exitCode == 1);
    CHECK(list.complains("kalkylblad i sitt eget format"));
    const Run merged = paraplyctl({u"merge"_s, sheet, sheet, file, u"--out"_s, sheets.beside(u"ut.csv"_s), u"--lang"_s, u"sv"_s});
    CHECK(merged.exitCode == 1);
    CHECK(merged.tells("kalkylblad i sitt eget format"));
    if (!isNew) {
        const Run directory = paraplyctl({u"import"_s, u"hsds"_s, file, u"--region"_s, kMini, u"--out"_s, sheets.beside(u"ny"_s), u"--lang"_s, u"sv"_s});
        CHECK(directory.exitCode == 1);
        CHECK(directory.complains("kalkylblad i sitt eget format"));
    }
    REQUIRE(QFile::copy(file, sheets.path() + u"/services.xlsx"_s));
    const Run checked = paraplyctl({u"validate"_s, sheets.path(), u"--lang"_s, u"sv"_s});
    CHECK(checked.exitCode == 0);
    CHECK(checked.tells("services.xlsx: varning: Filen är ett kalkylblad i sitt eget format och läses inte"));
}

TEST_CASE("A file where a folder is meant, and a folder where a file is, are called what they are", "[flows][slips]")
{
    const SheetFolder sheets(kMini);
    for (const QString &command : {u"validate"_s, u"build"_s}) {
        QStringList words {command, miniCatalogue(), u"--lang"_s, u"sv"_s};
        if (command == u"build"_s)
            words += {u"--out"_s, sheets.beside(u"ny.sqlite"_s)};
        const Run run = paraplyctl(words);
        CHECK(run.exitCode == 3);
        CHECK(run.complains("är en fil. Ge mappen"));
    }
    const Run list = paraplyctl({u"import"_s, u"csv"_s, sheets.path(), u"--propose-map"_s, u"--lang"_s, u"sv"_s});
    CHECK(list.exitCode == 1);
    CHECK(list.complains("är en mapp. Ge en fils namn."));
    const Run device = paraplyctl({u"import"_s, u"hsds"_s, u"/dev/zero"_s, u"--region"_s, kMini, u"--out"_s, sheets.beside(u"ny"_s)});
    CHECK(device.exitCode == 3);
}

TEST_CASE("A sheet that cannot be read is told once, not once for each row of other sheets", "[flows][slips]")
{
    const SheetFolder sheets(kMini);
    for (const QString &name : {u"services.csv"_s, u"topics.csv"_s}) {
        const QString text = QString::fromUtf8(contentOf(sheets.path() + u'/' + name));
        writeFile(sheets.path() + u'/' + name, QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    }
    const auto findings = paraplyctl({u"validate"_s, sheets.path(), u"--json"_s}).json()["findings"];
    CHECK(findings.size() == 2);
}

TEST_CASE("An empty file is called empty, and a folder with a packed directory says which file to give", "[flows][slips][import]")
{
    const SheetFolder sheets(kMini);
    const QString empty = sheets.beside(u"tom.json"_s), list = sheets.beside(u"tom.csv"_s), folder = sheets.beside(u"Leverans våren"_s);
    writeFile(empty, {});
    writeFile(list, "\n");
    REQUIRE(QDir().mkpath(folder));
    writeFile(folder + u"/HSDS-Paket.ZIP"_s, "PK");
    writeFile(folder + u"/Thumbs.db"_s, "x");
    const auto imported = [&](const QString &source) {
        return paraplyctl({u"import"_s, u"hsds"_s, source, u"--region"_s, kMini, u"--out"_s, sheets.beside(u"ny"_s), u"--lang"_s, u"sv"_s});
    };
    CHECK(imported(empty).exitCode == 1);
    CHECK(imported(empty).complains("tom.json är tom."));
    CHECK(imported(folder).exitCode == 1);
    CHECK(imported(folder).complains("en packad fil: HSDS-Paket.ZIP. Ge den i stället för mappen."));
    const Run flat = paraplyctl({u"import"_s, u"csv"_s, list, u"--propose-map"_s, u"--lang"_s, u"sv"_s});
    CHECK(flat.exitCode == 1);
    CHECK(flat.complains("tom.csv är tom."));
}
