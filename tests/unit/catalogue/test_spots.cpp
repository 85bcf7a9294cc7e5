// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/find.h"
#include "catalogue/mapplane.h"
#include "catalogue/spots.h"
#include "support/cataloguebuilder.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numeric>
#include <set>

using namespace paraply;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(9, 15), QTimeZone::utc());

Query question()
{
    Query query;
    query.now = kNow;
    return query;
}

/// Two at the same point of Örebro, one at another, one whose house is known, one without a place.
std::shared_ptr<const Catalogue> sample(const QTemporaryDir &folder)
{
    CatalogueBuilder builder;
    builder.location("town").location("town-hall").location("west", { { "latitude", 59.3 }, { "longitude", 15.1 }, { "locality", "Garphyttan" } })
        .location("house", { { "precision", "address" } });
    builder.service("a").at("a", "town").service("b", { { "kind", "library" } }).at("b", "town-hall");
    builder.service("c", { { "kind", "youth_centre" }, { "cost", "free" } }).at("c", "west");
    builder.service("d").at("d", "house").service("e", { { "kind", "helpline" } });
    const auto catalogue = Catalogue::open(builder.write(folder.filePath(QStringLiteral("c.sqlite"))));
    REQUIRE(catalogue);
    return *catalogue;
}

}

TEST_CASE("What lies at the same point and is known as well is one spot", "[catalogue][spots]")
{
    const QTemporaryDir folder;
    const auto catalogue = sample(folder);
    const auto spots = spotsOf(*catalogue, question());
    REQUIRE(spots);
    REQUIRE(spots->size() == 3);
    std::multiset<int> counts;
    for (const Spot &spot : *spots) {
        counts.insert(spot.count());
        CHECK(std::accumulate(spot.groups.begin(), spot.groups.end(), 0) == spot.count());
    }
    CHECK(counts == std::multiset<int> { 1, 1, 2 });
    const auto house = std::ranges::find(*spots, Precision::Address, &Spot::precision);
    REQUIRE(house != spots->end());
    CHECK(house->count() == 1);
}

TEST_CASE("Spots hold just the hits of the same query, whatever its limit", "[catalogue][spots]")
{
    const QTemporaryDir folder;
    const auto catalogue = sample(folder);
    Query query = question();
    SECTION("of everything") { }
    SECTION("of what is free") { query.free = true; }
    SECTION("of one kind") { query.kinds = { Kind::Library }; }
    SECTION("of nothing") { query.text = QStringLiteral("zzzzzz"); }
    query.limit = 1;
    const auto answer = find(*catalogue, query);
    const auto spots = spotsOf(*catalogue, query);
    REQUIRE((answer && spots));
    int rows = 0;
    std::set<QString> services;
    for (const Spot &spot : *spots) {
        const auto hits = hitsAt(*catalogue, query, spot.rows);
        REQUIRE(hits);
        CHECK(int(hits->size()) == spot.count());
        rows += spot.count();
        for (const Hit &hit : *hits)
            services.insert(hit.service);
    }
    CHECK(rows == answer->total);
    query.limit = 0;
    const auto whole = find(*catalogue, query);
    REQUIRE(whole);
    for (const Hit &hit : whole->hits)
        CHECK(services.contains(hit.service));
}

TEST_CASE("Hits at rows that no longer fit the query are left out", "[catalogue][spots]")
{
    const QTemporaryDir folder;
    const auto catalogue = sample(folder);
    const auto row = rowAt(*catalogue, QStringLiteral("a"), QStringLiteral("town"));
    REQUIRE(row);
    Query query = question();
    CHECK(hitsAt(*catalogue, query, { *row, 9999 })->size() == 1);
    query.free = true;
    CHECK(hitsAt(*catalogue, query, { *row })->empty());
    CHECK_FALSE(rowAt(*catalogue, QStringLiteral("a"), QStringLiteral("west")));
    CHECK_FALSE(rowAt(*catalogue, QStringLiteral("e"), QString()));
    REQUIRE(spotOf(*catalogue, *row));
    CHECK(spotOf(*catalogue, *row)->count() == 1);
    CHECK_FALSE(spotOf(*catalogue, 9999));
}

TEST_CASE("A list told piece by piece is the same as one told whole", "[catalogue][spots]")
{
    const QTemporaryDir folder;
    const auto catalogue = sample(folder);
    Query query = question();
    SECTION("by municipality") { query.position.reset(); }
    SECTION("by distance") { }
    query.limit = 1;
    const auto order = orderOf(*catalogue, query);
    query.limit = 0;
    const auto whole = find(*catalogue, query);
    REQUIRE((order && whole));
    REQUIRE(order->hits.size() == whole->hits.size());
    REQUIRE(order->remote.size() == whole->remote.size());
    std::vector<std::uint32_t> rows = order->hits;
    rows.insert(rows.end(), order->remote.begin(), order->remote.end());
    QStringList pieces, all;
    for (const std::uint32_t row : rows) {
        const auto hits = hitsAt(*catalogue, query, { row });
        REQUIRE((hits && hits->size() == 1));
        pieces << hits->front().service + u'/' + hits->front().location;
    }
    for (const auto *hits : { &whole->hits, &whole->remote }) {
        for (const Hit &hit : *hits)
            all << hit.service + u'/' + hit.location;
    }
    CHECK(pieces == all);
    const auto together = hitsAt(*catalogue, query, rows);
    REQUIRE(together);
    CHECK(together->size() == rows.size());
    CHECK(orderOf(*catalogue, Query {}).error().code == Code::Invalid);
}

TEST_CASE("A query that breaks a bound has no spots", "[catalogue][spots]")
{
    const QTemporaryDir folder;
    const auto catalogue = sample(folder);
    CHECK(spotsOf(*catalogue, Query {}).error().code == Code::Invalid);
    CHECK(hitsAt(*catalogue, Query {}, {}).error().code == Code::Invalid);
}

TEST_CASE("The plane of a map agrees with the grid of its cells, there and back", "[catalogue][map]")
{
    const Box box { 58.55, 14.15, 60.25, 15.85 };
    const MapPlane plane(box);
    const MapGrid grid(box);
    for (const Position position : { Position { 58.6, 14.2 }, Position { 59.27412, 15.2066 }, Position { 60.2, 15.8 } }) {
        const MapPoint at = plane.at(position);
        const GridPoint coarse = grid.decimetres(position);
        CHECK(at.x == Catch::Approx(coarse.x / 10.0).margin(0.06));
        CHECK(at.y == Catch::Approx(coarse.y / 10.0).margin(0.06));
        CHECK(distanceMetres(plane.position(at), position) < 0.001);
    }
    CHECK(plane.at({ box.south, box.west }) == MapPoint { 0, 0 });
    CHECK(plane.extent().y == Catch::Approx(1.7 * 111'195));
}
