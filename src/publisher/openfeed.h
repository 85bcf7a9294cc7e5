// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "base/filelock.h"
#include "base/files.h"
#include "publisher/feedkeys.h"
#include "publisher/feedrecord.h"
#include "publisher/feedstate.h"

#include <QSet>

#include <memory>

namespace paraply {

/// How long a file stays after it was last listed, for devices that are on their way to it.
inline constexpr int kGraceDays = 30;
/// From how many releases back a device is led to the newest by one patch.
inline constexpr int kPatchedReleases = 90;

/// A feed that is being changed: locked against a second run, its state read, its record put together, and what an interrupted run
/// left behind swept away. One thread.
class OpenFeed {
public:
    /// Trouble: Busy, and those of readFeed and readRecord.
    static FeedResult<std::unique_ptr<OpenFeed>> open(const QString &folder, FeedKeys &keys, FileOps &files, const Clock &clock);

    const FeedLayout &layout() const { return m_layout; }
    const FeedState &state() const { return m_state; }
    FeedRecord &record() { return m_record; }
    FeedKeys &keys() { return m_keys; }
    FileOps &files() { return m_files; }
    QDateTime now() const { return m_now; }
    std::vector<FeedRemark> &remarks() { return m_remarks; }

    /// Both copies of the record, the one beside the keys first.
    FeedResult<Done> saveRecord();
    /// Reads the state again, after publishing.
    FeedResult<Done> reread();
    /// Takes away what is neither listed nor within its grace, in these folders. What cannot be taken away is told and left.
    void sweep(const QStringList &folders = {QStringLiteral("metadata"), QStringLiteral("targets")});
    /// Notes of the files that are there and not among these that they are no longer listed, from now on.
    void retireAllBut(const QSet<QString> &listed);
    /// The files that belong to the feed in this state: metadata, targets, and the snapshots patches start from.
    QSet<QString> filesOf(const FeedState &state) const;

private:
    OpenFeed(const QString &folder, FeedKeys &keys, FileOps &files, const Clock &clock);
    FeedResult<Done> readRecords();
    void reconcile();
    int sweepFolder(const QString &name, const QSet<QString> &kept);
    QString recordBesideKeys() const { return m_keys.firstFolder() + u'/' + recordNameFor(m_state.feed); }

    FeedLayout m_layout;
    FeedKeys &m_keys;
    FileOps &m_files;
    QDateTime m_now;
    FileLock m_lock;
    FeedState m_state;
    FeedRecord m_record;
    std::vector<FeedRemark> m_remarks;
};

}
