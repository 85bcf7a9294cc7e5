// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/mapgrid.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace paraply {

enum class ShapeType : unsigned char { Point, Line, Polygon };

/// How long a name may be, in bytes of UTF-8, and how many points the shapes of one cell may have together.
inline constexpr int kShapeNameBytes = 400;
inline constexpr int kCellPoints = 1'000'000;

/// A point, a piece of a line, or a ring: outer ones run counter-clockwise, holes clockwise, the first point is not repeated.
template <typename Point>
struct ShapePart {
    std::vector<Point> points;
    /// Ascending numbers of the edges that lie on the cell's border only because the polygon was cut there: fill up to them, never
    /// stroke them. Edge i goes from point i to the next one, the last back to the first. Empty but for rings.
    std::vector<std::uint32_t> cutEdges;
    bool operator==(const ShapePart &) const = default;
};

/// What one feature of a layer leaves in one cell.
template <typename Point>
struct ShapeOf {
    ShapeType type = ShapeType::Point;
    QString name;          ///< empty: none
    int population = 0;    ///< 0: not known
    std::vector<ShapePart<Point>> parts;
    bool operator==(const ShapeOf &) const = default;
};

/// In units of the level's grid from the cell's south-west corner.
using CellShape = ShapeOf<GridPoint>;
/// On earth.
using MapShape = ShapeOf<Position>;

/// Reads a cell's bytes (docs/basemap-format.md) strictly: the same shapes have one encoding only, everything else is Damaged. Memory
/// is bounded by kCellPoints and the length of the input. Any thread.
Result<std::vector<CellShape>> decodeShapes(QByteArrayView bytes, int level);

/// The same shapes on earth. Invalid when the grid has no such level or cell.
Result<std::vector<MapShape>> decodeCell(QByteArrayView bytes, const MapGrid &grid, int level, std::int64_t cell);

}
