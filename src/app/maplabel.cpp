// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/maplabel.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace paraply {

namespace {

constexpr double kSquare = 160;   // px: about as wide as a long name
constexpr double kGap = 2;        // px between a ring and its name

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

/// Where a name may stand, best first.
std::vector<QPointF> corners(const LabelWish &wish)
{
    const double width = wish.size.width(), height = wish.size.height();
    const QPointF at = wish.at;
    if (wish.reach < 0)
        return { { at.x() - width / 2, at.y() - height / 2 } };
    const double beside = wish.reach + kGap, aslant = beside * std::numbers::sqrt2 / 2;
    std::vector<QPointF> found { { at.x() + beside, at.y() - height / 2 },
                                 { at.x() - beside - width, at.y() - height / 2 },
                                 { at.x() - width / 2, at.y() + beside },
                                 { at.x() - width / 2, at.y() - beside - height } };
    if (wish.named)
        found.insert(found.end(), { { at.x() + aslant, at.y() - aslant - height },
                                    { at.x() + aslant, at.y() + aslant },
                                    { at.x() - aslant - width, at.y() - aslant - height },
                                    { at.x() - aslant - width, at.y() + aslant } });
    return found;
}

}

std::vector<PlacedLabel> placedLabels(const std::vector<LabelWish> &wishes, const std::vector<LabelObstacle> &obstacles)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
        const LabelWish &a = wishes[left], &b = wishes[right];
        return std::tuple(b.named, b.weight, a.text) < std::tuple(a.named, a.weight, b.text);
    });
    Taken rings, names;
    for (const LabelObstacle &one : obstacles)
        rings.add({ one.at.x() - one.reach, one.at.y() - one.reach, 2 * one.reach, 2 * one.reach });
    std::vector<PlacedLabel> placed;
    const auto isFree = [&](const QRectF &box) { return !rings.touches(box, 1) && !names.touches(box, 0); };
    for (const std::size_t index : order) {
        const LabelWish &wish = wishes[index];
        const QRectF dot(wish.at.x() - wish.reach, wish.at.y() - wish.reach, 2 * wish.reach, 2 * wish.reach);
        const bool hasDot = !wish.named && wish.reach > 0;
        if (hasDot && !isFree(dot))
            continue;
        for (const QPointF &corner : corners(wish)) {
            const QRectF box(corner, wish.size);
            if (!isFree(box))
                continue;
            names.add(box);
            if (hasDot)
                rings.add(dot);
            placed.push_back({ index, box, {} });
            break;
        }
    }
    for (PlacedLabel &label : placed) {
        for (const QPointF &corner : corners(wishes[label.wish])) {
            const QRectF box(corner, wishes[label.wish].size);
            if (box != label.box && isFree(box))
                label.others.push_back(box);
        }
    }
    return placed;
}

}
