// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/sieve.h"

namespace paraply {

/// How many rows at a place each choice of each group would give, with all other groups kept.
Facets facetsOf(const Columns &columns, const Sieve &sieve);

/// The group whose removal gives the most rows; of equals the first; nothing when none gives any. The group that `query.unsaid`
/// asks about is never dropped.
std::optional<Relaxation> relaxationOf(const Sieve &sieve, const Query &query);

}
