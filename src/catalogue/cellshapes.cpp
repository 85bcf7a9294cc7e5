// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/cellshapes.h"

#include <algorithm>
#include <limits>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kTypeBits = 0x03, kHasName = 0x04, kHasPopulation = 0x08, kHasCuts = 0x10, kHasParts = 0x20, kKnownBits = 0x3f;

/// Reads one cell. The first breach of the format ends it: every `read` is false from then on.
class ShapeReader {
public:
    ShapeReader(QByteArrayView bytes, int level) : m_bytes(bytes), m_units(mapCellUnits(level)) { }

    bool read(std::vector<CellShape> &shapes)
    {
        std::uint32_t count = 0;
        // A shape takes at least three bytes, so the count needs no trust to bound the memory.
        if (!number(count, 1, rest()))
            return fail(u"number of shapes"_s);
        for (std::uint32_t i = 0; i < count; ++i) {
            if (!readShape(shapes.emplace_back()))
                return false;
        }
        return m_at == m_bytes.size() || fail(u"bytes after the last shape"_s);
    }

    const QString &problem() const { return m_problem; }
    qsizetype offset() const { return m_at; }

private:
    bool fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
        return false;
    }

    std::uint32_t rest() const { return std::uint32_t(std::min<qsizetype>(m_bytes.size() - m_at, std::numeric_limits<int>::max())); }

    /// Seven bits a byte, the lowest first, at most 32 bits and no byte more than needed.
    bool number(std::uint32_t &value, std::uint32_t least = 0, std::uint32_t most = std::numeric_limits<std::uint32_t>::max())
    {
        std::uint64_t read = 0;
        for (unsigned shift = 0; shift < 35 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            read |= std::uint64_t(byte & 0x7fU) << shift;
            if (byte & 0x80U)
                continue;
            value = std::uint32_t(read);
            return read >= least && read <= most && (byte != 0 || shift == 0);
        }
        return false;
    }

    bool readShape(CellShape &shape)
    {
        std::uint32_t head = 0;
        if (!number(head, 0, kKnownBits) || (head & kTypeBits) == kTypeBits)
            return fail(u"kind of shape"_s);
        shape.type = ShapeType(head & kTypeBits);
        const bool hasCuts = (head & kHasCuts) != 0;
        if (hasCuts && shape.type != ShapeType::Polygon)
            return fail(u"cut edges without a polygon"_s);
        if ((head & kHasName) && !readName(shape.name))
            return fail(u"name"_s);
        if ((head & kHasPopulation) && !readPopulation(shape.population))
            return fail(u"population"_s);
        std::uint32_t parts = 1;
        if ((head & kHasParts) && !number(parts, 2, rest()))
            return fail(u"number of parts"_s);
        bool cut = false;
        for (std::uint32_t i = 0; i < parts; ++i) {
            ShapePart<GridPoint> &part = shape.parts.emplace_back();
            if (!readPoints(part.points, shape.type) || (hasCuts && !readCuts(part)))
                return fail(u"part"_s);
            cut = cut || !part.cutEdges.empty();
        }
        return cut == hasCuts || fail(u"no cut edge where one was said to be"_s);
    }

    bool readName(QString &name)
    {
        std::uint32_t length = 0;
        // What is left is asked for after the length itself has been read.
        if (!number(length, 1, kShapeNameBytes) || length > rest())
            return false;
        const QByteArrayView utf8 = m_bytes.sliced(m_at, length);
        m_at += length;
        name = QString::fromUtf8(utf8);
        return name.toUtf8() == utf8 && !name.contains(QChar::Null);
    }

    bool readPopulation(int &population)
    {
        std::uint32_t value = 0;
        if (!number(value, 1, std::numeric_limits<int>::max()))
            return false;
        population = int(value);
        return true;
    }

    bool readPoints(std::vector<GridPoint> &points, ShapeType type)
    {
        std::uint32_t count = 1;
        if (type != ShapeType::Point && !number(count, type == ShapeType::Line ? 2 : 3, rest() / 2))
            return fail(u"number of points"_s);
        m_points += count;
        if (m_points > kCellPoints)
            return fail(u"too many points"_s);
        points.reserve(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            if (!move(m_point.x) || !move(m_point.y))
                return fail(u"point outside the cell"_s);
            if (i > 0 && m_point == points.back())
                return fail(u"doubled point"_s);
            points.push_back(m_point);
        }
        return type != ShapeType::Polygon || points.front() != points.back() || fail(u"repeated first point"_s);
    }

    bool move(std::int32_t &along)
    {
        std::uint32_t zigzag = 0;
        // A step is no longer than the cell is wide.
        if (!number(zigzag, 0, std::uint32_t(2 * m_units)))
            return false;
        along += (zigzag & 1U) ? -std::int32_t(zigzag >> 1) - 1 : std::int32_t(zigzag >> 1);
        return along >= 0 && along <= m_units;
    }

    bool readCuts(ShapePart<GridPoint> &ring)
    {
        const auto edges = std::uint32_t(ring.points.size());
        std::uint32_t count = 0;
        if (!number(count, 0, edges))
            return fail(u"number of cut edges"_s);
        std::uint32_t next = 0;
        for (std::uint32_t i = 0; i < count; ++i) {
            std::uint32_t skipped = 0;
            if (!number(skipped, 0, edges) || next + skipped >= edges || !isOnBorder(ring, next + skipped))
                return fail(u"cut edge"_s);
            ring.cutEdges.push_back(next + skipped);
            next += skipped + 1;
        }
        return true;
    }

    bool isOnBorder(const ShapePart<GridPoint> &ring, std::uint32_t edge) const
    {
        const GridPoint a = ring.points[edge], b = ring.points[(edge + 1) % ring.points.size()];
        return (a.x == b.x && (a.x == 0 || a.x == m_units)) || (a.y == b.y && (a.y == 0 || a.y == m_units));
    }

    const QByteArrayView m_bytes;
    const int m_units;
    qsizetype m_at = 0;
    GridPoint m_point;
    std::uint64_t m_points = 0;
    QString m_problem;
};

MapShape onEarth(const CellShape &shape, const MapGrid &grid, GridPoint corner, int level)
{
    MapShape map {shape.type, shape.name, shape.population, {}};
    for (const ShapePart<GridPoint> &part : shape.parts) {
        ShapePart<Position> &placed = map.parts.emplace_back();
        placed.cutEdges = part.cutEdges;
        placed.points.reserve(part.points.size());
        for (const GridPoint point : part.points)
            placed.points.push_back(grid.position({corner.x + point.x, corner.y + point.y}, level));
    }
    return map;
}

}

Result<std::vector<CellShape>> decodeShapes(QByteArrayView bytes, int level)
{
    if (level < 0 || level >= kMapLevels)
        return Error {Code::Invalid, u"no such level of the base map: %1"_s.arg(level)};
    std::vector<CellShape> shapes;
    ShapeReader reader(bytes, level);
    if (!reader.read(shapes))
        return Error {Code::Damaged, u"a cell of the base map is damaged before byte %1: %2"_s.arg(reader.offset()).arg(reader.problem())};
    return shapes;
}

Result<std::vector<MapShape>> decodeCell(QByteArrayView bytes, const MapGrid &grid, int level, std::int64_t cell)
{
    if (!grid.hasCell(cell))
        return Error {Code::Invalid, u"no such cell of the base map: %1"_s.arg(cell)};
    const auto shapes = decodeShapes(bytes, level);
    if (!shapes)
        return shapes.error();
    const GridPoint corner = grid.cornerOf(cell, level);
    std::vector<MapShape> placed;
    placed.reserve(shapes->size());
    for (const CellShape &shape : *shapes)
        placed.push_back(onEarth(shape, grid, corner, level));
    return placed;
}

}
