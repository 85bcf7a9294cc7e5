// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/surroundings.h"

#include <cmath>
#include <random>

using namespace paraply;

TEST_CASE("Where the surroundings of a place are sure, measuring says the same", "[catalogue][find]")
{
    std::mt19937 random(18);
    const auto between = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
    int sure = 0;
    for (const double latitude : {-69.0, -33.0, 0.0, 59.3, 68.0, 70.0, 82.0}) {
        for (const double metres : {0.0, 30.0, 5'000.0, 80'000.0, 299'000.0, 900'000.0}) {
            const Position centre {latitude, between(-179, 179)};
            const Surroundings around(centre, metres);
            for (int point = 0; point < 2000; ++point) {
                const double reach = 1.5 * metres / 111'195 + 1e-6;
                const std::int32_t north = std::int32_t(std::lround((centre.latitude + between(-reach, reach)) * 1e7));
                const std::int32_t east = std::int32_t(std::lround((centre.longitude + between(-reach, reach) / std::cos(latitude * 0.0174533)) * 1e7));
                if (!around.mayHold(north, east))
                    continue;
                const std::optional<bool> known = around.holds(north, east);
                sure += known.has_value();
                const Position there {north / 1e7, east / 1e7};
                if (known && *known != (distanceMetres(centre, there) <= metres))
                    FAIL("at " << latitude << " within " << metres << ": " << there.latitude << ", " << there.longitude);
            }
        }
    }
    CHECK(sure > 20'000);
}
