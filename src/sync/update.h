// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "sync/store.h"
#include "sync/syncreport.h"
#include "sync/websource.h"

namespace paraply {

enum class SyncStage : unsigned char { Asking, Downloading, Building, Checking };

/// What an update is to do. A value, for a job's thread.
struct SyncRequest {
    QString feed;              ///< https://, http:// of this machine, file://, or a folder: what has `metadata/` and `targets/`
    QByteArray root;           ///< the trusted root this device was given for it, as a file's bytes
    QString region;            ///< code; empty: that of what is installed, else the only one of the feed
    bool patchesOnly = false;  ///< metered: never the whole catalogue
    QStringList damaged;       ///< digests that a reader could not open: they count as not installed, and are fetched anew
    WebRules web;
    /// Called on the job's thread, often. `total` is 0 when it is not known.
    std::function<void(SyncStage stage, qint64 done, qint64 total)> progress;
};

/// The whole update, once: trust, choose, fetch, build, verify, switch. Blocks; runs on a job's thread. Never throws and never leaves
/// less than was there. Retrying is the caller's (schedule.h).
SyncReport synchronise(Store &store, const SyncRequest &request, const Clock &clock, std::stop_token stop = {});

/// The same with sources of the caller's, for what `request.feed` would name.
SyncReport synchronise(Store &store, const SyncRequest &request, ByteSource &metadata, ByteSource &targets, const Clock &clock,
                       std::stop_token stop = {});

}
