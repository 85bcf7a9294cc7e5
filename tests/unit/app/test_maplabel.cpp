// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/maplabel.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace paraply;

namespace {

LabelWish wishAt(double x, double y, int weight, bool named = false, double reach = 4)
{
    return { { x, y }, reach, { 60, 18 }, named, weight, QString::number(weight) };
}

double distance(const QRectF &box, QPointF at)
{
    return std::hypot(at.x() - std::clamp(at.x(), box.left(), box.right()), at.y() - std::clamp(at.y(), box.top(), box.bottom()));
}

}

TEST_CASE("A name stands right of its ring, and left of it when there is no room", "[app][map]")
{
    const LabelWish wish = wishAt(100, 100, 5, true, 20);
    auto placed = placedLabels({ wish }, { { { 100, 100 }, 20 } });
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].box.left() >= 120);
    CHECK(placed[0].box.center().y() == 100);
    placed = placedLabels({ wish }, { { { 100, 100 }, 20 }, { { 150, 100 }, 20 } });
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].box.right() <= 80);
}

TEST_CASE("A name knows where else it may stand, clear of all that is placed", "[app][map]")
{
    const auto placed = placedLabels({ wishAt(100, 100, 5, true, 20), wishAt(100, 160, 4, true, 20) }, { { { 100, 100 }, 20 }, { { 100, 160 }, 20 } });
    REQUIRE(placed.size() == 2);
    REQUIRE_FALSE(placed[0].others.empty());
    CHECK(placed[0].others.front().right() <= 80);
    for (const PlacedLabel &label : placed) {
        for (const QRectF &other : label.others) {
            CHECK(std::ranges::none_of(placed, [&other](const PlacedLabel &one) { return one.box.intersects(other); }));
            CHECK(distance(other, { 100, 100 }) >= 20);
            CHECK(distance(other, { 100, 160 }) >= 20);
        }
    }
}

TEST_CASE("A name steps away from a neighbour that only just reaches in", "[app][map]")
{
    // Left, above and below there is no room; right, the ring below takes the lowest px.
    const auto placed = placedLabels({ wishAt(100, 100, 5, true, 20) },
                                     { { { 100, 100 }, 20 }, { { 50, 100 }, 25 }, { { 100, 60 }, 10 }, { { 150, 138 }, 30 } });
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].box.left() >= 120);
    CHECK(placed[0].box.center().y() < 100);
    CHECK(placed[0].box.center().y() > 94);
    CHECK(distance(placed[0].box, { 150, 138 }) >= 30);
}

TEST_CASE("A ring that others hem in is named where there is room between them", "[app][map]")
{
    const LabelWish wish = wishAt(100, 100, 5, true, 20);
    const std::vector<LabelObstacle> rings { { { 100, 100 }, 20 }, { { 150, 112 }, 18 }, { { 50, 88 }, 18 }, { { 100, 146 }, 18 }, { { 100, 54 }, 18 } };
    const auto placed = placedLabels({ wish }, rings);
    REQUIRE(placed.size() == 1);
    for (const LabelObstacle &ring : rings)
        CHECK(distance(placed[0].box, ring.at) >= ring.reach);
    // A town without a ring is left out there.
    CHECK(placedLabels({ wishAt(100, 100, 5, false, 20) }, { rings.begin() + 1, rings.end() }).empty());
}

TEST_CASE("A place that soft rings hem in on all sides is named on the rings, clear of their discs", "[app][map]")
{
    // In large text the rings of a big town and of its neighbours leave no room at all.
    const LabelWish big { { 100, 100 }, 60, { 120, 30 }, true, 126'000, QStringLiteral("Örebro"), 30 };
    std::vector<LabelObstacle> rings { { { 100, 100 }, 60, 30 } };
    for (int turn = 0; turn < 8; ++turn)
        rings.push_back({ { 100 + 130 * std::cos(turn * 0.785), 100 + 130 * std::sin(turn * 0.785) }, 68, 14 });
    const auto placed = placedLabels({ big }, rings);
    REQUIRE(placed.size() == 1);
    for (const LabelObstacle &ring : rings)
        CHECK(distance(placed[0].box, ring.at) >= ring.core);
    // Nothing is named on a disc.
    for (LabelObstacle &ring : rings)
        ring.core = ring.reach;
    CHECK(placedLabels({ big }, rings).empty());
}

TEST_CASE("Where two names want the same room the bigger place has it", "[app][map]")
{
    // Hemmed in on all sides but the one that both want.
    const auto placed = placedLabels({ wishAt(100, 100, 10, false, -1), wishAt(110, 104, 900, false, -1) }, {});
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].wish == 1);
}

TEST_CASE("A name that explains a ring comes before a bigger town", "[app][map]")
{
    const auto placed = placedLabels({ wishAt(100, 100, 90'000, false, -1), wishAt(64, 100, 10, true, 4) }, { { { 64, 100 }, 4 } });
    REQUIRE_FALSE(placed.empty());
    CHECK(placed[0].wish == 1);
    CHECK(placed[0].box.left() > 64);
    CHECK(placed.size() == 1);
}

TEST_CASE("A town under a ring is not named beside it", "[app][map]")
{
    CHECK(placedLabels({ wishAt(100, 100, 5) }, { { { 105, 100 }, 30 } }).empty());
}

TEST_CASE("No name ever touches another, a ring or a dot", "[app][map]")
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> along(-400, 400);
    std::vector<LabelWish> wishes;
    std::vector<LabelObstacle> rings;
    for (int i = 0; i < 40; ++i) {
        rings.push_back({ { along(random), along(random) }, 8 + 0.5 * i });
        wishes.push_back({ rings.back().at, rings.back().reach, { 40.0 + i, 18 }, true, i, {} });
    }
    for (int i = 0; i < 400; ++i)
        wishes.push_back(wishAt(along(random), along(random), i));
    const auto placed = placedLabels(wishes, rings);
    CHECK(placed.size() > 60);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        for (const LabelObstacle &ring : rings)
            REQUIRE(distance(placed[i].box, ring.at) >= ring.reach);
        for (std::size_t j = 0; j < placed.size(); ++j) {
            REQUIRE((i == j || !placed[i].box.intersects(placed[j].box)));
            const LabelWish &other = wishes[placed[j].wish];
            REQUIRE((other.named || distance(placed[i].box, other.at) >= other.reach));
        }
    }
    const auto again = placedLabels(wishes, rings);
    CHECK(std::ranges::equal(placed, again, {}, &PlacedLabel::box, &PlacedLabel::box));
}
