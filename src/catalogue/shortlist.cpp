// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/shortlist.h"

#include "catalogue/surroundings.h"

#include <algorithm>

namespace paraply {

namespace {

/// Keeps the smallest rows it is offered, as a heap with the largest on top.
class Shortlist {
public:
    explicit Shortlist(int limit) : m_limit(limit > 0 ? std::size_t(limit) : SIZE_MAX) { }

    bool isFull() const { return m_rows.size() >= m_limit; }
    const RankedRow &last() const { return m_rows.front(); }
    void offer(const RankedRow &row)
    {
        if (isFull()) {
            if (!(row < last()))
                return;
            std::pop_heap(m_rows.begin(), m_rows.end());
            m_rows.pop_back();
        }
        m_rows.push_back(row);
        // Without a limit no order is needed before the end.
        if (m_limit != SIZE_MAX)
            std::push_heap(m_rows.begin(), m_rows.end());
    }
    std::vector<RankedRow> sorted() &&
    {
        std::sort(m_rows.begin(), m_rows.end());
        return std::move(m_rows);
    }

private:
    std::size_t m_limit;
    std::vector<RankedRow> m_rows;
};

RankedRow begun(const Sieve &sieve, std::size_t row)
{
    RankedRow ranked;
    ranked.uncertain = !sieve.certain().test(row);
    ranked.text = sieve.ranks().empty() ? TextRank::Title : sieve.ranks()[row];
    ranked.row = std::uint32_t(row);
    return ranked;
}

std::vector<RankedRow> nearest(const Columns &columns, const Sieve &sieve, Position centre, int limit, const Bits &rows)
{
    Shortlist list(limit);
    Surroundings reach(centre, -1);
    rows.forEach([&](std::size_t row) {
        RankedRow ranked = begun(sieve, row);
        if (list.isFull()) {
            const auto side = std::pair(ranked.uncertain, ranked.text) <=> std::pair(list.last().uncertain, list.last().text);
            // Measuring is dear: what lies outside the reach of the last one is farther.
            if (side > 0 || (side == 0 && !reach.mayHold(columns.latitudes[row], columns.longitudes[row])))
                return;
        }
        ranked.nearness = distanceMetres(centre, columns.position(row));
        list.offer(ranked);
        if (list.isFull())
            reach = Surroundings(centre, list.last().nearness);
    });
    return std::move(list).sorted();
}

}

std::vector<RankedRow> firstPlaced(const Columns &columns, const Sieve &sieve, const Query &query, const Bits &rows)
{
    if (query.position)
        return nearest(columns, sieve, *query.position, query.limit, rows);
    Shortlist list(query.limit);
    rows.forEach([&](std::size_t row) {
        RankedRow ranked = begun(sieve, row);
        ranked.nearness = columns.placeMunicipalityOf[row];
        list.offer(ranked);
    });
    return std::move(list).sorted();
}

std::vector<RankedRow> firstRemote(const Columns &columns, const Sieve &sieve, const Query &query, const Bits &rows)
{
    Shortlist list(query.limit);
    rows.forEach([&](std::size_t row) {
        RankedRow ranked = begun(sieve, row);
        ranked.nearness = double(columns.areas[columns.areaOf[row]].reach);
        list.offer(ranked);
    });
    return std::move(list).sorted();
}

}
