// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/hsdstable.h"
#include "publisher/hsdsfinding.h"

#include <optional>

namespace paraply {

/// What is wrong with a filled value of a field, by its type: the form of a UUID, date, time, address, number, or a choice that is not in the list.
/// Nothing when it is right.
std::optional<HsdsFault> faultOfValue(const HsdsField &field, std::string_view value);

/// "active, inactive, defunct, temporarily closed"
QString choicesText(const HsdsField &field);

}
