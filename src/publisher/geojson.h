// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"
#include "catalogue/cellshapes.h"

#include <QByteArrayView>

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace paraply {

/// Bounds that keep foreign JSON from costing more than a layer could be worth.
inline constexpr int kGeojsonDepth = 32;
inline constexpr int kGeojsonValues = 4'000'000;

enum class JsonProblem : unsigned char { None, NotJson, TooDeep, TooManyValues };

/// Whether a text stays inside the bounds, told from its brackets and commas before anything is built from it.
JsonProblem boundsOfJson(QByteArrayView bytes);

/// A JSON text of RFC 8259 inside the bounds (so without NaN and infinities), or what is wrong with it.
struct JsonDocument {
    nlohmann::json root;
    JsonProblem problem = JsonProblem::None;
};
JsonDocument parsedJson(QByteArrayView bytes);

/// A geometry of RFC 7946 as it was written: members (one unless it is a multi-geometry), each of parts (one unless it is a polygon), each
/// of positions; rings still repeat their first. Heights are left out.
struct GeojsonGeometry {
    ShapeType type = ShapeType::Point;
    std::vector<std::vector<std::vector<Position>>> members;
};

/// Whether it is an object of one of the six types that have coordinates.
bool isGeometryType(const nlohmann::json &geometry);
/// Nothing when the type is none of the six (a GeometryCollection included) or the coordinates are not nested as it asks for.
std::optional<GeojsonGeometry> geometryOf(const nlohmann::json &geometry);

}
