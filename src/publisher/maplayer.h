// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"
#include "catalogue/cellshapes.h"
#include "publisher/finding.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <vector>

namespace paraply {

inline constexpr qint64 kLayerBytes = 64 * 1024 * 1024;
/// The most vertices a layer may have; more must be simplified outside (mapshaper, ogr2ogr).
inline constexpr int kLayerVertices = 200'000;

/// One thing on the base map: the points of a (multi-)point, the lines of a (multi-)line, or the rings of a (multi-)polygon. Rings
/// do not repeat their first point, outer ones run counter-clockwise, holes clockwise.
struct MapFeature {
    ShapeType type = ShapeType::Point;
    QString name;
    int population = 0;   ///< 0: not known
    std::vector<std::vector<Position>> parts;
    bool operator==(const MapFeature &) const = default;
};

/// What was mended while a layer was read.
struct LayerRepairs {
    std::int64_t doubledPoints = 0, turnedRings = 0, emptyParts = 0;   ///< emptyParts: lines without length, rings without area, left out
    bool operator==(const LayerRepairs &) const = default;
};

/// One GeoJSON layer, in the order of its file.
struct MapLayer {
    QString name;   ///< "lakes", from the file name
    QString source, licence, attribution, note;
    int errorMetres = 0;
    std::vector<MapFeature> features;
    LayerRepairs repairs;
    std::int64_t vertices = 0;   ///< as read
    bool isGood = false;   ///< no error of its own
};

/// Twice the area of a ring in square degrees, positive when it runs counter-clockwise. Counted from the first point, so that a small ring
/// far from 0 keeps its digits.
double signedArea(const std::vector<Position> &ring);

/// Reads a layer: RFC 7946 with `metadata` (docs/sheet-format.md). What is wrong is reported, a feature at most once; the layer may be
/// published only when it is good. Winding and doubled points are repaired, and what has no length or area left out, in silence. `file`
/// is its path inside the folder; coordinates must lie in `box`, the region's (an empty one is not checked against).
///
/// Parameters of the findings: BadGeojson {reason, feature number or empty}, reason one of `no_json too_deep no_collection feature properties
/// geometry coordinates short_line`; GeojsonOutside {`metres`, `swapped` or `outside`, feature number, longitude, latitude}; GeojsonOpenRing {feature
/// number}; GeojsonNoLicence {names of the missing members of `metadata`}; GeojsonCrs {name}; GeojsonTooLarge {most vertices}; GeojsonEmpty
/// {features}, of an import only.
MapLayer readLayer(const QString &file, const QByteArray &bytes, const Box &box, Findings &findings);
/// The same of a text that was parsed already, with a bound of one's own on the vertices; the layer has no name.
MapLayer layerOf(const QString &file, const nlohmann::json &root, const Box &box, std::int64_t mostVertices, Findings &findings);

}
