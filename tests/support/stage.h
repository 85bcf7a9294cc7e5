// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/appsession.h"
#include "personal/personalthread.h"
#include "support/steeredposition.h"

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
    /// Whether there are programs to open an address.
    Q_PROPERTY(bool programs READ hasPrograms WRITE setPrograms NOTIFY openedChanged FINAL)
    Q_PROPERTY(QString clipboard READ clipboard FINAL)
public:
    /// `mini` is the small catalogue, copied before it is used or spoilt. Waits for the personal store, which is in memory; the
    /// catalogue is not opened yet.
    explicit Stage(QString mini);
    ~Stage() override;

    AppSession &session() { return m_session; }

    /// Opens the catalogue: `asked` is the file of the command line, `bundled` the one that came with the program. Each is "good",
    /// "missing", "foreign", "newer", "damaged". Answered through Session.catalogueState.
    Q_INVOKABLE void open(const QString &asked, const QString &bundled);
    /// As on a fresh device: English, light, no movement, no child, no place, no filter, nothing asked, nothing opened.
    Q_INVOKABLE void reset();
    /// The personal store says that it was damaged, and where it was moved.
    Q_INVOKABLE void losePersonal();

    /// Answers the search for a position; false when none goes on.
    Q_INVOKABLE bool arrive(double latitude, double longitude);
    /// "Denied", "Unavailable" or "TimedOut".
    Q_INVOKABLE bool miss(const QString &miss);
    int requests() const { return m_position.requests(); }
    bool isWaiting() const { return m_position.isWaiting(); }
    /// What was handed to other programs, in order.
    const QStringList &opened() const { return m_opened; }
    QString clipboard() const;

    bool hasPrograms() const { return m_programs; }
    void setPrograms(bool there);

public Q_SLOTS:
    /// Takes the place of the system's programs.
    void take(const QUrl &address);

Q_SIGNALS:
    void requestsChanged();
    void openedChanged();

private:
    void write(const QString &name, const QString &kind) const;
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QString m_mini;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Language m_language;
    OpenCatalogue m_catalogue;
    PersonalThread m_personal;
    SteeredPosition m_position;
    AppSession m_session;
    QStringList m_opened;
    bool m_programs = false;
};

}
