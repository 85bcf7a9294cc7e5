// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/maplayer.h"

namespace paraply {

/// One row of `basemap_cell`.
struct MapCell {
    QString layer;
    int level = 0;
    qint64 cell = 0;
    QByteArray shapes;   ///< docs/basemap-format.md
    bool operator==(const MapCell &) const = default;
};

/// Simplifies a layer that was read without an error for each level, cuts it into cells and encodes them: in key order (level, then
/// cell), cells without a shape left out. The same layer and box give the same bytes. `box` is the region's, as it is written to the
/// catalogue; it must contain every vertex.
std::vector<MapCell> cellsOf(const MapLayer &layer, const Box &box);

}
