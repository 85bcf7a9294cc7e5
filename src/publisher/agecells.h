// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/age.h"
#include "publisher/sheetwriter.h"

namespace paraply {

/// Writes an age into the two columns every sheet with ages has; a bound that is not known empties its cell.
inline void writeAges(SheetRow &row, const AgeRange &months)
{
    const auto text = [](const std::optional<int> &bound) { return bound ? QString::number(*bound) : QString(); };
    row["min_age_months"] = text(months.min);
    row["max_age_months"] = text(months.max);
}

}
