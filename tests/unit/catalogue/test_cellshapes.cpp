// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/cellshapes.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <QByteArray>

#include <cmath>
#include <limits>

using namespace paraply;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace {

const Box kCounty {58.55, 14.15, 60.25, 15.85};

QByteArray bytesOf(const char *hex)
{
    return QByteArray::fromHex(hex);
}

// The example of docs/basemap-format.md.
const char *const kLake = "01 16 03 c38573 04 0000 1400 0028 1300 01 03";
// A locality, a line in two pieces, and a polygon with a hole.
const char *const kThree = "03 0c 01 41 d406 0204"
                           "21 02 02 0000 0202 02 0402 0200"
                           "32 02 04 0907 2800 0028 2700 01 03 04 0a1d 000a 0a00 0009 00";

std::size_t pointsOf(const std::vector<CellShape> &shapes)
{
    std::size_t points = 0;
    for (const CellShape &shape : shapes) {
        for (const auto &part : shape.parts)
            points += part.points.size();
    }
    return points;
}

/// What decoding promises of whatever it accepts.
void checkShapes(const std::vector<CellShape> &shapes, int level, qsizetype bytes)
{
    CHECK(pointsOf(shapes) * 2 <= std::size_t(bytes));
    for (const CellShape &shape : shapes) {
        CHECK(!shape.parts.empty());
        for (const auto &part : shape.parts) {
            CHECK(!part.points.empty());
            for (const GridPoint point : part.points)
                CHECK((point.x >= 0 && point.y >= 0 && point.x <= mapCellUnits(level) && point.y <= mapCellUnits(level)));
            for (const std::uint32_t edge : part.cutEdges)
                CHECK(edge < part.points.size());
        }
    }
}

}

TEST_CASE("The example of the format's page is read as it says", "[catalogue][basemap]")
{
    const auto shapes = decodeShapes(bytesOf(kLake), 0);
    REQUIRE(shapes);
    const CellShape lake {ShapeType::Polygon, u"Ås"_s, 0, {{{{0, 0}, {10, 0}, {10, 20}, {0, 20}}, {3}}}};
    CHECK(*shapes == std::vector {lake});
}

TEST_CASE("A cell holds points, lines in pieces and polygons", "[catalogue][basemap]")
{
    const QByteArray bytes = bytesOf("02 0c 01 41 d406 0204 21 02 02 0100 0202 02 0402 0200");
    const auto shapes = decodeShapes(bytes, 2);
    REQUIRE(shapes);
    REQUIRE(shapes->size() == 2);
    CHECK((*shapes)[0] == CellShape {ShapeType::Point, u"A"_s, 852, {{{{1, 2}}, {}}}});
    CHECK((*shapes)[1] == CellShape {ShapeType::Line, {}, 0, {{{{0, 2}, {1, 3}}, {}}, {{{3, 4}, {4, 4}}, {}}}});
}

TEST_CASE("Whatever breaks a rule of the cells is damage", "[catalogue][basemap]")
{
    struct Case {
        const char *what, *hex;
    };
    const auto broken = GENERATE(
        Case {"nothing at all", ""}, Case {"no shape", "00"}, Case {"more shapes than said", "01 00 0202 00 0202"},
        Case {"fewer shapes than said", "02 00 0202"}, Case {"a kind that is none", "01 03 0202"}, Case {"an unknown bit", "01 40 0202"},
        Case {"a number with a byte too many", "01 00 8200 02"}, Case {"a number over 32 bits", "01 08 ffffffff7f 0202"},
        Case {"a number of six bytes", "01 08 ffffffffff01 0202"}, Case {"a population of 0", "01 08 00 0202"},
        Case {"a population over 31 bits", "01 08 8080808008 0202"}, Case {"an empty name", "01 04 00 0202"},
        Case {"a name past the end", "01 04 05 41 0202"}, Case {"a name that is no UTF-8", "01 04 01 ff 0202"},
        Case {"a name with U+0000", "01 04 01 00 0202"}, Case {"a name with a byte-order mark", "01 04 04 efbbbf41 0202"},
        Case {"one part said to be several", "01 20 01 0202"}, Case {"a line of one point", "01 01 01 0202"},
        Case {"a ring of two points", "01 02 02 0202 0200"}, Case {"a doubled point", "01 01 02 0202 0000"},
        Case {"a repeated first point", "01 02 04 0000 0200 0002 0101"}, Case {"west of the cell", "01 00 0102"},
        Case {"east of the cell", "01 00 920302"}, Case {"a step longer than the cell", "01 01 02 9003 02 9303 02"},
        Case {"cut edges of a line", "01 11 02 0000 0202 01 00"}, Case {"cut edges said and not there", "01 12 03 0000 0200 0002 00"},
        Case {"a cut edge inside the cell", "01 12 03 0000 0200 0002 01 01"}, Case {"a cut edge that is none", "01 12 03 0000 0200 0002 01 03"},
        Case {"more cut edges than edges", "01 12 03 0000 0200 0002 04 00000000"}, Case {"points past the end", "01 01 ffffffff0f 0000"});
    INFO(broken.what);
    const auto shapes = decodeShapes(bytesOf(broken.hex), 0);
    REQUIRE_FALSE(shapes);
    CHECK(shapes.error().code == Code::Damaged);
}

TEST_CASE("A cell cut short anywhere is damage", "[catalogue][basemap]")
{
    for (const QByteArray &whole : {bytesOf(kLake), bytesOf(kThree)}) {
        REQUIRE(decodeShapes(whole, 0));
        for (qsizetype length = 0; length < whole.size(); ++length) {
            INFO(length);
            CHECK_FALSE(decodeShapes(whole.first(length), 0));
        }
        CHECK_FALSE(decodeShapes(whole + '\0', 0));
    }
}

TEST_CASE("A cell with any bit flipped is damage or holds shapes that keep every promise", "[catalogue][basemap]")
{
    for (const QByteArray &whole : {bytesOf(kLake), bytesOf(kThree)}) {
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray flipped = whole;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
            if (const auto shapes = decodeShapes(flipped, 0))
                checkShapes(*shapes, 0, flipped.size());
            else
                CHECK(shapes.error().code == Code::Damaged);
        }
    }
}

TEST_CASE("A level or cell that there is none of is refused", "[catalogue][basemap]")
{
    const MapGrid grid(kCounty);
    CHECK_FALSE(decodeShapes(bytesOf(kLake), -1));
    CHECK_FALSE(decodeShapes(bytesOf(kLake), kMapLevels));
    CHECK_FALSE(decodeCell(bytesOf(kLake), grid, 0, -1));
    CHECK_FALSE(decodeCell(bytesOf(kLake), grid, 0, grid.columns() * grid.rows()));
    CHECK(decodeCell(bytesOf(kLake), grid, 0, grid.columns() * grid.rows() - 1));
}

TEST_CASE("The grid gives back every position within half a unit", "[catalogue][basemap]")
{
    const MapGrid grid(kCounty);
    for (int level = 0; level < kMapLevels; ++level) {
        for (const Position there : {Position {58.55, 14.15}, Position {59.2741, 15.2066}, Position {60.25, 15.85}, Position {59.4337, 15.2333}}) {
            const Position back = grid.position(MapGrid::quantised(grid.decimetres(there), level), level);
            const double half = kMapGridMetres[std::size_t(level)] / 2.0 + 0.1;
            CHECK_THAT((back.latitude - there.latitude) * 111195, WithinAbs(0, half));
            CHECK_THAT((back.longitude - there.longitude) * 111195 * std::cos(59.4 * 3.14159265358979 / 180), WithinAbs(0, half));
        }
    }
}

TEST_CASE("The cells of the grid tile the box from the south-west", "[catalogue][basemap]")
{
    const MapGrid grid(kCounty);
    CHECK(grid.columns() == 10);
    CHECK(grid.rows() == 19);
    const Box first = grid.boxOf(0), next = grid.boxOf(grid.cellAt(1, 0)), last = grid.boxOf(grid.cellAt(9, 18));
    CHECK(first.south == kCounty.south);
    CHECK(first.west == kCounty.west);
    CHECK(next.west == first.east);
    CHECK(last.north >= kCounty.north);
    CHECK(last.east >= kCounty.east);
    CHECK_THAT(distanceMetres({59.4, first.west}, {59.4, first.east}), WithinAbs(10'000, 50));
    CHECK_THAT(distanceMetres({first.south, 15}, {first.north, 15}), WithinAbs(10'000, 50));
}

TEST_CASE("Shapes of a cell lie on earth where the cell is", "[catalogue][basemap]")
{
    const MapGrid grid(kCounty);
    const std::int64_t cell = grid.cellAt(5, 7);
    const auto shapes = decodeCell(bytesOf(kLake), grid, 0, cell);
    REQUIRE(shapes);
    const auto &ring = shapes->front().parts.front();
    const Box box = grid.boxOf(cell);
    CHECK(ring.cutEdges == std::vector<std::uint32_t> {3});
    CHECK_THAT(ring.points[0].latitude, WithinAbs(box.south, 1e-9));
    CHECK_THAT(ring.points[0].longitude, WithinAbs(box.west, 1e-9));
    CHECK_THAT(distanceMetres(ring.points[0], ring.points[3]), WithinAbs(1000, 5));
    CHECK_THAT(distanceMetres(ring.points[0], ring.points[1]), WithinAbs(500, 5));
}

TEST_CASE("A box that is none still gives a grid of one cell", "[catalogue][basemap]")
{
    const double endless = std::numeric_limits<double>::infinity(), none = std::numeric_limits<double>::quiet_NaN();
    for (const Box &box : {Box {}, Box {none, none, none, none}, Box {-endless, -endless, endless, endless}, Box {60, 16, 58, 14}}) {
        const MapGrid grid(box);
        CHECK(grid.columns() == 1);
        CHECK(grid.rows() == 1);
        const GridPoint point = grid.decimetres({59, 15});
        CHECK((point.x >= 0 && point.x <= 100'000 && point.y >= 0 && point.y <= 100'000));
    }
}
