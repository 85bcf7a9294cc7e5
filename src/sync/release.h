// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/metadata.h"

namespace paraply {

/// What a signed target says of itself in its custom field "paraply" (docs/feed-format.md, "Custom fields").
struct Release {
    struct Base {
        qint64 sequence = 0;
        QString digest;
    };
    TargetFile file;
    QString region;
    int schema = 0;
    qint64 sequence = 0;
    QString digest;               ///< logical, of what it leads to
    qint64 unpackedBytes = 0;
    std::optional<Base> from;     ///< none: a snapshot
};

/// Nothing when the target is none of ours, or breaks a rule.
std::optional<Release> releaseOf(const TargetFile &target);

/// What a feed has for one region: the newest release of the newest schema we know, by all ways there.
struct Offer {
    QString region;
    int schema = 0;
    qint64 sequence = 0;
    QString digest;
    std::optional<Release> snapshot;
    std::vector<Release> patches;
    qint64 newerSchemaSequence = 0;   ///< the highest sequence that only a newer program can read; 0: none
};

/// The offer for `region` (empty: the feed's only one). Without a sequence there is nothing we can read: the region is then still
/// named when something is there for a newer program. Nothing at all when the region is not in the feed, or is not the only one.
std::optional<Offer> offerOf(const Targets &targets, const QString &region, int knownSchema);

/// Where a patch to the offered release would be, as "orebro/1/0-12.patch": no release has the number 0.
QString patchPlace(const Offer &offer);
/// Adds those of `targets` that are patches to the offered release and are not among its own yet. The smallest comes first, as ever.
void addPatches(Offer &offer, const std::vector<TargetFile> &targets);

}
