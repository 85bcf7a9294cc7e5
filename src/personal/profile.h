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

/// A service that the user keeps at hand, with what it said then: enough to show it when it is gone, and to tell what changed.
/// There is one for each region and service.
struct SavedService {
    QString region, service;
    QString location;                    ///< where it was looked at; may be empty
    QString note;                        ///< the user's own words
    QDate savedOn;
    QString name, kind, place, phone;    ///< as they were; the kind as its code
    QMap<QString, QString> marks;        ///< by part of a service, as in "hours": a mark of what it said
    bool operator==(const SavedService &) const = default;
};

/// What the user found wrong, until it is sent.
struct ErrorReport {
    QString region, service, name;
    QDate dataDate;                      ///< of the catalogue it is about
    QString matter;                      ///< a code, as in "hours"
    QString words;                       ///< the user's own, may be empty
    QDate writtenOn;
    bool operator==(const ErrorReport &) const = default;
};

inline constexpr int kMostSaved = 200, kMostReports = 50;
/// Of a note and of a report's words, in characters.
inline constexpr int kLongestNote = 2000;

bool isSound(const SavedService &saved);
bool isSound(const ErrorReport &report);

/// All that a device knows of its user.
struct Profile {
    std::vector<Child> children;
    LastPlace place;
    std::vector<SavedService> saved;     ///< in the user's own order
    std::vector<ErrorReport> reports;    ///< the oldest first
    QMap<QString, QString> settings;
    bool operator==(const Profile &) const = default;
};

}
