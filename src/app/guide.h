// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/appsession.h"
#include "app/devicepositionsource.h"
#include "app/linkopener.h"
#include "app/options.h"
#include "app/systemlooks.h"
#include "app/systemspeaker.h"
#include "app/writtentext.h"
#include "personal/personalthread.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTranslator>

#include <thread>

class QQuickWindow;

namespace paraply {

/// The composition root: makes and owns every long-lived object of the app, and shows the window when the user's settings are
/// known, so that it opens in the right colours; what stands in it comes after the first frame (docs/decisions/0021-first-frame-first.md). GUI thread; needs a QGuiApplication.
class Guide : public QObject {
    Q_OBJECT
public:
    explicit Guide(const Options &options, QObject *parent = nullptr);
    ~Guide() override;

    /// Opens the personal store and reads views and typeface, each off this thread; the window follows, then its page and the catalogue.
    void start();
    AppSession &session() { return m_session; }
    OpenCatalogue &catalogue() { return m_catalogue; }
    /// Null until windowShown().
    QQuickWindow *window() const { return m_window.get(); }

    /// Ends the program when a frame has shown the answer (exit code 0) or why there is none (1). There must be a window.
    void endWhenAnswered();

    /// Comes to the front, and opens an address, with the window when that is still to come; anything else than an address is only logged.
    void answer(const QString &message);

    /// The catalogue that came with the program: beside the executable, else where it was installed.
    static QString bundledCatalogue();

Q_SIGNALS:
    void windowShown();   ///< its ground only: what shows at once, and stays
    void windowReady();   ///< with its page
    /// A view could not be loaded.
    void failed();

private:
    void loadTypeface();
    void coverLetters(const QString &text);
    void aim();
    void showWhenKnown();
    void showWindow();
    void fillWhenKnown();
    void fill();
    void fail(const QQmlComponent &view);
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
    SystemSpeaker m_speaker;
    AppSession m_session;
    WrittenText m_written;
    LinkOpener m_links;
    QTranslator m_qtTexts;   // of dialogs that are Qt's own
    QQmlEngine m_engine;
    QQmlComponent m_main, m_shell, m_page;   // read in this order by the engine's own thread, while this one does all else
    std::unique_ptr<QQuickWindow> m_window;
    std::jthread m_typeface;
    bool m_looksKnown = false, m_personalKnown = false, m_typefaceKnown = false, m_shown = false, m_framed = false, m_filled = false;
};

}
