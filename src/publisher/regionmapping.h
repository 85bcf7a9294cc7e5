// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "publisher/intakeledger.h"

namespace paraply {

/// Puts the sheets of the region (region, municipalities, localities, topics) into `target`: from the staging where that is a directory of ours, else
/// copied from the sheets folder `region`. Code::Invalid when there is neither (`region` empty), Missing when `region` lacks one that must exist;
/// else as the file operations.
Result<void> placeRegion(const Staging &staging, IntakeLedger &ledger, const QString &region, const QString &target, FileOps &files);

}
