// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/querybounds.h"

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

}

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
