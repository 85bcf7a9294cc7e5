// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "publisher/feedkeys.h"
#include "publisher/feedrecord.h"

#include <stop_token>

namespace paraply {

// A feed: signed static files in a folder that any web server, object store or stick can hand out (docs/feed-format.md,
// docs/publishing.md). Everything here blocks and may run on any thread; one run at a time changes a feed (Busy). Whenever one of these is
// interrupted, by an error or by the power, the folder is a whole feed, the former or the new one.

enum class FeedStage : unsigned char { Snapshot, Patches, Checking, Copying };
/// Called now and then from the calling thread.
using FeedProgress = std::function<void(FeedStage stage, qint64 done, qint64 total)>;

/// What every run needs. Nothing is owned.
struct FeedRun {
    QString folder;
    FeedKeys &keys;
    FileOps &files;
    const Clock &clock;
    FeedProgress progress = [](FeedStage, qint64, qint64) { };
    std::stop_token stop = {};
    QMap<QString, int> lifetimes = {};   ///< days by role; those that are given hold for the feed from now on
};

struct FeedCreation {
    int rootThreshold = 1;
    int rootKeys = 0;              ///< 0: one more than the threshold, so that one may be lost
    KeyKind kind = KeyKind::Ed25519;
};

struct FeedCreated {
    QString fingerprint;           ///< SHA-256 of 1.root.json, to be compared by whoever is given the feed's address
    QString rootFile;
    QStringList keyFiles;          ///< made or found
};

/// A new feed without a release. Keys that are in the folder already are used, the others made. Trouble: FeedExists, TooFewKeys
/// (fewer root keys than the threshold), those of FeedKeys, System.
FeedResult<FeedCreated> createFeed(const FeedRun &run, const FeedCreation &creation);

struct FeedReleased {
    qint64 sequence = 0;
    QString digest;
    qint64 services = 0;
    qint64 snapshotBytes = 0;
    struct Patch {
        qint64 from = 0;
        qint64 bytes = 0;
    };
    std::vector<Patch> patches;    ///< the newest base first
    int patchesLeftOut = 0;        ///< not smaller than half the snapshot
    std::vector<FeedRemark> remarks;
};

/// Publishes a catalogue as the next release: its snapshot, a patch from each of the last releases, and metadata that list them.
/// Unless `allow`, refuses one whose digest was released before, of another region, or with fewer than 80 % of the services
/// of the release before (DigestReleased, OtherRegion, Shrunk, all that hold at once); always one that cannot be read or is of another
/// schema (CatalogueUnusable, OtherSchema).
FeedResult<FeedReleased> releaseCatalogue(const FeedRun &run, const QString &catalogue, bool allow);

struct FeedRefreshed {
    QStringList renewed;                    ///< roles
    QMap<QString, QDateTime> expires;       ///< by role, as it is now
    bool isExpired = false;                 ///< a role whose key is not here has expired: devices stay with what they have
    std::vector<FeedRemark> remarks;
};

/// For a daily timer: signs the timestamp anew, and every other role that will soon expire (in 30 days, the root in 90, or when a
/// third of its time is left) and whose keys are here; of the others it says until when that must be done. On a machine that has the keys of
/// the root alone, the root alone.
FeedResult<FeedRefreshed> refreshFeed(const FeedRun &run);

struct FeedRotation {
    QStringList roles;                      ///< whose keys are replaced
    QStringList replaced;                   ///< of the root's keys: ids or names of their files; empty: all
    std::optional<int> rootThreshold;
    bool withoutFormerKeys = false;         ///< the old keys of the other roles are lost
    KeyKind kind = KeyKind::Ed25519;
};

struct FeedRotated {
    qint64 rootVersion = 0;
    QStringList newKeyFiles, retiredKeyFiles;
    std::vector<FeedRemark> remarks;
};

/// New keys for roles, by a new root that the old and the new root keys sign. A key that is in the folder and that no root names is
/// taken, as one that an interrupted run made; others are made. Trouble: KeyUnknown, TooFewKeys, those of FeedKeys.
FeedResult<FeedRotated> rotateKeys(const FeedRun &run, const FeedRotation &rotation);

struct FeedExported {
    int files = 0;                          ///< in the copy
    int copied = 0;                         ///< of them now; the rest was there already
    qint64 bytes = 0;                       ///< copied
};

/// A copy of what is published, on a stick or in another folder: verified before, each file after; the timestamp is
/// written last, and only then is what it no longer leads to taken away. Trouble: Unverified, OtherFeed (another feed is
/// there, or a newer state of this one), System.
FeedResult<FeedExported> exportFeed(const QString &folder, const QString &to, FileOps &files, const Clock &clock, const FeedProgress &progress);

}
