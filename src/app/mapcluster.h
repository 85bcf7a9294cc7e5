// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/mapplane.h"
#include "catalogue/spots.h"

#include <QRectF>

namespace paraply {

/// Spots that are drawn as one at a certain scale.
struct MapCluster {
    MapPoint at;                      ///< of its biggest spot
    std::vector<std::size_t> spots;   ///< indexes, the biggest first
    int count = 0;
    std::array<int, kKindGroupCount> groups{};
    bool hasAddress = false;          ///< the houses of all of it are known
    QRectF area;                      ///< of its spots, metres; y is north

    /// Half the width of the disc with the number, dp.
    double radius() const;
    /// The group of all of it; nothing when there are several.
    std::optional<KindGroup> group() const;
};

/// Joins what would lie closer than `reach` dp, or disc on disc, to the bigger one, until nothing does. `at` tells where each spot
/// is. Same input, same answer; the biggest first. Any thread.
std::vector<MapCluster> clustersOf(const std::vector<Spot> &spots, const std::vector<MapPoint> &at, double metresPerDp, double reach = 40);

}
