// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "foreigndirectory.h"
#include "sheetfolder.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

std::string digestOf(const QString &sheets, const QString &catalogue)
{
    const Run built = paraplyctl({u"build"_s, sheets, u"--out"_s, catalogue, u"--json"_s});
    INFO(built.out.toStdString());
    REQUIRE(built.exitCode == 0);
    return built.json().at("digest");
}

// What is no directory of services stays in its sheets (docs/hsds-profile.md): it is laid beside what was imported.
void completeFrom(const QString &sheets, const QString &imported)
{
    for (const QString &folder : {u"pages"_s, u"basemap"_s}) {
        REQUIRE(QDir().mkpath(imported + u'/' + folder));
        for (const QString &file : QDir(sheets + u'/' + folder).entryList(QDir::Files))
            REQUIRE(QFile::copy(sheets + u'/' + folder + u'/' + file, imported + u'/' + folder + u'/' + file));
    }
    for (const QString &file : {u"publications.csv"_s, u"quotations.csv"_s, u"municipality_notes.csv"_s, u"population.csv"_s}) {
        if (QFile::exists(sheets + u'/' + file))
            REQUIRE(QFile::copy(sheets + u'/' + file, imported + u'/' + file));
    }
    const QStringList columns {u"entity"_s, u"id"_s, u"field"_s, u"language"_s, u"text"_s, u"state"_s, u"source_digest"_s};
    QByteArray more;
    for (const auto &row : rowsOf(sheets + u"/translations.csv"_s)) {
        if (row.at(u"entity"_s) != u"publication"_s && row.at(u"entity"_s) != u"municipality_note"_s)
            continue;
        QStringList cells;
        for (const QString &column : columns)
            cells.append(u'"' + QString(row.at(column)).replace(u"\""_s, u"\"\""_s) + u'"');
        more += cells.join(u',').toUtf8() + '\n';
    }
    writeFile(imported + u"/translations.csv"_s, contentOf(imported + u"/translations.csv"_s) + more);
}

}

TEST_CASE("What was exported as HSDS and imported again is the same catalogue, to the byte of its digest", "[flows][import][hsds]")
{
    const QString shipped = QStringLiteral(PARAPLY_SHIPPED_SHEETS), mini = QStringLiteral(PARAPLY_MINI_SHEETS);
    const QString original = GENERATE_COPY(mini, shipped);
    const bool isTabular = GENERATE(false, true);
    INFO(original.toStdString() << (isTabular ? " tabular" : " JSON"));
    const SheetFolder sheets(original);
    const QString catalogue = sheets.beside(u"a.sqlite"_s), exported = sheets.beside(isTabular ? u"tables"_s : u"a.json"_s), imported = sheets.beside(u"imported"_s);
    const std::string digest = digestOf(sheets.path(), catalogue);
    QStringList call {u"export"_s, u"hsds"_s, catalogue, u"--out"_s, exported};
    if (isTabular)
        call.append(u"--tabular"_s);
    REQUIRE(paraplyctl(call).exitCode == 0);
    const Run run = paraplyctl({u"import"_s, u"hsds"_s, exported, u"--out"_s, imported, u"--json"_s, u"--lang"_s, u"en"_s});
    INFO(run.out.toStdString());
    REQUIRE(run.exitCode == 0);
    checkBalance(run.json());
    const auto answer = run.json();
    for (const auto &[table, balance] : answer.at("tables").items()) {
        INFO(table);
        CHECK(balance.at("aside") == 0);
    }
    completeFrom(original, imported);
    CHECK(digestOf(imported, sheets.beside(u"b.sqlite"_s)) == digest);
}
