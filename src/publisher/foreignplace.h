// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"
#include "publisher/foreignreading.h"

namespace paraply {

/// A position from two cells, held against the region's box (nothing: against the earth). Codes: position_incomplete, position_unreadable, position_zero (0,0 or
/// one of them 0), position_in_metres (SWEREF 99 and its like), position_outside_region: all Unreadable; position_swapped (Repaired: only the
/// other way round it lies in the region), position_rewritten (Repaired: decimal comma, blanks, "59.27 N", degrees with minutes).
ForeignReading<Position> foreignPosition(QStringView latitude, QStringView longitude, const std::optional<Box> &box);
/// From one cell: "59.27, 15.21", "59,27; 15,21", "POINT(15.21 59.27)".
ForeignReading<Position> foreignPosition(QStringView both, const std::optional<Box> &box);

/// "714 80" from "71480", "S-714 80", "SE-71480", "714 80 Kopparberg". Codes: postal_code_rewritten, postal_code_unreadable.
ForeignReading<QString> foreignPostalCode(QStringView written);

/// ISO 3166-1, two letters, from a code of two or three letters or a name in English or Swedish ("Sverige", "SWE", "Kingdom of Sweden"). Codes: country_rewritten
/// (Repaired), country_unreadable.
ForeignReading<QString> foreignCountry(QStringView written);

}
