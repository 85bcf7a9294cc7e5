// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/quality.h"
#include "catalogue/region.h"

namespace paraply {

class Catalogue;

struct ScoredRecord {
    ServiceRecord record;
    RecordScore score;
    Freshness freshness = Freshness::CallFirst;
    bool isExpired = false;    ///< past its valid_to: the guide says "not known" of its hours
    double concern = 0;        ///< how many it may concern, for ranking only: docs/quality.md
};

/// How well off a group of services is.
struct QualityTally {
    int services = 0, fresh = 0, mayHaveChanged = 0, callFirst = 0;
    int confirmed = 0, withPhone = 0, withHours = 0, expired = 0;
    qint64 percents = 0;       ///< the sum of their scores

    std::optional<int> percent() const;   ///< the mean, rounded; nothing where there are none
    void add(const ScoredRecord &scored);
};

/// One municipality, the whole region, the country, or all together.
struct AreaQuality {
    QString name;
    QualityTally named;        ///< a source names the very service
    QualityTally apart;        ///< generic and statutory
};

struct QualityReport {
    QDate today;
    Region region;
    std::vector<ScoredRecord> records;          ///< by id
    std::vector<AreaQuality> municipalities;    ///< in Swedish order; then the region and the country, where they have any
    AreaQuality all;
    std::vector<std::size_t> callOrder;         ///< whom to ask first, worst first: named ones below the country's reach that fall short
};

/// Reads and scores every service of a catalogue, or those of one municipality (or of the region's or country's name). `today` is the day
/// freshness is counted to. Reads the file once more: a job. Fails as reading does.
Result<QualityReport> qualityOf(const Catalogue &catalogue, QDate today, const QString &municipality = {});

}
