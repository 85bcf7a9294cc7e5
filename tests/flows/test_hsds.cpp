// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "randomsheets.h"

#include "storage/statement.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QTemporaryDir>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

// The tables whose rows an export carries whole (docs/hsds-profile.md).
const QStringList kCarried {u"region"_s, u"municipality"_s, u"locality"_s, u"organization"_s, u"topic"_s, u"location"_s, u"service"_s, u"service_detail"_s,
                            u"service_at_location"_s, u"service_topic"_s, u"service_language"_s, u"phone"_s, u"catchment"_s, u"session"_s, u"exception"_s,
                            u"source"_s, u"translation"_s};

/// Each row as SQL would write it, so that text, numbers and nothing stay apart.
QStringList rowsOf(const Connection &catalogue, const QString &table)
{
    QStringList columns;
    Statement names(catalogue, "SELECT 'quote(\"' || name || '\")' FROM pragma_table_info(?)");
    for (const Row row : names.bind(table).rows())
        columns += row.column<QString>(0);
    QString sql = u"SELECT "_s + columns.join(u" || ',' || "_s) + u" FROM \"%1\""_s.arg(table);
    if (table == u"translation")
        sql += u" WHERE entity NOT IN ('publication', 'municipality_note')";
    QStringList rows;
    Statement statement(catalogue, sql.toUtf8());
    for (const Row row : statement.rows())
        rows += row.column<QString>(0);
    return rows;
}

void good(const QStringList &words)
{
    const Run run = paraplyctl(words);
    INFO(words.join(u' ').toStdString() << "\n" << run.out.toStdString() << run.err.toStdString());
    REQUIRE(run.exitCode == 0);
}

/// Exports a catalogue, holds the export against the standard, imports it and builds it again. Returns the new catalogue.
QString goneRound(const QString &catalogue, const QString &folder, const QStringList &form, const QString &out)
{
    const QString sheets = folder + u"/sheets-"_s + out, built = folder + u'/' + out + u".sqlite"_s, path = folder + u'/' + out;
    good(QStringList {u"export"_s, u"hsds"_s, catalogue, u"--out"_s, path} + form);
    good({u"validate"_s, u"--hsds"_s, path});
    good({u"import"_s, u"hsds"_s, path, u"--out"_s, sheets});
    good({u"build"_s, sheets, u"--out"_s, built});
    return built;
}

/// What stands in one of the lists only, or the whole when merely the order differs.
QStringList difference(QStringList one, const QStringList &other)
{
    if (one == other)
        return {};
    const QStringList whole = one;
    one.removeIf([&](const QString &row) { return other.contains(row); });
    return one.isEmpty() ? whole : one;
}

void checkSame(const QString &before, const QString &after)
{
    const Connection one(before), other(after);
    for (const QString &table : kCarried) {
        INFO(table.toStdString());
        CHECK(difference(rowsOf(one, table), rowsOf(other, table)) == QStringList());
        CHECK(difference(rowsOf(other, table), rowsOf(one, table)) == QStringList());
    }
}

/// Both forms; what comes back is exported to the same bytes again.
void checkRound(const QString &catalogue, const QString &folder)
{
    for (const auto &[form, out] : {std::pair{QStringList(), u"all.json"_s}, {QStringList {u"--tabular"_s}, u"package.zip"_s}}) {
        INFO(out.toStdString());
        const QString again = goneRound(catalogue, folder, form, out);
        checkSame(catalogue, again);
        const QString second = folder + u"/second-"_s + out;
        good(QStringList {u"export"_s, u"hsds"_s, again, u"--out"_s, second} + form);
        const bool isSame = contentOf(folder + u'/' + out) == contentOf(second);
        CHECK(isSame);
    }
}

QString page(const QString &folder)
{
    const QString path = folder + u"/page.json"_s;
    good({u"export"_s, u"hsds"_s, shippedCatalogue(), u"--out"_s, path});
    return path;
}

}

TEST_CASE("The county goes out as HSDS and comes back row by row, as JSON and as tables", "[flows][hsds]")
{
    const QTemporaryDir folder;
    checkRound(shippedCatalogue(), folder.path());
}

TEST_CASE("Whatever is in the cells, a directory that went out as HSDS comes back the same", "[flows][hsds]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        const QTemporaryDir folder;
        const QString sheets = folder.filePath(u"given"_s), catalogue = folder.filePath(u"given.sqlite"_s);
        writeRandomSheets(sheets, seed);
        good({u"build"_s, sheets, u"--out"_s, catalogue});
        checkRound(catalogue, folder.path());
    }
}

TEST_CASE("The export on the screen is the one in the file, and jq reads the county from it", "[flows][hsds]")
{
    const QTemporaryDir folder;
    const QString path = page(folder.path());
    CHECK(paraplyctl({u"export"_s, u"hsds"_s, shippedCatalogue(), u"--version"_s, u"3.1"_s}).out == contentOf(path));
    const Run counted = ran(u"jq"_s, {u"-c"_s, u"[.total_items, (.contents | length), ([.contents[].id] | unique | length), ([.contents[] | select(.status == \"active\")] | length)]"_s, path});
    CHECK(counted.exitCode == 0);
    CHECK(counted.out == "[240,240,240,240]\n");
}

TEST_CASE("Another program reads the tables, and every id that a row names is there", "[flows][hsds]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package"_s);
    good({u"export"_s, u"hsds"_s, shippedCatalogue(), u"--tabular"_s, u"--out"_s, path});
    const char *program = R"(
import csv, json, os, sys
top = sys.argv[1]
package = json.load(open(os.path.join(top, 'datapackage.json'), encoding='utf-8'))
tables = {}
for resource in package['resources']:
    with open(os.path.join(top, resource['path']), encoding='utf-8', newline='') as file:
        tables[resource['name']] = list(csv.DictReader(file, strict=True))
    assert list(tables[resource['name']][0]) == [field['name'] for field in resource['schema']['fields']]
for resource in package['resources']:
    rows = tables[resource['name']]
    if 'primaryKey' in resource['schema']:
        assert len({row['id'] for row in rows}) == len(rows), resource['name']
    for key in resource['schema'].get('foreignKeys', []):
        target = key['reference']['resource'] or resource['name']
        ids = {row['id'] for row in tables[target]}
        assert all(row[key['fields']] in ids for row in rows if row[key['fields']]), (resource['name'], key['fields'])
print(len(tables['service']), len(tables['location']), len(tables['service_at_location']))
)";
    const Run read = ran(u"python3"_s, {u"-c"_s, QString::fromUtf8(program), path});
    INFO(read.err.toStdString());
    CHECK(read.exitCode == 0);
    CHECK(read.out == "240 191 204\n");
    const QString zip = folder.filePath(u"package.zip"_s);
    good({u"export"_s, u"hsds"_s, shippedCatalogue(), u"--tabular"_s, u"--out"_s, zip});
    const Run unpacked = ran(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, zip, folder.filePath(u"unpacked"_s)});
    CHECK(unpacked.exitCode == 0);
    const QStringList files = QDir(path).entryList(QDir::Files);
    CHECK(QDir(folder.filePath(u"unpacked"_s)).entryList(QDir::Files) == files);
    for (const QString &file : files)
        CHECK(contentOf(path + u'/' + file) == contentOf(folder.filePath(u"unpacked/"_s + file)));
}

TEST_CASE("What cannot be exported as HSDS is said, and nothing is left behind", "[flows][hsds]")
{
    const QTemporaryDir folder;
    const auto exported = [](const QStringList &words) { return paraplyctl(QStringList {u"export"_s, u"hsds"_s} + words + QStringList {u"--lang"_s, u"en"_s}); };
    writeFile(folder.filePath(u"held.txt"_s), "mine");
    const Run held = exported({shippedCatalogue(), u"--tabular"_s, u"--out"_s, folder.path()});
    CHECK(held.exitCode == 1);
    CHECK(held.complains("no empty folder"));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList {u"held.txt"_s});
    CHECK(exported({shippedCatalogue(), u"--tabular"_s}).exitCode == 2);
    CHECK(exported({shippedCatalogue(), u"--version"_s, u"1.0"_s}).exitCode == 2);
    CHECK(exported({u"/nowhere/x.sqlite"_s}).exitCode == 3);
    CHECK(exported({shippedCatalogue(), u"--out"_s, u"/nowhere/x.json"_s}).exitCode == 3);
    CHECK(exported({shippedCatalogue(), u"--tabular"_s, u"--out"_s, u"/proc/x"_s}).exitCode == 3);
    CHECK(exported({shippedCatalogue(), u"--tabular"_s, u"--out"_s, u"/nowhere/x.zip"_s}).exitCode == 3);
}

TEST_CASE("A directory with a fault is rejected, with the place, the value and how to mend it", "[flows][hsds]")
{
    const QTemporaryDir folder;
    const QString path = page(folder.path());
    QByteArray bytes = contentOf(path);
    const qsizetype at = bytes.indexOf("\"status\":\"active\"");
    REQUIRE(at > 0);
    bytes.replace(at, qsizetype(strlen("\"status\":\"active\"")), "\"status\":\"opened\"");
    writeFile(path, bytes);
    const Run human = paraplyctl({u"validate"_s, u"--hsds"_s, path, u"--lang"_s, u"en"_s});
    CHECK(human.exitCode == 1);
    CHECK(human.tells("page.json, /contents/0, field status: error: \"opened\" is not among the values of status. Use one of: active, inactive, defunct, temporarily closed."));
    CHECK(paraplyctl({u"validate"_s, u"--hsds"_s, path, u"--lang"_s, u"sv"_s}).tells("fält status: fel:"));
    const auto told = paraplyctl({u"validate"_s, u"--hsds"_s, path, u"--json"_s}).json();
    CHECK(told.at("errors") == 1);
    CHECK(told.at("notes") == 0);
    const auto &finding = told.at("findings").at(0);
    CHECK(finding.at("code") == "bad_choice");
    CHECK(finding.at("pointer") == "/contents/0");
    CHECK(finding.at("field") == "status");
    CHECK(finding.at("value") == "opened");
    CHECK(finding.at("row").is_null());
    CHECK(paraplyctl({u"validate"_s, u"--hsds"_s, u"/nowhere/x.json"_s}).exitCode == 3);
    CHECK(paraplyctl({u"validate"_s, u"--hsds"_s, folder.path() + u"/page.json/x"_s}).exitCode == 3);
    CHECK(paraplyctl({u"validate"_s, u"--hsds"_s}).exitCode == 2);
}
