// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/mapgrid.h"

#include <vector>

namespace paraply {

// Douglas and Peucker (1973), "Algorithms for the reduction of the number of points required to represent a digitized line". What is
// left out lies within `tolerance` (in the points' unit) of the segment that replaces it. No recursion; the time grows with the
// square of the points only for lines made to do so.

std::vector<GridPoint> simplifiedLine(const std::vector<GridPoint> &line, int tolerance);

/// A ring that does not repeat its first point. Its south-westernmost point and the one farthest from it always stay, so the outcome
/// does not depend on where the ring begins, but for where it begins: at the former.
std::vector<GridPoint> simplifiedRing(const std::vector<GridPoint> &ring, int tolerance);

}
