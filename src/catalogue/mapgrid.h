// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"

#include <array>
#include <compare>
#include <cstdint>

namespace paraply {

/// Zoom levels of the base map, from the overview to the closest.
inline constexpr int kMapLevels = 3;
inline constexpr int kMapCellMetres = 10'000;
/// Metres per unit of the grid, and the tolerance lines are simplified with; by level.
inline constexpr std::array<int, kMapLevels> kMapGridMetres = {50, 5, 1};
inline constexpr std::array<int, kMapLevels> kMapToleranceMetres = {300, 40, 5};

/// Units of a level's grid along the side of a cell.
constexpr int mapCellUnits(int level)
{
    return kMapCellMetres / kMapGridMetres[std::size_t(level)];
}

/// A point on a level's grid, in units east and north of a corner: of the region's box, or of a cell.
struct GridPoint {
    std::int32_t x = 0, y = 0;
    auto operator<=>(const GridPoint &) const = default;
};

/// Metres east and north of the south-west corner of a box.
struct MapMetres {
    double x = 0, y = 0;
};

/// The flat metre grid of a region's box (docs/basemap-format.md, "Projection") and its cells. A value; any thread.
class MapGrid {
public:
    explicit MapGrid(const Box &box);

    MapMetres metres(Position position) const;
    GridPoint quantised(MapMetres metres, int level) const;
    Position position(GridPoint point, int level) const;

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    /// Row-major from the south-west, the same on each level.
    std::int64_t cellAt(int column, int row) const { return std::int64_t(row) * m_columns + column; }
    bool hasCell(std::int64_t cell) const { return cell >= 0 && cell < std::int64_t(m_columns) * m_rows; }
    /// The south-west corner of a cell that there is.
    GridPoint cornerOf(std::int64_t cell, int level) const;
    /// What the cell covers; it may reach past the region's box in the north and east.
    Box boxOf(std::int64_t cell) const;

private:
    Box m_box;
    int m_metresPerLongitude, m_columns, m_rows;
};

}
