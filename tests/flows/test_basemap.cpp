// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "sheetfolder.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QString kMini = QStringLiteral(PARAPLY_MINI_SHEETS);

/// A layer as a county's program may write it: without metadata.
QByteArray collection(const QByteArray &features, const QByteArray &more = {})
{
    return "{\"type\":\"FeatureCollection\"," + more + "\"features\":[" + features + "]}";
}

QByteArray feature(const QByteArray &type, const QByteArray &coordinates, const QByteArray &name = "Ullen")
{
    return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name + "\"},\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}";
}

/// A ring of many points, some metres rough.
QByteArray roughRing(int points)
{
    QByteArray ring = "[[";
    for (int i = 0; i <= points; ++i) {
        const double turn = 2 * 3.14159265358979 * (i % points) / points, rough = i % 2 == 0 ? 0.05 : 0.05001;
        ring += (i > 0 ? ",[" : "[") + QByteArray::number(15.2 + 2 * rough * std::cos(turn), 'f', 6) + ','
            + QByteArray::number(59.3 + rough * std::sin(turn), 'f', 6) + ']';
    }
    return ring + "]]";
}

struct Import {
    explicit Import(const QByteArray &bytes, const QStringList &more = {}) : sheets(kMini)
    {
        const QString file = sheets.beside(u"in.geojson"_s);
        writeFile(file, bytes);
        call = QStringList {u"basemap"_s, u"import"_s, u"--into"_s, sheets.path(), file} + more;
    }

    Run run(const QStringList &more = {}) const { return paraplyctl(call + more); }
    QString layer(const QString &name) const { return sheets.path() + u"/basemap/"_s + name + u".geojson"_s; }

    SheetFolder sheets;
    QStringList call;
};

const QStringList kWhole {u"--layer"_s, u"small_lakes"_s, u"--licence"_s, u"CC0-1.0"_s, u"--attribution"_s, u"Sjöar: Lantmäteriet"_s,
                          u"--date"_s, u"2026-11-01"_s, u"--error-m"_s, u"30"_s};
const QByteArray kLake = feature("Polygon", "[[[15.2,59.2],[15.3,59.2],[15.3,59.3],[15.2,59.3],[15.2,59.2]]]");

}

TEST_CASE("A county's own layer comes into its sheets, and with them into the catalogue", "[flows][basemap]")
{
    const Import import(collection(kLake), kWhole);
    const auto told = import.run({u"--json"_s, u"--source"_s, u"Topografi 250"_s});
    REQUIRE(told.exitCode == 0);
    CHECK(told.json().at("features") == 1);
    CHECK(told.json().at("replaced") == false);
    CHECK(told.json().at("attribution_shown") == false);
    CHECK(told.json().at("catalogue_bytes") > 0);
    const auto layer = nlohmann::json::parse(contentOf(import.layer(u"small_lakes"_s)));
    CHECK(layer.at("metadata").at("licence") == "CC0-1.0");
    CHECK(layer.at("metadata").at("attribution") == "Sjöar: Lantmäteriet");
    CHECK(layer.at("metadata").at("date") == "2026-11-01");
    CHECK(layer.at("metadata").at("error_m") == 30);
    CHECK(layer.at("metadata").at("source") == "Topografi 250");
    CHECK(paraplyctl({u"validate"_s, import.sheets.path(), u"--json"_s}).json().at("errors") == 0);
    CHECK(paraplyctl({u"build"_s, import.sheets.path(), u"--out"_s, import.sheets.beside(u"c.sqlite"_s)}).exitCode == 0);
    const Run again = import.run({u"--lang"_s, u"en"_s});
    CHECK(again.exitCode == 0);
    CHECK(again.tells("It replaced the layer of that name."));
    CHECK(again.tells("map_attribution"));
}

TEST_CASE("An import writes the same bytes again, also from what it wrote itself", "[flows][basemap]")
{
    const Import import(collection(kLake + ',' + feature("LineString", "[[15.1,59.1],[15.2,59.15],[15.3,59.1]]", "Svartån")
                                   + ',' + feature("Point", "[15.21,59.27]", "Örebro")), kWhole);
    REQUIRE(import.run().exitCode == 0);
    const QByteArray first = contentOf(import.layer(u"small_lakes"_s));
    REQUIRE(import.run().exitCode == 0);
    CHECK((contentOf(import.layer(u"small_lakes"_s)) == first));
    const QString copy = import.sheets.beside(u"in.geojson"_s);
    writeFile(copy, first);
    REQUIRE(import.run().exitCode == 0);
    CHECK((contentOf(import.layer(u"small_lakes"_s)) == first));
    CHECK(first.contains("Svartån"));
}

TEST_CASE("What a file says of itself need not be said again", "[flows][basemap]")
{
    const Import import(collection(kLake, R"("metadata":{"licence":"CC0-1.0","attribution":"Kommunen","error_m":12.2},)"),
                        {u"--layer"_s, u"ponds"_s});
    REQUIRE(import.run().exitCode == 0);
    const auto layer = nlohmann::json::parse(contentOf(import.layer(u"ponds"_s)));
    CHECK(layer.at("metadata").at("attribution") == "Kommunen");
    CHECK(layer.at("metadata").at("error_m") == 13);
    CHECK(layer.at("metadata").at("source") == "in.geojson");
}

TEST_CASE("An import is refused with what is wrong and how to mend it, and writes nothing", "[flows][basemap]")
{
    struct Refusal {
        const char *what;
        QByteArray bytes;
        QStringList options;
        const char *code, *english;
    };
    QStringList unlicensed = kWhole, unattributed = kWhole;
    unlicensed.remove(2, 2);
    unattributed.remove(4, 2);
    const auto [what, bytes, options, code, english] = GENERATE_COPY(values<Refusal>({
        {"no licence", collection(kLake), unlicensed, "geojson_no_licence", "--licence"},
        {"no attribution", collection(kLake), unattributed, "geojson_no_licence", "attribution"},
        {"no error", collection(kLake), kWhole.mid(0, 8), "geojson_no_licence", "error_m"},
        {"crs", collection(kLake, R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3006"}},)"), kWhole, "geojson_crs", "EPSG:4326"},
        {"metres", collection(feature("Point", "[512345.0,6571234.0]")), kWhole, "geojson_outside", "SWEREF 99"},
        {"swapped", collection(feature("Point", "[59.27,15.21]")), kWhole, "geojson_outside", "the longitude first"},
        {"elsewhere", collection(feature("Point", "[18.06,59.33]")), kWhole, "geojson_outside", "Clip the layer"},
        {"open ring", collection(feature("Polygon", "[[[15.2,59.2],[15.3,59.2],[15.3,59.3],[15.2,59.3]]]")), kWhole, "geojson_open_ring", "last point"},
        {"nothing in it", collection({}), kWhole, "geojson_empty", "the file that was meant"},
        {"shapes smaller than what is simplified", collection(feature("Polygon", "[[[15.2,59.2],[15.2001,59.2],[15.2001,59.2001],[15.2,59.2]]]")), kWhole + QStringList {u"--tolerance"_s, u"900"_s}, "geojson_empty", "--tolerance"},
        {"no json", "a;b;c", kWhole, "bad_geojson", "Export"},
        {"a name with a slash", collection(kLake), QStringList {u"--layer"_s, u"../lakes"_s} + kWhole.mid(2), "bad_layer_name", "a-z"},
        {"too many points", collection(feature("Polygon", roughRing(210'000))), kWhole, "geojson_too_large", "--tolerance"},
    }));
    INFO(what);
    const Import import(bytes, options);
    const Run refused = import.run({u"--json"_s, u"--lang"_s, u"en"_s});
    CHECK(refused.exitCode == 1);
    REQUIRE(refused.json().at("findings").size() >= 1);
    const auto finding = refused.json().at("findings").at(0);
    CHECK(finding.at("code") == code);
    const std::string said = finding.at("message").get<std::string>() + ' ' + finding.at("fix").get<std::string>();
    CHECK(said.find(english) != std::string::npos);
    CHECK(refused.json().at("layer").is_null());
    CHECK(QDir(import.sheets.path() + u"/basemap"_s).entryList(QDir::Files) == QDir(kMini + u"/basemap"_s).entryList(QDir::Files));
    CHECK_FALSE(QFile::exists(import.sheets.beside(u"sheets/lakes.geojson"_s)));
}

TEST_CASE("An import mends winding, doubled points and rings without area", "[flows][basemap]")
{
    const Import import(collection(feature("Polygon", "[[[15.2,59.2],[15.2,59.3],[15.3,59.3],[15.3,59.3],[15.3,59.2],[15.2,59.2]]]") + ','
                                   + feature("Polygon", "[[[15.4,59.2],[15.41,59.2],[15.42,59.2],[15.4,59.2]]]") + ','
                                   + feature("Polygon", "[[[15.5,59.2],[15.5000001,59.2],[15.5000001,59.2000001],[15.5,59.2]]]")), kWhole);
    const Run run = import.run({u"--json"_s});
    REQUIRE(run.exitCode == 0);
    CHECK(run.json().at("features") == 1);
    CHECK(run.json().at("repaired").at("doubled_points") == 1);
    CHECK(run.json().at("repaired").at("turned_rings") >= 1);
    CHECK(run.json().at("repaired").at("left_out") == 2);
    const auto ring = nlohmann::json::parse(contentOf(import.layer(u"small_lakes"_s))).at("features").at(0).at("geometry").at("coordinates").at(0).at(0);
    CHECK(ring.size() == 5);
    CHECK(ring.at(0) == ring.at(4));
}

TEST_CASE("A tolerance thins a layer that has too many points, and counts as error", "[flows][basemap]")
{
    const Import import(collection(feature("Polygon", roughRing(210'000))), kWhole);
    const Run run = import.run({u"--tolerance"_s, u"10"_s, u"--json"_s});
    REQUIRE(run.exitCode == 0);
    CHECK(run.json().at("vertices_read") == 210'001);
    CHECK(run.json().at("vertices_written") < 1000);
    CHECK(run.json().at("vertices_written") > 20);
    CHECK(nlohmann::json::parse(contentOf(import.layer(u"small_lakes"_s))).at("metadata").at("error_m") == 40);
}

TEST_CASE("An import says what it lacks: a file, a folder of sheets, a right command line", "[flows][basemap]")
{
    const Import import(collection(kLake), kWhole);
    QStringList missing = import.call;
    missing.replaceInStrings(u"in.geojson"_s, u"there_is_none.geojson"_s);
    CHECK(paraplyctl(missing).exitCode == 3);
    QStringList nowhere = import.call;
    nowhere.replace(nowhere.indexOf(import.sheets.path()), import.sheets.beside(u"nowhere"_s));
    const Run none = paraplyctl(nowhere);
    CHECK(none.exitCode == 3);
    CHECK(none.complains("nowhere"));
    CHECK(import.run({u"--date"_s, u"yesterday"_s}).exitCode == 2);
    CHECK(import.run({u"--error-m"_s, u"-4"_s}).exitCode == 2);
    CHECK(paraplyctl({u"basemap"_s}).exitCode == 2);
    CHECK(paraplyctl({u"basemap"_s, u"import"_s, u"--help"_s}).exitCode == 0);
}
