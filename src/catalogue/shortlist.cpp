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

/// Nearness as the distance from a centre. Measuring is dear: what lies outside the reach of the last row is farther.
class Distances {
public:
    Distances(const Columns &columns, Position centre) : m_columns(columns), m_centre(centre), m_reach(centre, -1) { }
    double of(std::size_t row) const { return distanceMetres(m_centre, m_columns.position(row)); }
    bool mayBeWithin(std::size_t row) const { return m_reach.mayHold(m_columns.latitudes[row], m_columns.longitudes[row]); }
    void setLast(double metres) { m_reach = Surroundings(m_centre, metres); }

private:
    const Columns &m_columns;
    Position m_centre;
    Surroundings m_reach;
};

/// Nearness that is only looked up.
template <typename Look>
class Looked {
public:
    explicit Looked(Look look) : m_look(std::move(look)) { }
    double of(std::size_t row) const { return m_look(row); }
    bool mayBeWithin(std::size_t row) const { return m_look(row) <= m_last; }
    void setLast(double last) { m_last = last; }

private:
    Look m_look;
    double m_last = 0;
};

/// Offers the rows, first those that suit for certain: where they fill the list, no other can enter it.
template <typename Nearness>
std::vector<RankedRow> firstOf(const Bits &rows, const Sieve &sieve, int limit, Nearness nearness)
{
    Shortlist list(limit);
    const TextRank *const ranks = sieve.ranks().empty() ? nullptr : sieve.ranks().data();
    for (const bool uncertain : {false, true}) {
        if (list.isFull())
            break;
        (uncertain ? rows - sieve.certain() : rows & sieve.certain()).forEach([&](std::size_t row) {
            const TextRank rank = ranks ? ranks[row] : TextRank::Title;
            if (list.isFull() && list.last().uncertain == uncertain) {
                const TextRank worst = list.last().text;
                if (rank > worst || (rank == worst && !nearness.mayBeWithin(row)))
                    return;
            }
            list.offer({uncertain, rank, nearness.of(row), std::uint32_t(row)});
            if (list.isFull())
                nearness.setLast(list.last().nearness);
        });
    }
    return std::move(list).sorted();
}

}

std::vector<RankedRow> firstPlaced(const Columns &columns, const Sieve &sieve, const Query &query, const Bits &rows)
{
    if (query.position)
        return firstOf(rows, sieve, query.limit, Distances(columns, *query.position));
    return firstOf(rows, sieve, query.limit, Looked([&](std::size_t row) { return double(columns.placeMunicipalityOf[row]); }));
}

std::vector<RankedRow> firstRemote(const Columns &columns, const Sieve &sieve, const Query &query, const Bits &rows)
{
    return firstOf(rows, sieve, query.limit, Looked([&](std::size_t row) { return double(columns.areas[columns.areaOf[row]].reach); }));
}

}
