// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "scrolledlist.h"

#include "app/appsession.h"
#include "app/devicepositionsource.h"
#include "personal/personalthread.h"
#include "syntheticcatalogue.h"

#include <CLI/CLI.hpp>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace paraply;

namespace {

const char *const kOurs = "import Paraply.Ui\nResultsList { width: 360; height: 740 }";
const char *const kPlain = "import QtQuick\nListView { width: 360; height: 740; reuseItems: true; model: %1\n"
                           "delegate: Text { required property int index; height: 24; text: 'Row ' + index } }";
/// What a finger moves the list by between two frames: slowly, briskly, and flung.
constexpr double kSteps[] = {8, 40, 160};
constexpr int kFramesEach = 400;
constexpr double kFrame = 1000.0 / 60;

double at(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[std::size_t(double(values.size() - 1) * share)];
}

struct OpenGuide {
    explicit OpenGuide(const QString &catalogueFile) : catalogue({catalogueFile, catalogueFile, {}}), personal(QString()) { }

    /// Opens everything and waits for the answer; the list grows while it is scrolled.
    bool open()
    {
        QEventLoop loop;
        QObject::connect(session.finder(), &Finder::answered, &loop, [&] {
            if (session.finder()->total() > 0)
                loop.quit();
        });
        QObject::connect(&catalogue, &OpenCatalogue::changed, &loop, [&] {
            if (!catalogue.get())
                loop.exit(1);
        });
        personal.open(clock.now());
        catalogue.start();
        return loop.exec() == 0;
    }

    FixedClock clock {QDateTime(QDate(2026, 11, 23), QTime(9, 15), Qt::UTC)};
    Language language;
    OpenCatalogue catalogue;
    PersonalThread personal;
    DevicePositionSource position;
    AppSession session {{clock, catalogue, personal, position, language}};
};

/// How long a change of a filter takes until it is drawn, in ms.
std::vector<double> filterTimes(Finder &finder, ScrolledList &list, int rounds)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QEventLoop loop;
        QObject::connect(&finder, &Finder::answered, &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        finder.setFree(round % 2 == 0);
        loop.exec();
        list.frame();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

}

// Scrolling: each frame of the results' list, from moving it to the drawn picture and with what comes after it (the list grows by
// then), beside a list of plain Text rows that is moved as far in turns. Without a display, on the software renderer. Then a filter, from the tap to the drawn answer.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QGuiApplication application(argc, argv);
    CLI::App options("Frames of a long list, beside plain rows");
    int services = 100'000, rounds = 3;
    bool smoke = false;
    options.add_option("--services", services)->check(CLI::Range(100, 10'000'000));
    options.add_option("--rounds", rounds)->check(CLI::Range(1, 100));
    options.add_flag("--smoke", smoke, "Only that both lists move, once");
    CLI11_PARSE(options, argc, argv);

    const QTemporaryDir home;
    const QString file = home.filePath(QStringLiteral("synthetic.sqlite"));
    {
        Connection connection(file, OpenMode::Create);
        SyntheticCatalogue(services, 1).write(connection);
    }
    OpenGuide guide(file);
    if (!guide.open())
        return 1;
    ScrolledList ours(kOurs), plain(QByteArray(kPlain).replace("%1", QByteArray::number(services)));
    std::vector<double> oursTimes, plainTimes;
    for (int round = 0; round < (smoke ? 1 : rounds); ++round) {
        for (const double step : kSteps) {
            for (ScrolledList *list : {&plain, &ours}) {
                const auto times = list->scroll(step, smoke ? 20 : kFramesEach);
                (list == &ours ? oursTimes : plainTimes).insert((list == &ours ? oursTimes : plainTimes).end(), times.begin(), times.end());
            }
        }
    }
    if (!ours.hasMoved() || !plain.hasMoved())
        return 1;
    const std::vector<double> filters = filterTimes(*guide.session.finder(), ours, smoke ? 2 : 40);
    if (smoke)
        return 0;
    for (const auto &[what, times] : {std::pair("plain rows", &plainTimes), std::pair("results", &oursTimes)})
        std::printf("%-12s %6d frames, median %6.2f ms, 99 %% %6.2f ms, longest %6.2f ms\n", what, int(times->size()), at(*times, 0.5), at(*times, 0.99), at(*times, 1));
    std::printf("99 %%: %.2f x; median: %.2f x\n", at(oursTimes, 0.99) / at(plainTimes, 0.99), at(oursTimes, 0.5) / at(plainTimes, 0.5));
    std::printf("a filter until it is drawn: median %.2f ms, 99 %% %.2f ms (a frame is %.1f)\n", at(filters, 0.5), at(filters, 0.99), kFrame);
    return 0;
}
