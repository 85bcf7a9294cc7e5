// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/surroundings.h"

#include <cmath>
#include <numbers>

namespace paraply {

namespace {

constexpr double kPerRadian = 180e7 / std::numbers::pi;
/// Rounding of coordinates and of the arithmetic, in 1e-7 degrees.
constexpr std::int64_t kSlack = 10;
constexpr std::int64_t kHalfTurn = 1'800'000'000;
/// Farther away, or nearer to a pole, a plane is no picture of the earth.
constexpr double kFarthestMetres = 300'000, kFarthestNorth = 70;
constexpr double kMargin = 0.01;

}

Surroundings::Surroundings(Position centre, double metres)
{
    constexpr double kQuarterTurn = std::numbers::pi / 2;
    const double reach = metres / kEarthRadiusMetres;
    if (!(reach >= 0 && reach < kQuarterTurn))
        return;
    const std::int64_t north = std::int64_t(reach * kPerRadian) + kSlack;
    m_south = std::uint32_t(std::int32_t(std::llround(centre.latitude * 1e7) - north));
    m_height = std::uint32_t(2 * north);
    const double latitude = std::abs(centre.latitude) * std::numbers::pi / 180;
    // Beyond it a pole is inside, and with it every longitude.
    if (latitude + reach >= kQuarterTurn - 1e-6)
        return;
    const std::int64_t east = std::int64_t(std::asin(std::sin(reach) / std::cos(latitude)) * kPerRadian) + kSlack;
    const std::int64_t middle = std::llround(centre.longitude * 1e7);
    if (middle - east < -kHalfTurn || middle + east > kHalfTurn)
        return;
    m_west = std::uint32_t(std::int32_t(middle - east));
    m_width = std::uint32_t(2 * east);
    if (metres > kFarthestMetres || std::abs(centre.latitude) > kFarthestNorth)
        return;
    m_latitude = std::int32_t(std::llround(centre.latitude * 1e7));
    m_longitude = std::int32_t(middle);
    m_perUnit = 1 / kPerRadian;
    m_cosine = std::cos(latitude);
    m_sine = centre.latitude < 0 ? -std::sin(latitude) : std::sin(latitude);
    m_surelyInside = std::pow(reach * (1 - kMargin), 2);
    m_surelyOutside = std::pow(reach * (1 + kMargin) + kSlack / kPerRadian, 2);
}

}
