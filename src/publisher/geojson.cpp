// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/geojson.h"

#include <array>
#include <string_view>

namespace paraply {

using nlohmann::json;

namespace {

using Part = std::vector<Position>;
using Member = std::vector<Part>;

bool take(const json &pair, Position &position)
{
    constexpr std::size_t kMost = 4;   // height, and the measure of older files
    if (!pair.is_array() || pair.size() < 2 || pair.size() > kMost)
        return false;
    for (const json &number : pair) {
        if (!number.is_number())
            return false;
    }
    position = {pair[1].get<double>(), pair[0].get<double>()};
    return true;
}

template <typename Item>
bool take(const json &array, std::vector<Item> &items)
{
    if (!array.is_array() || array.empty())
        return false;
    items.reserve(array.size());
    for (const json &item : array) {
        if (!take(item, items.emplace_back()))
            return false;
    }
    return true;
}

struct GeometryKind {
    std::string_view name;
    ShapeType type;
    int depth;   ///< of arrays around a position
};
constexpr std::array<GeometryKind, 6> kKinds = {{{"Point", ShapeType::Point, 0}, {"MultiPoint", ShapeType::Point, 1},
    {"LineString", ShapeType::Line, 1}, {"MultiLineString", ShapeType::Line, 2}, {"Polygon", ShapeType::Polygon, 2},
    {"MultiPolygon", ShapeType::Polygon, 3}}};

const GeometryKind *kindOf(const json &geometry)
{
    if (!geometry.is_object() || !geometry.contains("type") || !geometry["type"].is_string())
        return nullptr;
    for (const GeometryKind &kind : kKinds) {
        if (kind.name == geometry["type"].get_ref<const std::string &>())
            return &kind;
    }
    return nullptr;
}

std::optional<GeojsonGeometry> geometryOf(const GeometryKind &kind, const json &coordinates)
{
    GeojsonGeometry geometry {kind.type, {}};
    if (kind.depth == 3)
        return take(coordinates, geometry.members) ? std::optional(geometry) : std::nullopt;
    Member member;
    Part part;
    if (kind.depth == 2 && !take(coordinates, member))
        return std::nullopt;
    if (kind.depth == 1 && !take(coordinates, part))
        return std::nullopt;
    if (kind.depth == 0 && !take(coordinates, part.emplace_back()))
        return std::nullopt;
    if (kind.type == ShapeType::Polygon) {
        geometry.members.push_back(std::move(member));
    } else if (kind.type == ShapeType::Line) {
        if (kind.depth == 1)
            member.push_back(std::move(part));
        for (Part &line : member)
            geometry.members.push_back({std::move(line)});
    } else {
        for (const Position position : part)
            geometry.members.push_back({{position}});
    }
    return geometry;
}

}

JsonProblem boundsOfJson(QByteArrayView bytes)
{
    int depth = 0, values = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char byte = bytes[i];
        if (isInText) {
            i += byte == '\\' ? 1 : 0;
            isInText = byte != '"';
            continue;
        }
        isInText = byte == '"';
        const bool opens = byte == '[' || byte == '{';
        depth += opens ? 1 : byte == ']' || byte == '}' ? -1 : 0;
        values += opens || byte == ',' ? 1 : 0;
        if (depth > kGeojsonDepth)
            return JsonProblem::TooDeep;
        if (values > kGeojsonValues)
            return JsonProblem::TooManyValues;
    }
    return JsonProblem::None;
}

JsonDocument parsedJson(QByteArrayView bytes)
{
    if (const JsonProblem problem = boundsOfJson(bytes); problem != JsonProblem::None)
        return {{}, problem};
    JsonDocument document {json::parse(bytes.begin(), bytes.end(), nullptr, false)};
    if (document.root.is_discarded())
        document.problem = JsonProblem::NotJson;
    return document;
}

bool isGeometryType(const json &geometry)
{
    return kindOf(geometry) != nullptr;
}

std::optional<GeojsonGeometry> geometryOf(const json &geometry)
{
    const GeometryKind *kind = kindOf(geometry);
    if (!kind || !geometry.contains("coordinates"))
        return std::nullopt;
    return geometryOf(*kind, geometry["coordinates"]);
}

}
