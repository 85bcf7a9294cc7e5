// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/hourscursor.h"
#include "catalogue/hoursrules.h"

namespace paraply {

/// Years a rule may name; the same as the calendar of public holidays covers.
inline constexpr int kFirstYear = 1990, kLastYear = 2199;

/// Takes the years, dates and weeks at hand into the rule, if there are any. False: the cursor has noted a mistake.
bool takeDates(HoursCursor &cursor, HoursRule *rule);

}
