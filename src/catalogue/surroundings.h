// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"

#include <cstdint>

namespace paraply {

/// A box that holds every point within a distance of a centre, and more: what is outside need not be measured.
/// Source: J. P. Matuschek, Finding points within a distance of a latitude/longitude (the longitudes' margin is asin(sin d / cos φ)).
class Surroundings {
public:
    /// A negative or endless distance holds everything.
    Surroundings(Position centre, double metres);

    /// In 1e-7 degrees.
    bool mayHold(std::int32_t latitude, std::int32_t longitude) const
    {
        const std::int64_t north = std::int64_t(latitude) - m_latitude, east = std::int64_t(longitude) - m_longitude;
        // The way around the other side is the shorter one past 180 degrees.
        return (north <= m_northMargin) & (-north <= m_northMargin)
            & (((east <= m_eastMargin) & (-east <= m_eastMargin)) | (east >= kTurn - m_eastMargin) | (-east >= kTurn - m_eastMargin));
    }

private:
    static constexpr std::int64_t kTurn = 3'600'000'000;
    std::int64_t m_latitude, m_longitude, m_northMargin, m_eastMargin;
};

}
