// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/shortlist.h"

namespace paraply {

/// What is shown of the rows and why they fit, in the same order.
std::vector<Hit> hitsOf(const Columns &columns, const Sieve &sieve, const Query &query, const std::vector<RankedRow> &rows);

}
