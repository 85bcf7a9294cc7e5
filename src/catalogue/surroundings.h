// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"

#include <cstdint>

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

private:
    std::uint32_t m_south = 0, m_west = 0, m_height = UINT32_MAX, m_width = UINT32_MAX;
};

}
