// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/feedlayout.h"
#include "publisher/feedtrouble.h"
#include "trust/metadata.h"

#include <QSet>

namespace paraply {

class FileOps;

/// What a feed's metadata say at this moment: the newest root, and what the timestamp leads to.
struct FeedState {
    QString feed;            ///< SHA-256 of 1.root.json, hex: the name of the feed, and the fingerprint to hand out
    Root root;
    Timestamp timestamp;
    Snapshot snapshot;
    Targets targets;
    QMap<QString, Targets> delegated;   ///< by role (feedshares.h)
    QSet<QString> everNamed; ///< ids of the keys that any root named, for any role
    QSet<QString> outdated;  ///< roles signed as the root before the newest wanted it: a rotation was cut short, devices do not follow

    const RoleState &role(const QString &name) const;
    /// What is listed by the targets role and those it delegates to, by path.
    QMap<QString, TargetFile> listed() const;
    /// Names of the published files but roots and timestamp: metadata and targets, relative to the feed.
    QStringList fileNames() const;
    /// Of what is listed what is ours.
    std::vector<std::pair<TargetFile, FeedTarget>> ours() const;
    /// The sequence of the newest release; 0: none yet.
    qint64 sequence() const;
};

/// Reads it and holds each file against the one that names it, as a device would but for expiry: the publisher may be here to
/// renew what has expired. Trouble: NotAFeed, MetadataBroken, System.
FeedResult<FeedState> readFeed(const FeedLayout &layout, FileOps &files);

/// No metadata file is larger.
inline constexpr qint64 kLargestMetadata = 8 * 1024 * 1024;

}
