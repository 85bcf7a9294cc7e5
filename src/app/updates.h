// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/changerows.h"
#include "app/feedchooser.h"
#include "app/opencatalogue.h"
#include "sync/networkhints.h"
#include "sync/schedule.h"

#include <QTimer>

#include <functional>

namespace paraply {

/// Where updates come from and go to.
struct UpdatesPlan {
    QString store;                    ///< the store's folder; empty: nothing is ever fetched
    QString bundled;                  ///< the catalogue that came with the program
    std::optional<Invitation> feed;   ///< of the command line
    SyncPace pace;
    WebRules web;
    std::function<bool()> isMetered = {};   ///< whether bytes cost money just now; none: what the system believes
};

/// Follows the feed: asks by itself at start, on time, and when the network is back; fetches, installs, and opens what is new. Without a
/// feed it does nothing at all. What has to be waited for happens on a thread of its own. GUI thread; Session.updates in QML.
class Updates : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool possible READ isPossible CONSTANT FINAL)
    Q_PROPERTY(paraply::FeedChooser *feed READ feed CONSTANT FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(QString tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed FINAL)
    Q_PROPERTY(bool wholeOffered READ isWholeOffered NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressed FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed FINAL)
    Q_PROPERTY(paraply::RowModel *changes READ changes CONSTANT FINAL)
    Q_PROPERTY(QString changesText READ changesText NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.updates")
public:
    enum State { NoFeed, Resting, Running };
    Q_ENUM(State)

    /// `catalogue` and `clock` must outlive this.
    Updates(UpdatesPlan plan, const Clock &clock, OpenCatalogue &catalogue, QObject *parent = nullptr);
    ~Updates() override;

    void retranslate();

    State state() const { return m_running ? Running : m_feed.isThere() ? Resting : NoFeed; }
    /// False when this guide has nowhere to put a newer catalogue.
    bool isPossible() const { return !m_plan.store.isEmpty(); }
    FeedChooser *feed() { return &m_feed; }

    /// How the last attempt ended, as a code; empty before the first.
    QString outcome() const { return m_report ? QString(codeOf(m_report->outcome)) : QString(); }
    /// "good", "later" (tries again by itself), "failed"; empty before the first.
    QString tone() const;
    QString title() const;
    QString step() const;
    /// "Asked 5 minutes ago."
    QString askedText() const;
    /// Only the whole catalogue would do, and the network costs money.
    bool isWholeOffered() const { return m_report && m_report->outcome == SyncOutcome::PatchOnly && !m_running; }
    /// 0..1, or -1 when how much there is to do is not known.
    double progress() const { return m_total > 0 ? double(m_done) / double(m_total) : -1; }
    QString progressText() const;

    RowModel *changes() { return &m_changes; }
    /// What the last update brought; empty: nothing yet.
    QString changesText() const;

    /// Asks the feed now.
    Q_INVOKABLE void ask();
    /// The same, and fetches the whole catalogue if need be, whatever the network costs.
    Q_INVOKABLE void askForWhole();
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    void progressed();

private:
    struct Start {
        std::optional<Invitation> chosen;
        FeedChoice::Asked asked;
    };
    void begin();
    void adopt(const Start &start);
    void listen();
    void feedChanged();
    void run(const Invitation &from, bool patchesOnly);
    void finish(const SyncReport &report);
    void compare(const QString &before, const QString &after);
    void wait();
    bool isMetered() const;
    void catalogueOpened();

    const UpdatesPlan m_plan;
    const Clock &m_clock;
    OpenCatalogue &m_catalogue;
    std::unique_ptr<NetworkHints> m_hints;   // without a feed nobody asks the system about its network
    Schedule m_schedule;
    bool m_begun = false, m_ready = false, m_running = false;   // begun: what is kept is being read; ready: it was
    std::optional<SyncReport> m_report;
    QString m_former;   // the file to compare with, while an update is being opened
    SyncStage m_stage = SyncStage::Asking;
    qint64 m_done = 0, m_total = 0;
    RowList<ChangeRow> m_changes;
    std::optional<CatalogueChanges> m_difference;
    QTimer m_next;
    FeedChooser m_feed;
    JobQueue m_jobs;   // last: its thread ends before the rest goes
};

}
