// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/syncreport.h"

#include <array>

namespace paraply {

namespace {

constexpr std::array<const char *, kSyncOutcomeCount> kCodes {
    "updated",      "nothing_new",   "offline",      "unreachable",  "timed_out",   "cut",           "busy",        "server_failed",
    "forbidden",    "no_feed",       "misdirected",  "captive_portal", "untrusted", "not_allowed",   "clock_wrong", "frozen",
    "rolled_back",  "bad_signature", "rejected",     "incomplete",   "no_release",  "schema_too_new", "patch_only", "damaged",
    "bad_root",     "disk_full",     "read_only",    "store_busy",   "store_failed", "cancelled"};

SyncOutcome outcomeOf(FetchOutcome outcome)
{
    switch (outcome) {
    case FetchOutcome::Absent: return SyncOutcome::NoFeed;
    case FetchOutcome::Forbidden: return SyncOutcome::Forbidden;
    case FetchOutcome::Refused: return SyncOutcome::Unreachable;
    case FetchOutcome::NameUnknown: return SyncOutcome::Offline;
    case FetchOutcome::Untrusted: return SyncOutcome::Untrusted;
    case FetchOutcome::TimedOut: return SyncOutcome::TimedOut;
    case FetchOutcome::Cut: return SyncOutcome::Cut;
    case FetchOutcome::Busy: return SyncOutcome::Busy;
    case FetchOutcome::Misdirected: return SyncOutcome::Misdirected;
    case FetchOutcome::TooLong: return SyncOutcome::Rejected;
    case FetchOutcome::Cancelled: return SyncOutcome::Cancelled;
    case FetchOutcome::NotAllowed: return SyncOutcome::NotAllowed;
    case FetchOutcome::Unreadable: return SyncOutcome::Offline;
    case FetchOutcome::SinkFailed: return SyncOutcome::StoreFailed;
    case FetchOutcome::Whole:
    case FetchOutcome::Unchanged:
    case FetchOutcome::ServerFailed: break;
    }
    return SyncOutcome::ServerFailed;
}

}

QLatin1String codeOf(SyncOutcome outcome)
{
    return QLatin1String(kCodes[size_t(outcome)]);
}

QLatin1String codeOf(SyncVia via)
{
    switch (via) {
    case SyncVia::None: break;
    case SyncVia::Patch: return QLatin1String("patch");
    case SyncVia::Snapshot: return QLatin1String("snapshot");
    }
    return QLatin1String("none");
}

SyncOutcome outcomeOf(const Error &error)
{
    switch (error.code) {
    case Code::Full: return SyncOutcome::DiskFull;
    case Code::Unwritable: return SyncOutcome::ReadOnly;
    default: return SyncOutcome::StoreFailed;
    }
}

SyncOutcome outcomeOf(const TrustReport &report)
{
    switch (report.outcome) {
    case TrustOutcome::Current:
    case TrustOutcome::Updated: break;
    case TrustOutcome::Expired: return SyncOutcome::Frozen;
    case TrustOutcome::RolledBack: return SyncOutcome::RolledBack;
    case TrustOutcome::BelowThreshold: return SyncOutcome::BadSignature;
    case TrustOutcome::Malformed:
    case TrustOutcome::Mismatched:
    case TrustOutcome::TooLong: return report.webPage ? SyncOutcome::CaptivePortal : SyncOutcome::Rejected;
    case TrustOutcome::NotFetched: return outcomeOf(report.lastFetch.outcome);
    case TrustOutcome::NoTarget: return SyncOutcome::NoRelease;
    case TrustOutcome::StorageFailed: return report.storage ? outcomeOf(*report.storage) : SyncOutcome::StoreFailed;
    }
    return SyncOutcome::NothingNew;
}

}
