// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/answer.h"
#include "catalogue/catalogue.h"
#include "catalogue/query.h"

namespace paraply {

/// The answer to a query on a loaded catalogue: filters, order, facets, reasons and relaxation of design section 5. A plain
/// call, well inside a frame at 100 000 services; any thread. Code::Invalid for a query that breaks a bound (more than
/// 20 ages, an age outside 0..215, a text over 200 characters, a radius below 0).
Result<Answer> find(const Catalogue &catalogue, const Query &query);

/// The position behind the words a user gives for a place: a locality, a municipality (its seat) or a postal code or series ("714",
/// "714 80"), in this order, by folded name; nothing when there is none.
struct NamedPlace {
    QString name, municipality;
    Position position;
    bool approximate = false;
};
std::optional<NamedPlace> placeNamed(const Catalogue &catalogue, QStringView words);
/// Places whose name begins with the typed words, best first (for the field that completes while typing); when none does, those that
/// would but for one typo.
std::vector<NamedPlace> placesLike(const Catalogue &catalogue, QStringView words, int limit = 8);

}
