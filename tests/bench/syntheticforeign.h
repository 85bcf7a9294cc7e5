// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace paraply {

/// Writes what a catalogue holds as somebody else would publish it, in HSDS 3.1 without a word of ours, into an existing folder: `all.json` (a page
/// of compiled services), `all.ndjson` (one service on each line) and `tables/`, a tabular package. False when something could not be read, or
/// written whole.
bool writeForeign(const QString &catalogue, const QString &folder);

}
