// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"

#include <QByteArray>

namespace paraply {

/// The ground of a made-up county in a box, as GeoJSON without metadata; the same for the same seed. Coasts and courses are rough at
/// every scale, as those of open data are.
struct SyntheticLayer {
    const char *name;
    QByteArray text;
    int vertices = 0;
};

/// Lakes, rivers, roads and a county line, about so many vertices together.
std::vector<SyntheticLayer> syntheticCounty(const Box &box, int vertices, unsigned seed = 1);

}
