// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace paraply {

/// A box that holds every point within a distance of a centre, and more: what is outside need not be measured. Where it would cross
/// the antimeridian it holds every longitude.
/// Source: J. P. Matuschek, Finding points within a distance of a latitude/longitude (the longitudes' margin is asin(sin d / cos φ)).
class Surroundings {
public:
    /// A negative or endless distance holds everything.
    Surroundings(Position centre, double metres);

    /// In 1e-7 degrees.
    bool mayHold(std::int32_t latitude, std::int32_t longitude) const
    {
        // What lies south or west of the box wraps around to a large number.
        return (std::uint32_t(latitude) - m_south <= m_height) & (std::uint32_t(longitude) - m_west <= m_width);
    }

    /// Whether a point is within the distance; nothing where only distanceMetres() can tell: close to the border, or far from the
    /// centre. On a plane through the middle parallel, good to a part in 500 where it answers, with a margin of one in 100.
    std::optional<bool> holds(std::int32_t latitude, std::int32_t longitude) const
    {
        const double north = (double(latitude) - m_latitude) * m_perUnit, east = (double(longitude) - m_longitude) * m_perUnit;
        const double squeezed = east * (m_cosine - m_sine * north / 2);
        const double square = north * north + squeezed * squeezed;
        if (square < m_surelyInside)
            return true;
        return square > m_surelyOutside ? std::optional(false) : std::nullopt;
    }

private:
    /// In radians; no square is less than 0 nor more than endless, so that nothing is sure unless the constructor says so.
    double m_perUnit = 0, m_cosine = 0, m_sine = 0, m_surelyInside = 0, m_surelyOutside = std::numeric_limits<double>::infinity();
    std::int32_t m_latitude = 0, m_longitude = 0;
    std::uint32_t m_south = 0, m_west = 0, m_height = UINT32_MAX, m_width = UINT32_MAX;
};

}
