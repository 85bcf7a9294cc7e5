// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/openfeed.h"
#include "sync/rowpatch.h"

namespace paraply {

/// A catalogue that is to be released, as it was when it was looked at.
struct ReleaseCandidate {
    QString file, region, digest;
    int schema = 0;
    qint64 services = 0;
    qint64 sequence = 0;   ///< what it will be
};

/// Makes the target files of one release in the feed's staging folder, tries each as a device would, and puts it in its place, where
/// nobody looks before the metadata name it. The staging folder goes with this object.
class FeedWorkshop {
public:
    FeedWorkshop(OpenFeed &feed, ReleaseCandidate candidate, std::stop_token stop);
    ~FeedWorkshop();
    Q_DISABLE_COPY_MOVE(FeedWorkshop)

    FeedResult<TargetFile> snapshot();
    /// From an earlier release. Nothing when its snapshot is lost (which is told), or the patch is not smaller than `limit` bytes.
    FeedResult<std::optional<TargetFile>> patchFrom(const FeedRelease &base, qint64 limit);
    /// The services of an earlier release, counted in its snapshot; nothing when that is lost.
    std::optional<qint64> servicesOf(const FeedRelease &base);

private:
    QString staged(const char *name) const { return m_feed.layout().stagingFolder() + u'/' + QLatin1String(name); }
    FeedResult<Done> begin();
    Result<void> rebuild(const FeedRelease &base, const QString &file);
    FeedResult<TargetFile> place(const QString &patch, const FeedTarget &target);
    FeedTrouble unmade(const QString &from, const Error &error) const;
    void clear();

    OpenFeed &m_feed;
    ReleaseCandidate m_candidate;
    std::stop_token m_stop;
};

}
