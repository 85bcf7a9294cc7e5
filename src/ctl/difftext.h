// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "publisher/difference.h"

namespace paraply {

/// What changed, in words: "Öppen förskola Ervalla: telefon 019-… -> …". `limit` lines of each list (0: all of them).
void printDifference(const CatalogueDifference &difference, std::size_t limit, Console &console);

/// As `find --json`: the totals are before the cut, null is "not known".
nlohmann::ordered_json differenceAsJson(const CatalogueDifference &difference, std::size_t limit);

}
