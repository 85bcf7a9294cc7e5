// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace paraply {

/// The last month of age we speak of: the month before the 18th birthday.
inline constexpr int kLastAgeMonth = 215;

/// Months since birth, inclusive. A missing bound is open, but makes the age unknown in the sense of finding.
struct AgeRange {
    std::optional<int> min, max;

    bool isKnown() const { return min && max; }
    bool isEmpty() const { return !min && !max; }
    /// True also when a bound is missing on that side.
    bool contains(int months) const { return (!min || months >= *min) && (!max || months <= *max); }
    bool operator==(const AgeRange &) const = default;
};

/// The bands that facets and the overview count in: 0-11m, 1-2y, 3-5y, 6-9y, 10-12y, 13-17y.
enum class AgeBand : unsigned char { Months0To11, Years1To2, Years3To5, Years6To9, Years10To12, Years13To17 };
inline constexpr int kAgeBandCount = 6;
AgeRange rangeOf(AgeBand band);
/// "0-11m", "1-2y", "3-5y", "6-9y", "10-12y", "13-17y".
QLatin1String bandCode(AgeBand band);

/// "8m" or "4y" (0-215 months; years 0-17) as months; nothing for anything else. "18m" is eighteen months.
std::optional<int> monthsFromText(QStringView text);
/// "8m" below 24 months or when not whole years, else "4y".
QString ageText(int months);

}
