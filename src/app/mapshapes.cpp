// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapshapes.h"

#include <algorithm>
#include <cmath>

namespace paraply {

namespace {

constexpr std::size_t kMostChained = 60'000;   // vertices; a longer border is drawn cell by cell

QPolygonF polygonOf(const ShapePart<Position> &part, const MapPlane &plane)
{
    QPolygonF points;
    points.reserve(qsizetype(part.points.size()));
    for (const Position &position : part.points) {
        const MapPoint at = plane.at(position);
        points.append({ at.x, at.y });
    }
    return points;
}

void addShape(const MapShape &shape, const MapPlane &plane, MapCellShapes &cell)
{
    for (const ShapePart<Position> &part : shape.parts) {
        cell.vertices += part.points.size();
        if (shape.type == ShapeType::Point) {
            if (!shape.name.isEmpty() && !part.points.empty())
                cell.points.push_back({ shape.name, plane.at(part.points.front()), shape.population });
            continue;
        }
        const QPolygonF points = polygonOf(part, plane);
        MapPart made { points, points.boundingRect(), part.cutEdges };
        if (shape.type == ShapeType::Line) {
            cell.lines.push_back(std::move(made));
        } else {
            cell.areas.push_back(std::move(made));
            cell.areaNames.push_back(shape.name);
        }
    }
}

/// To whole metres, in which ends that meet are the same.
std::pair<qint64, qint64> endOf(QPointF point)
{
    return { qRound64(point.x()), qRound64(point.y()) };
}

/// Joins lines that end where another begins or ends, as long as only two meet there.
std::vector<QPolygonF> chained(std::vector<QPolygonF> lines)
{
    std::map<std::pair<qint64, qint64>, std::vector<std::size_t>> ends;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        ends[endOf(lines[index].first())].push_back(index);
        ends[endOf(lines[index].last())].push_back(index);
    }
    std::vector<bool> used(lines.size());
    const auto further = [&](const QPolygonF &chain, std::size_t from) -> std::optional<std::size_t> {
        const auto &meeting = ends[endOf(chain.last())];
        if (meeting.size() != 2)
            return std::nullopt;
        const std::size_t next = meeting[0] == from ? meeting[1] : meeting[0];
        return used[next] ? std::nullopt : std::optional(next);
    };
    std::vector<QPolygonF> chains;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        if (used[index])
            continue;
        used[index] = true;
        QPolygonF chain = lines[index];
        for (int side = 0; side < 2; ++side) {
            std::size_t last = index;
            while (const auto next = further(chain, last)) {
                QPolygonF &piece = lines[*next];
                if (endOf(piece.first()) != endOf(chain.last()))
                    std::reverse(piece.begin(), piece.end());
                chain.append(piece.mid(1));
                used[*next] = true;
                last = *next;
            }
            std::reverse(chain.begin(), chain.end());
        }
        chains.push_back(std::move(chain));
    }
    return chains;
}

}

MapStyle mapStyleOf(const QString &layer)
{
    const auto says = [&layer](std::initializer_list<const char *> words) {
        return std::ranges::any_of(words, [&](const char *word) { return layer.contains(QLatin1String(word)); });
    };
    if (says({ "lake", "water_area", "sea" }))
        return MapStyle::Water;
    if (says({ "river", "stream", "water" }))
        return MapStyle::River;
    if (says({ "county", "border", "boundary", "municipalit" }))
        return MapStyle::Border;
    return says({ "localit", "place", "town" }) ? MapStyle::Places : MapStyle::Other;
}

MapShapes::MapShapes(std::shared_ptr<const Catalogue> catalogue)
    : m_catalogue(std::move(catalogue)), m_plane(m_catalogue->region().box), m_grid(m_catalogue->region().box)
{
    if (auto layers = m_catalogue->basemapLayers())
        m_layers = *std::move(layers);
    else
        qWarning("the base map: %ls", qUtf16Printable(layers.error().detail));
}

int MapShapes::levelFor(double metresPerPixel)
{
    // What simplifying moved shows as at most a pixel and a half.
    for (int level = 0; level < kMapLevels - 1; ++level) {
        if (kMapToleranceMetres[std::size_t(level)] <= 1.5 * metresPerPixel)
            return level;
    }
    return kMapLevels - 1;
}

std::vector<std::shared_ptr<const MapCellShapes>> MapShapes::cells(std::size_t layer, int level, const QRectF &area)
{
    const auto cellAlong = [](double metres, int most) { return std::clamp(int(std::floor(metres / kMapCellMetres)), 0, most - 1); };
    std::vector<std::shared_ptr<const MapCellShapes>> found;
    for (int row = cellAlong(area.top(), m_grid.rows()); row <= cellAlong(area.bottom(), m_grid.rows()); ++row) {
        for (int column = cellAlong(area.left(), m_grid.columns()); column <= cellAlong(area.right(), m_grid.columns()); ++column)
            found.push_back(cell({ layer, level, m_grid.cellAt(column, row) }));
    }
    forget();
    return found;
}

const std::vector<QPolygonF> &MapShapes::chains(std::size_t layer, int level)
{
    const auto [entry, isNew] = m_chains.try_emplace({ layer, level });
    if (!isNew)
        return entry->second;
    std::vector<QPolygonF> lines;
    std::size_t vertices = 0;
    for (const auto &shapes : cells(layer, level, QRectF(0, 0, m_plane.extent().x, m_plane.extent().y))) {
        for (const MapPart &part : shapes->lines)
            lines.push_back(part.points);
        vertices += shapes->vertices;
    }
    if (vertices <= kMostChained)
        entry->second = chained(std::move(lines));
    return entry->second;
}

std::shared_ptr<const MapCellShapes> MapShapes::cell(const Key &key)
{
    if (const auto kept = m_kept.find(key); kept != m_kept.end()) {
        m_uses.splice(m_uses.begin(), m_uses, kept->second.use);
        return kept->second.shapes;
    }
    auto shapes = read(key);
    m_vertices += shapes->vertices;
    m_uses.push_front(key);
    m_kept.emplace(key, Kept { shapes, m_uses.begin() });
    return shapes;
}

std::shared_ptr<const MapCellShapes> MapShapes::read(const Key &key) const
{
    auto made = std::make_shared<MapCellShapes>();
    const auto shapes = m_catalogue->mapCell(m_layers[key.layer].name, key.level, key.cell);
    if (!shapes) {
        qWarning("a cell of the base map: %ls", qUtf16Printable(shapes.error().detail));
        return made;
    }
    for (const MapShape &shape : *shapes)
        addShape(shape, m_plane, *made);
    return made;
}

void MapShapes::forget()
{
    while (m_vertices > kMostVertices && m_uses.size() > 1) {
        const auto kept = m_kept.find(m_uses.back());
        m_vertices -= kept->second.shapes->vertices;
        m_kept.erase(kept);
        m_uses.pop_back();
    }
}

}
