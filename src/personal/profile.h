// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/age.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace paraply {

/// A child as its parent told it: by birth month, or by an age (a range of months) and the day it was said, so that it grows;
/// or one that is expected. Never a name, never a day of birth.
struct Child {
    enum class Kind : unsigned char { BirthMonth, Age, Expected };
    Kind kind = Kind::Age;
    int birthYear = 0, birthMonth = 0;   ///< BirthMonth
    AgeRange said;                       ///< Age: both bounds are set
    QDate saidOn;                        ///< Age, Expected
    bool operator==(const Child &) const = default;
};

/// How long an expected child is expected: a pregnancy lasts at most 42 weeks.
inline constexpr int kExpectedDays = 42 * 7;
/// As many children as one device remembers; finding takes 20 ages at most, and an age range asks with three.
inline constexpr int kMostChildren = 6;

/// The months the child may be old on that day, both ends inside 0..215; nothing when it is expected, not yet born, or 18 or older.
std::optional<AgeRange> monthsOn(const Child &child, QDate day);
/// Whether an expected child still is.
bool isExpectedOn(const Child &child, QDate day);
/// False for what no parent can mean: a month out of 1..12, a range reversed or out of 0..215, no day.
bool isSound(const Child &child);

/// A place the user named. A position that the device measured is never kept.
struct LastPlace {
    QString name, municipality;
    int radiusKilometres = 0;   ///< 0: any distance
    bool operator==(const LastPlace &) const = default;
};

/// All that a device knows of its user.
struct Profile {
    std::vector<Child> children;
    LastPlace place;
    QMap<QString, QString> settings;
    bool operator==(const Profile &) const = default;
};

}
