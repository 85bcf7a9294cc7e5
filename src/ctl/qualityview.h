// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/likeness.h"
#include "catalogue/qualityreport.h"
#include "catalogue/weblink.h"
#include "sync/linkprobe.h"

#include <QHash>

#include <optional>

namespace paraply {

/// A shortfall and how many have it.
struct ShortfallCount {
    AspectScore example;
    int services = 0;
};

/// An address that was asked, and which links it stands in.
struct CheckedLink {
    QString address;
    LinkAnswer answer;
    std::vector<RecordLink> places;
};

struct BadLink {
    RecordLink link;
    LinkFault fault = LinkFault::None;
};

/// Everything that `quality` tells, found from a report; the report must outlive it.
struct QualityView {
    explicit QualityView(const QualityReport &scored);

    const QualityReport &report;
    std::vector<ShortfallCount> shortfalls;            ///< of named services, the most common first
    std::vector<LikelyDuplicate> duplicates;           ///< of report.records
    std::vector<std::size_t> expired;                  ///< indexes of report.records
    std::vector<BadLink> badLinks;
    std::optional<std::vector<CheckedLink>> checked;   ///< nothing: not asked for

    const ScoredRecord &at(std::size_t index) const { return report.records[index]; }
    /// Asks the network, which only `--check-links` may do.
    void checkLinks(const std::function<void(int done, int total)> &progress);

private:
    void countShortfalls();
    std::vector<const ServiceRecord *> m_records;
};

}
