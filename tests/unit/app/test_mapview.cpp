// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapcamera.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using Catch::Approx;

namespace {

/// 100 km wide and 200 km high, on a phone.
MapView county()
{
    return MapView({ 100'000, 200'000 }, { 400, 700 });
}

}

TEST_CASE("A map begins with the whole region", "[app][map]")
{
    const MapView view = county();
    CHECK(view.seen().contains(QRectF(0, 0, 100'000, 200'000)));
    CHECK_FALSE(view.canShrink());
    CHECK(view.canGrow());
    CHECK(view.pixels(view.centre()) == QPointF(200, 350));
}

TEST_CASE("What a map shows at a place and the place of what is shown are inverse", "[app][map]")
{
    const MapView view = county().scaled(37, { 120, 600 });
    const MapPoint point = view.point({ 17, 333 });
    CHECK(view.pixels(point).x() == Approx(17));
    CHECK(view.pixels(point).y() == Approx(333));
    CHECK(view.point({ 0, 0 }).y > view.point({ 0, 700 }).y);
}

TEST_CASE("What lies under the finger stays there while the scale changes", "[app][map]")
{
    const MapView before = county().scaled(60, { 200, 350 });
    const MapPoint held = before.point({ 220, 300 });
    const MapView after = before.scaled(20, { 220, 300 });
    CHECK(after.metresPerPixel() == Approx(20));
    CHECK(after.pixels(held).x() == Approx(220));
    CHECK(after.pixels(held).y() == Approx(300));
}

TEST_CASE("A map is kept inside the region and its scales", "[app][map]")
{
    const MapView close = county().scaled(50, { 200, 350 }).moved({ 1e7, -1e7 });
    CHECK(close.seen().left() == Approx(0).margin(1e-6));
    CHECK(close.seen().top() == Approx(0).margin(1e-6));
    CHECK(close.scaled(0.001, { 0, 0 }).metresPerPixel() == MapView::kClosestMetres);
    CHECK(close.scaled(1e9, { 0, 0 }).metresPerPixel() == close.widestMetres());
    // Wider than the region: it stands in the middle.
    CHECK(close.scaled(1e9, { 0, 0 }).centre().x == Approx(50'000));
}

TEST_CASE("What a page covers is left free of the region's edge", "[app][map]")
{
    const MapView view(QSizeF(100'000, 200'000), QSizeF(400, 700), QMarginsF(0, 60, 80, 140));
    CHECK(view.pixels({ 0, 200'000 }).y() >= 60 - 0.001);
    CHECK(view.pixels({ 0, 0 }).y() <= 560 + 0.001);
    CHECK(view.pixels({ 0, 0 }).x() >= -0.001);
    CHECK(view.pixels({ 100'000, 0 }).x() <= 320 + 0.001);
    CHECK(view.middle() == QPointF(160, 310));
    const MapView south = view.scaled(50, { 0, 0 }).moved({ 0, -1e7 });
    CHECK(south.pixels({ 0, 0 }).y() == Approx(560));
    const MapView east = view.scaled(50, { 0, 0 }).moved({ -1e7, 0 });
    CHECK(east.pixels({ 100'000, 0 }).x() == Approx(320));
    const MapView west = view.scaled(50, { 0, 0 }).moved({ 1e7, 0 });
    CHECK(west.pixels({ 0, 0 }).x() == Approx(0).margin(1e-6));
}

TEST_CASE("A map shows an area as large as can be", "[app][map]")
{
    const MapView view = county().showing({ 20'000, 30'000, 10'000, 5'000 }, 50);
    CHECK(view.metresPerPixel() == Approx(10'000 / 300.0));
    CHECK(view.seen().contains(QRectF(20'000, 30'000, 10'000, 5'000)));
    // A point has no size: the closest there is.
    CHECK(county().showing({ 20'000, 30'000, 0, 0 }, 50).metresPerPixel() == MapView::kClosestMetres);
}

TEST_CASE("An area is shown in the middle of what nothing covers, whole and inside the margin", "[app][map]")
{
    const MapView view = MapView(QSizeF(100'000, 200'000), QSizeF(400, 700), QMarginsF(0, 60, 80, 140)).showing({ 20'000, 30'000, 10'000, 5'000 }, 20);
    const QPointF middle = view.pixels({ 25'000, 32'500 });
    CHECK(middle.x() == Approx(160));
    CHECK(middle.y() == Approx(310));
    CHECK(view.pixels({ 20'000, 30'000 }).x() == Approx(20));
    CHECK(view.pixels({ 30'000, 30'000 }).x() == Approx(300));
}

TEST_CASE("A map of no size, or of no region, stays quiet", "[app][map]")
{
    CHECK(MapView().isEmpty());
    CHECK(MapView({ 100, 100 }, {}).showing({ 0, 0, 1, 1 }, 0).isEmpty());
    CHECK(MapView({}, { 10, 10 }).resized({ 20, 20 }).isEmpty());
}

TEST_CASE("A camera that rests keeps its area in every window, until a hand moves it", "[app][map]")
{
    MapCamera camera;
    camera.setRegion({ 100'000, 200'000 });
    camera.rest({ 40'000, 40'000, 20'000, 20'000 });
    camera.setSize({ 400, 700 });
    CHECK(camera.metresPerPixel() == Approx(50));
    camera.setSize({ 200, 700 });
    CHECK(camera.metresPerPixel() == Approx(100));
    CHECK_FALSE(camera.isMoved());
    camera.rest({ 40'000, 40'000, 20'000, 20'000 }, 150);
    CHECK(camera.metresPerPixel() == Approx(150));
    camera.rest({ 40'000, 40'000, 20'000, 20'000 });
    camera.moveBy(10, 0);
    CHECK(camera.isMoved());
    camera.setSize({ 400, 700 });
    CHECK(camera.metresPerPixel() == Approx(100));
}

TEST_CASE("A flight holds still what it flies to, and two presses in a row go twice as far", "[app][map]")
{
    MapCamera camera;
    camera.setSize({ 400, 700 });
    camera.setRegion({ 100'000, 200'000 });
    camera.setView(camera.view().scaled(80, { 200, 350 }));
    const MapPoint held = camera.view().point({ 150, 400 });
    camera.zoomBy(1, 150, 400);
    for (const double way : { 0.2, 0.5, 0.9 }) {
        camera.setFlight(way);
        CHECK_FALSE(camera.isStill());
        CHECK(camera.view().pixels(held).x() == Approx(150).margin(0.01));
        CHECK(camera.view().pixels(held).y() == Approx(400).margin(0.01));
    }
    camera.zoomBy(1, 150, 400);
    camera.setFlight(1);
    CHECK(camera.isStill());
    CHECK(camera.metresPerPixel() == Approx(20));
}

TEST_CASE("A point that something covers comes out from under it, as little as need be", "[app][map]")
{
    MapCamera camera;
    camera.setSize({ 400, 700 });
    camera.setRegion({ 100'000, 200'000 });
    camera.setCoveredTop(60);
    camera.setCoveredRight(80);
    camera.setCoveredBottom(140);
    const auto revealed = [&camera](QPointF from) {
        camera.setView(camera.view().scaled(20, { 200, 350 }).centred({ 50'000, 100'000 }));
        const MapPoint point = camera.view().point(from);
        camera.reveal(point.x, point.y, 50);
        return camera.view().pixels(point);
    };
    CHECK(revealed({ 390, 300 }).x() == Approx(270));
    CHECK(revealed({ 390, 300 }).y() == Approx(300));
    CHECK(revealed({ 10, 20 }).x() == Approx(50));
    CHECK(revealed({ 10, 20 }).y() == Approx(110));
    CHECK(revealed({ 100, 690 }).y() == Approx(510));
    CHECK(revealed({ 100, 300 }) == QPointF(100, 300));
    // Where both margins do not fit: in the middle.
    camera.setCoveredLeft(260);
    CHECK(revealed({ 390, 300 }).x() == Approx(290));
}

TEST_CASE("A flight goes on where it went while the page covers more of the map", "[app][map]")
{
    MapCamera camera;
    camera.setSize({ 400, 700 });
    camera.setRegion({ 100'000, 200'000 });
    camera.setView(camera.view().scaled(80, { 200, 350 }));
    camera.zoomBy(2, 200, 350);
    camera.setFlight(0.5);
    const double halfWay = camera.metresPerPixel();
    camera.setCoveredTop(150);
    CHECK_FALSE(camera.isStill());
    CHECK(camera.metresPerPixel() == Approx(halfWay));
    camera.setFlight(1);
    CHECK(camera.metresPerPixel() == Approx(20));
    CHECK(camera.coveredTop() == 150);
}

TEST_CASE("The ground glides on as fast as the hand that let go of it, and stops under a hand", "[app][map]")
{
    MapCamera camera;
    camera.setSize({ 400, 700 });
    camera.setRegion({ 100'000, 200'000 });
    camera.setView(camera.view().scaled(20, { 200, 350 }));
    camera.setGlideTime(600);
    int asked = 0;
    QObject::connect(&camera, &MapCamera::flightAsked, [&asked] { ++asked; });
    const auto push = [&camera](qint64 rest) {
        camera.beginDrag();
        for (int step = 1; step <= 10; ++step)
            camera.dragTo(-12.0 * step, 0, 16 * step);
        camera.endDrag(160 + rest);
    };
    const double before = camera.left();
    push(5);
    CHECK(asked == 1);
    CHECK(camera.isGliding());
    CHECK(camera.left() == Approx(before - 120));
    camera.setFlight(0.5);
    CHECK(camera.left() < before - 120);
    camera.setFlight(1);
    CHECK_FALSE(camera.isGliding());
    CHECK(camera.isStill());
    // 0.75 px a ms, for a third of the time.
    CHECK(camera.left() == Approx(before - 120 - 150).margin(1));
    SECTION("A hand stops it")
    {
        push(5);
        camera.setFlight(0.3);
        const double held = camera.left();
        camera.hold();
        CHECK(camera.isStill());
        camera.setFlight(0.6);
        CHECK(camera.left() == held);
    }
    SECTION("It does not glide from a hand that rested")
    {
        push(200);
        CHECK_FALSE(camera.isGliding());
        CHECK(asked == 1);
    }
    SECTION("It does not glide where movement is unwanted")
    {
        camera.setGlideTime(0);
        push(5);
        CHECK(asked == 1);
        CHECK(camera.isStill());
    }
    SECTION("Coming closer ends it")
    {
        push(5);
        camera.zoomCentre(1);
        CHECK_FALSE(camera.isGliding());
        camera.setFlight(1);
        CHECK(camera.metresPerPixel() == Approx(10));
    }
}

TEST_CASE("A pinch counts from where it began", "[app][map]")
{
    MapCamera camera;
    camera.setSize({ 400, 700 });
    camera.setRegion({ 100'000, 200'000 });
    camera.setView(camera.view().scaled(80, { 200, 350 }));
    const MapPoint held = camera.view().point({ 200, 300 });
    camera.setPinching(true);
    camera.pinch(1, 200, 300);
    camera.pinch(3, 210, 320);
    camera.pinch(2, 210, 320);
    CHECK_FALSE(camera.isStill());
    camera.setPinching(false);
    CHECK(camera.isStill());
    CHECK(camera.metresPerPixel() == Approx(40));
    CHECK(camera.view().pixels(held).x() == Approx(210));
    CHECK(camera.view().pixels(held).y() == Approx(320));
}

TEST_CASE("The scale bar is a round length that fits", "[app][map]")
{
    MapCamera camera;
    camera.setSize({ 400, 700 });
    camera.setRegion({ 100'000, 200'000 });
    const auto [metres, text] = GENERATE(table<double, QString>({ { 280, QStringLiteral("20 km") }, { 100, QStringLiteral("10 km") },
        { 21, QStringLiteral("2 km") }, { 9.2, QStringLiteral("1 km") }, { 4, QStringLiteral("200 m") } }));
    camera.setView(camera.view().scaled(metres, { 200, 350 }));
    QString plain = camera.scaleText();
    plain.remove(QChar(0x2068)).remove(QChar(0x2069));
    CHECK(plain == text);
    CHECK(camera.scaleWidth() <= 110.001);
    CHECK(camera.scaleWidth() >= 40);
}
