// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapcluster.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <random>

using namespace paraply;

namespace {

Spot spotOfSize(int count, Precision precision = Precision::Locality, KindGroup group = KindGroup::Meet)
{
    Spot spot;
    spot.precision = precision;
    spot.rows.assign(std::size_t(count), 0);
    spot.groups[std::size_t(group)] = count;
    return spot;
}

double apart(const MapCluster &a, const MapCluster &b)
{
    return std::hypot(a.at.x - b.at.x, a.at.y - b.at.y);
}

}

TEST_CASE("Spots far apart stay what they are", "[app][map]")
{
    const auto clusters = clustersOf({ spotOfSize(1), spotOfSize(3) }, { { 0, 0 }, { 100, 0 } }, 1);
    REQUIRE(clusters.size() == 2);
    CHECK(clusters[0].count == 3);
    CHECK(clusters[0].at == MapPoint { 100, 0 });
    CHECK(clusters[1].spots == std::vector<std::size_t> { 0 });
}

TEST_CASE("Spots closer than 40 dp join the bigger one, at its place", "[app][map]")
{
    const std::vector<Spot> spots { spotOfSize(1, Precision::Address), spotOfSize(7, Precision::Locality, KindGroup::Teen) };
    const std::vector<MapPoint> at { { 0, 0 }, { 39, 0 } };
    const auto clusters = clustersOf(spots, at, 1);
    REQUIRE(clusters.size() == 1);
    CHECK(clusters[0].at == at[1]);
    CHECK(clusters[0].count == 8);
    CHECK(clusters[0].spots == std::vector<std::size_t> { 1, 0 });
    CHECK(clusters[0].area == QRectF(0, 0, 39, 0));
    CHECK_FALSE(clusters[0].hasAddress);
    CHECK_FALSE(clusters[0].group().has_value());
    // Twice as close, and they part.
    CHECK(clustersOf(spots, at, 0.5).size() == 2);
}

TEST_CASE("A cluster tells the group that all of it belongs to", "[app][map]")
{
    const auto clusters = clustersOf({ spotOfSize(2, Precision::Address, KindGroup::Law), spotOfSize(1, Precision::Address, KindGroup::Law) },
                                     { { 0, 0 }, { 1, 0 } }, 1);
    REQUIRE(clusters.size() == 1);
    CHECK(clusters[0].group() == KindGroup::Law);
    CHECK(clusters[0].hasAddress);
    CHECK(clusters[0].radius() == Catch::Approx(12.5 + 2.7 * std::sqrt(3.0)));
}

TEST_CASE("No spot is lost, no two discs overlap, and the same spots give the same clusters", "[app][map]")
{
    std::mt19937 random(20261123);
    std::uniform_real_distribution<double> along(0, 100'000);
    std::uniform_int_distribution<int> size(1, 40);
    std::vector<Spot> spots;
    std::vector<MapPoint> at;
    int total = 0;
    for (int i = 0; i < 3000; ++i) {
        spots.push_back(spotOfSize(size(random)));
        at.push_back({ along(random), along(random) });
        total += spots.back().count();
    }
    const double scale = GENERATE(5.0, 60.0, 280.0);
    const auto clusters = clustersOf(spots, at, scale);
    int found = 0;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        found += clusters[i].count;
        for (std::size_t j = 0; j < i; ++j) {
            const double least = std::max(40.0, clusters[i].radius() + clusters[j].radius());
            REQUIRE(apart(clusters[i], clusters[j]) / scale >= least);
        }
    }
    CHECK(found == total);
    const auto again = clustersOf(spots, at, scale);
    CHECK(std::ranges::equal(clusters, again, {}, &MapCluster::spots, &MapCluster::spots));
}

TEST_CASE("Nothing makes no cluster", "[app][map]")
{
    CHECK(clustersOf({}, {}, 1).empty());
}
