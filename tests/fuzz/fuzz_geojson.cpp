// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/basemap.h"
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

void checkLayer(const MapLayer &layer, const Box &box)
{
    require(!layer.source.isEmpty() && !layer.licence.isEmpty() && !layer.attribution.isEmpty(), "a good layer says where it is from");
    for (const MapFeature &feature : layer.features) {
        require(!feature.parts.empty(), "a feature has parts");
        for (const auto &part : feature.parts) {
            const size_t least = feature.type == ShapeType::Polygon ? 3 : feature.type == ShapeType::Line ? 2 : 1;
            require(part.size() >= least, "a part has its points");
            for (const Position position : part)
                require(box.contains(position), "a good layer lies in the box");
        }
    }
}

}

// A layer is read, and what is good is cut into cells that are read back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const Box box {58.55, 14.15, 60.25, 15.85};
    Findings findings;
    const MapLayer layer = readLayer(QStringLiteral("basemap/lakes.geojson"), QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)), box, findings);
    require(layer.isGood == (findings.errors() == 0), "what is not good is reported");
    if (!layer.isGood)
        return 0;
    checkLayer(layer, box);
    const MapGrid grid(box);
    for (const MapCell &cell : cellsOf(layer, box)) {
        require(grid.hasCell(cell.cell), "a cell is one of the grid's");
        const auto shapes = decodeShapes(cell.shapes, cell.level);
        require(shapes.has_value(), "what is written can be read");
        require(encodedShapes(*shapes) == cell.shapes, "and is the same");
    }
    return 0;
}
