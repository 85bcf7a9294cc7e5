// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/mapgrid.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paraply {

namespace {

// A degree of latitude on the sphere of base/geo.h, in whole metres.
constexpr int kMetresPerLatitude = 111'195;
constexpr int kDecimetres = 10;

// A whole number, so that rounding in cos() moves no point.
int metresPerLongitude(const Box &box)
{
    const double middle = (box.south + box.north) / 2;
    if (!(std::abs(middle) <= 90))
        return kMetresPerLatitude;
    return std::max(1, int(std::lround(kMetresPerLatitude * std::cos(middle * std::numbers::pi / 180.0))));
}

// A box that is none (a damaged catalogue's) has one cell.
int cellsAlong(double degrees, int metresPerDegree)
{
    if (!(degrees > 0 && degrees <= 360))
        return 1;
    return std::max(1, int(std::ceil(degrees * metresPerDegree / kMapCellMetres)));
}

std::int32_t decimetresAlong(double degrees, int metresPerDegree, int cells)
{
    const double most = double(cells) * kMapCellMetres * kDecimetres;
    const double along = degrees * (metresPerDegree * kDecimetres);
    if (!(along > 0))
        return 0;
    return std::int32_t(std::lround(std::min(along, most)));
}

}

MapGrid::MapGrid(const Box &box)
    : m_box(box), m_metresPerLongitude(metresPerLongitude(box)), m_columns(cellsAlong(box.east - box.west, m_metresPerLongitude)),
      m_rows(cellsAlong(box.north - box.south, kMetresPerLatitude))
{
}

GridPoint MapGrid::decimetres(Position position) const
{
    return {decimetresAlong(position.longitude - m_box.west, m_metresPerLongitude, m_columns),
            decimetresAlong(position.latitude - m_box.south, kMetresPerLatitude, m_rows)};
}

GridPoint MapGrid::quantised(GridPoint decimetres, int level)
{
    const std::int32_t unit = kMapGridMetres[std::size_t(level)] * kDecimetres;
    return {(decimetres.x + unit / 2) / unit, (decimetres.y + unit / 2) / unit};
}

Position MapGrid::position(GridPoint point, int level) const
{
    const double unit = kMapGridMetres[std::size_t(level)];
    return {m_box.south + point.y * unit / kMetresPerLatitude, m_box.west + point.x * unit / m_metresPerLongitude};
}

GridPoint MapGrid::cornerOf(std::int64_t cell, int level) const
{
    const int units = mapCellUnits(level);
    return {std::int32_t(cell % m_columns) * units, std::int32_t(cell / m_columns) * units};
}

Box MapGrid::boxOf(std::int64_t cell) const
{
    constexpr int level = kMapLevels - 1;
    const GridPoint corner = cornerOf(cell, level);
    const Position southWest = position(corner, level);
    const Position northEast = position({corner.x + mapCellUnits(level), corner.y + mapCellUnits(level)}, level);
    return {southWest.latitude, southWest.longitude, northEast.latitude, northEast.longitude};
}

}
