// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapview.h"

#include <algorithm>

namespace paraply {

namespace {

/// Where a window of `seen` metres stands on a region of `whole`: inside, or in the middle when it is wider.
double settled(double centre, double seen, double whole)
{
    return seen >= whole ? whole / 2 : std::clamp(centre, seen / 2, whole - seen / 2);
}

}

MapView::MapView(QSizeF region, QSizeF size, QMarginsF covered)
    : m_region(region), m_size(size), m_covered(covered), m_centre { region.width() / 2, region.height() / 2 }
{
    m_metresPerPixel = widestMetres();
    settle();
}

double MapView::widestMetres() const
{
    if (isEmpty())
        return kClosestMetres;
    return std::max({ m_region.width() / free().width(), m_region.height() / free().height(), kClosestMetres });
}

QRectF MapView::free() const
{
    return { m_covered.left(), m_covered.top(), std::max(1.0, m_size.width() - m_covered.left() - m_covered.right()),
             std::max(1.0, m_size.height() - m_covered.top() - m_covered.bottom()) };
}

QPointF MapView::pixels(MapPoint point) const
{
    return { m_size.width() / 2 + (point.x - m_centre.x) / m_metresPerPixel,
             m_size.height() / 2 - (point.y - m_centre.y) / m_metresPerPixel };
}

MapPoint MapView::point(QPointF pixels) const
{
    return { m_centre.x + (pixels.x() - m_size.width() / 2) * m_metresPerPixel,
             m_centre.y - (pixels.y() - m_size.height() / 2) * m_metresPerPixel };
}

QRectF MapView::seen() const
{
    const QSizeF metres = m_size * m_metresPerPixel;
    return { QPointF(m_centre.x - metres.width() / 2, m_centre.y - metres.height() / 2), metres };
}

MapView MapView::resized(QSizeF size, QMarginsF covered, bool keepsScale) const
{
    if (isEmpty() || (!canShrink() && !keepsScale))
        return MapView(m_region, size, covered);
    MapView next = *this;
    next.m_size = size;
    next.m_covered = covered;
    next.settle();
    return next;
}

MapView MapView::moved(QPointF pixels) const
{
    return centred({ m_centre.x - pixels.x() * m_metresPerPixel, m_centre.y + pixels.y() * m_metresPerPixel });
}

MapView MapView::scaled(double metresPerPixel, QPointF about) const
{
    const MapPoint held = point(about);
    MapView next = *this;
    next.m_metresPerPixel = std::clamp(metresPerPixel, kClosestMetres, widestMetres());
    const MapPoint slipped = next.point(about);
    return next.centred({ m_centre.x + held.x - slipped.x, m_centre.y + held.y - slipped.y });
}

MapView MapView::centred(MapPoint centre) const
{
    MapView next = *this;
    next.m_centre = centre;
    next.settle();
    return next;
}

MapView MapView::showing(QRectF area, double margin) const
{
    if (isEmpty())
        return *this;
    // In a small window half of it is kept for the area.
    const QSizeF room = free().size();
    const double width = room.width() - 2 * std::min(margin, room.width() / 4);
    const double height = room.height() - 2 * std::min(margin, room.height() / 4);
    MapView next = *this;
    next.m_metresPerPixel = std::clamp(std::max(area.width() / width, area.height() / height), kClosestMetres, widestMetres());
    const MapPoint lean = next.lean();
    return next.centred({ area.center().x() + lean.x, area.center().y() + lean.y });
}

MapPoint MapView::lean() const
{
    return { (m_size.width() / 2 - middle().x()) * m_metresPerPixel, (middle().y() - m_size.height() / 2) * m_metresPerPixel };
}

void MapView::settle()
{
    if (isEmpty())
        return;
    m_metresPerPixel = std::clamp(m_metresPerPixel, kClosestMetres, widestMetres());
    const MapPoint offset = lean();
    const QSizeF seen = free().size() * m_metresPerPixel;
    m_centre.x = settled(m_centre.x - offset.x, seen.width(), m_region.width()) + offset.x;
    m_centre.y = settled(m_centre.y - offset.y, seen.height(), m_region.height()) + offset.y;
}

}
