// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace paraply {

/// Zoom levels of the base map, from the overview to the closest.
inline constexpr int kMapLevels = 3;
inline constexpr int kMapCellMetres = 10'000;
/// Metres per unit of the grid, and the tolerance shapes are simplified with; by level.
inline constexpr std::array<int, kMapLevels> kMapGridMetres = {50, 5, 1};
inline constexpr std::array<int, kMapLevels> kMapToleranceMetres = {300, 40, 5};

/// Units of a level's grid along the side of a cell.
constexpr int mapCellUnits(int level)
{
    return kMapCellMetres / kMapGridMetres[std::size_t(level)];
}

/// A point in whole units east and north of a south-west corner, of the region's box or of a cell.
struct GridPoint {
    std::int32_t x = 0, y = 0;
    auto operator<=>(const GridPoint &) const = default;
};

/// The flat metre grid over a region's box and its cells (docs/basemap-format.md, "Projection"). Whole numbers only, so that every
/// machine gets the same. A value; any thread.
class MapGrid {
public:
    explicit MapGrid(const Box &box);

    /// Decimetres from the box's corner; a position outside is moved to the border of the cells.
    GridPoint decimetres(Position position) const;
    /// Of decimetres, the nearest point of a level's grid, halves going east and north.
    static GridPoint quantised(GridPoint decimetres, int level);
    /// Where a point of a level's grid lies; its units count from the box's corner.
    Position position(GridPoint point, int level) const;

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    /// Row-major from the south-west, alike on all levels.
    std::int64_t cellAt(int column, int row) const { return std::int64_t(row) * m_columns + column; }
    bool hasCell(std::int64_t cell) const { return cell >= 0 && cell < std::int64_t(m_columns) * m_rows; }
    /// The south-west corner of a cell that there is, on a level's grid.
    GridPoint cornerOf(std::int64_t cell, int level) const;
    /// What a cell that there is covers; it may reach past the region's box in the north and the east.
    Box boxOf(std::int64_t cell) const;

private:
    Box m_box;
    int m_metresPerLongitude, m_columns, m_rows;
};

}
