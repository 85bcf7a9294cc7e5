// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/table.h"

namespace paraply {

/// Checks every cell of a sheet for itself: filled where it must be, and of its column's type. In services.csv the later rows of a
/// service may leave empty what does not concern the place.
void checkCells(const Table &table, Findings &findings);

}
