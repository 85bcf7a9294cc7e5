// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/iconprovider.h"
#include "app/mapcanvas.h"
#include "exchange/typeface.h"
#include "countycatalogue.h"
#include "support/stage.h"

#include <CLI/CLI.hpp>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace paraply;

namespace {

const QSize kWindow(800, 1100);
constexpr int kStepPixels = 12;   // 720 px a second at 60 frames
constexpr double kFrameMilliseconds = 1000.0 / 60;

const QByteArray kScene = R"(
import QtQuick
import QtQuick.Window
import Paraply.App
import Paraply.Ui
Window {
    property alias empty: empty
    property alias surface: surface
    property MapDetail detail: MapDetail { }
    visible: true
    MapSurface { id: surface; anchors.fill: parent; detail: parent.Window.window.detail; visible: false }
    Item { id: empty; width: parent.width; height: parent.height; visible: false
        Rectangle { width: 400; height: 400; color: "steelblue" } }
}
)";

struct Times {
    std::vector<double> milliseconds;
    int frames = 0, incomplete = 0;

    double at(double share) const
    {
        std::vector<double> sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : sorted[std::size_t(share * double(sorted.size() - 1))];
    }
};

/// Moves something once a frame and takes what the GUI thread needs for it: the move, the sync and the drawing.
Times pan(QQuickWindow &window, int frames, const std::function<void(int)> &move, const std::function<bool()> &isWhole)
{
    Times times;
    QElapsedTimer clock, pace;
    bool shown = false;
    const auto connection = QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&] { shown = true; });
    double begun = 0;
    const auto drawing = QObject::connect(&window, &QQuickWindow::afterAnimating, &window, [&] { begun = double(clock.nsecsElapsed()); });
    for (int frame = 0; frame < frames; ++frame) {
        pace.start();
        clock.start();
        move(frame);
        const double moved = double(clock.nsecsElapsed());
        shown = false;
        window.update();
        if (!QTest::qWaitFor([&shown] { return shown; }, 5000))
            qFatal("no frame was drawn");
        times.milliseconds.push_back((moved + double(clock.nsecsElapsed()) - begun) / 1e6);
        ++times.frames;
        times.incomplete += isWhole() ? 0 : 1;
        while (pace.nsecsElapsed() / 1e6 < kFrameMilliseconds)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    QObject::disconnect(connection);
    QObject::disconnect(drawing);
    return times;
}

int run(const QString &catalogue, int frames)
{
    Stage stage(catalogue);
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider(IconProvider::Family::Icon));
    QQmlComponent component(&engine);
    component.setData(kScene, QUrl(QStringLiteral("qrc:/bench.qml")));
    const std::unique_ptr<QObject> made(component.create());
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (!window)
        qFatal("%s", qPrintable(component.errorString()));
    window->resize(kWindow);
    stage.open(QStringLiteral("good"), QStringLiteral("good"));
    auto *surface = window->property("surface").value<QQuickItem *>(), *empty = window->property("empty").value<QQuickItem *>();
    auto *detail = window->property("detail").value<MapDetail *>();
    const auto *canvas = surface->findChild<MapCanvas *>();
    const auto isDrawn = [canvas] { return canvas->status() == 1 && canvas->isWhole(); };
    surface->setVisible(true);
    if (!QTest::qWaitFor([&] { return detail->status() == Status::Ready && isDrawn(); }, 60'000))
        qFatal("the map was never drawn");
    surface->setVisible(false);
    empty->setVisible(true);
    const Times nothing = pan(*window, frames, [empty](int frame) { empty->setX(frame % 200); empty->setY(frame % 130); }, [] { return true; });
    empty->setVisible(false);
    surface->setVisible(true);
    std::printf("%-22s median %6.2f ms, 99 %% %6.2f ms\n", "an empty item", nothing.at(0.5), nothing.at(0.99));
    for (const double metres : { 150.0, 40.0, 8.0 }) {
        detail->camera()->setView(detail->camera()->view().scaled(metres, { 400, 550 }));
        if (!QTest::qWaitFor(isDrawn, 60'000))
            qFatal("the map was never drawn");
        const Times map = pan(*window, frames, [detail](int frame) { detail->camera()->moveBy(frame % 240 < 120 ? -kStepPixels : kStepPixels, 4); },
                              [canvas] { return canvas->isWhole(); });
        std::printf("the map at %3.0f m a px    median %6.2f ms, 99 %% %6.2f ms: %.1f and %.1f times the empty item, %.0f %% of a frame; %d of %d frames"
                    " waited for ground\n", metres, map.at(0.5), map.at(0.99), map.at(0.5) / nothing.at(0.5), map.at(0.99) / nothing.at(0.99),
                    100 * map.at(0.5) / kFrameMilliseconds, map.incomplete, map.frames);
    }
    return 0;
}

}

// A county of 400 000 vertices, panned at 720 px a second, beside an empty item that is moved in the same window.
int main(int argc, char *argv[])
{
    qputenv("QSG_RENDER_LOOP", "basic");
    qputenv("QV4_FORCE_INTERPRETER", "1");
    QGuiApplication application(argc, argv);
    if (const auto typeface = bundledTypeface())
        QGuiApplication::setFont(*typeface);
    CLI::App options("How a large base map pans");
    int vertices = 400'000, frames = 240;
    bool smoke = false;
    options.add_option("--vertices", vertices)->check(CLI::Range(1000, 600'000));
    options.add_option("--frames", frames)->check(CLI::Range(2, 10'000));
    options.add_flag("--smoke", smoke, "few frames: whether it runs, not how fast");
    CLI11_PARSE(options, argc, argv)
    const QTemporaryDir folder;
    const QString catalogue = folder.filePath(QStringLiteral("county.sqlite"));
    if (!buildCounty(folder.filePath(QStringLiteral("sheets")), catalogue, vertices))
        return 1;
    return run(catalogue, smoke ? 5 : frames);
}
