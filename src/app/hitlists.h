// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/hitrow.h"
#include "catalogue/spots.h"

namespace paraply {

/// The hits of one answer as lists for QML. They begin with what the answer holds and grow while they are looked at, by a few rows at a
/// time, at the same cost however long they are. GUI thread.
class HitLists {
public:
    RowModel *hits() { return &m_hits; }
    RowModel *remote() { return &m_remote; }
    /// Rows of the longer list.
    int shown() const { return std::max(m_hits.count(), m_remote.count()); }
    /// Rows that can be come to, those with a place first, before more are wanted.
    int reachable() const { return m_hits.count() < m_total ? m_hits.count() : m_hits.count() + m_remote.count(); }
    bool isWhole() const { return m_hits.count() >= m_total && m_remote.count() >= m_remoteTotal; }

    /// Shows the answer to a query on a catalogue; without one, of nothing. `anew`: to another question than before, so that no row
    /// needs to keep its place.
    void show(std::shared_ptr<const Catalogue> catalogue, const Query &query, const Answer &answer, const HitContext &context, bool anew);
    /// The next rows with a place; when all of them are there, the next without. False when nothing came.
    bool grow(const HitContext &context);

private:
    bool grow(RowList<HitRow> &list, const std::vector<std::uint32_t> &order, int step, int total, const HitContext &context);

    std::shared_ptr<const Catalogue> m_catalogue;
    Query m_query;
    std::optional<RowOrder> m_order;   ///< made when the answer's own rows have been seen
    int m_total = 0, m_remoteTotal = 0;
    RowList<HitRow> m_hits, m_remote;
};

}
