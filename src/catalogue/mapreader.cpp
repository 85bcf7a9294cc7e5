// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/mapreader.h"

#include "catalogue/cell.h"

namespace paraply {

std::vector<BasemapLayer> readBasemapLayers(Connection &connection)
{
    Statement statement(connection, "SELECT layer, source, licence, attribution, note, error_metres FROM basemap_layer ORDER BY layer");
    std::vector<BasemapLayer> layers;
    for (const Row row : statement.rows()) {
        layers.push_back({row.column<QString>(0), row.column<QString>(1), row.column<QString>(2), row.column<QString>(3),
                          row.column<QString>(4), row.column<int>(5)});
    }
    return layers;
}

std::vector<MapShape> readMapCell(Connection &connection, const Box &box, const QString &layer, int level, qint64 cell)
{
    Statement statement(connection, "SELECT shapes FROM basemap_cell WHERE layer = ? AND level = ? AND cell = ?");
    statement.bind(layer, level, cell);
    const auto bytes = statement.value<QByteArray>();
    if (!bytes)
        return {};
    auto shapes = decodeCell(*bytes, MapGrid(box), level, cell);
    if (!shapes)
        refuseCell(shapes.error().detail);
    return *std::move(shapes);
}

}
