// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/openfeed.h"

namespace paraply {

/// What a run changes in a feed's metadata.
struct Edition {
    std::optional<Root> root;                             ///< the successor: version and expiry are set by `publish`
    std::optional<QMap<QString, TargetFile>> targets;     ///< all that is to be listed; feedshares.h says by whom
    bool renewTargets = false;                            ///< sign what is listed again, also in delegated roles, for a later expiry or a new key
    bool renewSnapshot = false;                           ///< likewise; implied by either of the two above
    bool renewTimestamp = true;                           ///< false: the root alone
    std::optional<FeedRelease> release;                   ///< what is remembered of it once it is published
    bool withoutFormerKeys = false;                       ///< the keys a new root drops need not be at hand
};

/// Signs and writes an edition: what nobody reads yet first (delegated roles, targets, snapshot), what makes it the newest last (timestamp), each file
/// atomically, so that at every instant a device finds a whole feed. Beneath a new root the timestamp, and all it leads to that must
/// be signed anew, is signed by the keys of both roots and stands before the root does; `withoutFormerKeys` gives that up: between the
/// writing of the root and that of the timestamp the feed is not believed, and `refresh` mends it.
/// The files of new targets must be in place. Trouble: those of FeedKeys, System; nothing was published then, or (System, after the
/// first of the two was in place) only a part of a new root's change.
FeedResult<Done> publish(OpenFeed &feed, Edition edition);

}
