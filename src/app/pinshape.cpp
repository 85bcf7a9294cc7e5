// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/pinshape.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace paraply {

namespace {

constexpr double kRingAlpha = 0.15, kRingEdgeAlpha = 0.7;
constexpr int kPetals = 8;

QPainterPath flower(double radius)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const double petal = radius * 0.36, out = radius - petal;
    path.addEllipse(QPointF(), out * 1.05, out * 1.05);
    for (int i = 0; i < kPetals; ++i) {
        const double turn = 2 * std::numbers::pi * i / kPetals;
        path.addEllipse(QPointF(out * std::cos(turn), out * std::sin(turn)), petal, petal);
    }
    return path.simplified();
}

/// Round below, a point above; turned over it is the pin.
QPainterPath teardrop(double radius, double point)
{
    QPainterPath path(QPointF(0, -point));
    path.cubicTo(radius * 0.35, -point * 0.62, radius, -radius * 0.6, radius, 0);
    path.arcTo(QRectF(-radius, -radius, 2 * radius, 2 * radius), 0, -180);
    path.cubicTo(-radius, -radius * 0.6, -radius * 0.35, -point * 0.62, 0, -point);
    return path;
}

QPainterPath silhouette(const QString &group, double radius)
{
    QPainterPath path;
    if (group == u"health")
        return teardrop(radius * 0.94, radius * 1.28);
    if (group == u"hard")
        return flower(radius * 1.06);
    if (group == u"parent") {
        path.moveTo(-radius, radius * 0.72);
        path.lineTo(-radius, 0);
        path.arcTo(QRectF(-radius, -radius, 2 * radius, 2 * radius), 180, -180);
        path.lineTo(radius, radius * 0.72);
        path.quadTo(radius, radius * 0.9, radius * 0.8, radius * 0.9);
        path.lineTo(-radius * 0.8, radius * 0.9);
        path.quadTo(-radius, radius * 0.9, -radius, radius * 0.72);
    } else if (group == u"teen") {
        const double side = radius * 0.86;
        path.addRoundedRect(QRectF(-side, -side, 2 * side, 2 * side), side * 0.42, side * 0.42);
        return QTransform().rotate(45).map(path);
    } else if (group == u"law") {
        const double side = radius * 0.92;
        path.addRoundedRect(QRectF(-side, -side, 2 * side, 2 * side), side * 0.42, side * 0.42);
    } else {
        path.addEllipse(QPointF(), radius, radius);
    }
    return path;
}

QColor faint(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

}

PinShape::PinShape(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &PinShape::changed, this, [this] { update(); });
}

void PinShape::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(width() / 2, m_drop ? height() - m_radius * 1.6 - m_line : height() / 2);
    if (m_ring > 0) {
        QPen dashes(faint(m_ringColor, kRingEdgeAlpha), m_line * 0.75, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({ 2.6, 2 });
        painter->setPen(dashes);
        painter->setBrush(faint(m_ringColor, kRingAlpha));
        painter->drawEllipse(QPointF(), m_ring - m_line, m_ring - m_line);
    }
    if (m_radius <= 0)
        return;
    const QPainterPath path = m_drop ? QTransform().rotate(180).map(teardrop(m_radius, m_radius * 1.6)) : silhouette(m_group, m_radius);
    painter->setPen(QPen(m_edge, m_line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(m_color);
    painter->drawPath(path);
}

}
