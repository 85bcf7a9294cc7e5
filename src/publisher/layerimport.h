// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/maplayer.h"
#include "publisher/sheets.h"

namespace paraply {

/// The most vertices an import simplifies; more do not fit the bounds of parsedJson either.
inline constexpr std::int64_t kImportVertices = 2'000'000;

/// What a county says of a layer it brings. An empty text or none is taken from the file's own `metadata`.
struct LayerImport {
    QString layer;                 ///< its name in the folder: "lakes"
    QString source, licence, attribution, date, note;
    std::optional<int> errorMetres;
    int toleranceMetres = 0;       ///< simplified so far, which is added to the error; 0: as it is
};

struct ImportOutcome {
    Findings findings;
    bool isWritten = false;        ///< false: refused, and the folder is as it was
    bool isReplaced = false;       ///< there was a layer of that name
    QString target;                ///< path of the layer
    std::int64_t features = 0, verticesRead = 0, verticesWritten = 0;
    LayerRepairs repairs;
    qint64 cellBytes = 0;          ///< what the layer takes of a catalogue
    bool isAttributed = false;     ///< the region's map_attribution has its attribution already
};

/// Brings a GeoJSON file into a folder of sheets as `basemap/<layer>.geojson`, checked against the region's box, repaired, simplified
/// and with its metadata; refused as readLayer() refuses, with findings about the file as it was given. Written whole or not at all.
/// Missing or Unreadable when the file or the folder's region cannot be read, Unwritable or Full when the layer cannot be written.
/// Blocking; any thread.
Result<ImportOutcome> importLayer(const QString &file, const QString &folder, const LayerImport &import, FileOps &files, const Progress &progress);

}
