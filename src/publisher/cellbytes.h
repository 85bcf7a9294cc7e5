// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/cellshapes.h"

#include <QByteArray>

namespace paraply {

/// The bytes of a cell (docs/basemap-format.md), which decodeShapes reads back. The shapes must keep that format's rules: at least one, parts
/// that are not empty, points inside the cell, no doubled ones, cut edges on its border.
QByteArray encodedShapes(const std::vector<CellShape> &shapes);

}
