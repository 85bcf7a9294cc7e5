// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <optional>

namespace paraply {

/// A point on WGS84, in degrees.
struct Position {
    double latitude = 0;
    double longitude = 0;
    bool operator==(const Position &) const = default;
};

/// A box of WGS84 that does not cross the antimeridian, in degrees, borders inside.
struct Box {
    double south = 0, west = 0, north = 0, east = 0;
    bool contains(Position p) const
    {
        return p.latitude >= south && p.latitude <= north && p.longitude >= west && p.longitude <= east;
    }
    bool operator==(const Box &) const = default;
};

/// Mean earth radius of IUGG (R1), metres.
inline constexpr double kEarthRadiusMetres = 6371008.8;

/// Great-circle distance (haversine), metres; within 0.5 % of the ellipsoid's.
double distanceMetres(Position from, Position to);

/// Initial great-circle bearing from north, clockwise, degrees in [0, 360).
double bearingDegrees(Position from, Position to);

/// "59.27,15.21" (decimal point, comma between, blanks allowed), latitude first; nothing when it is not that or not on
/// earth.
std::optional<Position> positionFromText(QStringView text);

}
