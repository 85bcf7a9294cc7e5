// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/foreignage.h"

#include <QStringList>

#include <vector>

namespace paraply {

inline const QString kUnreadableAge = QStringLiteral("age_unreadable");

enum class AgeUnit : unsigned char { None, Week, Month, Year };

/// One age as written: a number and its unit.
struct WrittenAge {
    double number = 0;
    AgeUnit unit = AgeUnit::None;

    int lowest() const;        ///< months
    int highest() const;       ///< months, to the day before the next birthday
    bool isOfNobody() const;
};

/// What one expression ("0-5 år", "from 18 months", "13+") says of an age.
struct AgeSaying {
    AgeRange months;
    bool hasUnit = false, isRange = false;   ///< isRange: both ends are written
    QString trouble;                         ///< a code of foreignAges: it says nothing that can be used
    bool cut = false;
    QStringList units;                       ///< as written
    qsizetype from = 0, to = 0;              ///< where it stands in the text
};

struct AgeSayings {
    static constexpr size_t kMost = 30;
    std::vector<AgeSaying> all;   ///< in the order of the text; the first kMost
    QString rest;                 ///< what no expression took
};

AgeSaying boundedAge(std::optional<int> low, std::optional<int> high);
/// A text as the questions below want it: folded, dashes and number words written in one way.
QString preparedAges(QStringView written);
AgeSayings ageSayings(const QString &prepared);
/// Whether parents before the birth are named.
bool namesExpecting(const QString &prepared);
/// "2–59", "18–?, expecting"
QString agesText(const ForeignAges &ages);

}
