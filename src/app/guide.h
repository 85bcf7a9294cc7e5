// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/appsession.h"
#include "app/devicepositionsource.h"
#include "app/linkopener.h"
#include "app/options.h"
#include "app/systemlooks.h"
#include "personal/personalthread.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace paraply {

/// The composition root: makes and owns every long-lived object of the app, and shows the window when the user's settings are
/// known, so that it opens in the right language. GUI thread; needs a QGuiApplication.
class Guide : public QObject {
    Q_OBJECT
public:
    explicit Guide(const Options &options, QObject *parent = nullptr);
    ~Guide() override;

    /// Opens the personal store and the catalogue, both off this thread; the window follows.
    void start();
    AppSession &session() { return m_session; }
    OpenCatalogue &catalogue() { return m_catalogue; }
    /// Null until windowReady().
    QQuickWindow *window() const { return m_window; }

    /// Ends the program once the catalogue was opened (exit code 0) or failed (1); before that asks for another frame.
    void endWhenLoaded();

    /// Comes to the front, and opens an address; anything else than an address is only logged.
    void answer(const QString &message);

    /// The catalogue that came with the program: beside the executable, else where it was installed.
    static QString bundledCatalogue();

Q_SIGNALS:
    void windowReady();
    /// Main.qml could not be loaded.
    void failed();

private:
    void load();
    void loadWhenKnown();
    QVariantMap windowProperties();
    void followWindow();
    void show(const QString &page, const QString &target, const QString &location);

    Options m_options;
    SystemLooks m_looks;
    std::unique_ptr<Clock> m_clock;
    Language m_language;
    OpenCatalogue m_catalogue;
    PersonalThread m_personal;
    DevicePositionSource m_position;
    AppSession m_session;
    LinkOpener m_links;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    bool m_looksKnown = false, m_personalKnown = false, m_loaded = false;
};

}
