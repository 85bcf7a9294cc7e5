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

}

Surroundings::Surroundings(Position centre, double metres)
    : m_latitude(std::llround(centre.latitude * 1e7)), m_longitude(std::llround(centre.longitude * 1e7)), m_northMargin(kTurn),
      m_eastMargin(kTurn)
{
    constexpr double kQuarterTurn = std::numbers::pi / 2;
    const double reach = metres / kEarthRadiusMetres;
    if (!(reach >= 0 && reach < kQuarterTurn))
        return;
    m_northMargin = std::int64_t(reach * kPerRadian) + kSlack;
    const double latitude = std::abs(centre.latitude) * std::numbers::pi / 180;
    // Beyond it a pole is inside, and with it every longitude.
    if (latitude + reach < kQuarterTurn - 1e-6)
        m_eastMargin = std::int64_t(std::asin(std::sin(reach) / std::cos(latitude)) * kPerRadian) + kSlack;
}

}
