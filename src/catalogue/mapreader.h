// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/cellshapes.h"
#include "catalogue/region.h"

namespace paraply {

class Connection;

// The base map of a catalogue. Both throw DatabaseError.

/// By name.
std::vector<BasemapLayer> readBasemapLayers(Connection &connection);
/// No shapes when the catalogue has no such cell. `box` is the region's.
std::vector<MapShape> readMapCell(Connection &connection, const Box &box, const QString &layer, int level, qint64 cell);

}
