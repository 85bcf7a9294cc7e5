// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/feed.h"

namespace paraply {

/// What a device would stumble over.
enum class FeedComplaintCode : unsigned char {
    Trust,              ///< 0: outcome of the trust client, 1: role, 2: what is wrong
    TargetUnfetched,    ///< 0: path, 1: outcome, 2: what is wrong: not there, another length, another hash
    TargetUnknown,      ///< 0: path; its custom fields do not say what it is
    SnapshotFails,      ///< 0: path, 1: what is wrong: it does not give the signed digest, or no catalogue that opens
    PatchFails,         ///< 0: path, 1: what is wrong
    PatchAstray,        ///< 0: path; it does not lead to a snapshot that is listed
    SequenceGap         ///< 0: schema; patches are listed for it and no snapshot
};

struct FeedComplaint {
    FeedComplaintCode code = FeedComplaintCode::Trust;
    QStringList parameters;
};

struct FeedVerdict {
    std::vector<FeedComplaint> complaints;   ///< none: a device can follow
    qint64 rootVersion = 0, timestampVersion = 0;
    qint64 sequence = 0;                     ///< of the newest release; 0: none
    int targets = 0;
    int patchesTried = 0;
    int patchesUntried = 0;                  ///< the snapshot they start from is not in this folder: only length, hash and head were checked
    QMap<QString, QDateTime> expires;        ///< by role
};

/// Follows a feed from its first root to its newest release as a device would, with the code a device runs, and tries every snapshot and
/// every patch. Changes nothing in the folder. Trouble: NotAFeed, System (the temporary folder).
FeedResult<FeedVerdict> verifyFeed(const QString &folder, const Clock &clock, const FeedProgress &progress, std::stop_token stop = {});

}
