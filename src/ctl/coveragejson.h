// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/countyreport.h"

#include <nlohmann/json.hpp>

namespace paraply {

/// docs/coverage.md says what stands where. `counted` is the day freshness was counted to, `older` the date of the catalogue that the
/// change is since.
nlohmann::ordered_json coverageAsJson(const CountyReport &report, QDate counted, QDate older);

}
