// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/simplify.h"

#include <algorithm>
#include <utility>

namespace paraply {

namespace {

std::int64_t squaredLength(GridPoint from, GridPoint to)
{
    const std::int64_t x = std::int64_t(to.x) - from.x, y = std::int64_t(to.y) - from.y;
    return x * x + y * y;
}

/// Of a point from a segment. Exact integers, then one product and one quotient: the same on every machine (no fused operations).
double squaredDistance(GridPoint point, GridPoint from, GridPoint to)
{
    const std::int64_t x = std::int64_t(to.x) - from.x, y = std::int64_t(to.y) - from.y;
    const std::int64_t dx = std::int64_t(point.x) - from.x, dy = std::int64_t(point.y) - from.y;
    const std::int64_t along = dx * x + dy * y;
    const std::int64_t length = x * x + y * y;
    if (along <= 0)
        return double(squaredLength(from, point));
    if (along >= length)
        return double(squaredLength(to, point));
    const auto across = double(dx * y - dy * x);
    return across * across / double(length);
}

}

std::vector<GridPoint> simplifiedLine(const std::vector<GridPoint> &line, int tolerance)
{
    if (line.size() < 3)
        return line;
    const double limit = double(tolerance) * double(tolerance);
    std::vector<bool> kept(line.size());
    kept.front() = kept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open = {{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        double farthest = limit;
        std::size_t at = 0;
        for (std::size_t i = first + 1; i < last; ++i) {
            const double distance = squaredDistance(line[i], line[first], line[last]);
            if (distance > farthest) {
                farthest = distance;
                at = i;
            }
        }
        if (at == 0)
            continue;
        kept[at] = true;
        open.emplace_back(first, at);
        open.emplace_back(at, last);
    }
    std::vector<GridPoint> simple;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (kept[i])
            simple.push_back(line[i]);
    }
    return simple;
}

std::vector<GridPoint> simplifiedRing(const std::vector<GridPoint> &ring, int tolerance)
{
    if (ring.size() < 3)
        return ring;
    std::vector<GridPoint> turned = ring;
    std::rotate(turned.begin(), std::min_element(turned.begin(), turned.end()), turned.end());
    const auto farthest = std::max_element(turned.begin(), turned.end(), [&](GridPoint a, GridPoint b) {
        return std::pair(squaredLength(turned.front(), a), a) < std::pair(squaredLength(turned.front(), b), b);
    });
    std::vector<GridPoint> back(farthest, turned.end());
    back.push_back(turned.front());
    std::vector<GridPoint> simple = simplifiedLine({turned.begin(), farthest + 1}, tolerance);
    const std::vector<GridPoint> rest = simplifiedLine(back, tolerance);
    // Both halves hold the farthest point, and the second ends where the first began.
    simple.insert(simple.end(), rest.begin() + 1, rest.end() - 1);
    return simple;
}

}
