// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/guess.h"

#include "findworld.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

QStringList guessed(FindWorld &world, const QStringList &words, const Query &query = question())
{
    const auto hits = guess(*world.opened(), query, words);
    REQUIRE(hits);
    return servicesOf(*hits);
}

}

TEST_CASE("What has most of the words is guessed first, and of as many what has them in its title", "[catalogue][find][guess]")
{
    FindWorld world;
    world.placed("one", {{"name", "Samtal"}}).placed("described", {{"name", "x"}, {"description", "samtal om ungdom"}});
    world.placed("both", {{"name", "Samtal för ungdom"}}).placed("none", {{"name", "Fika"}}).service("line", {{"name", "Ungdom"}});
    CHECK(guessed(world, {QStringLiteral("samtal"), QStringLiteral("ungdom"), QStringLiteral("vilse")})
          == QStringList {QStringLiteral("both"), QStringLiteral("described"), QStringLiteral("one"), QStringLiteral("line")});
    CHECK(guessed(world, {QStringLiteral("vilse")}).isEmpty());
    CHECK(guessed(world, {}).isEmpty());
}

TEST_CASE("A guess keeps to the query, its limit and its bounds", "[catalogue][find][guess]")
{
    FindWorld world;
    world.placed("near", {{"name", "Samtal"}}, {{"locality", "Vintrosa"}}).placed("far", {{"name", "Samtal"}}, {{"locality", "Kumla"}}).placed("further", {{"name", "Samtal"}});
    Query query = question();
    query.text = QStringLiteral("vintrosa");
    CHECK(guessed(world, {QStringLiteral("samtal")}, query) == QStringList {QStringLiteral("near")});
    query.text.clear();
    query.limit = 2;
    CHECK(guessed(world, {QStringLiteral("samtal")}, query).size() == 2);
    query.ages = {500};
    CHECK_FALSE(guess(*world.opened(), query, {QStringLiteral("samtal")}));
}
