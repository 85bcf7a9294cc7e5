// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/maplabel.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>
#include <tuple>
#include <unordered_map>

namespace paraply {

namespace {

constexpr double kSquare = 160;   // px: about as wide as a long name
constexpr double kGap = 2;        // px between a ring and its name
constexpr double kApart = 4;      // px more between two names on a line, or they are read as one

/// What room is taken, by squares.
class Taken {
public:
    void add(const QRectF &box)
    {
        m_boxes.push_back(box);
        visit(box, [&](std::int64_t square) { m_squares[square].push_back(m_boxes.size() - 1); return false; });
    }

    bool touches(const QRectF &box, double roundness) const
    {
        return visit(box, [&](std::int64_t square) {
            const auto found = m_squares.find(square);
            return found != m_squares.end() && std::ranges::any_of(found->second, [&](std::size_t index) {
                return meets(box, m_boxes[index], roundness);
            });
        });
    }

private:
    /// With roundness the taken box stands for the circle in it.
    static bool meets(const QRectF &box, const QRectF &taken, double roundness)
    {
        if (roundness <= 0)
            return box.intersects(taken);
        const QPointF centre = taken.center();
        const double dx = centre.x() - std::clamp(centre.x(), box.left(), box.right());
        const double dy = centre.y() - std::clamp(centre.y(), box.top(), box.bottom());
        return std::hypot(dx, dy) < taken.width() / 2;
    }

    /// Over the squares of a box, until one says yes.
    template <typename Each>
    static bool visit(const QRectF &box, Each each)
    {
        for (auto x = std::int64_t(std::floor(box.left() / kSquare)); x <= std::int64_t(std::floor(box.right() / kSquare)); ++x) {
            for (auto y = std::int64_t(std::floor(box.top() / kSquare)); y <= std::int64_t(std::floor(box.bottom() / kSquare)); ++y) {
                if (each(x * 0x100000000 + y))
                    return true;
            }
        }
        return false;
    }

    std::vector<QRectF> m_boxes;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> m_squares;
};

/// Where a name may stand, best first, so far from what it names.
std::vector<QPointF> corners(const LabelWish &wish, double reach)
{
    const double width = wish.size.width(), height = wish.size.height();
    const QPointF at = wish.at;
    if (wish.reach < 0)
        return { { at.x() - width / 2, at.y() - height / 2 } };
    const double beside = reach + kGap, aslant = beside * std::numbers::sqrt2 / 2;
    std::vector<QPointF> found { { at.x() + beside, at.y() - height / 2 },
                                 { at.x() - beside - width, at.y() - height / 2 },
                                 { at.x() - width / 2, at.y() + beside },
                                 { at.x() - width / 2, at.y() - beside - height } };
    if (!wish.named)
        return found;
    // A neighbour that only just reaches in is stepped away from.
    for (const double step : { -height / 8, height / 8, -height / 4, height / 4 }) {
        found.emplace_back(at.x() + beside, at.y() - height / 2 + step);
        found.emplace_back(at.x() - beside - width, at.y() - height / 2 + step);
    }
    found.insert(found.end(), { { at.x() + aslant, at.y() - aslant - height },
                                { at.x() + aslant, at.y() + aslant },
                                { at.x() - aslant - width, at.y() - aslant - height },
                                { at.x() - aslant - width, at.y() + aslant } });
    return found;
}

/// The same, and above and below pushed to the sides: for who is hemmed in on all of them.
std::vector<QPointF> narrowCorners(const LabelWish &wish)
{
    std::vector<QPointF> found = corners(wish, wish.core);
    const double width = wish.size.width(), height = wish.size.height(), beside = wish.core + kGap;
    // More or less steep than aslant.
    for (const auto &[along, up] : { std::pair(0.5, 0.866), std::pair(0.866, 0.5) }) {
        for (const double side : { 1.0, -1.0 }) {
            const double x = wish.at.x() + side * beside * along - (side < 0 ? width : 0);
            found.emplace_back(x, wish.at.y() - beside * up - height);
            found.emplace_back(x, wish.at.y() + beside * up);
        }
    }
    for (const double share : { 0.25, 0.75, 0.0, 1.0 }) {
        found.emplace_back(wish.at.x() - width * share, wish.at.y() + beside);
        found.emplace_back(wish.at.x() - width * share, wish.at.y() - beside - height);
    }
    return found;
}

/// What stands on a map: rings, the discs in them, and names.
class Sheet {
public:
    explicit Sheet(const std::vector<LabelObstacle> &obstacles)
    {
        for (const LabelObstacle &one : obstacles) {
            m_rings.add(squareRound(one.at, one.reach));
            m_discs.add(squareRound(one.at, one.core > 0 ? one.core : one.reach));
        }
    }

    /// Takes the best room there is for a name.
    std::optional<QRectF> place(const LabelWish &wish)
    {
        const QRectF dot = squareRound(wish.at, wish.reach);
        const bool hasDot = !wish.named && wish.reach > 0;
        const std::vector<QRectF> rooms = hasDot && !isFree(dot) ? std::vector<QRectF>() : roomsFor(wish);
        if (rooms.empty())
            return {};
        m_names.add(rooms.front());
        if (hasDot) {
            m_rings.add(dot);
            m_discs.add(dot);
        }
        return rooms.front();
    }

    std::vector<QRectF> elsewhere(const LabelWish &wish, const QRectF &box) const
    {
        std::vector<QRectF> rooms = roomsFor(wish);
        std::erase(rooms, box);
        return rooms;
    }

private:
    static QRectF squareRound(QPointF at, double reach) { return { at.x() - reach, at.y() - reach, 2 * reach, 2 * reach }; }
    bool isFreeOfNames(const QRectF &box) const { return !m_names.touches(box.adjusted(-kApart, 0, kApart, 0), 0); }
    bool isFree(const QRectF &box) const { return !m_rings.touches(box, 1) && isFreeOfNames(box); }
    bool isFreeOfDiscs(const QRectF &box) const { return !m_discs.touches(box, 1) && isFreeOfNames(box); }

    /// Best first: clear of all rings, else of all discs.
    std::vector<QRectF> roomsFor(const LabelWish &wish) const
    {
        std::vector<QRectF> rooms;
        for (const QPointF &corner : corners(wish, wish.reach)) {
            if (const QRectF box(corner, wish.size); isFree(box))
                rooms.push_back(box);
        }
        for (const QPointF &corner : wish.core > 0 ? narrowCorners(wish) : std::vector<QPointF>()) {
            if (const QRectF box(corner, wish.size); isFreeOfDiscs(box))
                rooms.push_back(box);
        }
        return rooms;
    }

    Taken m_rings, m_discs, m_names;
};

}

std::vector<PlacedLabel> placedLabels(const std::vector<LabelWish> &wishes, const std::vector<LabelObstacle> &obstacles)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
        const LabelWish &a = wishes[left], &b = wishes[right];
        return std::tuple(b.named, b.weight, a.text) < std::tuple(a.named, a.weight, b.text);
    });
    Sheet sheet(obstacles);
    std::vector<PlacedLabel> placed;
    for (const std::size_t index : order) {
        if (const auto box = sheet.place(wishes[index]))
            placed.push_back({ index, *box, {} });
    }
    for (PlacedLabel &label : placed)
        label.others = sheet.elsewhere(wishes[label.wish], label.box);
    return placed;
}

}
