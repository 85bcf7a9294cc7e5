// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapcluster.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace paraply {

namespace {

constexpr double kLeastRadius = 12.5, kRadiusOfOne = 2.7;
constexpr double kMostRadius = 56;   // thousands in one disc still leave room for the map
constexpr double kGap = 4;   // dp between two discs

/// What has been placed, by squares of the plane as wide as the reach of the biggest.
class Neighbours {
public:
    explicit Neighbours(double side) : m_side(side) { }

    void add(MapPoint at, std::size_t index) { m_squares[square(at.x, at.y, 0, 0)].push_back(index); }

    /// Calls `fits(index)` for what may be near until it says yes.
    template <typename Fits>
    std::optional<std::size_t> first(MapPoint at, Fits fits) const
    {
        std::optional<std::size_t> best;
        for (int dx = -1; dx <= 1; ++dx) {
            for (int dy = -1; dy <= 1; ++dy) {
                const auto found = m_squares.find(square(at.x, at.y, dx, dy));
                if (found == m_squares.end())
                    continue;
                for (const std::size_t index : found->second) {
                    // The bigger one stands first, in whichever square it is.
                    if ((!best || index < *best) && fits(index))
                        best = index;
                }
            }
        }
        return best;
    }

private:
    std::int64_t square(double x, double y, int dx, int dy) const
    {
        const auto column = std::int64_t(std::floor(x / m_side)) + dx, row = std::int64_t(std::floor(y / m_side)) + dy;
        return column * 0x100000000 + row;
    }

    double m_side;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> m_squares;
};

double radiusOf(int count)
{
    return std::min(kMostRadius, kLeastRadius + kRadiusOfOne * std::sqrt(double(count)));
}

void join(MapCluster &bigger, const MapCluster &other)
{
    bigger.spots.insert(bigger.spots.end(), other.spots.begin(), other.spots.end());
    bigger.count += other.count;
    bigger.hasAddress = bigger.hasAddress && other.hasAddress;
    for (std::size_t group = 0; group < bigger.groups.size(); ++group)
        bigger.groups[group] += other.groups[group];
    const double left = std::min(bigger.area.left(), other.area.left()), top = std::min(bigger.area.top(), other.area.top());
    bigger.area = QRectF(QPointF(left, top), QPointF(std::max(bigger.area.right(), other.area.right()),
                                                     std::max(bigger.area.bottom(), other.area.bottom())));
}

/// One round: each, from the biggest, joins the biggest that it is too close to.
std::vector<MapCluster> joined(std::vector<MapCluster> from, double metresPerDp, double reach)
{
    std::ranges::stable_sort(from, std::greater(), &MapCluster::count);
    const double most = from.empty() ? reach : std::max(reach, 2 * from.front().radius() + kGap);
    Neighbours placed(most * metresPerDp);
    std::vector<MapCluster> kept;
    for (MapCluster &one : from) {
        const auto host = placed.first(one.at, [&](std::size_t index) {
            const MapCluster &other = kept[index];
            const double apart = std::hypot(other.at.x - one.at.x, other.at.y - one.at.y) / metresPerDp;
            return apart < std::max(reach, std::min(most, other.radius() + one.radius() + kGap));
        });
        if (host) {
            join(kept[*host], one);
        } else {
            placed.add(one.at, kept.size());
            kept.push_back(std::move(one));
        }
    }
    return kept;
}

}

double MapCluster::radius() const
{
    return radiusOf(count);
}

std::optional<KindGroup> MapCluster::group() const
{
    const auto whole = std::ranges::find(groups, count);
    return whole == groups.end() ? std::nullopt : std::optional(KindGroup(whole - groups.begin()));
}

std::vector<MapCluster> clustersOf(const std::vector<Spot> &spots, const std::vector<MapPoint> &at, double metresPerDp, double reach)
{
    std::vector<MapCluster> clusters;
    clusters.reserve(spots.size());
    for (std::size_t index = 0; index < spots.size(); ++index) {
        const Spot &spot = spots[index];
        clusters.push_back({ at[index], { index }, spot.count(), spot.groups, spot.precision == Precision::Address,
                             QRectF(at[index].x, at[index].y, 0, 0) });
    }
    for (std::size_t before = clusters.size() + 1; clusters.size() < before;) {
        before = clusters.size();
        clusters = joined(std::move(clusters), metresPerDp, reach);
    }
    return clusters;
}

}
