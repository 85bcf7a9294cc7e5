// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/answer.h"
#include "catalogue/catalogue.h"
#include "catalogue/query.h"

namespace paraply {

/// A sentence says more than a catalogue writes. Of what fits the query: the hits that have most of `words` (folded, at least one of them), of
/// as many those that have them in titles, then in the order of a find; at most `query.limit` (at least 1) in all, those at a place and those
/// without alike. One pass over the rows a word, and so no dearer than a find; any thread. Fails as find() does (docs/finding.md).
Result<std::vector<Hit>> guess(const Catalogue &catalogue, const Query &query, const QStringList &words);

}
