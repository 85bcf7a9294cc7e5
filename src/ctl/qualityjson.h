// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "ctl/qualityview.h"

namespace paraply {

/// As `find --json`: null for what is not known, nothing left out; `limit` cuts each list (0: none), the totals are before the cut.
nlohmann::ordered_json qualityAsJson(const QualityView &view, std::size_t limit);

}
