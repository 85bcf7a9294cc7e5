// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapwords.h"

#include "app/kindtexts.h"
#include "app/speech.h"

namespace paraply {

namespace {

QString townOf(const Spot &spot, const QString &region)
{
    const QString &town = spot.locality.isEmpty() ? spot.municipality : spot.locality;
    return town.isEmpty() ? region : town;
}

}

QString MapWords::place(const Spot &spot, const QString &region)
{
    return tr("%n suggestion(s) in %1", "a town", spot.count()).arg(Speech::isolated(townOf(spot, region)));
}

QString MapWords::pin(const MapCluster &cluster, const std::vector<Spot> &spots, const QString &region)
{
    const Spot &biggest = spots[cluster.spots.front()];
    QStringList sentences;
    if (cluster.spots.size() == 1)
        sentences << place(biggest, region);
    else
        sentences << tr("%n suggestion(s) at places near %1", "a town", cluster.count).arg(Speech::isolated(townOf(biggest, region)));
    if (cluster.count == 1)
        sentences << KindTexts::kind(biggest.kind);
    else if (cluster.group())
        sentences << KindTexts::group(*cluster.group());
    if (cluster.spots.size() == 1 && biggest.precision != Precision::Address)
        sentences << precision(biggest.precision);
    for (QString &sentence : sentences)
        sentence = Speech::sentence(sentence);
    return sentences.join(u' ');
}

QString MapWords::precision(Precision precision)
{
    switch (precision) {
    case Precision::Address: return {};
    case Precision::Neighbourhood: return tr("We know the neighbourhood, not the house.");
    case Precision::Locality:
    case Precision::None: break;
    }
    return tr("We know the town, not the house.");
}

QString MapWords::summary(int hits, int places, int placeless)
{
    QString text = hits == 0 ? tr("Nothing of this can be shown on a map.")
                             : tr("%n suggestion(s) on the map.", nullptr, hits) + u' '
            + tr("At %n place(s).", "where the suggestions on the map are", places);
    if (placeless > 0)
        text += u' ' + tr("%n more need(s) no place: see the list.", "support by telephone and the like", placeless);
    return text;
}

QString MapWords::legendTitle(bool hasRings, bool hasParts)
{
    if (hasParts)
        return tr("The ring shows the area, not the house.");
    return hasRings ? tr("The ring shows the town, not the house.") : tr("Each pin shows where the house is.");
}

QString MapWords::legend()
{
    return tr("The number says how many suggestions there are.");
}

QString MapWords::tooClose()
{
    return tr("So close, our outlines are not exact enough to be shown.");
}

QString MapWords::layer(const BasemapLayer &layer)
{
    const QString what = layer.attribution + QStringLiteral(" (") + layer.licence + u')';
    return layer.errorMetres > 0 ? tr("%1. May be up to %2 m off.", "a layer of the map, metres").arg(what).arg(layer.errorMetres)
                                 : Speech::sentence(what);
}

}
