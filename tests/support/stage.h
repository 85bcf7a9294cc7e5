// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/appsession.h"
#include "personal/personalthread.h"
#include "support/steeredclock.h"
#include "support/steeredposition.h"
#include "support/steeredspeaker.h"

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QUrl>

namespace paraply {

/// What stands behind the pages in their tests, composed as the program composes it: a real session over real files, with the
/// clock held still, the position steered, and what would be handed to other programs caught. QML steers it as `Stage`. One at a
/// time; GUI thread.
class Stage : public QObject {
    Q_OBJECT
    Q_PROPERTY(int requests READ requests NOTIFY requestsChanged FINAL)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY requestsChanged FINAL)
    Q_PROPERTY(QStringList opened READ opened NOTIFY openedChanged FINAL)
    /// What was to be read aloud, as "sv: Hej", in order; whether something is to be said now.
    Q_PROPERTY(QStringList said READ said NOTIFY saidChanged FINAL)
    Q_PROPERTY(bool saying READ isSaying NOTIFY saidChanged FINAL)
    /// Whether there are programs to open an address.
    Q_PROPERTY(bool programs READ hasPrograms WRITE setPrograms NOTIFY openedChanged FINAL)
    /// Whether bytes cost money on the network of this device.
    Q_PROPERTY(bool metered MEMBER m_metered FINAL)
    /// "xcb" on a real display, "offscreen" elsewhere.
    Q_PROPERTY(QString platform READ platform CONSTANT FINAL)
    /// Every page of the tour.
    Q_PROPERTY(QStringList pages READ pages CONSTANT FINAL)
    Q_PROPERTY(QString clipboard READ clipboard FINAL)
public:
    /// `mini` is the small catalogue, `county` the one that is shipped; copied before they are used or spoilt. Waits for the personal store, which is in memory; the
    /// catalogue is not opened yet.
    explicit Stage(QString mini, QString county = {});
    ~Stage() override;

    AppSession &session() { return m_session; }

    /// Opens the catalogue: `asked` is the file of the command line, `bundled` the one that came with the program. Each is "good",
    /// "county", "missing", "foreign", "newer", "damaged". Answered through Session.catalogueState.
    Q_INVOKABLE void open(const QString &asked, const QString &bundled);
    /// Opens what came with the program, and from then on whatever updates install; none has been.
    Q_INVOKABLE void openInstalled();
    /// The day from now on, as 2026-11-23; the catalogue is opened anew.
    Q_INVOKABLE void setToday(const QString &day);
    /// A minute passes for whoever waits for it; the clock is held still.
    Q_INVOKABLE void passMinute();
    /// How many objects of a class of ours a window holds, as in "WeekCalendar".
    Q_INVOKABLE static int living(QObject *window, const QString &name);
    /// As on a fresh device: English, light, no movement, no child, no place, no filter, no feed, nothing asked, nothing opened.
    Q_INVOKABLE void reset();
    /// The personal store says that it was damaged, and where it was moved.
    Q_INVOKABLE void losePersonal();
    /// Something saved earlier, when its contact and its name were others; the catalogue may not hold it any more.
    Q_INVOKABLE void saveEarlier(const QString &service);

    /// Answers the search for a position; false when none goes on.
    Q_INVOKABLE bool arrive(double latitude, double longitude);
    /// "Denied", "Unavailable" or "TimedOut".
    Q_INVOKABLE bool miss(const QString &miss);
    /// What is to be said is heard; false when nothing is.
    Q_INVOKABLE bool sound() { return m_speaker.begin(); }
    /// How the saying ends: "Spoken", "NoEngine", "NoVoice" or "Failed".
    Q_INVOKABLE bool fallSilent(const QString &utterance);
    const QStringList &said() const { return m_speaker.said(); }
    bool isSaying() const { return m_speaker.isSaying(); }
    int requests() const { return m_position.requests(); }
    bool isWaiting() const { return m_position.isWaiting(); }
    /// What was handed to other programs, in order.
    const QStringList &opened() const { return m_opened; }
    /// What a reader gets of a window, see SpokenTree.
    Q_INVOKABLE static void listen();
    Q_INVOKABLE static QStringList controls(QQuickWindow *window);
    Q_INVOKABLE static QStringList complaints(QQuickWindow *window, int target);
    static QStringList pages();
    QString clipboard() const;
    static QString platform();
    /// Where a calendar is written for other programs to take, and what a text file holds.
    Q_INVOKABLE QString calendarFile() const;
    Q_INVOKABLE QString fileText(const QString &path) const;

    bool hasPrograms() const { return m_programs; }
    void setPrograms(bool there);

public Q_SLOTS:
    /// Takes the place of the system's programs.
    void take(const QUrl &address);

Q_SIGNALS:
    void requestsChanged();
    void openedChanged();
    void saidChanged();

private:
    void write(const QString &name, const QString &kind) const;
    void forgetFeed();
    CataloguePlan plan(bool withAsked) const;
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QString m_mini, m_county;
    QTemporaryDir m_folder;
    SteeredClock m_clock;
    Language m_language;
    OpenCatalogue m_catalogue;
    PersonalThread m_personal;
    SteeredPosition m_position;
    SteeredSpeaker m_speaker;
    AppSession m_session;
    QStringList m_opened;
    bool m_programs = false, m_metered = false;
};

}
