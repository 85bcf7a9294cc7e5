// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <vector>

namespace paraply {

/// A name that a map would like to show, in px of the whole map at one scale.
struct LabelWish {
    QPointF at;            ///< what is named
    double reach = 0;      ///< of the ring or dot there; the name stands beside it. Below 0: the name stands on the point itself
    QSizeF size;           ///< of the name with its halo
    bool named = false;    ///< it explains a ring that is an obstacle already: before all others. Else `reach` is a dot of its own
    int weight = 0;        ///< population, the bigger one first
    QString text;          ///< settles ties, so that a map looks the same each time
    double core = 0;       ///< of the disc in the ring; 0: there is no ring round it
};

/// What no name may cover: a disc or a ring.
struct LabelObstacle {
    QPointF at;
    double reach = 0;
    double core = 0;       ///< of the disc in a soft ring: a name that has no other room may stand on the ring, never on this. 0: all of it
};

struct PlacedLabel {
    std::size_t wish = 0;
    QRectF box;
    std::vector<QRectF> others;   ///< where else it would touch nothing that is placed; best first
};

/// Places names so that none touches another or an obstacle: right of its ring, else left, below, above, and a name that explains a ring
/// aslant, or, hemmed in on all sides, on the soft rings, clear of their discs; those without room are left out. Names that explain a
/// ring come first, then by weight, then by text. Any thread.
std::vector<PlacedLabel> placedLabels(const std::vector<LabelWish> &wishes, const std::vector<LabelObstacle> &obstacles);

}
