// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/mapplane.h"

namespace paraply {

namespace {

constexpr int kClosest = kMapLevels - 1;
constexpr std::int32_t kSpan = 1'000'000;   // units of the closest grid, which are metres

}

MapPlane::MapPlane(const Box &box) : m_box(box)
{
    const Position corner = MapGrid(box).position({kSpan, kSpan}, kClosest);
    m_perLongitude = kSpan * double(kMapGridMetres[kClosest]) / (corner.longitude - box.west);
    m_perLatitude = kSpan * double(kMapGridMetres[kClosest]) / (corner.latitude - box.south);
    m_extent = at({box.north, box.east});
}

MapPoint MapPlane::at(Position position) const
{
    return {(position.longitude - m_box.west) * m_perLongitude, (position.latitude - m_box.south) * m_perLatitude};
}

Position MapPlane::position(MapPoint point) const
{
    return {m_box.south + point.y / m_perLatitude, m_box.west + point.x / m_perLongitude};
}

}
