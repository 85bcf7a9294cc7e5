// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/mapgrid.h"

namespace paraply {

/// Metres east and north of the south-west corner of a region's box.
struct MapPoint {
    double x = 0, y = 0;
    bool operator==(const MapPoint &) const = default;
};

/// The flat plane of MapGrid (docs/basemap-format.md, "Projection"), in metres and without its borders: what a map on a screen counts
/// in. A value; any thread.
class MapPlane {
public:
    explicit MapPlane(const Box &box = {});

    MapPoint at(Position position) const;
    Position position(MapPoint point) const;
    /// The north-east corner of the box: how wide and high it is.
    MapPoint extent() const { return m_extent; }

private:
    Box m_box;
    double m_perLongitude, m_perLatitude;   ///< metres in a degree
    MapPoint m_extent;
};

}
