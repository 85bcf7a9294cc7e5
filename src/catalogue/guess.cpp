// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/guess.h"

#include "catalogue/hits.h"
#include "catalogue/querybounds.h"

#include <algorithm>
#include <functional>
#include <set>

namespace paraply {

namespace {

constexpr qsizetype kMostWords = 8;
/// One word more weighs more than any places where the others stand.
constexpr int kWordWeight = 32;
static_assert(kWordWeight >= kMostWords * int(TextRank::None));

/// By row: 0 where it has none of the words.
std::vector<std::uint16_t> weightsOf(const Columns &columns, const QStringList &words)
{
    std::vector<std::uint16_t> weights(columns.rowCount());
    for (const QString &word : words) {
        const std::vector<TextRank> ranks = columns.text.ranks({columns.text.fitting(word)}, columns.rowCount());
        for (std::size_t row = 0; row < weights.size(); ++row)
            weights[row] = std::uint16_t(weights[row] + (ranks[row] == TextRank::None ? 0 : kWordWeight + int(TextRank::None) - int(ranks[row])));
    }
    return weights;
}

}

Result<std::vector<Hit>> guess(const Catalogue &catalogue, const Query &query, const QStringList &words)
{
    if (const QString broken = brokenBound(query); !broken.isEmpty())
        return Error {Code::Invalid, QStringLiteral("a query needs ") + broken};
    const Columns &columns = catalogue.columns();
    const Sieve sieve(columns, query);
    const Bits fitting = sieve.rows();
    const std::vector<std::uint16_t> weights = weightsOf(columns, words.mid(0, kMostWords));
    std::set<std::uint16_t, std::greater<>> levels;
    fitting.forEach([&](std::size_t row) { levels.insert(weights[row]); });
    levels.erase(0);

    std::vector<RankedRow> chosen;
    for (const std::uint16_t level : levels) {
        const Bits rows = fitting & Bits::where(columns.rowCount(), [&](std::size_t row) { return weights[row] == level; });
        for (const std::vector<RankedRow> &first : {firstPlaced(columns, sieve, query, rows & columns.placed), firstRemote(columns, sieve, query, rows - columns.placed)})
            chosen.insert(chosen.end(), first.begin(), first.end());
        if (int(chosen.size()) >= query.limit)
            break;
    }
    chosen.resize(std::min(chosen.size(), std::size_t(std::max(query.limit, 1))));
    return hitsOf(columns, sieve, query, chosen);
}

}
