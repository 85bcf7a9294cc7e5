// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/answer.h"

#include <nlohmann/json.hpp>

namespace paraply {

/// The answer as design section 5 shows it: null for what is not known, nothing left out but facets that are 0. `askedAges` gives
/// the words the ages were asked in ("48m"); others are written as `ageText` does.
nlohmann::ordered_json answerAsJson(const Answer &answer, const std::map<int, QString> &askedAges = {});

/// "open", "closed", "unknown".
QLatin1String openStateCode(OpenState state);

}
