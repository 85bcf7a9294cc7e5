// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/mapplane.h"

#include <QHash>
#include <QPolygonF>

#include <list>
#include <memory>

namespace paraply {

/// A part of a shape in metres of the MapPlane, as drawn: filled, and stroked where it was not cut.
struct MapPart {
    QPolygonF points;
    QRectF bounds;
    std::vector<std::uint32_t> cutEdges;   ///< of rings, see ShapePart
};

/// What a layer has in a cell, ready to draw.
struct MapCellShapes {
    struct Name {
        QString text;
        MapPoint at;               ///< of points only
        int population = 0;
    };
    std::vector<MapPart> areas, lines;
    std::vector<QString> areaNames;   ///< by area; empty: none
    std::vector<Name> points;
    std::size_t vertices = 0;
};

/// How a layer is drawn, by its name; a layer of a name that says nothing is drawn by what it holds.
enum class MapStyle { Water, River, Border, Places, Other };
MapStyle mapStyleOf(const QString &layer);

/// The base map of one catalogue, decoded cell by cell when it is needed; what was needed lately is kept, up to a number of vertices.
/// One thread at a time, and not the GUI's: a cell is a read of the catalogue. A cell that cannot be read is drawn as if nothing
/// were there, and logged once.
class MapShapes {
public:
    static constexpr std::size_t kMostVertices = 600'000;

    explicit MapShapes(std::shared_ptr<const Catalogue> catalogue);

    const std::vector<BasemapLayer> &layers() const { return m_layers; }
    const MapPlane &plane() const { return m_plane; }
    /// The level that is exact enough on a screen of so many metres per device pixel.
    static int levelFor(double metresPerPixel);
    /// The cells of a layer that touch an area of the plane.
    std::vector<std::shared_ptr<const MapCellShapes>> cells(std::size_t layer, int level, const QRectF &area);
    /// All lines of a layer, put together where they were cut: dashes run through. Nothing when there are too many.
    const std::vector<QPolygonF> &chains(std::size_t layer, int level);

private:
    struct Key {
        std::size_t layer;
        int level;
        std::int64_t cell;
        auto operator<=>(const Key &) const = default;
    };
    struct Kept {
        std::shared_ptr<const MapCellShapes> shapes;
        std::list<Key>::iterator use;
    };
    std::shared_ptr<const MapCellShapes> cell(const Key &key);
    std::shared_ptr<const MapCellShapes> read(const Key &key) const;
    void forget();

    std::shared_ptr<const Catalogue> m_catalogue;
    MapPlane m_plane;
    MapGrid m_grid;
    std::vector<BasemapLayer> m_layers;
    std::map<Key, Kept> m_kept;
    std::list<Key> m_uses;   ///< the latest first
    std::size_t m_vertices = 0;
    std::map<std::pair<std::size_t, int>, std::vector<QPolygonF>> m_chains;
};

}
