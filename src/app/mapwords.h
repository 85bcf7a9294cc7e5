// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mapcluster.h"

#include <QCoreApplication>

namespace paraply {

/// What a map shows, in words.
class MapWords {
    Q_DECLARE_TR_FUNCTIONS(MapWords)
public:
    /// "12 suggestions in Nora. We know the town, not the house."
    static QString pin(const MapCluster &cluster, const std::vector<Spot> &spots, const QString &region);
    /// "12 suggestions in Nora".
    static QString place(const Spot &spot, const QString &region);
    /// How well a place is known; empty when to the house.
    static QString precision(Precision precision);
    /// "187 suggestions at 34 places. 41 more have no place: they are in the list."
    static QString summary(int hits, int places, int placeless);
    static QString legendTitle(bool hasRings, bool hasParts);
    static QString legend();
    /// That the outlines are left out because they are not exact enough.
    static QString tooClose();
    /// "Lakes: GSHHG ... (LGPL). May be 1 500 m off."
    static QString layer(const BasemapLayer &layer);
};

}
