// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/guide.h"
#include "app/messagelog.h"
#include "app/options.h"
#include "app/tour.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cstdio>

using namespace paraply;

namespace {

constexpr int kUsage = 2;

/// The tour needs no display; it must be known before the application asks for one.
void choosePlatform(int argc, char *argv[])
{
    const auto isTour = [](const char *argument) { return qstrncmp(argument, "--tour", 6) == 0; };
    if (std::any_of(argv, argv + argc, isTour))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// Qt 6.4's just-in-time compiler has been seen to crash while it collects garbage; the guide runs little script.
void chooseInterpreter()
{
    qputenv("QV4_FORCE_INTERPRETER", "1");
}

}

int main(int argc, char *argv[])
{
    choosePlatform(argc, argv);
    chooseInterpreter();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
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
    const MessageLog log;
    Guide guide(*options);
    Tour tour(options->tour, guide, log);
    QObject::connect(&guide, &Guide::failed, &application, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    QObject::connect(&tour, &Tour::ended, &application, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QObject::connect(&guide, &Guide::windowReady, &tour, [&] {
        if (!options->tour.folder.isEmpty())
            tour.begin();
        else if (options->smoke)
            QObject::connect(guide.window(), &QQuickWindow::frameSwapped, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    guide.start();
    return application.exec();
}
