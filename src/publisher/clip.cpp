// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/clip.h"

#include <algorithm>

namespace paraply {

namespace {

enum class Side : unsigned char { Low, High };

/// Positive inside, 0 on the cut, negative outside.
std::int32_t depth(GridPoint point, Cut cut, Side side)
{
    const std::int32_t past = (cut.isMeridian ? point.x : point.y) - cut.at;
    return side == Side::High ? past : -past;
}

std::int64_t roundedQuotient(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t doubled = 2 * numerator + denominator, whole = 2 * denominator;
    return doubled / whole - (doubled % whole < 0 ? 1 : 0);
}

/// The ends in either order give the same point, so that neighbours agree.
GridPoint crossing(GridPoint a, GridPoint b, Cut cut)
{
    if (!cut.isMeridian) {
        const GridPoint turned = crossing({a.y, a.x}, {b.y, b.x}, {true, cut.at});
        return {turned.y, turned.x};
    }
    if (b.x < a.x)
        std::swap(a, b);
    const std::int64_t along = (std::int64_t(cut.at) - a.x) * (std::int64_t(b.y) - a.y);
    return {cut.at, std::int32_t(a.y + roundedQuotient(along, std::int64_t(b.x) - a.x))};
}

std::vector<GridPart> lineOn(const GridPart &line, Cut cut, Side side)
{
    std::vector<GridPart> pieces;
    bool isOpen = false;
    for (std::size_t i = 0; i + 1 < line.points.size(); ++i) {
        GridPoint from = line.points[i], to = line.points[i + 1];
        const std::int32_t fromDepth = depth(from, cut, side), toDepth = depth(to, cut, side);
        const bool isAlong = fromDepth == 0 && toDepth == 0;
        if (isAlong ? side == Side::Low : fromDepth <= 0 && toDepth <= 0) {
            isOpen = false;
            continue;
        }
        if (fromDepth < 0)
            from = crossing(from, to, cut);
        if (toDepth < 0)
            to = crossing(from, to, cut);
        if (!isOpen)
            pieces.emplace_back().points.push_back(from);
        pieces.back().points.push_back(to);
        isOpen = toDepth >= 0;
    }
    return pieces;
}

struct Corner {
    GridPoint point;
    bool isCut = false;   ///< the edge from here to the next corner
};

bool areInLine(GridPoint a, GridPoint b, GridPoint c)
{
    return (a.x == b.x && b.x == c.x) || (a.y == b.y && b.y == c.y);
}

std::vector<Corner> withoutDoubles(const std::vector<Corner> &corners)
{
    std::vector<Corner> left;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (corners[i].point != corners[(i + 1) % corners.size()].point)
            left.push_back(corners[i]);
    }
    return left;
}

/// Takes away corners that change neither the area nor what is stroked: doubled ones, and those between two cut edges in line.
std::vector<Corner> tidied(std::vector<Corner> corners)
{
    // The corner a pass begins with has no neighbour it may rely on, so the ring is turned, and done when two passes change nothing.
    for (int calm = 0; calm < 2; ++calm) {
        const std::size_t before = corners.size();
        const std::vector<Corner> single = withoutDoubles(corners);
        if (single.size() < 3)
            return {};
        corners.clear();
        for (std::size_t i = 0; i < single.size(); ++i) {
            const GridPoint next = single[(i + 1) % single.size()].point;
            if (i == 0 || !corners.back().isCut || !single[i].isCut || !areInLine(corners.back().point, single[i].point, next))
                corners.push_back(single[i]);
        }
        std::rotate(corners.begin(), corners.begin() + 1, corners.end());
        if (corners.size() != before)
            calm = -1;
    }
    return corners;
}

GridPart partOf(const std::vector<Corner> &corners)
{
    GridPart part;
    for (const Corner &corner : corners) {
        if (corner.isCut)
            part.cutEdges.push_back(std::uint32_t(part.points.size()));
        part.points.push_back(corner.point);
    }
    return part;
}

GridPart ringOn(const std::vector<Corner> &ring, Cut cut, Side side, bool isCounterClockwise)
{
    std::vector<Corner> inside;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Corner &from = ring[i], &to = ring[(i + 1) % ring.size()];
        const std::int32_t fromDepth = depth(from.point, cut, side), toDepth = depth(to.point, cut, side);
        if (fromDepth >= 0)
            inside.push_back({from.point, fromDepth == 0 && toDepth < 0 ? true : from.isCut});
        if (fromDepth > 0 && toDepth < 0)
            inside.push_back({crossing(from.point, to.point, cut), true});
        else if (fromDepth < 0 && toDepth > 0)
            inside.push_back({crossing(from.point, to.point, cut), from.isCut});
    }
    const GridPart part = partOf(tidied(std::move(inside)));
    const std::int64_t area = doubledArea(part.points);
    // Rounding can leave a sliver that has no area or runs the wrong way.
    return area == 0 || (area > 0) != isCounterClockwise ? GridPart() : part;
}

}

std::int64_t doubledArea(const std::vector<GridPoint> &ring)
{
    std::int64_t area = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const GridPoint a = ring[i], b = ring[(i + 1) % ring.size()];
        area += std::int64_t(a.x) * b.y - std::int64_t(b.x) * a.y;
    }
    return area;
}

std::pair<std::vector<GridPart>, std::vector<GridPart>> splitLine(const GridPart &line, Cut cut)
{
    return {lineOn(line, cut, Side::Low), lineOn(line, cut, Side::High)};
}

std::pair<GridPart, GridPart> splitRing(const GridPart &ring, Cut cut)
{
    std::vector<Corner> corners;
    for (const GridPoint point : ring.points)
        corners.push_back({point, false});
    for (const std::uint32_t edge : ring.cutEdges)
        corners[edge].isCut = true;
    const bool isCounterClockwise = doubledArea(ring.points) > 0;
    return {ringOn(corners, cut, Side::Low, isCounterClockwise), ringOn(corners, cut, Side::High, isCounterClockwise)};
}

}
