// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/find.h"

#include "catalogue/facets.h"
#include "catalogue/hits.h"

#include <algorithm>
#include <cmath>

namespace paraply {

namespace {

constexpr std::size_t kMostAges = 20;
constexpr qsizetype kLongestText = 200;
constexpr qsizetype kMostChoices = 1000;

bool isOnEarth(const Position &position)
{
    // Written so that NaN is not.
    return std::abs(position.latitude) <= 90 && std::abs(position.longitude) <= 180;
}

/// What is wrong with a query; empty when nothing is.
QString brokenBound(const Query &query)
{
    const auto isNoAge = [](int months) { return months < 0 || months > kLastAgeMonth; };
    if (query.ages.size() > kMostAges || std::any_of(query.ages.begin(), query.ages.end(), isNoAge))
        return QStringLiteral("at most 20 ages of 0 to 215 months");
    if (query.text.size() > kLongestText)
        return QStringLiteral("a text of at most 200 characters");
    if (query.position && !isOnEarth(*query.position))
        return QStringLiteral("a position on earth");
    if (query.radiusMetres && !(*query.radiusMetres >= 0 && std::isfinite(*query.radiusMetres)))
        return QStringLiteral("a radius of 0 metres or more");
    if (!query.now.isValid() || (query.open == OpenFilter::At && !query.openAt.isValid()))
        return QStringLiteral("a valid moment");
    if (query.limit < 0)
        return QStringLiteral("a limit of 0 or more");
    for (const qsizetype count : {qsizetype(query.kinds.size()), query.municipalities.size(), query.languages.size(), query.topics.size()}) {
        if (count > kMostChoices)
            return QStringLiteral("at most 1000 choices");
    }
    return {};
}

}

Result<Answer> find(const Catalogue &catalogue, const Query &query)
{
    if (const QString broken = brokenBound(query); !broken.isEmpty())
        return Error {Code::Invalid, QStringLiteral("a query needs ") + broken};
    const Columns &columns = catalogue.columns();
    const Sieve sieve(columns, query);
    const Bits fitting = sieve.rows();
    const Bits placed = fitting & columns.placed, remote = fitting - columns.placed;

    Answer answer;
    answer.total = int(placed.count());
    answer.remoteTotal = int(remote.count());
    answer.hits = hitsOf(columns, sieve, query, firstPlaced(columns, sieve, query, placed));
    answer.remote = hitsOf(columns, sieve, query, firstRemote(columns, sieve, query, remote));
    for (int question = 0; question < kUnsaidCount; ++question)
        answer.unsaid[std::size_t(question)] = sieve.unsaidCount(Unsaid(question));
    answer.facets = facetsOf(columns, sieve);
    if (answer.total == 0 && answer.remoteTotal == 0)
        answer.relax = relaxationOf(sieve, query);
    return answer;
}

}
