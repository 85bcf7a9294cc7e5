// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/intake.h"

#include <nlohmann/json.hpp>

namespace paraply {

/// Whether a record of a list is a service as Outpost's API writes it.
bool isOutpostRecord(const nlohmann::json &record);

/// The same service in the form of HSDS 3.1: places become service_at_locations with an address, taxonomies, suitabilities and needs attributes, ages and status
/// the service's own. `needs_referral`, `mask_exact_address`, `visible_from` and `visible_to` stay as they are; "***" for a masked address is none.
nlohmann::json outpostService(nlohmann::json record);

}
