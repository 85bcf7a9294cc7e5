// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/directoryreader.h"
#include "publisher/hsdsfinding.h"

#include <optional>

namespace paraply {

class SourceFiles;

struct HsdsCheck {
    HsdsFindings findings;
    qint64 records = 0;   ///< with an id, nested ones included
    std::optional<ReadRefusal> refusal;   ///< why the source could not be read at all, or to its end
};

/// Holds a directory against HSDS 3.1 and, where it has them, the tables of our profile: JSON (an array, a page, one record, ndjson), a tabular
/// package (a folder or a .zip with datapackage.json), strictly: another dialect is full of findings. Blocking; single thread; memory does not grow with
/// the source. `progress`: "read", in bytes; may be empty.
HsdsCheck checkHsds(const QString &source, const Progress &progress = {});
HsdsCheck checkHsds(SourceFiles &files);

}
