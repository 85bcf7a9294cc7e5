// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/update.h"

#include "sync/source.h"
#include "sync/updaterun.h"

namespace paraply {

SyncReport synchronise(Store &store, const SyncRequest &request, ByteSource &metadata, ByteSource &targets, const Clock &clock,
                       std::stop_token stop)
{
    return UpdateRun(store, request, metadata, targets, clock, std::move(stop)).run();
}

SyncReport synchronise(Store &store, const SyncRequest &request, const Clock &clock, std::stop_token stop)
{
    const auto metadata = sourceFor(request.feed, QStringLiteral("metadata"), request.web);
    const auto targets = sourceFor(request.feed, QStringLiteral("targets"), request.web);
    return synchronise(store, request, *metadata, *targets, clock, std::move(stop));
}

}
