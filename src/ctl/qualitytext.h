// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "ctl/qualityview.h"

namespace paraply {

/// The report as a coordinator reads it; `limit` lines of each list (0: all of them).
void printQuality(const QualityView &view, std::size_t limit, Console &console);

}
