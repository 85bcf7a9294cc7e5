// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/cataloguewriter.h"

#include "publisher/basemap.h"
#include "publisher/sheetcheck.h"
#include "storage/statement.h"

namespace paraply {

void writeLayers(const Sheets &sheets, Connection &catalogue, const Progress &progress)
{
    const Box box = boxOf(sheets[Sheet::Region]).value_or(Box {});
    Statement insertLayer(catalogue, "INSERT INTO basemap_layer VALUES (?,?,?,?,?,?)");
    for (const MapLayer &layer : sheets.layers) {
        const std::optional<QString> note = layer.note.isEmpty() ? std::nullopt : std::optional(layer.note);
        insertLayer.bind(layer.name, layer.source, layer.licence, layer.attribution, layer.errorMetres, note).run();
    }
    Statement insertCell(catalogue, "INSERT INTO basemap_cell VALUES (?,?,?,?)");
    qint64 done = 0;
    for (const MapLayer &layer : sheets.layers) {
        for (const MapCell &cell : cellsOf(layer, box))
            insertCell.bind(cell.layer, cell.level, cell.cell, cell.shapes).run();
        progress(u"basemap", ++done, qint64(sheets.layers.size()));
    }
}

}
