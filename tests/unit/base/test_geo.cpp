// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/geo.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace paraply;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

constexpr Position kOrebro {59.2741, 15.2066};
constexpr Position kStockholm {59.3293, 18.0686};

}

TEST_CASE("Distances agree with the great circle within half a percent", "[base][geo]")
{
    struct Row {
        Position from, to;
        double metres;
    };
    const auto row = GENERATE(
        // Vincenty on WGS84.
        Row {kOrebro, kStockholm, 163140}, Row {{0, 0}, {0, 1}, 111319.5}, Row {{0, 0}, {1, 0}, 110574.4},
        Row {{59.0, 15.0}, {59.0, 15.001}, 57.5}, Row {{-33.8568, 151.2153}, {51.5007, -0.1246}, 16993900});
    CHECK(distanceMetres(row.from, row.to) == Approx(row.metres).epsilon(0.006));
    CHECK(distanceMetres(row.to, row.from) == Approx(distanceMetres(row.from, row.to)));
}

TEST_CASE("The distance to the same place is nought and to the antipode half a circle", "[base][geo]")
{
    CHECK(distanceMetres(kOrebro, kOrebro) == 0.0);
    const double half = distanceMetres({59.2741, 15.2066}, {-59.2741, 15.2066 - 180});
    CHECK_FALSE(std::isnan(half));
    CHECK(half == Approx(M_PI * kEarthRadiusMetres));
}

TEST_CASE("Bearings count clockwise from north and stay below 360", "[base][geo]")
{
    struct Row {
        Position to;
        double degrees;
    };
    const auto row = GENERATE(Row {{1, 0}, 0.0}, Row {{0, 1}, 90.0}, Row {{-1, 0}, 180.0}, Row {{0, -1}, 270.0},
                              Row {{1, -1e-18}, 0.0}, Row {{0, 0}, 0.0});
    const double degrees = bearingDegrees({0, 0}, row.to);
    CHECK(degrees == Approx(row.degrees).margin(1e-9));
    CHECK(degrees < 360.0);
    CHECK(bearingDegrees(kOrebro, kStockholm) == Approx(86.5).margin(0.5));
}

TEST_CASE("A box holds its borders", "[base][geo]")
{
    const Box box {58.6, 14.2, 60.2, 16.0};
    CHECK(box.contains(kOrebro));
    CHECK(box.contains({58.6, 14.2}));
    CHECK(box.contains({60.2, 16.0}));
    CHECK_FALSE(box.contains(kStockholm));
    CHECK_FALSE(box.contains({58.5999, 15}));
}

TEST_CASE("A position is read from latitude, comma, longitude", "[base][geo]")
{
    CHECK(positionFromText(u"59.27,15.21") == Position {59.27, 15.21});
    CHECK(positionFromText(u"  59.27 ,  15.21 ") == Position {59.27, 15.21});
    CHECK(positionFromText(u"-33,+151.5") == Position {-33, 151.5});
    CHECK(positionFromText(u"90,-180") == Position {90, -180});
}

TEST_CASE("What is no position on earth is none", "[base][geo]")
{
    const auto text =
        GENERATE(as<QStringView>(), u"", u",", u"59.27", u"59,27,15,21", u"59.27;15.21", u"Ervalla", u"90.1,0",
                 u"0,180.5", u"nan,nan", u"inf,0", u"1e1,2", u"59.27,15.21x", u"0x3b,15", u"٥٩,١٥", u"59.,15",
                 u"59.27,15.21\n0", u"0000000000000000000000000000000000000000000000000000000000000000.1,0");
    CAPTURE(text);
    CHECK_FALSE(positionFromText(text).has_value());
}
