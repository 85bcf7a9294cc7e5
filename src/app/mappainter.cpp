// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mappainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace paraply {

namespace {

constexpr double kSharpDp = 10, kGoneDp = 14;
constexpr double kRiverDp = 1.8, kRoadDp = 1.2, kBorderDp = 2, kBorderHaloDp = 5, kShoreDp = 1;
constexpr double kFadeMetres = 8000;   // what the region cuts through ends softly, not along a ruler
constexpr int kFadeSteps = 8;
constexpr double kLeastPx = 0.7;   // a shorter step cannot be seen
constexpr double kReachPx = 16;   // a stroke of a neighbouring tile may reach over

bool isSeen(const MapPart &part, const QRectF &area)
{
    return part.bounds.right() >= area.left() && part.bounds.left() <= area.right() && part.bounds.bottom() >= area.top()
        && part.bounds.top() <= area.bottom();
}

/// A part in px, without points that are too close to the last to be seen. Both ends of a cut stay: the neighbour has them too.
QPolygonF drawn(const MapPart &part, const QTransform &toPixels)
{
    QPolygonF points;
    points.reserve(part.points.size());
    const auto count = part.points.size();
    auto cut = part.cutEdges.begin();
    bool isAfterCut = false;
    for (qsizetype i = 0; i < count; ++i) {
        const bool isCut = cut != part.cutEdges.end() && qsizetype(*cut) == i;
        cut += isCut ? 1 : 0;
        const QPointF point = toPixels.map(part.points[i]);
        const bool isKept = i == 0 || i == count - 1 || isCut || isAfterCut;
        isAfterCut = isCut;
        if (isKept || (point - points.last()).manhattanLength() >= kLeastPx)
            points.append(point);
    }
    return points;
}

/// The edges of a ring that are shores, not cuts.
void addShore(const MapPart &part, const QTransform &toPixels, QPainterPath &path)
{
    auto cut = part.cutEdges.begin();
    const auto count = std::uint32_t(part.points.size());
    bool isDown = false;
    for (std::uint32_t edge = 0; edge < count; ++edge) {
        if (cut != part.cutEdges.end() && *cut == edge) {
            ++cut;
            isDown = false;
            continue;
        }
        if (!isDown)
            path.moveTo(toPixels.map(part.points[edge]));
        path.lineTo(toPixels.map(part.points[(edge + 1) % count]));
        isDown = true;
    }
}

}

double layerOpacity(int errorMetres, double metresPerDp)
{
    return std::clamp((kGoneDp - errorMetres / metresPerDp) / (kGoneDp - kSharpDp), 0.0, 1.0);
}

double closestMetresOf(int errorMetres)
{
    return errorMetres / (kSharpDp + 1);
}

struct MapPainter::Frame {
    const MapInk &ink;
    QTransform toPixels;   ///< from metres
    QRectF area;           ///< metres, with what reaches over; y is north
    int level = 0;
    double metresPerDp = 1, metresPerPixel = 1;
};

MapPainter::MapPainter(std::shared_ptr<const Catalogue> catalogue) : m_shapes(std::move(catalogue)), m_order(m_shapes.layers().size())
{
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    const auto height = [this](std::size_t layer) {
        switch (mapStyleOf(m_shapes.layers()[layer].name)) {
        case MapStyle::Other: return 0;
        case MapStyle::Water: return 1;
        case MapStyle::River: return 2;
        case MapStyle::Border: return 3;
        case MapStyle::Places: return 4;
        }
        return 0;
    };
    std::ranges::stable_sort(m_order, {}, height);
}

QImage MapPainter::tile(const MapTileKey &key, const MapInk &ink)
{
    const int side = int(std::ceil(kTile * ink.pixelRatio));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(ink.land);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / double(kTile), side / double(kTile));
    const double metres = key.metresPerPixel;
    const QPointF corner(key.column * double(kTile), key.row * double(kTile));
    const double reach = kReachPx * metres;
    const QRectF area(corner.x() * metres - reach, -(corner.y() + kTile) * metres - reach, kTile * metres + 2 * reach,
                      kTile * metres + 2 * reach);
    const Frame frame { ink, QTransform(1 / metres, 0, 0, -1 / metres, -corner.x(), -corner.y()), area,
                        MapShapes::levelFor(metres / ink.pixelRatio), metres * ink.dp, metres };
    painter.setClipRect(QRectF(0, 0, kTile, kTile));
    for (const std::size_t layer : m_order)
        paintLayer(painter, layer, frame);
    fadeBorders(painter, frame);
    return image;
}

void MapPainter::fadeBorders(QPainter &painter, const Frame &frame) const
{
    const QRectF whole = frame.toPixels.mapRect(QRectF(0, 0, m_shapes.plane().extent().x, m_shapes.plane().extent().y));
    const double deepest = kFadeMetres / frame.metresPerPixel;
    if (whole.adjusted(deepest, deepest, -deepest, -deepest).contains(QRectF(0, 0, kTile, kTile)))
        return;
    painter.setOpacity(1);
    const QRectF rim = whole.adjusted(-kTile, -kTile, kTile, kTile);
    const auto fade = [&](const QPointF &edge, const QPointF &inner) {
        QLinearGradient gradient(edge, inner);
        for (int step = 0; step <= kFadeSteps; ++step) {
            QColor land = frame.ink.land;
            const double part = double(step) / kFadeSteps;
            land.setAlphaF(float((1 - part) * (1 - part) * (1 + 2 * part)));   // level at both ends, so that neither is seen
            gradient.setColorAt(part, land);
        }
        painter.fillRect(rim, gradient);
    };
    fade(whole.topLeft(), whole.topLeft() + QPointF(deepest, 0));
    fade(whole.topRight(), whole.topRight() - QPointF(deepest, 0));
    fade(whole.topLeft(), whole.topLeft() + QPointF(0, deepest));
    fade(whole.bottomLeft(), whole.bottomLeft() - QPointF(0, deepest));
}

void MapPainter::paintLayer(QPainter &painter, std::size_t layer, const Frame &frame)
{
    const BasemapLayer &about = m_shapes.layers()[layer];
    const double opacity = layerOpacity(about.errorMetres, frame.metresPerDp);
    if (opacity <= 0)
        return;
    painter.setOpacity(opacity);
    switch (mapStyleOf(about.name)) {
    case MapStyle::Water:
    case MapStyle::River:
        paintAreas(painter, layer, frame, frame.ink.water, frame.ink.shore);
        paintLines(painter, layer, frame, frame.ink.river, kRiverDp);
        break;
    case MapStyle::Border: paintBorder(painter, layer, frame); break;
    case MapStyle::Other: paintLines(painter, layer, frame, frame.ink.road, kRoadDp); break;
    case MapStyle::Places: break;
    }
}

void MapPainter::paintAreas(QPainter &painter, std::size_t layer, const Frame &frame, const QColor &fill, const QColor &edge)
{
    QPainterPath whole, shore;
    whole.setFillRule(Qt::WindingFill);
    for (const auto &cell : m_shapes.cells(layer, frame.level, frame.area)) {
        for (const MapPart &part : cell->areas) {
            if (!isSeen(part, frame.area))
                continue;
            whole.addPolygon(drawn(part, frame.toPixels));
            whole.closeSubpath();
            if (edge.alpha() > 0)
                addShore(part, frame.toPixels, shore);
        }
    }
    painter.fillPath(whole, fill);
    if (edge.alpha() > 0)
        painter.strokePath(shore, QPen(edge, kShoreDp * frame.ink.dp, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void MapPainter::paintLines(QPainter &painter, std::size_t layer, const Frame &frame, const QColor &colour, double width)
{
    QPainterPath path;
    for (const auto &cell : m_shapes.cells(layer, frame.level, frame.area)) {
        for (const MapPart &part : cell->lines) {
            if (isSeen(part, frame.area))
                path.addPolygon(drawn(part, frame.toPixels));
        }
    }
    painter.strokePath(path, QPen(colour, width * frame.ink.dp, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void MapPainter::paintBorder(QPainter &painter, std::size_t layer, const Frame &frame)
{
    const auto &chains = m_shapes.chains(layer, frame.level);
    if (chains.empty()) {
        paintLines(painter, layer, frame, frame.ink.county, kBorderDp);
        return;
    }
    QPainterPath path;
    for (const QPolygonF &chain : chains)
        path.addPolygon(frame.toPixels.map(chain));
    QPen halo(frame.ink.land, kBorderHaloDp * frame.ink.dp, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    painter.strokePath(path, halo);
    QPen dashes(frame.ink.county, kBorderDp * frame.ink.dp, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    dashes.setDashPattern({ 4.5, 2.5 });
    painter.strokePath(path, dashes);
}

}
