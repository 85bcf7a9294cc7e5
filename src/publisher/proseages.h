// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/age.h"

#include <QString>

#include <optional>
#include <span>

namespace paraply {

/// Ages that stand in running text, English or Swedish, for a record that has them nowhere else. Only what is said like an age counts: with a unit
/// ("0-3 år") or behind "ages", and neither a time ("öppet 9-15 mån-fre"), a price, a number to dial nor how long something is, takes or has
/// been ("25 years of experience", "väntetid 2-3 månader"). A value; pure; any thread.
struct ProseAges {
    std::optional<AgeRange> months;   ///< when all the texts together say exactly one range
    bool isUnclear = false;           ///< ages may be there, and a person must say which
    bool namesExpecting = false;      ///< parents before the birth are named, in whatever connection
    qsizetype text = 0;               ///< which of the texts said it first
    QString words;                    ///< what was read, or may be an age: "0-2 år; 3-5 år"

    static constexpr qsizetype kLongest = 20'000;   ///< characters of each text that are looked at
    static ProseAges in(std::span<const QString> texts);
};

}
