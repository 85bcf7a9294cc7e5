// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/cellshapes.h"

#include <utility>

namespace paraply {

/// A line across the plane: x = at (a meridian) or y = at.
struct Cut {
    bool isMeridian = true;
    std::int32_t at = 0;
};

using GridPart = ShapePart<GridPoint>;

// Cutting on whole grids. Where an edge crosses the cut, both sides get the same point: on the cut, rounded to the grid along it.

/// The pieces of a line west (south) and east (north) of the cut, in order. What runs along the cut is east (north).
std::pair<std::vector<GridPart>, std::vector<GridPart>> splitLine(const GridPart &line, Cut cut);

/// What of a ring lies west (south) and east (north) of the cut, by Sutherland and Hodgman (1974): one ring a side, running the same way
/// round, its edges along the cut marked. Where a ring crosses several times, such edges may run over each other in opposite directions;
/// they enclose nothing. A side with nothing has no points.
std::pair<GridPart, GridPart> splitRing(const GridPart &ring, Cut cut);

/// Twice the area, counter-clockwise positive.
std::int64_t doubledArea(const std::vector<GridPoint> &ring);

}
