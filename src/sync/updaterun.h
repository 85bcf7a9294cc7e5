// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/release.h"
#include "sync/storelock.h"
#include "sync/update.h"
#include "trust/client.h"

namespace paraply {

/// One `synchronise`, step by step. Each step answers whether the next may follow; the report says why not.
class UpdateRun {
public:
    UpdateRun(Store &store, const SyncRequest &request, ByteSource &metadata, ByteSource &targets, const Clock &clock, std::stop_token stop);

    SyncReport run();

private:
    /// What may be built on.
    struct Base {
        QString path, digest;
    };

    bool end(SyncOutcome outcome, const QString &detail);
    bool end(const TrustReport &trust);
    void count(const TrustReport &trust);
    void judgeClock(const TrustReport &trust);

    void takeStock();
    bool beginTrust();
    bool ask();
    bool askAnew(const TrustReport &failed);
    bool choose();
    bool isNewest() const;
    bool follow();
    bool fetchAndBuild();
    bool searchFurther();

    bool adopt();
    bool patch();
    bool snapshot();
    std::optional<Base> baseFor(const QString &digest);
    bool download(const Release &release, QString &file);
    bool build(const Release &release, const QString &base, const QString &file, SyncVia via);
    void show(SyncStage stage, qint64 done = 0, qint64 total = 0) const;

    Store &m_store;
    const SyncRequest &m_request;
    ByteSource &m_targets;
    const Clock &m_clock;
    std::stop_token m_stop;
    QString m_feed, m_trustFolder;
    StoreLock m_lock;
    TrustClient m_trust;
    StorePointer m_pointer;
    bool m_isDamaged = false;      ///< the newest of the store is there by name only
    std::vector<Base> m_bases;     ///< of the store and of the program; a digest may be empty until it is asked for
    Offer m_offer;
    SyncReport m_report;
};

}
