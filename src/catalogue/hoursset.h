// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/hoursday.h"

namespace paraply {

/// Parsed rules with what evaluation wants to know of them at once. Immutable after construction.
struct OpeningHours::Rules {
    explicit Rules(std::vector<HoursRule> parsed);

    std::vector<HoursRule> rules;
    int spill = 0;              ///< how many minutes into the next day the longest span runs
    bool weeks = false;         ///< some rule asks for the week
    bool listsDays = false;     ///< some rule says on which days it is open: other days are closed
    bool listsBreaks = false;   ///< the same, by SH alone

    DaySketch sketch(QDate date, const HoursContext &context) const;
    /// Until which minute of the day after an evening may matter.
    int spillFrom(QDate evening, const HoursContext &context) const;

private:
    DaySketch ordinary(const CalendarDay &day, const HoursContext &context, bool holidayRulesToo) const;
    DaySketch holiday(const CalendarDay &day, const HoursContext &context) const;
};

}
