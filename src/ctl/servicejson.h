// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/service.h"

#include <nlohmann/json.hpp>

namespace paraply {

/// A service whole, as `show --json` writes it: null for what is not known, nothing left out. `today` is what freshness is
/// counted to.
nlohmann::ordered_json serviceAsJson(const Service &service, QDate today);

/// The OSM text of its hours: its own, else those of its sessions, each once, joined by ", "; empty when none are known.
QString hoursTextOf(const Service &service);

/// The source that is shown first: the first with an address, else the first; null when there is none.
const Source *firstSourceOf(const Service &service);

/// "fresh", "may_have_changed", "call_first".
QLatin1String freshnessCode(Freshness freshness);

}
