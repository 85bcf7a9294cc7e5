// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/findingtext.h"
#include "publisher/flatsheet.h"
#include "publisher/sheetmapping.h"

namespace paraply {

/// A mapping to start from: a line for every heading, with a field where the heading or the first values say one, and a note of why, in the
/// language asked for. What it is not sure of is left out, and says so; it is for a person to read.
std::vector<MappedColumn> proposedMapping(const FlatSheet &sheet, const QString &file, FindingLanguage language);

}
