// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/maplayer.h"

namespace paraply {

/// A layer as GeoJSON (RFC 7946) that readLayer() reads back: one feature a line, seven decimals, the same bytes for the same layer. A
/// feature of several parts becomes a multi-geometry. `date`: of the data; empty: none.
QByteArray layerText(const MapLayer &layer, const QString &date);

}
