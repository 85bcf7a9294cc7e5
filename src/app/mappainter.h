// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mapink.h"
#include "app/mapshapes.h"

#include <QImage>

class QPainter;

namespace paraply {

/// One square of a map at one scale. Squares are counted east and south from the south-west corner of the region.
struct MapTileKey {
    double metresPerPixel = 1;
    int column = 0, row = 0;
    auto operator<=>(const MapTileKey &) const = default;
};

/// A name as a picture, with its halo: where it is on the plane, and how many px from there its top left corner is, or else may be.
struct MapSprite {
    QImage image;
    MapPoint at;
    QPointF offset;
    std::vector<QPointF> elsewhere;   ///< best first
    QSizeF size;     ///< px
    QString text;
};

/// A ring, disc or pin that names keep clear of; with a name of its own, that stands beside it.
struct MapMark {
    MapPoint at;
    double reach = 0;   ///< px
    QString name;
    double core = 0;    ///< px: of the disc in it, which names keep off even where they must stand on the ring
    bool operator==(const MapMark &) const = default;
};

/// How visible a layer is: wholly while its error is small on the screen, not at all when it is plain to see (about 12 dp).
double layerOpacity(int errorMetres, double metresPerDp);
/// The closest that shows a layer well.
double closestMetresOf(int errorMetres);

/// Draws a catalogue's base map. One thread at a time, and not the GUI's.
class MapPainter {
public:
    /// px along the side of a tile.
    static constexpr int kTile = 256;

    explicit MapPainter(std::shared_ptr<const Catalogue> catalogue);

    QImage tile(const MapTileKey &key, const MapInk &ink);
    /// The names of the whole region at a scale, placed by rule (maplabel.h).
    std::vector<MapSprite> names(double metresPerPixel, const MapInk &ink, const std::vector<MapMark> &marks);

private:
    struct WaterName {
        QString text;
        MapPoint at;
        double widthMetres = 0;
        int errorMetres = 0;
    };
    struct Frame;
    void fadeBorders(QPainter &painter, const Frame &frame) const;
    void paintLayer(QPainter &painter, std::size_t layer, const Frame &frame);
    void paintAreas(QPainter &painter, std::size_t layer, const Frame &frame, const QColor &fill, const QColor &edge);
    void paintLines(QPainter &painter, std::size_t layer, const Frame &frame, const QColor &colour, double width);
    void paintBorder(QPainter &painter, std::size_t layer, const Frame &frame);
    const std::vector<MapCellShapes::Name> &towns();
    const std::vector<WaterName> &waters();

    MapShapes m_shapes;
    std::vector<std::size_t> m_order;   ///< of layers, from the lowest
    std::optional<std::vector<MapCellShapes::Name>> m_towns;
    std::optional<std::vector<WaterName>> m_waters;
};

}
