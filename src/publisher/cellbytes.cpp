// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/cellbytes.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr unsigned kHasName = 0x04, kHasPopulation = 0x08, kHasCuts = 0x10, kHasParts = 0x20;

class ShapeWriter {
public:
    QByteArray take() { return std::move(m_bytes); }

    void number(std::uint32_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(char(value | 0x80U));
        m_bytes.append(char(value));
    }

    void shape(const CellShape &shape)
    {
        const bool hasCuts = std::any_of(shape.parts.begin(), shape.parts.end(), [](const auto &part) { return !part.cutEdges.empty(); });
        const QByteArray name = shape.name.toUtf8();
        number(unsigned(shape.type) | (name.isEmpty() ? 0 : kHasName) | (shape.population > 0 ? kHasPopulation : 0) | (hasCuts ? kHasCuts : 0)
               | (shape.parts.size() > 1 ? kHasParts : 0));
        if (!name.isEmpty()) {
            number(std::uint32_t(name.size()));
            m_bytes.append(name);
        }
        if (shape.population > 0)
            number(std::uint32_t(shape.population));
        if (shape.parts.size() > 1)
            number(std::uint32_t(shape.parts.size()));
        for (const ShapePart<GridPoint> &part : shape.parts) {
            if (shape.type != ShapeType::Point)
                number(std::uint32_t(part.points.size()));
            for (const GridPoint point : part.points)
                move(point);
            if (hasCuts)
                cuts(part.cutEdges);
        }
    }

private:
    static std::uint32_t zigzag(std::int32_t step)
    {
        return step < 0 ? 2 * std::uint32_t(-(step + 1)) + 1 : 2 * std::uint32_t(step);
    }

    void move(GridPoint to)
    {
        number(zigzag(to.x - m_point.x));
        number(zigzag(to.y - m_point.y));
        m_point = to;
    }

    void cuts(const std::vector<std::uint32_t> &edges)
    {
        number(std::uint32_t(edges.size()));
        std::uint32_t next = 0;
        for (const std::uint32_t edge : edges) {
            number(edge - next);
            next = edge + 1;
        }
    }

    QByteArray m_bytes;
    GridPoint m_point;
};

}

QByteArray encodedShapes(const std::vector<CellShape> &shapes)
{
    ShapeWriter writer;
    writer.number(std::uint32_t(shapes.size()));
    for (const CellShape &shape : shapes)
        writer.shape(shape);
    return writer.take();
}

}
