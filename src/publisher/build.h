// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/sheets.h"

#include <optional>

namespace paraply {

/// Reads and checks a folder of sheets. An Error only when the folder or a file of it cannot be read at all (Missing, Unreadable);
/// whatever is wrong inside is in `findings`.
Result<void> validateSheets(const QString &folder, FileOps &files, Findings &findings);

struct BuildCounts {
    int services = 0, places = 0;
};

struct BuildOutcome {
    Findings findings;
    /// The logical digest of what was written; nothing when the sheets were refused and `target` was left as it was.
    std::optional<QString> digest;
    BuildCounts counts;
};

/// Sheets -> checked -> one catalogue file, the same bytes for the same sheets and the same SQLite. Written beside `target` and put
/// in its place in one step only when it is whole and on the medium; on any failure `target` is what it was before and nothing is left
/// beside it. Blocking; any thread.
Result<BuildOutcome> buildCatalogue(const QString &folder, const QString &target, FileOps &files, const Progress &progress);

}
