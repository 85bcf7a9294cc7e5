// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace paraply {

/// The drawing of a pin: the silhouette of a group ("" is a disc) round the middle, in a soft dashed ring when `ring` is above 0; or a
/// drop whose point is at the foot. Painted, not made of Shapes: those are jagged on OpenGL, and this is drawn once.
class PinShape : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(QString group MEMBER m_group NOTIFY changed FINAL)
    Q_PROPERTY(bool drop MEMBER m_drop NOTIFY changed FINAL)
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY changed FINAL)
    Q_PROPERTY(double ring MEMBER m_ring NOTIFY changed FINAL)
    Q_PROPERTY(double line MEMBER m_line NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY changed FINAL)
    Q_PROPERTY(QColor ringColor MEMBER m_ringColor NOTIFY changed FINAL)
    QML_ELEMENT
public:
    explicit PinShape(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_group;
    bool m_drop = false;
    double m_radius = 0, m_ring = 0, m_line = 1;   ///< px; line: how thick edges are
    QColor m_color, m_edge, m_ringColor;
};

}
