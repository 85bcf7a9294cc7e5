// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/doorbell.h"
#include "app/guide.h"
#include "app/messagelog.h"
#include "app/options.h"
#include "app/tour.h"

#include <QGuiApplication>

#include <cstdio>

using namespace paraply;

namespace {
constexpr int kUsage = 2;

/// What Qt must know before there is an application: the tour needs no display, and Qt 6.4's just-in-time compiler has been
/// seen to crash while it collects garbage (the guide runs little script).
void prepareQt(int argc, char *argv[])
{
    if (std::any_of(argv, argv + argc, [](const char *argument) { return qstrncmp(argument, "--tour", 6) == 0; }))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QV4_FORCE_INTERPRETER", "1");
    // Of what only a dialog of Qt's own needs.
    qputenv("QT_QUICK_CONTROLS_STYLE", "Basic");
}

}

int main(int argc, char *argv[])
{
    prepareQt(argc, argv);
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("paraply"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARAPLY_VERSION));
    const auto options = Options::parse(application.arguments());
    if (!options) {
        std::fprintf(stderr, "paraply: %s\n", qUtf8Printable(options.error().detail));
        return kUsage;
    }
    if (!options->answer.isEmpty()) {
        std::fputs(qUtf8Printable(options->answer), stdout);
        return 0;
    }
    Doorbell bell(options->profilePath());
    if (options->isShared() && bell.ring(options->link ? options->link->address() : QString()))
        return 0;
    const MessageLog log;
    Guide guide(*options);
    Tour tour(options->tour, guide, log);
    if (options->isShared() && bell.listen())
        QObject::connect(&bell, &Doorbell::rung, &guide, &Guide::answer);
    QObject::connect(&guide, &Guide::failed, &application, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    QObject::connect(&tour, &Tour::ended, &application, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QObject::connect(&guide, &Guide::windowReady, &tour, [&] {
        if (!options->tour.folder.isEmpty())
            tour.begin();
        else if (options->smoke)
            guide.endWhenAnswered();
    });
    guide.start();
    return application.exec();
}
