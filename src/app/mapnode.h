// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mappainter.h"
#include "app/mapview.h"

#include <QSGImageNode>
#include <QSGNode>
#include <QSGRectangleNode>

class QQuickWindow;

namespace paraply {

/// What a map is to the scene graph: land, tiles, names. Lives on the render thread, and is only touched while the GUI thread waits.
/// Transform nodes throughout: what is added below a plain node later on, the software renderer of Qt 6.4 puts at the window's corner.
class MapNode : public QSGTransformNode {
public:
    explicit MapNode(QQuickWindow *window);

    void showLand(const QRectF &window, const QColor &colour);
    /// Old ones lie below.
    void showTiles(const std::map<MapTileKey, QImage> &old, const std::map<MapTileKey, QImage> &tiles, const MapView &view);
    /// `made` tells one set of names from the next; `offsets` which of them to show, and how many px from what they name.
    void showNames(const std::vector<MapSprite> &names, int made, const std::vector<std::optional<QPointF>> &offsets, const MapView &view);

private:
    struct Shown {
        QSGImageNode *node = nullptr;
        qint64 picture = 0;   ///< QImage::cacheKey
    };
    void show(QSGNode &layer, std::map<MapTileKey, Shown> &shown, const std::map<MapTileKey, QImage> &tiles, const MapView &view);
    QSGImageNode *nodeOf(const QImage &picture, bool isOpaque) const;
    /// A name that is out of sight has no node.
    void drop(QSGImageNode *&name);
    QPointF snapped(QPointF point) const;

    QQuickWindow *m_window;
    QSGRectangleNode *m_land;
    QSGTransformNode m_oldLayer, m_tileLayer, m_nameLayer;
    std::map<MapTileKey, Shown> m_old, m_tiles;
    std::vector<QSGImageNode *> m_names;
    int m_made = -1;
};

}
