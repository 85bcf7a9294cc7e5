// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "publisher/flatsheet.h"
#include "publisher/intakelog.h"
#include "publisher/sheetmapping.h"
#include "publisher/sheets.h"

#include <map>

namespace paraply {

struct FlatRequest {
    QString file;     ///< the sheet's name, for findings and as the source of every row
    QString date;     ///< of the list, as whoever imports it says: "2026-11-23"; empty: as the mapping or the row says. Never that of the file
    QString region;   ///< a folder of sheets whose region is taken
    QString target;   ///< an existing folder, empty
};

/// Makes a folder of sheets of a flat sheet (docs/publishing.md, "Any list at all"): region, municipalities, localities, topics, organizations, services,
/// sessions and sources. What it gives passes `paraplyctl validate`. Every row below the headings is counted in, and out or aside; what a
/// column's charset, damage or missing mapping costs is told once. Gives the rows written, by sheet. `mapping` fits the sheet (SheetMapping::fits).
///
/// Code::Invalid when the region is not usable, or a sheet would be larger than is read back; Missing, Unwritable, Full from the file system.
Result<std::map<Sheet, qint64>> importFlatSheet(const FlatSheet &sheet, const SheetMapping &mapping, const FlatRequest &request, IntakeLog &log, FileOps &files,
                                                const Progress &progress);

}
