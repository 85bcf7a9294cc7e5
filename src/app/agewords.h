// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/age.h"

#include <QCoreApplication>

namespace paraply {

/// Ages in words.
class AgeWords {
    Q_DECLARE_TR_FUNCTIONS(AgeWords)
public:
    /// "8 months", "4 years".
    static QString age(int months);
    /// "8 mo", "4 yr".
    static QString shortAge(int months);
    /// "0–11 months", "3–5 years", or age() when both ends mean the same.
    static QString range(AgeRange months);
    /// "0–11 mo", "3–5 years".
    static QString shortRange(AgeBand band);
    /// "For children 0–6 years", with "and you who are expecting"; "Age not stated".
    static QString forWhom(AgeRange months, bool expecting);
    /// "0–11" and "months" of a band.
    static QString bandNumber(AgeBand band);
    static QString bandUnit(AgeBand band);
};

}
