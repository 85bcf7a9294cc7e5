// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/directorymapping.h"
#include "publisher/directoryreader.h"

namespace paraply {

/// What is to be imported, and to where.
struct DirectoryRequest {
    QString source;        ///< a file, a folder, a .zip or an http(s) address
    QString target;        ///< the folder of sheets to make: one that is not there, or is empty
    QString region;        ///< a folder of sheets whose region is taken; empty: the source's own
    QDate modifiedAfter;   ///< null: everything
    ReadOptions reading;
};

enum class ImportFault : unsigned char {
    None,
    NotRead,         ///< `read.refusal` says why
    TargetInUse,     ///< the folder is there and not empty, or is no folder
    NoRegion,        ///< the source says none, and no folder was given
    RegionUnusable,  ///< `error` says what is wrong with it
    Failed           ///< `error`
};

struct DirectoryOutcome {
    ReadSummary read;
    std::map<Sheet, qint64> rows;   ///< written, by sheet; empty unless everything went well
    ImportFault fault = ImportFault::None;
    Error error;
};

/// Reads a directory of whatever dialect and makes a folder of sheets of it, whole or not at all: everything is written beside the target, which
/// then appears in one step. Needs as much room on that medium as the source takes. Blocks; one thread.
DirectoryOutcome importDirectory(const DirectoryRequest &request, IntakeLog &log, FileOps &files, const Progress &progress);

}
