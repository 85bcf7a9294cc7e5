// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapcamera.h"

#include "app/speech.h"

#include <algorithm>
#include <cmath>

namespace paraply {

namespace {

constexpr double kScaleMost = 110;   // px
constexpr qint64 kLately = 60;        // ms: what a hand did before says nothing of its speed
constexpr double kLeastSpeed = 0.2, kMostSpeed = 4;   // px a ms

}

void MapCamera::take(const MapView &view)
{
    const double before = m_view.metresPerPixel();
    m_view = view;
    Q_EMIT changed();
    if (m_view.metresPerPixel() != before)
        Q_EMIT scaleChanged();
}

void MapCamera::setView(const MapView &view)
{
    m_flight = 1;
    m_gliding = false;
    take(view);
}

void MapCamera::setRegion(QSizeF region)
{
    if (region != m_view.region())
        setView(MapView(region, size(), covered()));
}

void MapCamera::cover(void (QMarginsF::*side)(qreal), double pixels)
{
    QMarginsF next = covered();
    (next.*side)(pixels);
    fit(size(), next);
}

void MapCamera::fit(QSizeF size, QMarginsF covered)
{
    if (size == m_view.size() && covered == m_view.covered())
        return;
    const MapView next = m_view.resized(size, covered, m_stays);
    if (m_flight < 1) {
        // It goes on to where it went.
        m_from = m_from.resized(size, covered);
        m_to = m_to.resized(size, covered);
        take(next);
        return;
    }
    setView(m_home ? atHome(next) : next);
}

void MapCamera::stay()
{
    m_home.reset();
    m_stays = true;
}

void MapCamera::rest(QRectF area, double closestMetres)
{
    m_home = area;
    m_stays = false;
    m_homeClosest = closestMetres;
    setView(atHome(m_view));
}

MapView MapCamera::atHome(const MapView &view) const
{
    const MapView shown = view.showing(*m_home, 0);
    return shown.scaled(std::max(shown.metresPerPixel(), m_homeClosest), view.middle());
}

void MapCamera::fly(const MapView &view)
{
    m_home.reset();
    m_from = m_view;
    m_to = view;
    m_flight = 0;
    if (std::exchange(m_gliding, false))
        Q_EMIT handsChanged();
    Q_EMIT flightAsked();
}

void MapCamera::flyTo(QRectF area, double margin)
{
    fly(m_view.showing(area, margin));
}

void MapCamera::setFlight(double way)
{
    // Whoever moves a flight that a hand has ended comes too late.
    if (m_flight >= 1)
        return;
    m_flight = std::clamp(way, 0.0, 1.0);
    if (m_flight >= 1) {
        take(m_to);
        if (std::exchange(m_gliding, false))
            Q_EMIT handsChanged();
        return;
    }
    const double from = m_from.metresPerPixel(), to = m_to.metresPerPixel();
    const double scale = from * std::pow(to / from, m_flight);
    // In step with the scale, or what is held still would sway.
    const double share = std::abs(to - from) < from * 1e-6 ? m_flight : (scale - from) / (to - from);
    const MapPoint a = m_from.centre(), b = m_to.centre();
    const MapView scaled = m_from.scaled(scale, { size().width() / 2, size().height() / 2 });
    take(scaled.centred({ a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share }));
}

void MapCamera::setGlideTime(int ms)
{
    if (ms == m_glideTime)
        return;
    m_glideTime = std::max(0, ms);
    Q_EMIT handsChanged();
}

void MapCamera::hold()
{
    if (!std::exchange(m_gliding, false))
        return;
    m_flight = 1;
    take(m_view);
    Q_EMIT handsChanged();
}

void MapCamera::beginDrag()
{
    m_held = m_view;
    m_dragging = true;
    m_gliding = false;
    m_flight = 1;
    m_way = { { 0, QPointF() } };
    m_time.start();
    Q_EMIT handsChanged();
}

void MapCamera::dragTo(double dx, double dy, qint64 ms)
{
    if (!m_dragging)
        return;
    m_home.reset();
    m_way.emplace_back(ms, QPointF(dx, dy));
    while (m_way.size() > 2 && ms - m_way.front().first > kLately)
        m_way.pop_front();
    take(m_held.moved({ dx, dy }));
}

void MapCamera::endDrag(qint64 ms)
{
    if (!std::exchange(m_dragging, false))
        return;
    const auto &[begun, from] = m_way.front();
    const auto &[ended, to] = m_way.back();
    QPointF speed = ended > begun && ms - ended <= kLately ? (to - from) / double(ended - begun) : QPointF();
    const double fast = std::hypot(speed.x(), speed.y());
    if (fast > kMostSpeed)
        speed *= kMostSpeed / fast;
    if (m_glideTime > 0 && fast >= kLeastSpeed) {
        // A cubic that ends slowly begins with three times its mean speed: the ground leaves the hand as fast as that was.
        m_from = m_view;
        m_to = m_view.moved(speed * m_glideTime / 3);
        m_flight = 0;
        m_gliding = true;
    }
    Q_EMIT handsChanged();
    if (m_gliding)
        Q_EMIT flightAsked();
}

void MapCamera::setPinching(bool on)
{
    m_held = m_view;
    m_pinchBegan = false;
    m_pinching = on;
    m_gliding = false;
    if (on)
        m_flight = 1;
    Q_EMIT handsChanged();
    if (!on)
        take(m_view);
}

void MapCamera::pinch(double factor, double x, double y)
{
    if (!m_pinching || !(factor > 0))
        return;
    m_home.reset();
    if (!std::exchange(m_pinchBegan, true))
        m_middle = { x, y };
    take(m_held.scaled(m_held.metresPerPixel() / factor, m_middle).moved(QPointF(x, y) - m_middle));
}

void MapCamera::moveBy(double dx, double dy)
{
    m_home.reset();
    setView(m_view.moved({ dx, dy }));
}

void MapCamera::zoomBy(double steps, double x, double y)
{
    const double goal = m_flight < 1 ? m_to.metresPerPixel() : m_view.metresPerPixel();
    fly(m_view.scaled(goal * std::exp2(-steps), { x, y }));
}

void MapCamera::zoomCentre(double steps)
{
    zoomBy(steps, m_view.middle().x(), m_view.middle().y());
}

void MapCamera::reveal(double worldX, double worldY, double margin)
{
    const QPointF at = m_view.pixels({ worldX, worldY });
    const auto lack = [margin](double along, double from, double to) {
        // Where both margins do not fit, in the middle.
        const double room = std::min(margin, (to - from) / 2);
        return along < from + room ? from + room - along : along > to - room ? to - room - along : 0.0;
    };
    const QRectF free = m_view.free();
    setView(m_view.moved({ lack(at.x(), free.left(), free.right()), lack(at.y(), free.top(), free.bottom()) }));
}

double MapCamera::scaleMetres() const
{
    const double most = kScaleMost * m_view.metresPerPixel();
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
}

double MapCamera::scaleWidth() const
{
    return scaleMetres() / m_view.metresPerPixel();
}

QString MapCamera::scaleText() const
{
    const double metres = scaleMetres();
    const QString length = metres >= 1000 ? tr("%1 km", "a length on a map").arg(qRound(metres / 1000))
                                          : tr("%1 m", "a length on a map").arg(qRound(metres));
    return Speech::isolated(length);
}

}
