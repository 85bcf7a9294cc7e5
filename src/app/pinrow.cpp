// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/pinrow.h"

#include "app/mapwords.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr double kRingOfDisc = 1.63, kPinReach = 24;   // dp: the soft ring round a disc; half a drop
constexpr double kFigures = 0.5;                       // of a disc: what a number or an icon takes of it

}

std::span<const Column<PinRow>> PinRow::columns()
{
    static constexpr Column<PinRow> kColumns[] = {
        shown<&PinRow::key>("pin"), shown<&PinRow::countText>("countText"), shown<&PinRow::groupCode>("groupCode"),
        shown<&PinRow::iconName>("iconName"), shown<&PinRow::spokenText>("spokenText"), shown<&PinRow::worldX>("worldX"),
        shown<&PinRow::worldY>("worldY"), shown<&PinRow::radius>("radius"), shown<&PinRow::hasAddress>("hasAddress"),
        shown<&PinRow::single>("single"), shown<&PinRow::chosen>("chosen"),
        shown<&PinRow::covered>("covered")
    };
    return kColumns;
}

QString PinRow::keyOf(const Spot &spot)
{
    return QStringLiteral("%1,%2,%3").arg(qRound64(spot.position.latitude * 1e7)).arg(qRound64(spot.position.longitude * 1e7))
        .arg(int(spot.precision));
}

PinRow PinRow::of(const MapCluster &cluster, const std::vector<Spot> &spots, const QString &region)
{
    const Spot &biggest = spots[cluster.spots.front()];
    PinRow row;
    row.key = keyOf(biggest);
    row.single = cluster.count == 1;
    row.countText = row.single ? QString() : QString::number(cluster.count);
    row.groupCode = cluster.group() ? QString(paraply::groupCode(*cluster.group())) : QString();
    row.iconName = kindCode(biggest.kind);
    row.worldX = cluster.at.x;
    row.worldY = cluster.at.y;
    row.radius = cluster.radius();
    row.hasAddress = cluster.hasAddress;
    row.spokenText = MapWords::pin(cluster, spots, region);
    return row;
}

MapMark PinRow::markOf(const MapCluster &cluster, const std::vector<Spot> &spots, double unit)
{
    const double disc = cluster.radius(), ring = disc * kRingOfDisc;
    if (cluster.hasAddress)
        return { cluster.at, (cluster.count == 1 ? kPinReach : disc + 3) * unit, {}, disc * unit };
    return { cluster.at, ring * unit, spots[cluster.spots.front()].locality, disc * unit };
}

std::vector<bool> coveredMarks(const std::vector<MapMark> &marks, const MapView &view, const std::vector<QRectF> &covers)
{
    std::vector<bool> covered(marks.size());
    for (std::size_t i = 0; i < marks.size() && !view.isEmpty() && !covers.empty(); ++i) {
        const double figures = marks[i].core * kFigures;
        const QRectF box(view.pixels(marks[i].at) - QPointF(figures, figures), QSizeF(2 * figures, 2 * figures));
        covered[i] = std::ranges::any_of(covers, [&box](const QRectF &one) { return one.intersects(box); });
    }
    return covered;
}

}
