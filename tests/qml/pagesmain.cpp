// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/iconprovider.h"
#include "exchange/typeface.h"
#include "support/feedstage.h"
#include "support/stage.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QtQuickTest>

using namespace paraply;

namespace {

std::unique_ptr<Stage> s_stage;
std::unique_ptr<FeedStage> s_feed;

/// A test never reads or writes the home of whoever runs it, and means the same in every country.
void moveInto(const QTemporaryDir &home)
{
    if (!home.isValid())
        qFatal("no temporary home could be made for the tests");
    for (const char *variable : { "HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME" })
        qputenv(variable, home.path().toUtf8());
    qputenv("TZ", "Europe/Stockholm");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "en_GB");
    // Qt 6.4.2 compiles hot functions in a way that its own garbage collector stumbles over; those of the tests are hot.
    qputenv("QV4_FORCE_INTERPRETER", "1");
}

}

/// What the program sets up before its window is loaded. Each file of tests has an engine of its own, and a stage that no other
/// file has touched.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        const auto typeface = bundledTypeface();
        if (!typeface)
            qFatal("%s", qPrintable(typeface.error().detail));
        QGuiApplication::setFont(*typeface);
        qmlRegisterSingletonType<Stage>("Paraply.Test", 1, 0, "Stage", [](QQmlEngine *, QJSEngine *) {
            QJSEngine::setObjectOwnership(s_stage.get(), QJSEngine::CppOwnership);
            return s_stage.get();
        });
        qmlRegisterSingletonType<FeedStage>("Paraply.Test", 1, 0, "Feed", [](QQmlEngine *, QJSEngine *) {
            // A feed needs keys, which take a while: only for those who ask.
            s_feed = std::make_unique<FeedStage>(QStringLiteral(PARAPLY_MINI_CATALOGUE));
            QJSEngine::setObjectOwnership(s_feed.get(), QJSEngine::CppOwnership);
            return s_feed.get();
        });
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        s_feed.reset();
        s_stage.reset();
        s_stage = std::make_unique<Stage>(QStringLiteral(PARAPLY_MINI_CATALOGUE), QStringLiteral(PARAPLY_COUNTY_CATALOGUE));
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->addImageProvider(QStringLiteral("icon"), new IconProvider(IconProvider::Family::Icon));
        engine->addImageProvider(QStringLiteral("art"), new IconProvider(IconProvider::Family::Art));
        connect(&s_stage->session(), &AppSession::languageChanged, engine, &QQmlEngine::retranslate);
    }

    void cleanupTestCase()
    {
        s_feed.reset();
        s_stage.reset();
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    moveInto(home);
    QTEST_SET_MAIN_SOURCE_PATH
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "pages", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "pagesmain.moc"
