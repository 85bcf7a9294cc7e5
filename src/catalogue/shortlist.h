// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/sieve.h"

#include <vector>

namespace paraply {

/// A row and what it is sorted by, smallest first; the row's number is the rank of its name.
struct RankedRow {
    bool uncertain = false;           ///< the asked age is not known to suit
    TextRank text = TextRank::Title;
    double nearness = 0;              ///< metres; without a position the rank of the municipality; without a place that of the reach
    std::uint32_t row = 0;
    auto operator<=>(const RankedRow &) const = default;
};

/// The first `limit` of `rows` (0: all), which are all at a place, or all without.
std::vector<RankedRow> firstPlaced(const Columns &columns, const Sieve &sieve, const Query &query, const Bits &rows);
std::vector<RankedRow> firstRemote(const Columns &columns, const Sieve &sieve, const Query &query, const Bits &rows);

}
