// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "foreigndirectory.h"
#include "sheetfolder.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// What GDAL says of the one layer of a file.
QString layerOf(const QString &file)
{
    const Run told = ran(u"ogrinfo"_s, {u"-ro"_s, u"-so"_s, u"-al"_s, file});
    INFO(told.err.toStdString());
    REQUIRE(told.exitCode == 0);
    REQUIRE(told.err.isEmpty());
    return QString::fromUtf8(told.out);
}

/// The features as GDAL reads them, with the point in X and Y, or any geometry in WKT.
std::vector<std::map<QString, QString>> featuresOf(const QString &file, const QString &csv, const char *geometry)
{
    const Run made = ran(u"ogr2ogr"_s, {u"-f"_s, u"CSV"_s, u"-lco"_s, u"GEOMETRY="_s + QString::fromLatin1(geometry), csv, file});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    return rowsOf(csv);
}

const char kMetres[] = R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3006"}},"features":[
  {"type":"Feature","properties":{"name":"Provsjön"},"geometry":{"type":"Polygon","coordinates":[[[500000,6580000],[510000,6580000],[510000,6590000],[500000,6590000],[500000,6580000]]]}},
  {"type":"Feature","properties":{"name":"Utsjön"},"geometry":{"type":"Polygon","coordinates":[[[700000,6580000],[710000,6580000],[710000,6590000],[700000,6590000],[700000,6580000]]]}}]})";

}

TEST_CASE("GDAL reads the exported services: how many, what kind of geometry, where, and which facts", "[flows][export][gdal]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"services.geojson"_s);
    REQUIRE(paraplyctl({u"export"_s, u"geojson"_s, shippedCatalogue(), u"--out"_s, file}).exitCode == 0);
    const auto written = nlohmann::json::parse(contentOf(file)).at("features");

    const QString told = layerOf(file);
    CHECK(told.contains(u"Geometry: Point\n"_s));
    CHECK(told.contains(u"Feature Count: %1\n"_s.arg(written.size())));
    CHECK(told.contains(u"GEOGCRS[\"WGS 84\""_s));
    for (const QString &field : {u"service: String"_s, u"name: String"_s, u"kind: String"_s, u"municipality: String"_s, u"min_age_months: Integer"_s, u"max_age_months: Integer"_s,
                                 u"newest_date: Date"_s, u"phones: StringList"_s, u"precision: String"_s}) {
        INFO(field.toStdString());
        CHECK(told.contains(u'\n' + field));
    }

    const auto read = featuresOf(file, folder.filePath(u"read.csv"_s), "AS_XY");
    REQUIRE(read.size() == written.size());
    size_t without = 0;
    for (size_t i = 0; i < read.size(); ++i) {
        const auto &geometry = written[i].at("geometry");
        CAPTURE(i);
        CHECK(read[i].at(u"service"_s).toStdString() == written[i].at("properties").at("service"));
        CHECK(read[i].at(u"name"_s).toStdString() == written[i].at("properties").at("name"));
        CHECK(read[i].at(u"X"_s).trimmed().isEmpty() == geometry.is_null());
        without += geometry.is_null() ? 1 : 0;
        if (geometry.is_null())
            continue;
        CHECK(read[i].at(u"X"_s).toDouble() == geometry.at("coordinates").at(0));
        CHECK(read[i].at(u"Y"_s).toDouble() == geometry.at("coordinates").at(1));
    }
    CHECK(without > 0);
    CHECK(without < read.size());

    const auto place = std::ranges::find_if(read, [](const auto &row) { return row.at(u"service"_s) == u"orebro-axberg-ervalla"_s; });
    REQUIRE(place != read.end());
    CHECK(place->at(u"X"_s) == u"15.254"_s);
    CHECK(place->at(u"Y"_s) == u"59.434"_s);
    CHECK(place->at(u"max_age_months"_s) == u"71"_s);
    CHECK(place->at(u"locality"_s) == u"Ervalla"_s);
}

TEST_CASE("A layer in metres becomes one of the county's map as the handbook says, and GDAL reads what was made of it", "[flows][basemap][gdal]")
{
    const SheetFolder sheets(u"" PARAPLY_MINI_SHEETS ""_s);
    const QString metres = sheets.beside(u"sweref.geojson"_s), package = sheets.beside(u"topografi.gpkg"_s), lakes = sheets.beside(u"lakes.geojson"_s);
    writeFile(metres, kMetres);
    REQUIRE(ran(u"ogr2ogr"_s, {u"-f"_s, u"GPKG"_s, u"-nln"_s, u"sjoar"_s, package, metres}).exitCode == 0);
    const Run clipped = ran(u"ogr2ogr"_s, {u"-f"_s, u"GeoJSON"_s, u"-t_srs"_s, u"EPSG:4326"_s, u"-lco"_s, u"RFC7946=YES"_s, u"-clipdst"_s, u"14.15"_s, u"58.55"_s, u"15.85"_s,
                                           u"60.25"_s, lakes, package, u"sjoar"_s});
    INFO(clipped.err.toStdString());
    REQUIRE(clipped.exitCode == 0);
    const auto imported = [&](const QString &file) {
        return paraplyctl({u"basemap"_s, u"import"_s, u"--layer"_s, u"provsjoar"_s, u"--licence"_s, u"CC0-1.0"_s, u"--attribution"_s, u"Sjöar: Lantmäteriet"_s, u"--date"_s,
                           u"2026-11-01"_s, u"--error-m"_s, u"30"_s, u"--into"_s, sheets.path(), u"--json"_s, u"--lang"_s, u"en"_s, file});
    };
    const Run refused = imported(metres);
    CHECK(refused.exitCode == 1);
    CHECK(refused.json().at("findings").at(0).at("code") == "geojson_crs");
    const Run run = imported(lakes);
    INFO(run.out.toStdString() + run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.json().at("features") == 1);

    const QString layer = sheets.path() + u"/basemap/provsjoar.geojson"_s, told = layerOf(layer);
    CHECK(told.contains(u"Feature Count: 1\n"_s));
    CHECK(told.contains(u"olygon\n"_s));
    const auto read = featuresOf(layer, sheets.beside(u"read.csv"_s), "AS_WKT");
    REQUIRE(read.size() == 1);
    CHECK(read[0].at(u"name"_s) == u"Provsjön"_s);
    CHECK(read[0].at(u"WKT"_s).startsWith(u"MULTIPOLYGON (((1"_s));
    // Back in metres it lies where it lay.
    const Run back = ran(u"ogr2ogr"_s, {u"-f"_s, u"GeoJSON"_s, u"-t_srs"_s, u"EPSG:3006"_s, sheets.beside(u"back.geojson"_s), layer});
    REQUIRE(back.exitCode == 0);
    const QString again = layerOf(sheets.beside(u"back.geojson"_s));
    INFO(again.toStdString());
    CHECK(again.contains(QRegularExpression(u"Extent: \\((499999|500000)\\.\\d+, (6579999|6580000)\\.\\d+\\) - \\((509999|510000)\\.\\d+, (6589999|6590000)\\.\\d+\\)"_s)));
}

TEST_CASE("GDAL reads every layer of the map that is shipped", "[flows][basemap][gdal]")
{
    for (const auto &[name, geometry] : {std::pair {u"lakes"_s, u"olygon"_s}, {u"rivers"_s, u"ine String"_s}, {u"county_line"_s, u"ine String"_s}, {u"localities"_s, u"oint"_s}}) {
        const QString file = u"" PARAPLY_SHIPPED_SHEETS "/basemap/"_s + name + u".geojson"_s, told = layerOf(file);
        INFO(told.toStdString());
        CHECK(told.contains(u"Feature Count: %1\n"_s.arg(nlohmann::json::parse(contentOf(file)).at("features").size())));
        CHECK(told.contains(QRegularExpression(u"Geometry: .*"_s + geometry)));
    }
}
