// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "findrecord.h"

#include "catalogue/find.h"

#include <array>

namespace paraply {

/// Finding as docs/finding.md says it, told the slow way: every record whole, every rule by itself, nothing shared with the columns but
/// the reading of opening hours, folding and geography.
class FindReference {
public:
    /// The catalogue must outlive it.
    FindReference(const Catalogue &catalogue, const QStringList &serviceIds);

    Answer answer(const Query &query) const;

private:
    struct Verdict;
    struct Said;

    Verdict verdict(const FindRecord &record, const Query &query) const;
    void judgeAges(const FindRecord &record, const Query &query, Verdict &verdict) const;
    void judgeText(const FindRecord &record, const Query &query, Verdict &verdict) const;
    bool passesArea(const FindRecord &record, const QString &municipality) const;
    Said said(const FindRecord &record, OpenFilter filter, const Query &query) const;
    OpenState stateAt(const FindRecord &record, const QDateTime &moment) const;
    int rankOf(const FindRecord &record, const QString &word) const;
    bool existsInside(const QString &word) const;
    Hit hitOf(const FindRecord &record, const Query &query, const Verdict &verdict) const;
    void countFacets(const std::vector<Verdict> &verdicts, const Query &query, Facets &facets) const;

    const Catalogue &m_catalogue;
    std::vector<FindRecord> m_records;
};

}
