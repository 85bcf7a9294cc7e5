// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/shortlist.h"

namespace paraply {

/// Says for each hit why it fits, one reason for each thing asked, in the order of Reason::Code. `hits` are those of `rows`, with
/// all but their reasons. What `query.unsaid` asks about is no reason: nothing is known of it.
void giveReasons(const Columns &columns, const Sieve &sieve, const Query &query, const std::vector<RankedRow> &rows,
                 std::vector<Hit> &hits);

}
