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

MapView::MapView(QSizeF region, QSizeF size, double top, double bottom)
    : m_region(region), m_size(size), m_centre { region.width() / 2, region.height() / 2 }, m_top(top), m_bottom(bottom)
{
    m_metresPerPixel = widestMetres();
    settle();
}

double MapView::widestMetres() const
{
    if (isEmpty())
        return kClosestMetres;
    return std::max({ m_region.width() / m_size.width(), m_region.height() / freeHeight(), kClosestMetres });
}

double MapView::freeHeight() const
{
    return std::max(1.0, m_size.height() - m_top - m_bottom);
}

QPointF MapView::middle() const
{
    return { m_size.width() / 2, m_top + freeHeight() / 2 };
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

MapView MapView::resized(QSizeF size, double top, double bottom) const
{
    if (isEmpty() || !canShrink())
        return MapView(m_region, size, top, bottom);
    MapView next = *this;
    next.m_size = size;
    next.m_top = top;
    next.m_bottom = bottom;
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
    const double width = m_size.width() - 2 * std::min(margin, m_size.width() / 4);
    const double height = freeHeight() - 2 * std::min(margin, freeHeight() / 4);
    MapView next = *this;
    next.m_metresPerPixel = std::clamp(std::max(area.width() / width, area.height() / height), kClosestMetres, widestMetres());
    return next.centred({ area.center().x(), area.center().y() + next.lift() });
}

double MapView::lift() const
{
    return (middle().y() - m_size.height() / 2) * m_metresPerPixel;
}

void MapView::settle()
{
    if (isEmpty())
        return;
    m_metresPerPixel = std::clamp(m_metresPerPixel, kClosestMetres, widestMetres());
    m_centre.x = settled(m_centre.x, m_size.width() * m_metresPerPixel, m_region.width());
    m_centre.y = settled(m_centre.y - lift(), freeHeight() * m_metresPerPixel, m_region.height()) + lift();
}

}
