// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "findworld.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;

namespace {

std::shared_ptr<const Catalogue> county()
{
    static FindWorld world = [] {
        FindWorld made;
        made.row("locality", {{"name", "Ervalla"}, {"latitude", 59.434}, {"postal_code_series", "705"}});
        made.row("locality", {{"name", "Örebro"}, {"postal_code_series", "705"}});
        made.row("locality", {{"name", "Karlskoga"}, {"municipality", "Karlskoga"}, {"postal_code_series", "691"}});
        made.row("locality", {{"name", "Valåsen"}, {"municipality", "Karlskoga"}, {"postal_code_series", "691"}});
        made.row("locality", {{"name", "Ervalla"}, {"municipality", "Karlskoga"}, {"postal_code_series", "691"}});
        return made;
    }();
    return world.opened();
}

}

TEST_CASE("A place is known by its locality, municipality or postal code", "[catalogue][places]")
{
    const auto [words, name, municipality] = GENERATE(table<const char *, const char *, const char *>({
        {"Ervalla", "Ervalla", "Karlskoga"}, {"ervalla", "Ervalla", "Karlskoga"}, {" Ervalla, Örebro ", "Ervalla", "Örebro"}, {"Karlskoga", "Karlskoga", "Karlskoga"},
        {"705", "705 Örebro", "Örebro"}, {"705 92", "705 Örebro", "Örebro"}, {"69141", "691 Karlskoga", "Karlskoga"}, {"Erwalla", "", ""}, {"", "", ""}, {"7", "", ""},
        {"999", "", ""}, {"orebro", "", ""}}));
    CAPTURE(words);
    const auto place = placeNamed(*county(), QString::fromUtf8(words));
    REQUIRE(place.has_value() == (*name != 0));
    if (place) {
        REQUIRE(place->name == QString::fromUtf8(name));
        REQUIRE(place->municipality == QString::fromUtf8(municipality));
    }
}

TEST_CASE("While typing, places that begin so are offered, each once", "[catalogue][places]")
{
    const auto catalogue = county();
    const auto places = placesLike(*catalogue, u"kar");
    REQUIRE(places.size() == 1);
    REQUIRE(placesLike(*catalogue, u"erv").size() == 2);
    REQUIRE(placesLike(*catalogue, u"e", 1).size() == 1);
    REQUIRE(placesLike(*catalogue, u"  ").empty());
    REQUIRE(placesLike(*catalogue, u"705 92").at(0).approximate);
}

TEST_CASE("A typo in a place is forgiven where nothing else is meant", "[catalogue][places]")
{
    const auto catalogue = county();
    const auto [typed, name] = GENERATE(table<const char *, const char *>({{"karlskga", "Karlskoga"}, {"kalrs", "Karlskoga"}, {"valasen", "Valåsen"},
        {"orebro", "Örebro"}, {"erwal", "Ervalla"}, {"krl", ""}, {"stockholm", ""}}));
    CAPTURE(typed);
    const auto places = placesLike(*catalogue, QString::fromUtf8(typed));
    CHECK(places.empty() == (*name == 0));
    if (!places.empty())
        CHECK(places.front().name == QString::fromUtf8(name));
}
