// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/cellshapes.h"
#include "publisher/cellbytes.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace paraply;

namespace {

/// Stops the run where the room broke a promise; libFuzzer keeps the input.
void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void checkInside(const MapShape &shape, const Box &box)
{
    constexpr double kRounding = 1e-9;
    for (const auto &part : shape.parts) {
        for (const Position p : part.points)
            require(p.latitude >= box.south - kRounding && p.latitude <= box.north + kRounding && p.longitude >= box.west - kRounding
                    && p.longitude <= box.east + kRounding, "a shape lies in its cell");
    }
}

}

// The first byte chooses the level and the cell, the rest is the cell.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size < 1)
        return 0;
    const MapGrid grid(Box {58.55, 14.15, 60.25, 15.85});
    const int level = bytes[0] % kMapLevels, cell = bytes[0] % (grid.columns() * grid.rows());
    const QByteArray cellBytes(reinterpret_cast<const char *>(bytes + 1), qsizetype(size - 1));
    const auto shapes = decodeShapes(cellBytes, level);
    const auto placed = decodeCell(cellBytes, grid, level, cell);
    require(shapes.has_value() == placed.has_value(), "both readings agree");
    if (!shapes) {
        require(shapes.error().code == Code::Damaged, "what is refused is damaged");
        return 0;
    }
    require(encodedShapes(*shapes) == cellBytes, "shapes have one encoding");
    require(shapes->size() == placed->size(), "as many shapes on earth");
    for (const MapShape &shape : *placed)
        checkInside(shape, grid.boxOf(cell));
    return 0;
}
