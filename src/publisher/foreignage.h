// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/age.h"
#include "publisher/foreignreading.h"

namespace paraply {

struct ForeignAges {
    AgeRange months;
    bool expecting = false;   ///< parents before the birth are named
    bool operator==(const ForeignAges &) const = default;
};

/// Ages in words, English or Swedish, as months, inclusive: "2 months - 4 years" (2..59), "0-5 år" (0..71), "6 mån–3 år" (6..47), "13+" (156..215),
/// "under 1" (0..11), "all ages" (0..215), "from 18 months" (18..not known), "gravid" (expecting). The rules:
/// - the unit of the last number also holds for the first, if that has none; no unit at all is years;
/// - a highest age in years is to the day before the next birthday: 5 years is 71 months; in months it is that month; above 17 years it is cut to 215
///   (age_cut, Repaired);
/// - "13+", "and older", "och uppåt" say that there is no upper end: 215. "from" does not: the upper end is not known;
/// - "under 7" and "up to 7" begin at 0 up to seven years; above that nobody means babies: the lower end is not known.
/// Other codes: age_from_words, expecting_from_words (Repaired: anything but nothing), age_unreadable ("school age"), age_reversed, age_adults_only (18 and above), age_too_high (no person).
ForeignReading<ForeignAges> foreignAges(QStringView written);

/// HSDS minimum_age and maximum_age: a number of years, decimals for months (0.5 is 6 months, 1.5 as a highest age is 18 months, 5 is 71). Codes:
/// age_number_unreadable, age_adults_only, age_cut, age_reversed. Either may be empty.
ForeignReading<AgeRange> foreignAgeYears(QStringView minimum, QStringView maximum);

}
