// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mapview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <utility>

namespace paraply {

/// Which part of the region a map in QML shows, and how the hand moves it: drags and pinches count from where they began, flights go
/// from one view to another while `flight` runs from 0 to 1. px, y down. GUI thread.
class MapCamera : public QObject {
    Q_OBJECT
    Q_PROPERTY(QSizeF size READ size WRITE setSize NOTIFY changed FINAL)
    /// How much of the window the page covers, from each side.
    Q_PROPERTY(double coveredLeft READ coveredLeft WRITE setCoveredLeft NOTIFY changed FINAL)
    Q_PROPERTY(double coveredTop READ coveredTop WRITE setCoveredTop NOTIFY changed FINAL)
    Q_PROPERTY(double coveredRight READ coveredRight WRITE setCoveredRight NOTIFY changed FINAL)
    Q_PROPERTY(double coveredBottom READ coveredBottom WRITE setCoveredBottom NOTIFY changed FINAL)
    /// Where the south-west corner of the region is.
    Q_PROPERTY(double left READ left NOTIFY changed FINAL)
    Q_PROPERTY(double foot READ foot NOTIFY changed FINAL)
    Q_PROPERTY(double metresPerPixel READ metresPerPixel NOTIFY scaleChanged FINAL)
    Q_PROPERTY(double flight READ flight WRITE setFlight NOTIFY changed FINAL)
    /// How long the ground glides on when a hand lets go of it, ms; 0: not at all.
    Q_PROPERTY(int glideTime READ glideTime WRITE setGlideTime NOTIFY handsChanged FINAL)
    Q_PROPERTY(bool gliding READ isGliding NOTIFY handsChanged FINAL)
    Q_PROPERTY(bool dragging READ isDragging WRITE setDragging NOTIFY handsChanged FINAL)
    Q_PROPERTY(bool pinching READ isPinching WRITE setPinching NOTIFY handsChanged FINAL)
    Q_PROPERTY(bool canGrow READ canGrow NOTIFY scaleChanged FINAL)
    Q_PROPERTY(bool canShrink READ canShrink NOTIFY scaleChanged FINAL)
    Q_PROPERTY(double scaleWidth READ scaleWidth NOTIFY scaleChanged FINAL)
    Q_PROPERTY(QString scaleText READ scaleText NOTIFY scaleChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("a map's detail has one")
public:
    using QObject::QObject;

    const MapView &view() const { return m_view; }
    /// Without a flight.
    void setView(const MapView &view);
    /// Width and height of the region, metres; the whole of it is seen.
    void setRegion(QSizeF region);
    /// Shows an area, metres, but no closer than so many metres a px, whatever size the window comes to have, until a hand moves the map.
    void rest(QRectF area, double closestMetres = 0);
    /// As when a hand has moved it: its scale stays, whatever comes to cover the map.
    void stay();
    /// A hand has moved it since it rested.
    bool isMoved() const { return !m_home; }
    /// Asks for a flight; whoever hears flightAsked() moves `flight`.
    void fly(const MapView &view);
    void flyTo(QRectF area, double margin);
    bool isStill() const { return !m_pinching && m_flight >= 1; }

    QSizeF size() const { return m_view.size(); }
    void setSize(QSizeF size) { fit(size, covered()); }
    QMarginsF covered() const { return m_view.covered(); }
    double coveredLeft() const { return covered().left(); }
    void setCoveredLeft(double pixels) { cover(&QMarginsF::setLeft, pixels); }
    double coveredTop() const { return covered().top(); }
    void setCoveredTop(double pixels) { cover(&QMarginsF::setTop, pixels); }
    double coveredRight() const { return covered().right(); }
    void setCoveredRight(double pixels) { cover(&QMarginsF::setRight, pixels); }
    double coveredBottom() const { return covered().bottom(); }
    void setCoveredBottom(double pixels) { cover(&QMarginsF::setBottom, pixels); }
    double left() const { return m_view.pixels({}).x(); }
    double foot() const { return m_view.pixels({}).y(); }
    double metresPerPixel() const { return m_view.metresPerPixel(); }
    double flight() const { return m_flight; }
    void setFlight(double way);
    int glideTime() const { return m_glideTime; }
    void setGlideTime(int ms);
    bool isGliding() const { return m_gliding; }
    bool isDragging() const { return m_dragging; }
    void setDragging(bool on) { on ? beginDrag() : endDrag(m_time.elapsed()); }
    void beginDrag();
    /// As drag() and letting go, so many ms after the drag began.
    void dragTo(double dx, double dy, qint64 ms);
    void endDrag(qint64 ms);
    bool isPinching() const { return m_pinching; }
    void setPinching(bool on);
    bool canGrow() const { return m_view.canGrow(); }
    bool canShrink() const { return m_view.canShrink(); }
    /// Of the longest round length that is no wider than scaleMost px.
    double scaleWidth() const;
    QString scaleText() const;

    /// By px since the drag began.
    Q_INVOKABLE void drag(double dx, double dy) { dragTo(dx, dy, m_time.elapsed()); }
    /// A hand rests on the ground: it glides no further.
    Q_INVOKABLE void hold();
    /// By a factor and to a middle since the pinch began.
    Q_INVOKABLE void pinch(double factor, double x, double y);
    Q_INVOKABLE void moveBy(double dx, double dy);
    /// Doubles the scale `steps` times (halves it when negative), with a flight; what is under x, y stays there.
    Q_INVOKABLE void zoomBy(double steps, double x, double y);
    Q_INVOKABLE void zoomCentre(double steps);
    /// Moves as little as brings a point of the plane `margin` px inside what is free.
    Q_INVOKABLE void reveal(double worldX, double worldY, double margin);
    void retranslate() { Q_EMIT scaleChanged(); }

Q_SIGNALS:
    void changed();
    void scaleChanged();
    void handsChanged();
    void flightAsked();

private:
    void take(const MapView &view);
    void fit(QSizeF size, QMarginsF covered);
    void cover(void (QMarginsF::*side)(qreal), double pixels);
    MapView atHome(const MapView &view) const;
    double scaleMetres() const;

    MapView m_view, m_held, m_from, m_to;
    QPointF m_middle;
    double m_flight = 1;
    int m_glideTime = 0;
    bool m_gliding = false;
    QElapsedTimer m_time;                            ///< since the drag began
    std::deque<std::pair<qint64, QPointF>> m_way;    ///< when the hand was where, lately
    bool m_dragging = false, m_pinching = false, m_pinchBegan = false;
    std::optional<QRectF> m_home;
    double m_homeClosest = 0;
    bool m_stays = false;
};

}
