// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

#include <vector>

namespace paraply {

/// Days as a calendar writes them: one day, or a rule and the days of the rule that fall away. There are no days added to a rule: too
/// many calendar programs overlook them.
struct Recurrence {
    enum class Every : unsigned char {
        Once,         ///< no rule: `first` alone
        Week,
        SecondWeek,
        Month         ///< the `nth` weekday of each month, -1 the last
    };
    Every every = Every::Once;
    std::vector<int> weekdays;   ///< Monday 1
    int nth = 0;
    QDate first, last;           ///< the first day of all, and the last
    std::vector<QDate> leftOut;
    bool operator==(const Recurrence &) const = default;
};

/// The fewest and shortest recurrences that give exactly these days, which are in order and each there once. Rules are guessed
/// from the days and not from how somebody wrote them down, so that holidays, exceptions and terms need no rule of their own.
std::vector<Recurrence> recurrencesOf(const std::vector<QDate> &days);

/// The days of a recurrence, in order.
std::vector<QDate> daysOf(const Recurrence &recurrence);

}
