// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapcanvas.h"

#include "rig.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickWindow>

using namespace paraply;

TEST_CASE("A map is done only when every tile in sight is there", "[app][map]")
{
    Rig rig;
    rig.open();
    QQuickWindow window;
    window.resize(1200, 1000);
    MapDetail map;
    MapCanvas canvas(window.contentItem());
    canvas.setDetail(&map);
    canvas.setSize({ 1200, 1000 });
    canvas.setLetter(15);
    static_cast<QQmlParserStatus &>(canvas).componentComplete();
    rig.settle();
    REQUIRE(eventually([&map] { return !map.isBusy(); }));

    // Tiles come a few at a time. The window is not shown, so that more are asked for only by drawing it here.
    constexpr int kDone = 1;
    const auto isDone = [&] {
        if (canvas.status() == kDone)
            return true;
        window.grabWindow();
        return false;
    };
    CHECK(eventually(isDone));
    CHECK(canvas.isWhole());
}
