// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/query.h"
#include "syntheticcatalogue.h"

namespace paraply {

/// One age, some kinds, a position; three in ten with one or two words.
std::vector<Query> plainMix(const SyntheticCatalogue &catalogue, int count, std::uint64_t seed);
/// All that a query may hold: several children, radius, municipalities, hours, free, drop-in, languages, topics, words with typos and
/// parts of words.
std::vector<Query> fullMix(const SyntheticCatalogue &catalogue, int count, std::uint64_t seed);

}
