// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "publisher/merge.h"

namespace paraply {

/// Where their version of a whole file that both have changed is put: "pages/a.sv.md.theirs".
QString theirsName(const QString &file);
/// What each file came to, the conflicts side by side, and what a spreadsheet may have spoilt.
void printMerge(const MergeOutcome &outcome, Console &console);
nlohmann::ordered_json mergeAsJson(const MergeOutcome &outcome);
/// One row for each conflict: file, row's key, field, the three values, what the result holds. For people; with a byte-order mark.
QByteArray conflictsAsCsv(const MergeOutcome &outcome, const Console &console);

}
