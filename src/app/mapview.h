// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/mapplane.h"

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace paraply {

/// Which part of a region a map of a certain size shows, and how large: the centre is kept where nothing but the region is seen as
/// far as that can be, and the scale between the whole region and a few streets. North is up, and no language mirrors it. A value;
/// lengths on the screen are in px, on the plane in metres.
class MapView {
public:
    /// The closest a map comes: nothing in the base map is more exact.
    static constexpr double kClosestMetres = 2;

    /// `region`: width and height in metres. `covered`: px of the window that something else covers, from each side: what is to be seen
    /// is kept between them.
    explicit MapView(QSizeF region = {}, QSizeF size = {}, QMarginsF covered = {});

    bool isEmpty() const { return m_region.isEmpty() || m_size.isEmpty(); }
    QSizeF size() const { return m_size; }
    QSizeF region() const { return m_region; }
    MapPoint centre() const { return m_centre; }
    double metresPerPixel() const { return m_metresPerPixel; }
    /// The scale at which the whole region is seen.
    double widestMetres() const;
    bool canGrow() const { return m_metresPerPixel > kClosestMetres * 1.001; }
    bool canShrink() const { return m_metresPerPixel < widestMetres() * 0.999; }

    QPointF pixels(MapPoint point) const;
    MapPoint point(QPointF pixels) const;
    /// What is seen of the plane; y is north.
    QRectF seen() const;

    QMarginsF covered() const { return m_covered; }
    /// What is not covered, px.
    QRectF free() const;
    QPointF middle() const { return free().center(); }

    /// The same place in another window; a view of everything stays one, unless its scale is to be kept.
    MapView resized(QSizeF size, QMarginsF covered = {}, bool keepsScale = false) const;
    /// The ground follows the finger by so much.
    MapView moved(QPointF pixels) const;
    /// What lies under `about` stays there.
    MapView scaled(double metresPerPixel, QPointF about) const;
    MapView centred(MapPoint centre) const;
    /// As large as can be with all of `area` (metres) at least `margin` px inside.
    MapView showing(QRectF area, double margin) const;

private:
    void settle();
    /// From the middle of what is free to the centre of the window, metres east and north.
    MapPoint lean() const;

    QSizeF m_region, m_size;
    QMarginsF m_covered;
    MapPoint m_centre;
    double m_metresPerPixel = 1;
};

}
