// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/rowsteps.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace paraply {

namespace {

/// With more steps than this, nothing of what was seen stands where it stood.
constexpr std::size_t kMostSteps = 64;

/// The positions, in increasing order, of a longest increasing run of `places`; negative places belong to none.
std::vector<int> longestIncreasing(const std::vector<int> &places)
{
    std::vector<int> ends, former(places.size(), -1);
    for (int at = 0; at < int(places.size()); ++at) {
        const int place = places[std::size_t(at)];
        if (place < 0)
            continue;
        const auto above = std::ranges::lower_bound(ends, place, {}, [&](int end) { return places[std::size_t(end)]; });
        if (above != ends.begin())
            former[std::size_t(at)] = *(above - 1);
        if (above == ends.end())
            ends.push_back(at);
        else
            *above = at;
    }
    std::vector<int> run;
    for (int at = ends.empty() ? -1 : ends.back(); at >= 0; at = former[std::size_t(at)])
        run.push_back(at);
    std::ranges::reverse(run);
    return run;
}

/// What is not in `kept`, as ranges.
std::vector<RowSteps::Range> gaps(const std::vector<int> &kept, int total)
{
    std::vector<RowSteps::Range> ranges;
    int next = 0;
    const auto until = [&](int end) {
        if (end > next)
            ranges.push_back({ next, end - next });
        next = end + 1;
    };
    std::ranges::for_each(kept, until);
    until(total);
    return ranges;
}

RowSteps fromFirstDifference(const QStringList &before, const QStringList &after)
{
    const int same = int(std::ranges::mismatch(before, after).in1 - before.begin());
    RowSteps steps;
    if (same < before.size())
        steps.removed.push_back({ same, int(before.size()) - same });
    if (same < after.size())
        steps.inserted.push_back({ same, int(after.size()) - same });
    return steps;
}

}

RowSteps RowSteps::between(const QStringList &before, const QStringList &after)
{
    QHash<QString, int> placeOf;
    for (int at = 0; at < after.size(); ++at)
        placeOf.insert(after[at], at);
    std::vector<int> places;
    std::ranges::transform(before, std::back_inserter(places), [&](const QString &key) { return placeOf.value(key, -1); });
    const std::vector<int> staying = longestIncreasing(places);
    std::vector<int> stayingAfter;
    std::ranges::transform(staying, std::back_inserter(stayingAfter), [&](int at) { return places[std::size_t(at)]; });
    RowSteps steps{ gaps(staying, int(before.size())), gaps(stayingAfter, int(after.size())) };
    std::ranges::reverse(steps.removed);
    return steps.removed.size() + steps.inserted.size() > kMostSteps ? fromFirstDifference(before, after) : steps;
}

}
