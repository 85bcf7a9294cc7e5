// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/geojson.h"
#include "publisher/maplayer.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const Box kCounty {58.55, 14.15, 60.25, 15.85};
const QByteArray kMetadata = R"({"source":"a map","licence":"CC0","attribution":"A map","error_m":12.5,"note":"a note"})";

QByteArray collection(const QByteArray &features, const QByteArray &metadata = kMetadata, const QByteArray &more = {})
{
    return R"({"type":"FeatureCollection",)" + more + R"("metadata":)" + metadata + R"(,"features":[)" + features + "]}";
}

QByteArray feature(const QByteArray &type, const QByteArray &coordinates, const QByteArray &properties = "{}")
{
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":{"type":")" + type + R"(","coordinates":)" + coordinates + "}}";
}

struct Reading {
    MapLayer layer;
    Findings findings;
};

Reading reading(const QByteArray &bytes, const QString &file = u"basemap/lakes.geojson"_s)
{
    Reading reading;
    reading.layer = readLayer(file, bytes, kCounty, reading.findings);
    return reading;
}

void checkRefused(const QByteArray &bytes, Fault fault, const QStringList &parameters)
{
    const Reading read = reading(bytes);
    CHECK_FALSE(read.layer.isGood);
    REQUIRE(read.findings.kept().size() == 1);
    CHECK(read.findings.kept().front() == Finding {fault, u"basemap/lakes.geojson"_s, 0, {}, parameters});
}

const QByteArray kSquare = "[[15,59],[15.1,59],[15.1,59.1],[15,59.1],[15,59]]";
const QByteArray kSquareTurned = "[[15,59],[15,59.1],[15.1,59.1],[15.1,59],[15,59]]";
const QByteArray kHole = "[[15.04,59.04],[15.04,59.06],[15.06,59.06],[15.06,59.04],[15.04,59.04]]";
const QByteArray kHoleTurned = "[[15.04,59.04],[15.06,59.04],[15.06,59.06],[15.04,59.06],[15.04,59.04]]";

}

TEST_CASE("A layer keeps its metadata, and the order, names and populations of its features", "[publisher][basemap]")
{
    const Reading read = reading(collection(feature("Point", "[15.2,59.3]", R"({"name":" Ervalla ","pop":852.0,"other":[1]})") + ","
                                            + feature("LineString", "[[15,59],[15.1,59.1,30]]", R"({"name":null})")));
    CHECK(read.findings.kept().empty());
    CHECK(read.layer.isGood);
    CHECK(read.layer.name == u"lakes");
    CHECK(read.layer.source == u"a map");
    CHECK(read.layer.licence == u"CC0");
    CHECK(read.layer.attribution == u"A map");
    CHECK(read.layer.note == u"a note");
    CHECK(read.layer.errorMetres == 13);
    REQUIRE(read.layer.features.size() == 2);
    CHECK(read.layer.features[0] == MapFeature {ShapeType::Point, u"Ervalla"_s, 852, {{{59.3, 15.2}}}});
    CHECK(read.layer.features[1] == MapFeature {ShapeType::Line, {}, 0, {{{59, 15}, {59.1, 15.1}}}});
}

TEST_CASE("A multi-geometry stays one feature of several parts", "[publisher][basemap]")
{
    const Reading read = reading(collection(feature("MultiPoint", "[[15,59],[15.1,59]]") + "," + feature("MultiLineString", "[[[15,59],[15.1,59]],[[15,59.1],[15.1,59.1]]]")
                                            + "," + feature("MultiPolygon", "[[" + kSquare + "," + kHole + "],[[[15.3,59],[15.4,59],[15.4,59.1],[15.3,59]]]]")));
    REQUIRE(read.layer.isGood);
    REQUIRE(read.layer.features.size() == 3);
    CHECK(read.layer.features[0].parts.size() == 2);
    CHECK(read.layer.features[1].parts.size() == 2);
    CHECK(read.layer.features[2].parts.size() == 3);
}

TEST_CASE("Rings are wound by the right-hand rule, whichever way they were written", "[publisher][basemap]")
{
    const MapFeature wanted = reading(collection(feature("Polygon", "[" + kSquare + "," + kHole + "]"))).layer.features.front();
    CHECK(wanted.parts.front() == std::vector<Position> {{59, 15}, {59, 15.1}, {59.1, 15.1}, {59.1, 15}});
    const MapFeature turned = reading(collection(feature("Polygon", "[" + kSquareTurned + "," + kHoleTurned + "]"))).layer.features.front();
    const auto area = [](const std::vector<Position> &ring) {
        double twice = 0;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Position a = ring[i], b = ring[(i + 1) % ring.size()];
            twice += (a.longitude - 15) * (b.latitude - 59) - (b.longitude - 15) * (a.latitude - 59);
        }
        return twice;
    };
    for (const MapFeature &lake : {wanted, turned}) {
        REQUIRE(lake.parts.size() == 2);
        CHECK(area(lake.parts[0]) > 0);
        CHECK(area(lake.parts[1]) < 0);
    }
}

TEST_CASE("Doubled points go, and what is left without length or area goes with its holes", "[publisher][basemap]")
{
    const QByteArray flat = "[[15,59],[15.1,59],[15.1,59],[15,59]]";
    const Reading read = reading(collection(feature("LineString", "[[15,59],[15,59],[15.1,59],[15.1,59]]") + "," + feature("LineString", "[[15,59],[15,59]]") + ","
                                            + feature("Polygon", "[" + flat + "," + kHole + "]") + "," + feature("Polygon", "[" + kSquare + "," + flat + "]")
                                            + R"(,{"type":"Feature","properties":null,"geometry":null})"));
    CHECK(read.layer.isGood);
    REQUIRE(read.layer.features.size() == 2);
    CHECK(read.layer.features[0].parts.front().size() == 2);
    CHECK(read.layer.features[1].parts.size() == 1);
}

TEST_CASE("A layer without source, licence, attribution or error is refused", "[publisher][basemap]")
{
    struct Case {
        const char *metadata, *missing;
    };
    const auto c = GENERATE(Case {"{}", "source, licence, attribution, error_m"}, Case {"[]", "source, licence, attribution, error_m"},
                            Case {R"({"source":"s","licence":" ","attribution":"a","error_m":1})", "licence"},
                            Case {R"({"source":"s","licence":"l","error_m":1})", "attribution"},
                            Case {R"({"source":7,"licence":"l","attribution":"a","error_m":1})", "source"},
                            Case {R"({"source":"s","licence":"l","attribution":"a\u0000","error_m":1})", "attribution"},
                            Case {R"({"source":"s","licence":"l","attribution":"a","error_m":-1})", "error_m"},
                            Case {R"({"source":"s","licence":"l","attribution":"a","error_m":"12"})", "error_m"},
                            Case {R"({"source":"s","licence":"l","attribution":"a","error_m":1e9})", "error_m"});
    INFO(c.metadata);
    checkRefused(collection({}, c.metadata), Fault::GeojsonNoLicence, {QLatin1String(c.missing)});
}

TEST_CASE("Only CRS84 is taken as a coordinate system", "[publisher][basemap]")
{
    const auto crs = [](const QByteArray &name) {
        return collection({}, kMetadata, R"("crs":{"type":"name","properties":{"name":")" + name + R"("}},)");
    };
    CHECK(reading(crs("urn:ogc:def:crs:OGC:1.3:CRS84")).layer.isGood);
    CHECK(reading(collection({}, kMetadata, R"("crs":null,)")).layer.isGood);
    checkRefused(crs("urn:ogc:def:crs:EPSG::3006"), Fault::GeojsonCrs, {u"urn:ogc:def:crs:EPSG::3006"_s});
    checkRefused(crs("urn:ogc:def:crs:EPSG::4326"), Fault::GeojsonCrs, {u"urn:ogc:def:crs:EPSG::4326"_s});
    checkRefused(collection({}, kMetadata, R"("crs":"CRS84",)"), Fault::GeojsonCrs, {QString()});
}

TEST_CASE("Coordinates outside the region are refused with what they most likely are", "[publisher][basemap]")
{
    checkRefused(collection(feature("Point", "[511934,6571052]")), Fault::GeojsonOutside, {u"metres"_s, u"1"_s, u"511934"_s, u"6571052"_s});
    checkRefused(collection(feature("LineString", "[[15.2,59.3],[59.3,15.2]]")), Fault::GeojsonOutside, {u"swapped"_s, u"1"_s, u"59.3"_s, u"15.2"_s});
    checkRefused(collection(feature("Point", "[15.2,59.3]") + "," + feature("Polygon", "[[[18,59],[18.1,59],[18.1,59.1],[18,59]]]")), Fault::GeojsonOutside,
                 {u"outside"_s, u"2"_s, u"18"_s, u"59"_s});
}

TEST_CASE("A ring that is not closed is refused", "[publisher][basemap]")
{
    checkRefused(collection(feature("Polygon", "[[[15,59],[15.1,59],[15.1,59.1],[15,59.1]]]")), Fault::GeojsonOpenRing, {u"1"_s});
    checkRefused(collection(feature("Polygon", "[[[15,59],[15.1,59],[15,59]]]")), Fault::GeojsonOpenRing, {u"1"_s});
}

TEST_CASE("What is not GeoJSON of the right types is refused and says why", "[publisher][basemap]")
{
    struct Case {
        QByteArray bytes;
        const char *reason, *feature;
    };
    const auto c = GENERATE(
        Case {"", "no_json", ""}, Case {"{", "no_json", ""}, Case {"{\"a\":\"\xff\"}", "no_json", ""}, Case {collection(feature("Point", "[NaN,59]")), "no_json", ""},
        Case {collection(feature("Point", "[1e999,59]")), "no_json", ""}, Case {QByteArray(40, '['), "too_deep", ""}, Case {"[]", "no_collection", ""},
        Case {R"({"type":"Feature"})", "no_collection", ""}, Case {R"({"type":"FeatureCollection","features":{}})", "no_collection", ""},
        Case {collection("7"), "feature", "1"}, Case {collection(R"({"type":"Feature"})"), "feature", "1"},
        Case {collection(feature("Point", "[15,59]", "7")), "properties", "1"}, Case {collection(feature("Point", "[15,59]", R"({"name":7})")), "properties", "1"},
        Case {collection(feature("Point", "[15,59]", R"({"pop":-1})")), "properties", "1"}, Case {collection(feature("Point", "[15,59]", R"({"population":1.5})")), "properties", "1"},
        Case {collection(feature("Point", "[15,59]", R"({"population":1e300})")), "properties", "1"},
        Case {collection(feature("Point", "[15,59]", R"({"name":")" + QByteArray(401, 'a') + R"("})")), "properties", "1"},
        Case {collection(feature("Circle", "[15,59]")), "geometry", "1"}, Case {collection(feature("Point", "[15]")), "coordinates", "1"},
        Case {collection(feature("Point", R"(["15",59])")), "coordinates", "1"}, Case {collection(feature("Point", "[[15,59]]")), "coordinates", "1"},
        Case {collection(feature("LineString", "[15,59]")), "coordinates", "1"}, Case {collection(feature("LineString", "[]")), "coordinates", "1"},
        Case {collection(feature("Polygon", kSquare)), "coordinates", "1"}, Case {collection(feature("MultiPolygon", "[" + kSquare + "]")), "coordinates", "1"},
        Case {collection(feature("GeometryCollection", "[]")), "geometry", "1"}, Case {collection(feature("LineString", "[[15,59]]")), "short_line", "1"});
    INFO(c.bytes.constData());
    checkRefused(c.bytes, Fault::BadGeojson, {QLatin1String(c.reason), QLatin1String(c.feature)});
}

TEST_CASE("A layer over the budget of vertices, values or bytes is refused", "[publisher][basemap]")
{
    QByteArray points;
    for (int i = 0; i < kLayerVertices; ++i)
        points += i % 2 ? "[15,59]," : "[15.1,59],";
    CHECK(reading(collection(feature("LineString", "[" + points.chopped(1) + "]"))).layer.isGood);
    checkRefused(collection(feature("LineString", "[" + points + "[15,59.1]]")), Fault::GeojsonTooLarge, {u"200000"_s});
    checkRefused("[" + QByteArray(kGeojsonValues, ',') + "]", Fault::GeojsonTooLarge, {u"200000"_s});
    checkRefused(QByteArray(kLayerBytes + 1, ' '), Fault::FileTooLarge, {u"64"_s});
}

TEST_CASE("Brackets and commas inside texts are no bounds of JSON", "[publisher][basemap]")
{
    CHECK(boundsOfJson(R"(["[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["])") == JsonProblem::None);
    CHECK(boundsOfJson(QByteArray(kGeojsonDepth, '[') + QByteArray(kGeojsonDepth, ']')) == JsonProblem::None);
    CHECK(boundsOfJson(QByteArray(kGeojsonDepth + 1, '[')) == JsonProblem::TooDeep);
}

TEST_CASE("A layer's file name is its name", "[publisher][basemap]")
{
    const Reading read = reading(collection({}), u"basemap/Sjöar och åar.geojson"_s);
    CHECK_FALSE(read.layer.isGood);
    CHECK(read.findings.kept().front().fault == Fault::BadLayerName);
}

TEST_CASE("Many bad features of a layer do not drown the findings of other files", "[publisher][basemap]")
{
    QByteArray features;
    for (int i = 0; i < 1000; ++i)
        features += feature("Point", "[511934,6571052]") + ",";
    const Reading read = reading(collection(features.chopped(1)));
    CHECK(read.findings.errors() == 10);
}
