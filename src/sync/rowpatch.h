// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"

#include <QString>

#include <stop_token>

namespace paraply {

/// What a patch says of itself, and what the feed's signed metadata say of it. Digests are 64 lower-case hex digits.
struct PatchFacts {
    int schema = 0;            ///< the format version of both catalogues
    QString from, to;          ///< the logical digests before and after; an empty `from` is a snapshot, the patch from nothing
    qint64 unpackedBytes = 0;  ///< of everything that is packed in it
    bool operator==(const PatchFacts &) const = default;
};

enum class PatchEffort { Quick, Release };

// The file format is docs/feed-format.md, "Patches". All three block and run on the caller's thread. Being asked to stop is an Error
// (Internal); the caller knows whether it asked.

/// Writes to `out` what turns the catalogue `before` (empty: nothing) into `after`; both only read. The same catalogues, effort and version of
/// zstd give the same bytes. What was begun is removed when it fails. Errors of the catalogues as `inspectFile`; Invalid when they
/// are of different versions, or a row is too large.
Result<PatchFacts> makePatch(const QString &before, const QString &after, const QString &out, FileOps &files, PatchEffort effort, std::stop_token stop);

/// From the first bytes of a patch alone: Missing, Unreadable, Foreign (no patch), Damaged (cut off), NewerSchema (another version of the
/// format, or of the catalogue).
Result<PatchFacts> patchFacts(const QString &patch);

/// Turns `catalogue` in one transaction into what the patch leads to, and flushes it: a copy that nobody else has open, or for a snapshot a
/// name where nothing is. After an error it is as it was (for a snapshot: not there), unless the medium failed (Full, Unwritable) or
/// the process ended in it: then throw it away, for what would undo the half of it was in memory. Reads
/// no more than `expected` allows. Beyond those of `patchFacts`:
/// Invalid (the patch is not the expected one, the catalogue is not the one it starts from, or something is in a snapshot's place), Damaged
/// (anything wrong inside, also when another digest comes out), Full, Unwritable.
Result<void> applyPatch(const QString &patch, const QString &catalogue, const PatchFacts &expected, FileOps &files, std::stop_token stop);

}
