// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QFont>

namespace paraply {

/// What a map is drawn with: the colours of the theme, and letters of so many px. A value; crosses threads.
struct MapInk {
    QColor land, water, shore, waterInk, river, county, road, ink;
    QFont font;
    int letter = 15;            ///< px of a small town's name
    double pixelRatio = 1;      ///< device pixels per px
    double dp = 1;              ///< px per dp
    bool operator==(const MapInk &) const = default;
};

}
