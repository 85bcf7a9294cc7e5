// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/basemap.h"
#include "publisher/cellbytes.h"
#include "publisher/clip.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>

using namespace paraply;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace {

const Box kCounty {58.55, 14.15, 60.25, 15.85};

/// A position some metres east and north of the county's corner.
Position at(double east, double north)
{
    const MapGrid grid(kCounty);
    return grid.position({std::int32_t(east), std::int32_t(north)}, kMapLevels - 1);
}

MapLayer layerOf(ShapeType type, std::vector<std::vector<Position>> parts)
{
    MapLayer layer;
    layer.name = u"lakes"_s;
    layer.isGood = true;
    layer.features.push_back({type, u"Ås"_s, 7, std::move(parts)});
    return layer;
}

using Cells = std::map<std::int64_t, std::vector<CellShape>>;

Cells decoded(const std::vector<MapCell> &cells, int level)
{
    Cells all;
    for (const MapCell &cell : cells) {
        if (cell.level != level)
            continue;
        auto shapes = decodeShapes(cell.shapes, level);
        REQUIRE(shapes);
        CHECK(encodedShapes(*shapes) == cell.shapes);
        all[cell.cell] = *std::move(shapes);
    }
    return all;
}

double areaOf(const Cells &cells)
{
    double doubled = 0;
    for (const auto &[cell, shapes] : cells) {
        for (const CellShape &shape : shapes) {
            for (const auto &part : shape.parts)
                doubled += double(doubledArea(part.points));
        }
    }
    return doubled / 2;
}

/// The edges kept at a level, but for those that are only there because a polygon was cut; in metres from the box's corner.
class KeptEdges {
public:
    KeptEdges(const std::vector<MapCell> &cells, int level)
    {
        const double unit = kMapGridMetres[std::size_t(level)];
        for (const auto &[cell, shapes] : decoded(cells, level)) {
            const GridPoint corner = m_grid.cornerOf(cell, level);
            const auto metres = [&](GridPoint p) { return std::pair((corner.x + p.x) * unit, (corner.y + p.y) * unit); };
            for (const CellShape &shape : shapes) {
                for (const auto &part : shape.parts) {
                    const std::size_t edges = part.points.size() - (shape.type == ShapeType::Polygon ? 0 : 1);
                    for (std::size_t i = 0; i < edges; ++i) {
                        if (!std::binary_search(part.cutEdges.begin(), part.cutEdges.end(), std::uint32_t(i)))
                            m_edges[cell].push_back({metres(part.points[i]), metres(part.points[(i + 1) % part.points.size()])});
                    }
                }
            }
        }
    }

    double metresFrom(Position vertex) const
    {
        const GridPoint at = m_grid.decimetres(vertex);
        const std::pair point(at.x / 10.0, at.y / 10.0);
        const int column = at.x / (kMapCellMetres * 10), row = at.y / (kMapCellMetres * 10);
        double least = 1e9;
        for (int r = std::max(row - 1, 0); r <= std::min(row + 1, m_grid.rows() - 1); ++r) {
            for (int c = std::max(column - 1, 0); c <= std::min(column + 1, m_grid.columns() - 1); ++c) {
                const auto edges = m_edges.find(m_grid.cellAt(c, r));
                if (edges == m_edges.end())
                    continue;
                for (const Edge &edge : edges->second)
                    least = std::min(least, edge.distanceTo(point));
            }
        }
        return least;
    }

private:
    using Point = std::pair<double, double>;
    struct Edge {
        Point from, to;
        double distanceTo(Point p) const
        {
            const double dx = to.first - from.first, dy = to.second - from.second, length = dx * dx + dy * dy;
            const double along = length > 0 ? std::clamp(((p.first - from.first) * dx + (p.second - from.second) * dy) / length, 0.0, 1.0) : 0;
            return std::hypot(p.first - from.first - along * dx, p.second - from.second - along * dy);
        }
    };
    MapGrid m_grid {kCounty};
    std::map<std::int64_t, std::vector<Edge>> m_edges;
};

/// A ring that fits into a strip of twice the tolerance may be gone; so may a line that ends where it begins, all inside the tolerance.
bool mayBeDropped(ShapeType type, const std::vector<Position> &part, double tolerance)
{
    const MapGrid grid(kCounty);
    std::vector<GridPoint> points;
    for (const Position p : part)
        points.push_back(grid.decimetres(p));
    const auto [west, east] = std::minmax_element(points.begin(), points.end(), [](GridPoint a, GridPoint b) { return a.x < b.x; });
    const auto [south, north] = std::minmax_element(points.begin(), points.end(), [](GridPoint a, GridPoint b) { return a.y < b.y; });
    const double width = (east->x - west->x) / 10.0, height = (north->y - south->y) / 10.0;
    if (type != ShapeType::Polygon)
        return std::hypot(width, height) <= 2 * tolerance;
    const double area = std::abs(double(doubledArea(points))) / 2 / 100;
    return area <= 2 * tolerance * std::hypot(width, height);
}

MapLayer realLayer(const QString &name)
{
    QFile file(QStringLiteral(PARAPLY_SOURCES) + u"/data/orebro/basemap/"_s + name + u".geojson"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    Findings findings;
    MapLayer layer = readLayer(u"basemap/"_s + name + u".geojson"_s, file.readAll(), kCounty, findings);
    CHECK(findings.kept().empty());
    CHECK(layer.isGood);
    return layer;
}

}

TEST_CASE("A polygon over four cells is cut at their borders, and the cut edges are marked", "[publisher][basemap]")
{
    // Four kilometres around the corner of cells 0, 1, 10 and 11.
    const MapLayer layer = layerOf(ShapeType::Polygon, {{at(8000, 8000), at(12000, 8000), at(12000, 12000), at(8000, 12000)}});
    for (int level = 0; level < kMapLevels; ++level) {
        const Cells cells = decoded(cellsOf(layer, kCounty), level);
        const int units = mapCellUnits(level), near = units * 8 / 10, far = units * 2 / 10;
        REQUIRE(cells.size() == 4);
        struct Case {
            std::int64_t cell;
            std::vector<GridPoint> corners;
        };
        for (const Case &c : {Case {0, {{near, near}, {units, near}, {units, units}, {near, units}}}, Case {1, {{0, near}, {far, near}, {far, units}, {0, units}}},
                              Case {10, {{near, 0}, {units, 0}, {units, far}, {near, far}}}, Case {11, {{0, 0}, {far, 0}, {far, far}, {0, far}}}}) {
            REQUIRE(cells.count(c.cell) == 1);
            const CellShape &shape = cells.at(c.cell).front();
            CHECK(shape.name == u"Ås");
            CHECK(shape.population == 7);
            REQUIRE(shape.parts.size() == 1);
            auto corners = shape.parts.front().points;
            // Cut edges are those at the cell's border, which here are the two at the common corner.
            REQUIRE(shape.parts.front().cutEdges.size() == 2);
            for (const std::uint32_t edge : shape.parts.front().cutEdges) {
                const GridPoint a = corners[edge], b = corners[(edge + 1) % corners.size()];
                CHECK(((a.x == b.x && a.x % units == 0) || (a.y == b.y && a.y % units == 0)));
            }
            std::rotate(corners.begin(), std::find(corners.begin(), corners.end(), c.corners.front()), corners.end());
            CHECK(corners == c.corners);
        }
    }
}

TEST_CASE("A cell inside a polygon is its four corners with four cut edges", "[publisher][basemap]")
{
    const Cells cells = decoded(cellsOf(layerOf(ShapeType::Polygon, {{at(5000, 5000), at(25000, 5000), at(25000, 25000), at(5000, 25000)}}), kCounty), 1);
    CHECK(cells.size() == 9);
    const auto &ring = cells.at(11).front().parts.front();
    CHECK(ring.points.size() == 4);
    CHECK(ring.cutEdges == std::vector<std::uint32_t> {0, 1, 2, 3});
    CHECK(areaOf(cells) == 4000.0 * 4000.0);
}

TEST_CASE("Holes are cut as their polygon is and stay holes", "[publisher][basemap]")
{
    const MapLayer layer = layerOf(ShapeType::Polygon, {{at(2000, 2000), at(18000, 2000), at(18000, 8000), at(2000, 8000)},
                                                        {at(9000, 4000), at(9000, 6000), at(11000, 6000), at(11000, 4000)}});
    const Cells cells = decoded(cellsOf(layer, kCounty), 2);
    REQUIRE(cells.size() == 2);
    for (const auto &[cell, shapes] : cells) {
        REQUIRE(shapes.size() == 1);
        REQUIRE(shapes.front().parts.size() == 2);
        CHECK(doubledArea(shapes.front().parts[0].points) == 2 * 8000 * 6000);
        CHECK(doubledArea(shapes.front().parts[1].points) == -2 * 1000 * 2000);
        CHECK(shapes.front().parts[1].cutEdges.size() == 1);
    }
}

TEST_CASE("A hole whose outer ring is too small for a level goes with it", "[publisher][basemap]")
{
    // A strip of 200 m: narrower than the overview's tolerance.
    const MapLayer layer = layerOf(ShapeType::Polygon, {{at(1000, 1000), at(3000, 1000), at(3000, 1200), at(1000, 1200)},
                                                        {at(1500, 1050), at(1500, 1150), at(2500, 1150), at(2500, 1050)}});
    const auto cells = cellsOf(layer, kCounty);
    CHECK(decoded(cells, 0).empty());
    CHECK(decoded(cells, 1).size() == 1);
    CHECK(decoded(cells, 2).at(0).front().parts.size() == 2);
}

TEST_CASE("A line is cut into pieces that meet in one point on the border", "[publisher][basemap]")
{
    const Cells cells = decoded(cellsOf(layerOf(ShapeType::Line, {{at(8000, 3000), at(13000, 4000), at(13000, 6000), at(8000, 7000)}}), kCounty), 2);
    REQUIRE(cells.size() == 2);
    const auto &west = cells.at(0).front().parts, &east = cells.at(1).front().parts;
    REQUIRE(west.size() == 2);
    REQUIRE(east.size() == 1);
    CHECK(west[0].points == std::vector<GridPoint> {{8000, 3000}, {10000, 3400}});
    CHECK(west[1].points == std::vector<GridPoint> {{10000, 6600}, {8000, 7000}});
    CHECK(east[0].points == std::vector<GridPoint> {{0, 3400}, {3000, 4000}, {3000, 6000}, {0, 6600}});
}

TEST_CASE("What runs along a border is in the cell east or north of it, and only there", "[publisher][basemap]")
{
    const Cells line = decoded(cellsOf(layerOf(ShapeType::Line, {{at(10000, 2000), at(10000, 5000)}}), kCounty), 2);
    CHECK(line.size() == 1);
    CHECK(line.count(1) == 1);
    const Cells point = decoded(cellsOf(layerOf(ShapeType::Point, {{at(10000, 10000)}}), kCounty), 2);
    CHECK(point.size() == 1);
    CHECK(point.at(11).front().parts.front().points.front() == GridPoint {0, 0});
    // The box ends inside the last cells.
    const Cells corner = decoded(cellsOf(layerOf(ShapeType::Point, {{{kCounty.north, kCounty.east}}}), kCounty), 2);
    CHECK(corner.count(10 * 19 - 1) == 1);
}

TEST_CASE("Cells come in key order, and the same layer gives the same bytes", "[publisher][basemap]")
{
    const MapLayer lakes = realLayer(u"lakes"_s);
    const auto cells = cellsOf(lakes, kCounty);
    CHECK(std::is_sorted(cells.begin(), cells.end(), [](const MapCell &a, const MapCell &b) { return std::pair(a.level, a.cell) < std::pair(b.level, b.cell); }));
    CHECK(cells == cellsOf(realLayer(u"lakes"_s), kCounty));
    CHECK(std::all_of(cells.begin(), cells.end(), [](const MapCell &cell) { return cell.layer == u"lakes"; }));
}

TEST_CASE("The bytes do not depend on where a ring begins", "[publisher][basemap]")
{
    MapLayer layer = realLayer(u"lakes"_s);
    const auto cells = cellsOf(layer, kCounty);
    for (MapFeature &lake : layer.features)
        std::rotate(lake.parts.front().begin(), lake.parts.front().begin() + 3, lake.parts.front().end());
    CHECK(cellsOf(layer, kCounty) == cells);
}

TEST_CASE("What a cell holds lies in that cell, in few bytes a point", "[publisher][basemap]")
{
    const QString name = GENERATE(u"lakes"_s, u"rivers"_s, u"county_line"_s, u"localities"_s);
    INFO(name.toStdString());
    const MapLayer layer = realLayer(name);
    const MapGrid grid(kCounty);
    std::size_t points = 0, bytes = 0, names = 0;
    for (const MapCell &cell : cellsOf(layer, kCounty)) {
        const auto shapes = decodeCell(cell.shapes, grid, cell.level, cell.cell);
        REQUIRE(shapes);
        const Box box = grid.boxOf(cell.cell);
        bytes += std::size_t(cell.shapes.size());
        for (const MapShape &shape : *shapes) {
            names += std::size_t(shape.name.toUtf8().size());
            for (const auto &part : shape.parts) {
                points += part.points.size();
                for (const Position p : part.points)
                    CHECK((p.latitude >= box.south - 1e-9 && p.latitude <= box.north + 1e-9 && p.longitude >= box.west - 1e-9 && p.longitude <= box.east + 1e-9));
            }
        }
    }
    if (name == u"localities")
        CHECK(points == kMapLevels * layer.features.size());
    else
        CHECK(double(bytes - names) / double(points) < 5.0);
}

TEST_CASE("Every vertex of the shipped lines and lakes lies within the tolerance and the grid of what is kept", "[publisher][basemap]")
{
    const QString name = GENERATE(u"lakes"_s, u"rivers"_s, u"county_line"_s);
    const int level = GENERATE(range(0, kMapLevels));
    INFO(name.toStdString() << ", level " << level);
    const MapLayer layer = realLayer(name);
    const KeptEdges kept(cellsOf(layer, kCounty), level);
    const double tolerance = kMapToleranceMetres[std::size_t(level)], unit = kMapGridMetres[std::size_t(level)];
    int measured = 0, dropped = 0;
    double farthest = 0;
    for (const MapFeature &feature : layer.features) {
        for (const auto &part : feature.parts) {
            if (mayBeDropped(feature.type, part, tolerance)) {
                dropped += int(part.size());
                continue;
            }
            for (const Position vertex : part) {
                ++measured;
                farthest = std::max(farthest, kept.metresFrom(vertex));
            }
        }
    }
    // Both ends of an edge are rounded to the grid, and again where it is cut.
    CHECK(farthest <= tolerance + 2 * unit);
    CHECK(measured > 100);
    CHECK((level < kMapLevels - 1 || dropped * 100 < measured));
}

TEST_CASE("The lakes keep their area on every level", "[publisher][basemap]")
{
    const MapLayer lakes = realLayer(u"lakes"_s);
    const MapGrid grid(kCounty);
    double exact = 0;
    for (const MapFeature &lake : lakes.features) {
        std::vector<GridPoint> ring;
        for (const Position position : lake.parts.front())
            ring.push_back(grid.decimetres(position));
        exact += double(doubledArea(ring)) / 2 / 100;
    }
    const auto cells = cellsOf(lakes, kCounty);
    for (int level = 0; level < kMapLevels; ++level) {
        const double unit = kMapGridMetres[std::size_t(level)];
        CHECK_THAT(areaOf(decoded(cells, level)) * unit * unit / exact, WithinAbs(1.0, level == 0 ? 0.05 : 0.002));
    }
}

TEST_CASE("Any byte of a real cell flipped or cut off is damage or shapes of bounded size", "[publisher][basemap]")
{
    for (const MapCell &cell : cellsOf(realLayer(u"lakes"_s), kCounty)) {
        if (cell.cell % 7 != 0)
            continue;
        for (qsizetype i = 0; i < cell.shapes.size(); ++i) {
            CHECK_FALSE(decodeShapes(cell.shapes.first(i), cell.level));
            QByteArray flipped = cell.shapes;
            flipped[i] = char(~flipped[i]);
            if (const auto shapes = decodeShapes(flipped, cell.level))
                CHECK(encodedShapes(*shapes) == flipped);
        }
    }
}
