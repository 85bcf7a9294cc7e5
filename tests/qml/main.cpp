// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/iconprovider.h"
#include "exchange/typeface.h"
#include "support/golden.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QtQuickTest>

/// What the program itself sets up before a view is loaded, for the tests of views.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        const auto typeface = paraply::bundledTypeface();
        if (!typeface)
            qFatal("%s", qPrintable(typeface.error().detail));
        QGuiApplication::setFont(*typeface);
        qmlRegisterSingletonType<paraply::Golden>("Paraply.Test", 1, 0, "Golden", [](QQmlEngine *, QJSEngine *) {
            return new paraply::Golden(QStringLiteral(PARAPLY_GOLDEN_PICTURES), QStringLiteral(PARAPLY_GOLDEN_FAILURES));
        });
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        using paraply::IconProvider;
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->addImageProvider(QStringLiteral("icon"), new IconProvider(IconProvider::Family::Icon));
        engine->addImageProvider(QStringLiteral("art"), new IconProvider(IconProvider::Family::Art));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(views, Setup)

#include "main.moc"
