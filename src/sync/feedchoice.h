// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/invitation.h"
#include "sync/update.h"

namespace paraply {

/// Which feed somebody chose on this device, and when it was last asked: small files in the store's folder, each replaced in one
/// step. Any thread; not at once from two.
///
///     feed                    an invitation, as a line
///     roots/<fingerprint>.json    the root that fits it, once it was fetched
///     asked                   when the feed last answered well, and when it was last asked
class FeedChoice {
public:
    explicit FeedChoice(Store &store) : m_store(store) { }

    /// The chosen feed; nothing when none was, or when what is kept cannot be read.
    std::optional<Invitation> chosen() const;
    /// From now on. `root` is kept when it fits the fingerprint; an empty one is fetched at the next update.
    Result<void> choose(const Invitation &invitation, const QByteArray &root = {});
    Result<void> forget();

    /// The root of an invitation that is kept here; empty: none.
    QByteArray root(const Invitation &invitation) const;
    Result<void> keepRoot(const Invitation &invitation, const QByteArray &root);

    struct Asked {
        QDateTime good, tried;   ///< UTC; not valid: never
    };
    Asked asked() const;
    Result<void> keepAsked(const Asked &asked);

private:
    QString path(QLatin1String name) const { return m_store.folder() + u'/' + name; }
    Store &m_store;
};

/// `synchronise` with the feed of an invitation: its root is taken from what is kept, else fetched and held against the
/// fingerprint, and kept. What `request` says of feed and root is replaced.
SyncReport follow(Store &store, const Invitation &invitation, SyncRequest request, const Clock &clock, std::stop_token stop = {});

struct OfferedFeed {
    SyncReport report;                       ///< good when there is one
    std::optional<Invitation> invitation;    ///< with the fingerprint of what is there, for a person to confirm
    QByteArray root;
};
/// What feed is at an address, whosever it is: a folder or a stick that somebody pointed to.
OfferedFeed feedAt(const QString &address, const WebRules &rules, std::stop_token stop = {});

}
