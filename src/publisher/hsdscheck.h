// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "publisher/hsdsfinding.h"

namespace paraply {

struct HsdsCheck {
    HsdsFindings findings;
    qint64 records = 0;   ///< with an id, nested ones included
};

/// Holds a directory against HSDS 3.1 and, where it has them, the tables of our profile: JSON (an array, a page, one record, ndjson), a tabular package (a folder or a .zip with
/// datapackage.json), strictly: another dialect is full of findings. An Error only when the source cannot be read at all. Blocking; memory
/// does not grow with the source.
Result<HsdsCheck> checkHsds(const QString &source);

}
