// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/basemap.h"

#include "publisher/cellbytes.h"
#include "publisher/clip.h"
#include "publisher/simplify.h"

#include <algorithm>
#include <map>

namespace paraply {

namespace {

/// Cells from (column, row) to before (endColumn, endRow).
struct CellRange {
    int column = 0, row = 0, endColumn = 0, endRow = 0;
    bool isOne() const { return endColumn - column == 1 && endRow - row == 1; }
};

/// One level of one layer.
class Cutter {
public:
    Cutter(const MapGrid &grid, int level) : m_grid(grid), m_level(level), m_units(mapCellUnits(level)) { }

    void add(const MapFeature &feature)
    {
        m_feature = &feature;
        m_pieces.clear();
        // Without its outer ring a hole would be filled.
        bool isOuterGone = false;
        for (const auto &part : feature.parts) {
            const GridPart simple = simplified(part);
            const bool isHole = feature.type == ShapeType::Polygon && doubledArea(decimetres(part)) < 0;
            if (!isHole)
                isOuterGone = simple.points.empty();
            if (!simple.points.empty() && !(isHole && isOuterGone))
                split(simple, rangeOf(simple));
        }
        for (auto &[cell, parts] : m_pieces)
            m_cells[cell].push_back({feature.type, feature.name, feature.population, std::move(parts)});
    }

    const std::map<std::int64_t, std::vector<CellShape>> &cells() const { return m_cells; }

private:
    std::vector<GridPoint> decimetres(const std::vector<Position> &part) const
    {
        std::vector<GridPoint> points;
        points.reserve(part.size());
        for (const Position position : part)
            points.push_back(m_grid.decimetres(position));
        return points;
    }

    /// On the level's grid; no points when nothing is left of it.
    GridPart simplified(const std::vector<Position> &part) const
    {
        const int tolerance = kMapToleranceMetres[std::size_t(m_level)] * 10;
        const bool isRing = m_feature->type == ShapeType::Polygon;
        const std::vector<GridPoint> exact = decimetres(part);
        std::vector<GridPoint> points = isRing ? simplifiedRing(exact, tolerance) : simplifiedLine(exact, tolerance);
        for (GridPoint &point : points)
            point = MapGrid::quantised(point, m_level);
        points.erase(std::unique(points.begin(), points.end()), points.end());
        while (isRing && points.size() > 1 && points.front() == points.back())
            points.pop_back();
        if (m_feature->type == ShapeType::Line && points.size() < 2)
            return {};
        // Also a ring so narrow that simplifying turned it over.
        const auto area = isRing ? doubledArea(points) : 0;
        if (isRing && (points.size() < 3 || area == 0 || (area > 0) != (doubledArea(exact) > 0)))
            return {};
        return {std::move(points), {}};
    }

    int along(std::int32_t units, int cells) const { return std::min(units / m_units, cells - 1); }

    CellRange rangeOf(const GridPart &part) const
    {
        const auto [west, east] = std::minmax_element(part.points.begin(), part.points.end(), [](auto a, auto b) { return a.x < b.x; });
        const auto [south, north] = std::minmax_element(part.points.begin(), part.points.end(), [](auto a, auto b) { return a.y < b.y; });
        return {along(west->x, m_grid.columns()), along(south->y, m_grid.rows()), along(east->x, m_grid.columns()) + 1,
                along(north->y, m_grid.rows()) + 1};
    }

    /// Halves the range until it is one cell.
    void split(const GridPart &part, const CellRange &range)
    {
        if (part.points.empty())
            return;
        if (range.isOne())
            return keep(part, range);
        const bool isWide = range.endColumn - range.column >= range.endRow - range.row;
        const int middle = isWide ? (range.column + range.endColumn) / 2 : (range.row + range.endRow) / 2;
        CellRange low = range, high = range;
        (isWide ? low.endColumn : low.endRow) = middle;
        (isWide ? high.column : high.row) = middle;
        const Cut cut {isWide, middle * m_units};
        if (m_feature->type == ShapeType::Polygon) {
            const auto [lower, higher] = splitRing(part, cut);
            split(lower, low);
            split(higher, high);
            return;
        }
        const auto [lower, higher] = splitLine(part, cut);
        for (const GridPart &piece : lower)
            split(piece, low);
        for (const GridPart &piece : higher)
            split(piece, high);
    }

    void keep(GridPart part, const CellRange &range)
    {
        for (GridPoint &point : part.points)
            point = {point.x - range.column * m_units, point.y - range.row * m_units};
        m_pieces[m_grid.cellAt(range.column, range.row)].push_back(std::move(part));
    }

    const MapGrid &m_grid;
    const int m_level, m_units;
    const MapFeature *m_feature = nullptr;
    std::map<std::int64_t, std::vector<GridPart>> m_pieces;   ///< of the feature
    std::map<std::int64_t, std::vector<CellShape>> m_cells;
};

}

std::vector<MapCell> cellsOf(const MapLayer &layer, const Box &box)
{
    const MapGrid grid(box);
    std::vector<MapCell> cells;
    for (int level = 0; level < kMapLevels; ++level) {
        Cutter cutter(grid, level);
        for (const MapFeature &feature : layer.features)
            cutter.add(feature);
        for (const auto &[cell, shapes] : cutter.cells())
            cells.push_back({layer.name, level, cell, encodedShapes(shapes)});
    }
    return cells;
}

}
