// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/mergematch.h"

#include <algorithm>
#include <map>

namespace paraply {

MergedColumns::MergedColumns(const std::vector<const LooseSheet *> &sheets)
{
    std::map<std::string, int> counts;
    for (const LooseSheet *sheet : sheets) {
        std::map<std::string, int> here;
        for (const std::string &name : sheet->columns()) {
            if (++here[name] > counts[name]) {
                ++counts[name];
                m_names.push_back(name);
            }
        }
    }
    for (const LooseSheet *sheet : sheets) {
        std::map<std::string, int> seen;
        std::vector<int> &places = m_places.emplace_back();
        for (const std::string &name : m_names)
            places.push_back(sheet->find(name, seen[name]++));
    }
}

std::optional<std::string_view> MergedColumns::cell(std::size_t sheet, const LooseSheet::Row &row, std::size_t column) const
{
    const int place = m_places[sheet][column];
    return place < 0 ? std::nullopt : std::optional(row.cells[std::size_t(place)]);
}

namespace {

class Matching {
public:
    Matching(const MatchSide &first, const MatchSide &other, const MergedColumns &columns, const std::vector<std::size_t> &key)
        : m_first(first), m_other(other), m_columns(columns), m_key(key)
    {
        m_match.otherOf.assign(first.rows.size(), -1);
        m_match.firstOf.assign(other.rows.size(), -1);
    }

    RowMatch take(bool followsMoves)
    {
        pair(m_key.size(), [this](const std::vector<int> &firsts, const std::vector<int> &others, bool isNamed) {
            if (!isNamed || firsts.size() + others.size() > 2)
                pairAlike(firsts, others);
            if (isNamed)
                pairInOrder(firsts, others);
        });
        if (followsMoves) {
            pair(1, [this](std::vector<int> firsts, std::vector<int> others, bool isNamed) {
                std::erase_if(firsts, [this](int row) { return m_match.otherOf[std::size_t(row)] >= 0; });
                std::erase_if(others, [this](int row) { return m_match.firstOf[std::size_t(row)] >= 0; });
                if (isNamed && firsts.size() == 1 && others.size() == 1)
                    join(firsts.front(), others.front());
            });
        }
        return std::move(m_match);
    }

private:
    /// Calls `meet` with the rows of both sides that share the first `cells` cells of the key.
    template <typename Meet>
    void pair(std::size_t cells, Meet meet)
    {
        std::map<std::string, std::pair<std::vector<int>, std::vector<int>>> groups;
        for (std::size_t i = 0; i < m_first.rows.size(); ++i)
            groups[keyOf(m_first, i, cells)].first.push_back(int(i));
        for (std::size_t i = 0; i < m_other.rows.size(); ++i)
            groups[keyOf(m_other, i, cells)].second.push_back(int(i));
        for (const auto &[key, rows] : groups)
            meet(rows.first, rows.second, key.size() > cells);
    }

    std::string keyOf(const MatchSide &side, std::size_t row, std::size_t cells) const
    {
        std::string key;
        for (std::size_t i = 0; i < cells; ++i) {
            key += m_columns.cell(side.sheet, *side.rows[row], m_key[i]).value_or(std::string_view());
            key += '\0';
        }
        return key;
    }

    void pairAlike(const std::vector<int> &firsts, const std::vector<int> &others)
    {
        std::map<std::string, std::vector<int>> free;
        for (auto other = others.rbegin(); other != others.rend(); ++other)
            free[contentOf(m_other, std::size_t(*other), m_first)].push_back(*other);
        for (const int row : firsts) {
            const auto found = free.find(contentOf(m_first, std::size_t(row), m_other));
            if (found == free.end() || found->second.empty())
                continue;
            join(row, found->second.back());
            found->second.pop_back();
        }
    }

    void pairInOrder(const std::vector<int> &firsts, const std::vector<int> &others)
    {
        auto other = others.begin();
        for (const int row : firsts) {
            while (other != others.end() && m_match.firstOf[std::size_t(*other)] >= 0)
                ++other;
            if (other == others.end())
                return;
            if (m_match.otherOf[std::size_t(row)] < 0)
                join(row, *other);
        }
    }

    /// The cells of columns that both sides have.
    std::string contentOf(const MatchSide &side, std::size_t row, const MatchSide &opposite) const
    {
        std::string content;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const auto cell = m_columns.cell(side.sheet, *side.rows[row], column);
            if (cell && m_columns.has(opposite.sheet, column))
                (content += *cell) += '\0';
        }
        return content;
    }

    void join(int row, int other)
    {
        m_match.otherOf[std::size_t(row)] = other;
        m_match.firstOf[std::size_t(other)] = row;
    }

    const MatchSide &m_first, &m_other;
    const MergedColumns &m_columns;
    const std::vector<std::size_t> &m_key;
    RowMatch m_match;
};

}

RowMatch matchedRows(const MatchSide &first, const MatchSide &other, const MergedColumns &columns, const std::vector<std::size_t> &key, bool followsMoves)
{
    return Matching(first, other, columns, key).take(followsMoves);
}

}
