// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/maplayer.h"
#include "publisher/pagefile.h"
#include "publisher/table.h"

#include "base/files.h"

#include <functional>

namespace paraply {

/// Called now and then during long work with what is being done and how far it is; from the calling thread.
using Progress = std::function<void(QStringView what, qint64 done, qint64 total)>;

/// Everything of one folder of source sheets, read but not yet held against each other.
struct Sheets {
    std::vector<Table> tables;   ///< by Sheet
    std::vector<PageFile> pages; ///< by id, then language
    std::vector<MapLayer> layers;   ///< by name

    const Table &operator[](Sheet sheet) const { return tables[size_t(sheet)]; }
};

/// Reads the folder. Everything wrong inside a file is a finding; Missing or Unreadable when the folder itself or one of its files
/// cannot be read.
Result<Sheets> readSheets(const QString &folder, FileOps &files, Findings &findings);

/// Holds the sheets against their format and each other. Never stops at the first finding.
void checkSheets(const Sheets &sheets, Findings &findings);

}
