// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/metadata.h"

#include <QHash>

namespace paraply {

/// What a run of the workflow has verified so far, and what a search goes on from.
struct TrustedState {
    QDateTime now;   ///< when the run began; time stands still since (5.1)
    std::optional<Root> root;
    std::optional<Timestamp> timestamp;
    std::optional<Snapshot> snapshot;
    std::optional<Targets> targets;
    /// Delegated roles that are what the snapshot lists; whether their delegator's keys signed them is asked each time.
    QHash<QString, Targets> delegated;
};

}
