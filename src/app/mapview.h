// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/mapplane.h"

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

    /// `region`: width and height in metres. `top`, `bottom`: px of the window that something else covers: what can be seen is kept
    /// between them.
    explicit MapView(QSizeF region = {}, QSizeF size = {}, double top = 0, double bottom = 0);

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

    double top() const { return m_top; }
    double bottom() const { return m_bottom; }

    /// The same place in another window; a view of everything stays one.
    MapView resized(QSizeF size, double top = 0, double bottom = 0) const;
    /// The middle of what is not covered, px.
    QPointF middle() const;
    /// The ground follows the finger by so much.
    MapView moved(QPointF pixels) const;
    /// What lies under `about` stays there.
    MapView scaled(double metresPerPixel, QPointF about) const;
    MapView centred(MapPoint centre) const;
    /// As large as can be with all of `area` (metres) at least `margin` px inside.
    MapView showing(QRectF area, double margin) const;

private:
    void settle();
    double freeHeight() const;
    /// How far north of the middle of what is free the centre of the window lies, metres.
    double lift() const;

    QSizeF m_region, m_size;
    MapPoint m_centre;
    double m_metresPerPixel = 1, m_top = 0, m_bottom = 0;
};

}
