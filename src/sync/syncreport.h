// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/generation.h"
#include "trust/trustreport.h"

namespace paraply {

/// How an attempt to update ended; one sentence and one next step for each (docs/reliability.md). In every case but Updated the
/// catalogue that was there is still there.
enum class SyncOutcome : unsigned char {
    Updated,         ///< a newer catalogue is installed
    NothingNew,      ///< what is installed is the newest
    Offline,         ///< no name of a server can be looked up, or the network fails as a whole
    Unreachable,     ///< nobody listens at the feed's address, or the folder is not there
    TimedOut,        ///< too slow, or silent
    Cut,             ///< the connection broke off, or the stick was taken out; the download goes on next time
    Busy,            ///< the server asks us to come later
    ServerFailed,    ///< the server answers with an error
    Forbidden,       ///< the server refuses us
    NoFeed,          ///< there is no feed at the address
    Misdirected,     ///< we are sent elsewhere, where we do not go
    CaptivePortal,   ///< a page for people came where data is due: the network wants a log-in
    Untrusted,       ///< the server's certificate is not good
    NotAllowed,      ///< an address we never open
    ClockWrong,      ///< this device's clock is off, and so nothing can be judged fresh
    Frozen,          ///< what the feed has is signed but has expired: nobody renews it, or somebody holds it back
    RolledBack,      ///< older than what we have seen
    BadSignature,    ///< not signed by those who may
    Rejected,        ///< it is not what was signed: length, hash, form
    Incomplete,      ///< what the feed names is not there, also when asked again
    NoRelease,       ///< the feed has nothing for our region
    SchemaTooNew,    ///< there is something newer, for a newer program
    PatchOnly,       ///< only the whole catalogue would do, and it was not to be fetched (metered)
    Damaged,         ///< signed as it came, and yet no catalogue: the publisher's mistake
    BadRoot,         ///< the feed's root, which we were given, is none
    DiskFull, ReadOnly,
    StoreBusy,       ///< another program is updating just now
    StoreFailed,     ///< our own folder cannot be read or written
    Cancelled
};
inline constexpr int kSyncOutcomeCount = int(SyncOutcome::Cancelled) + 1;

/// "updated", "nothing_new": for JSON, QML and the log.
QLatin1String codeOf(SyncOutcome outcome);

/// From what a room below reports. Not for a report that is good.
SyncOutcome outcomeOf(const TrustReport &report);
/// Of a failure in our own folder.
SyncOutcome outcomeOf(const Error &error);

enum class SyncVia : unsigned char {
    None,      ///< no catalogue came; also when the one that came with the program was found to be the newest release
    Patch, Snapshot
};
/// "none", "patch", "snapshot".
QLatin1String codeOf(SyncVia via);

struct SyncReport {
    SyncOutcome outcome = SyncOutcome::NothingNew;
    qint64 from = 0, to = 0;   ///< sequences before and after; 0: only the bundled one, or none
    SyncVia via = SyncVia::None;
    qint64 bytesDown = 0;      ///< of bodies
    int requests = 0;
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<std::chrono::seconds> clockAhead;   ///< of the server's by more than an hour (negative: behind), whatever the outcome
    qint64 bytesNeeded = 0;    ///< PatchOnly: of the whole catalogue
    QString detail;            ///< English, for the log
    std::optional<Generation> now;   ///< the newest of the store; none: only the bundled one, if any

    bool isGood() const { return outcome == SyncOutcome::Updated || outcome == SyncOutcome::NothingNew; }
};

}
