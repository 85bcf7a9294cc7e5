// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/hours.h"
#include "ctl/console.h"

namespace paraply {

/// Opening hours as a person says them, "mån och tors 9–12"; empty when there is no rule. Every rule is kept, in its order; whether
/// they hold today is not asked.
QString hoursInWords(const OpeningHours &hours, const Console &console);

}
