// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/feedtrouble.h"

#include <QDateTime>
#include <QMap>

namespace paraply {

class FileOps;

/// How long what is signed stays valid, in days.
struct FeedLifetimes {
    int root = 3 * 365, targets = 365, snapshot = 365, timestamp = 14;
    /// Those of the roles that are named.
    void change(const QMap<QString, int> &byRole);
    bool operator==(const FeedLifetimes &) const = default;
};

/// One release, as the publisher remembers it.
struct FeedRelease {
    qint64 sequence = 0;
    int schema = 0;
    QString region, digest;
    QString snapshotFile;        ///< relative to the feed's folder
    qint64 unpackedBytes = 0;    ///< of the snapshot
    qint64 services = -1;        ///< -1: not known
    QDateTime released;
    bool operator==(const FeedRelease &) const = default;
};

/// What the publisher must remember beyond the newest metadata. It is kept twice, in the feed's folder and beside the keys, and what
/// is read is both together: a feed restored from an old backup must not give a number out a second time. It is not signed and no device
/// reads it: a lie in it can waste a number or refuse a release, not make a device believe anything.
struct FeedRecord {
    QString feed;                          ///< SHA-256 of 1.root.json: which feed it is about
    qint64 sequence = 0;                   ///< highest ever given out
    QMap<QString, qint64> versions;        ///< highest ever given out, by role
    FeedLifetimes lifetimes;
    QMap<qint64, FeedRelease> releases;    ///< published ones, by sequence
    QMap<QString, QDateTime> retired;      ///< files that are no longer listed, and since when

    qint64 nextVersion(const QString &role) const { return versions.value(role) + 1; }
    void noteVersion(const QString &role, qint64 version) { versions[role] = std::max(versions.value(role), version); }
    /// What either knows: the higher numbers, all releases. Lifetimes and retired files stay this one's.
    void merge(const FeedRecord &other);

    QByteArray text() const;
    static std::optional<FeedRecord> fromText(QByteArrayView text);
};

/// The name of the copy in a folder of keys, which may hold keys of several feeds.
QString recordNameFor(const QString &feed);

/// Nothing when there is none. Trouble: RecordDamaged, System.
FeedResult<std::optional<FeedRecord>> readRecord(const QString &path, FileOps &files);

}
