// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/hours.h"
#include "catalogue/service.h"

#include <QCoreApplication>

namespace paraply {

/// Open or not, and how old a fact is, in words. Moments are in the region's zone.
class TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
public:
    /// "open", "closed", "unknown".
    static QString stateCode(OpenState state);
    /// "Open until 12:00", "Opens Monday 9:00", "Closed now", "Hours not known".
    static QString state(OpenState state, const std::optional<QDateTime> &until, const std::optional<QDateTime> &next,
                         const QDateTime &now);
    /// "9–12", "9–12 and 13–15"; empty without a span.
    static QString spans(const std::vector<OpenSpan> &spans);
    /// What a day says: its spans, "Closed", "Open, times not known", "Not known".
    static QString day(const DayHours &hours);

    /// "fresh", "ageing", "old".
    static QString freshnessCode(Freshness freshness);
    /// "From 2018, call first": for a card.
    static QString shortFreshness(QDate newest, Freshness freshness, bool hasPhone);
    /// "From 2018" or "No date": where the advice stands elsewhere.
    static QString shortDated(QDate newest);
    /// "From 2018." or "No date is stated."
    static QString dated(QDate newest);
    /// "Call before you go." and the like; empty when fresh.
    static QString advice(Freshness freshness, bool hasPhone);
};

}
