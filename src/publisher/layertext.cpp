// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/layertext.h"

#include <nlohmann/json.hpp>

namespace paraply {

namespace {

using Part = std::vector<Position>;

QByteArray quoted(const QString &text)
{
    return QByteArray::fromStdString(nlohmann::json(text.toStdString()).dump());
}

QByteArray number(double degrees)
{
    QByteArray text = QByteArray::number(degrees, 'f', 7);
    while (text.endsWith('0'))
        text.chop(1);
    return text.endsWith('.') ? text.chopped(1) : text;
}

void add(QByteArray &text, const Part &part, bool closed)
{
    text += '[';
    for (std::size_t i = 0; i < part.size() + (closed ? 1 : 0); ++i) {
        const Position &position = part[i % part.size()];
        text += (i > 0 ? ",[" : "[") + number(position.longitude) + ',' + number(position.latitude) + ']';
    }
    text += ']';
}

void addPolygons(QByteArray &text, const std::vector<Part> &rings)
{
    text += "\"MultiPolygon\",\"coordinates\":[";
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const bool opens = i == 0 || signedArea(rings[i]) > 0;
        text += i == 0 ? "[" : opens ? "],[" : ",";
        add(text, rings[i], true);
    }
    text += "]]";
}

void addGeometry(QByteArray &text, const MapFeature &feature)
{
    text += "{\"type\":";
    if (feature.type == ShapeType::Polygon) {
        addPolygons(text, feature.parts);
    } else if (feature.type == ShapeType::Line) {
        text += "\"MultiLineString\",\"coordinates\":[";
        for (std::size_t i = 0; i < feature.parts.size(); ++i) {
            text += i > 0 ? "," : "";
            add(text, feature.parts[i], false);
        }
        text += ']';
    } else {
        Part points;
        for (const Part &part : feature.parts)
            points.insert(points.end(), part.begin(), part.end());
        text += "\"MultiPoint\",\"coordinates\":";
        add(text, points, false);
    }
    text += '}';
}

}

QByteArray layerText(const MapLayer &layer, const QString &date)
{
    QByteArray text = "{\"type\":\"FeatureCollection\",\n\"metadata\":{\"source\":" + quoted(layer.source) + ",\"licence\":" + quoted(layer.licence)
        + ",\"attribution\":" + quoted(layer.attribution) + ",\"error_m\":" + QByteArray::number(layer.errorMetres);
    if (!date.isEmpty())
        text += ",\"date\":" + quoted(date);
    if (!layer.note.isEmpty())
        text += ",\"note\":" + quoted(layer.note);
    text += "},\n\"features\":[";
    for (const MapFeature &feature : layer.features) {
        text += &feature == layer.features.data() ? "\n" : ",\n";
        text += "{\"type\":\"Feature\",\"properties\":{";
        if (!feature.name.isEmpty())
            text += "\"name\":" + quoted(feature.name);
        if (feature.population > 0)
            text += (feature.name.isEmpty() ? "\"population\":" : ",\"population\":") + QByteArray::number(feature.population);
        text += "},\"geometry\":";
        addGeometry(text, feature);
        text += '}';
    }
    return text + "\n]}\n";
}

}
