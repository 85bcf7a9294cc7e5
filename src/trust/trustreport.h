// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/bytesource.h"

namespace paraply {

enum class TrustOutcome : unsigned char {
    Current,         ///< all is good, nothing was new
    Updated,         ///< all is good, something was
    Expired,         ///< the newest there is has expired: somebody holds updates back, or nobody signs, or our clock is ahead
    RolledBack,      ///< older than what we have seen
    BelowThreshold,  ///< not signed by enough of the keys that may
    Mismatched,      ///< length, hash or version is not what a trusted role says
    Malformed,       ///< no metadata, or it breaks a rule
    TooLong,
    NotFetched,      ///< `lastFetch` says why
    NoTarget,        ///< nobody who may speaks of such a target
    StorageFailed    ///< our own folder could not be read or written
};

/// The name of an outcome in words and JSON of the command line: "current", "rolled_back".
QLatin1String codeOf(TrustOutcome outcome);

struct TrustReport {
    TrustOutcome outcome = TrustOutcome::Current;
    QString role;            ///< where it ended when it is not good, else empty
    QString detail;          ///< English, for the log
    FetchReply lastFetch;
    qint64 bytesDown = 0;
    int requests = 0;
    QDateTime serverTime;    ///< the last that the source's clock said; invalid: it said none
    std::optional<Error> storage;   ///< StorageFailed: what our own folder said
    bool webPage = false;    ///< Malformed, Mismatched, TooLong: a page for people came instead, as a captive portal sends it

    bool isGood() const { return outcome == TrustOutcome::Current || outcome == TrustOutcome::Updated; }
};

}
