// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "exchange/countyreport.h"

namespace paraply {

/// The overview for a person: a table, then the gaps, what to beware of, the municipalities' notes, and what changed.
void printCoverage(const CountyReport &report, Console &console);

}
