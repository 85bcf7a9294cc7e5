// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "publisher/intakelog.h"
#include "publisher/sheets.h"

#include <QDate>

#include <map>

namespace paraply {

struct MappingRequest {
    QString target;          ///< an existing folder, empty
    QString region;          ///< a folder of sheets whose region is taken; empty: the source's own
    QString source;          ///< as the sheet of sources names it
    QDate modifiedAfter;     ///< services last modified before are set aside; null: all
};

/// Makes sheets of a sealed staging (docs/publishing.md, "Import a directory"): region, municipalities, localities, topics, organizations, services,
/// sessions, exceptions, catchments, sources and translations. What it gives passes `paraplyctl validate`. Everything it meets is told to the
/// log, and every record is counted out or aside. Gives the rows written, by sheet. Memory grows with the number of ids, not with the records.
///
/// Code::Invalid when there is no usable region, or a sheet would be larger than is read back; Missing, Unwritable, Full from the file system; Internal when a
/// table's balance does not hold.
Result<std::map<Sheet, qint64>> mapDirectory(const Staging &staging, const MappingRequest &request, IntakeLog &log, FileOps &files, const Progress &progress);

}
