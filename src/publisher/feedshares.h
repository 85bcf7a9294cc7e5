// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/metadata.h"

namespace paraply {

/// Up to how many releases behind a device finds its patch in the targets role itself: a week of daily releases.
inline constexpr int kPatchesAbove = 7;

/// Who lists what (docs/feed-format.md, "Who lists what"): the targets role the snapshots, the patches from the newest releases, and what is
/// none of ours; a delegated role for each region and schema the older patches, which only devices that are far behind need.
struct FeedShares {
    QMap<QString, TargetFile> top;
    QMap<QString, QMap<QString, TargetFile>> delegated;   ///< by role; only roles that have something to say
};

FeedShares sharesOf(const QMap<QString, TargetFile> &listed);

/// "orebro-1", for what lies in orebro/1/.
bool isFeedShare(const QString &role);
/// What the targets role says of such a role, whose keys are these.
Delegation feedShareDelegation(const QString &role, const RoleKeys &keys);

}
