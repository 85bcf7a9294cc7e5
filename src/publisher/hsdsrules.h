// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/hsdsledger.h"

#include <functional>

namespace paraply {

/// What the standard says of the values of a record beside their types: weekdays as iCalendar writes them (RFC 5545), an interval that has what it counts
/// from, days that do not end before they begin, codes of countries (ISO 3166-1) and languages (ISO 639-1, the form of 639-3). `field`: the
/// text of a field, empty when there is none.
void checkHsdsRules(HsdsTable table, const std::function<QString(std::string_view field)> &field, const HsdsPlace &place, HsdsLedger &ledger);

}
