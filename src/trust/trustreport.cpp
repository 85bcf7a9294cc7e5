// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/trustreport.h"

namespace paraply {

QLatin1String codeOf(TrustOutcome outcome)
{
    switch (outcome) {
    case TrustOutcome::Current:
        return QLatin1String("current");
    case TrustOutcome::Updated:
        return QLatin1String("updated");
    case TrustOutcome::Expired:
        return QLatin1String("expired");
    case TrustOutcome::RolledBack:
        return QLatin1String("rolled_back");
    case TrustOutcome::BelowThreshold:
        return QLatin1String("below_threshold");
    case TrustOutcome::Mismatched:
        return QLatin1String("mismatched");
    case TrustOutcome::Malformed:
        return QLatin1String("malformed");
    case TrustOutcome::TooLong:
        return QLatin1String("too_long");
    case TrustOutcome::NotFetched:
        return QLatin1String("not_fetched");
    case TrustOutcome::NoTarget:
        return QLatin1String("no_target");
    case TrustOutcome::StorageFailed:
        return QLatin1String("storage_failed");
    }
    return {};
}

}
