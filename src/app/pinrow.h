// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/column.h"
#include "app/mapcluster.h"
#include "app/mappainter.h"
#include "app/mapview.h"

#include <QString>

#include <span>

namespace paraply {

/// A pin, ring or disc of a map.
struct PinRow {
    QString key, countText, groupCode, iconName, spokenText;
    double worldX = 0, worldY = 0, radius = 0;   ///< metres; dp
    bool hasAddress = false, single = false, chosen = false;
    bool covered = false;                        ///< by what the page lays over the map
    bool operator==(const PinRow &) const = default;
    static std::span<const Column<PinRow>> columns();

    /// The pin of a cluster of these spots; what is chosen or covered, the map says.
    static PinRow of(const MapCluster &cluster, const std::vector<Spot> &spots, const QString &region);
    /// What names keep clear of. `unit` is px per dp.
    static MapMark markOf(const MapCluster &cluster, const std::vector<Spot> &spots, double unit);
    /// A spot by what makes it one, so that it is found again in another answer.
    static QString keyOf(const Spot &spot);
};

/// Which marks have their middle, where a number or an icon stands, under one of these, px of the window.
std::vector<bool> coveredMarks(const std::vector<MapMark> &marks, const MapView &view, const std::vector<QRectF> &covers);

}
