// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/hitrow.h"

#include <QCoreApplication>

namespace paraply {

/// Sentences about a hit.
class HitWords {
    Q_DECLARE_TR_FUNCTIONS(HitWords)
public:
    /// A municipality's or region's name, or "the whole country".
    static QString area(const QString &name);
    /// "Ervalla, Örebro"; "All of Örebro län"; "The whole country".
    static QString place(const Hit &hit, const HitContext &context);
    /// "about 6 km", "in the town", or empty.
    static QString distance(const Hit &hit);
    /// "8 months and 4 years", with "you who are expecting".
    static QString suits(const Hit &hit, const HitContext &context);
    /// "8 mo and 4 yr": for a card.
    static QString shortSuits(const Hit &hit, const HitContext &context);
    /// "Suits 8 months, about 6 km away."
    static QString why(const Hit &hit, const HitContext &context);
    /// "Has the word “grupp”, costs nothing": what the other lines of a card do not say already; may be empty.
    static QString reasons(const Hit &hit, const HitContext &context);
    /// The whole card in sentences.
    static QString accessible(const HitRow &row);

private:
    static QString suits(const Hit &hit, const HitContext &context, const QString &children);
    static QString reason(const Reason &reason, const Hit &hit, const HitContext &context);
    static QString place(const Reason &reason, const Hit &hit);
    static QString opened(OpenFilter filter);
    static bool isShownElsewhere(const Reason &reason, const Hit &hit, const HitContext &context);
};

}
