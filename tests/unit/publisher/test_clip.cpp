// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/clip.h"
#include "publisher/simplify.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <random>

using namespace paraply;

namespace {

bool areCutsOnTheCut(const GridPart &part, Cut cut)
{
    return std::all_of(part.cutEdges.begin(), part.cutEdges.end(), [&](std::uint32_t edge) {
        const GridPoint a = part.points[edge], b = part.points[(edge + 1) % part.points.size()];
        return cut.isMeridian ? a.x == cut.at && b.x == cut.at : a.y == cut.at && b.y == cut.at;
    });
}

/// A ring around a point that does not cross itself; mostly not convex.
std::vector<GridPoint> star(std::mt19937 &random, int corners)
{
    std::vector<GridPoint> ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * 3.14159265358979 * i / corners, radius = 100 + double(random() % 900);
        ring.push_back({std::int32_t(1000 + radius * std::cos(angle)), std::int32_t(1000 + radius * std::sin(angle))});
    }
    ring.erase(std::unique(ring.begin(), ring.end()), ring.end());
    return ring;
}

/// The ring from its south-westernmost point on; where a ring begins says nothing.
GridPart turned(GridPart ring)
{
    std::rotate(ring.points.begin(), std::min_element(ring.points.begin(), ring.points.end()), ring.points.end());
    return ring;
}

double distanceToLine(GridPoint p, const std::vector<GridPoint> &line)
{
    double nearest = 1e18;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double x = line[i + 1].x - line[i].x, y = line[i + 1].y - line[i].y, length = x * x + y * y;
        const double t = length == 0 ? 0 : std::clamp(((p.x - line[i].x) * x + (p.y - line[i].y) * y) / length, 0.0, 1.0);
        nearest = std::min(nearest, std::hypot(p.x - line[i].x - t * x, p.y - line[i].y - t * y));
    }
    return nearest;
}

}

TEST_CASE("A ring cut in two keeps its area, and only the cut is marked", "[publisher][basemap]")
{
    std::mt19937 random(20261121);
    for (int round = 0; round < 500; ++round) {
        GridPart ring {star(random, 5 + int(random() % 40)), {}};
        if (round % 2)
            std::reverse(ring.points.begin(), ring.points.end());
        const Cut cut {round % 3 != 0, std::int32_t(random() % 2000)};
        const auto [low, high] = splitRing(ring, cut);
        CHECK(areCutsOnTheCut(low, cut));
        CHECK(areCutsOnTheCut(high, cut));
        // A crossing is rounded by half a unit at most, so each moves the area by no more than an edge is long.
        const std::int64_t lost = doubledArea(ring.points) - doubledArea(low.points) - doubledArea(high.points);
        CHECK(std::abs(lost) <= 2000 * std::int64_t(ring.points.size()));
        for (const GridPart *part : {&low, &high}) {
            if (part->points.empty())
                continue;
            CHECK(part->points.size() >= 3);
            CHECK((doubledArea(part->points) > 0) == (doubledArea(ring.points) > 0));
            for (std::size_t i = 0; i < part->points.size(); ++i) {
                const GridPoint p = part->points[i];
                CHECK(p != part->points[(i + 1) % part->points.size()]);
                const std::int32_t past = (cut.isMeridian ? p.x : p.y) - cut.at;
                CHECK((part == &low ? past <= 0 : past >= 0));
            }
        }
    }
}

TEST_CASE("Both sides of a cut get the same crossings", "[publisher][basemap]")
{
    std::mt19937 random(18);
    for (int round = 0; round < 200; ++round) {
        const GridPart ring {star(random, 12), {}};
        const Cut cut {true, std::int32_t(500 + random() % 1000)};
        const auto [low, high] = splitRing(ring, cut);
        // Every uncut edge's end on the cut that is no corner of the ring is a crossing.
        const auto crossings = [&](const GridPart &part) {
            std::vector<GridPoint> on;
            for (const GridPoint p : part.points) {
                if (p.x == cut.at && std::find(ring.points.begin(), ring.points.end(), p) == ring.points.end())
                    on.push_back(p);
            }
            std::sort(on.begin(), on.end());
            on.erase(std::unique(on.begin(), on.end()), on.end());
            return on;
        };
        if (!low.points.empty() && !high.points.empty())
            CHECK(crossings(low) == crossings(high));
    }
}

TEST_CASE("A comb keeps its teeth apart by edges that are never stroked", "[publisher][basemap]")
{
    // Two teeth pointing east over x = 10; their back is west of it.
    const GridPart comb {{{0, 0}, {20, 0}, {20, 5}, {5, 5}, {5, 10}, {20, 10}, {20, 15}, {0, 15}}, {}};
    const auto [low, high] = splitRing(comb, {true, 10});
    CHECK(doubledArea(high.points) == 2 * 2 * 10 * 5);
    CHECK(doubledArea(low.points) == 2 * (10 * 15 - 5 * 5));
    CHECK(low.cutEdges.size() == 2);
    CHECK(high.cutEdges.size() == 2);
}

TEST_CASE("A ring wholly on one side, or only touching the cut, is not cut", "[publisher][basemap]")
{
    const GridPart ring {{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {}};
    for (const Cut cut : {Cut {true, 10}, Cut {true, 30}, Cut {false, 10}}) {
        const auto [low, high] = splitRing(ring, cut);
        CHECK(turned(low) == ring);
        CHECK(high.points.empty());
    }
    const auto [low, high] = splitRing({{{0, 0}, {5, 10}, {-5, 10}}, {}}, {false, 0});
    CHECK(low.points.empty());
    CHECK(high.cutEdges.empty());
}

TEST_CASE("Earlier cuts stay marked through later ones", "[publisher][basemap]")
{
    const auto [west, east] = splitRing({{{0, 0}, {20, 0}, {20, 20}, {0, 20}}, {}}, {true, 10});
    const auto [south, north] = splitRing(east, {false, 10});
    CHECK(south.cutEdges.size() == 2);
    CHECK(north.cutEdges.size() == 2);
    CHECK(west.cutEdges.size() == 1);
}

TEST_CASE("A line on the cut goes to one side, and one that touches it is not split", "[publisher][basemap]")
{
    const GridPart along {{{10, 0}, {10, 5}, {10, 9}}, {}};
    CHECK(splitLine(along, {true, 10}).first.empty());
    CHECK(splitLine(along, {true, 10}).second == std::vector {along});
    const GridPart touching {{{0, 0}, {10, 5}, {0, 9}}, {}};
    CHECK(splitLine(touching, {true, 10}).first == std::vector {touching});
    CHECK(splitLine(touching, {true, 10}).second.empty());
}

TEST_CASE("Simplifying keeps the ends and every point within the tolerance", "[publisher][basemap]")
{
    std::mt19937 random(7);
    for (const int tolerance : {0, 3, 50, 3000}) {
        std::vector<GridPoint> line = {{0, 0}};
        for (int i = 0; i < 400; ++i)
            line.push_back({line.back().x + std::int32_t(random() % 30), line.back().y + std::int32_t(random() % 61) - 30});
        const auto simple = simplifiedLine(line, tolerance);
        CHECK(simple.front() == line.front());
        CHECK(simple.back() == line.back());
        CHECK(simple.size() <= line.size());
        for (const GridPoint p : line)
            CHECK(distanceToLine(p, simple) <= tolerance + 1e-6);
        if (tolerance == 3000)
            CHECK(simple.size() < 10);
    }
}

TEST_CASE("A long line with all its points in line takes no stack and little time", "[publisher][basemap]")
{
    std::vector<GridPoint> line;
    for (int i = 0; i < 200'000; ++i)
        line.push_back({i, 0});
    CHECK(simplifiedLine(line, 0).size() == 2);
}

TEST_CASE("A ring is simplified alike wherever it begins", "[publisher][basemap]")
{
    std::mt19937 random(3);
    std::vector<GridPoint> ring = star(random, 60);
    const auto simple = simplifiedRing(ring, 40);
    CHECK(simple.size() < ring.size());
    for (int i = 0; i < 10; ++i) {
        std::rotate(ring.begin(), ring.begin() + 7, ring.end());
        CHECK(simplifiedRing(ring, 40) == simple);
    }
}
