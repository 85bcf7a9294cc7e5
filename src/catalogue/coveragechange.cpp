// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/coveragechange.h"

#include <algorithm>

namespace paraply {

namespace {

std::array<int, kStageCount> namedOf(const AreaCoverage *area)
{
    std::array<int, kStageCount> named{};
    for (int stage = 0; area && stage < kStageCount; ++stage)
        named[std::size_t(stage)] = area->count(LifeStage(stage)).named;
    return named;
}

std::vector<GapChange> oneByOne(const std::vector<CoverageGap> &gaps)
{
    std::vector<GapChange> single;
    for (const CoverageGap &gap : gaps) {
        for (const QString &municipality : gap.municipalities)
            single.push_back({gap.code, gap.stage, municipality});
    }
    return single;
}

/// Those of `left` that are not in `right`.
std::vector<GapChange> without(std::vector<GapChange> left, const std::vector<GapChange> &right)
{
    std::erase_if(left, [&](const GapChange &gap) { return std::find(right.begin(), right.end(), gap) != right.end(); });
    return left;
}

}

CoverageChange changeBetween(const Coverage &before, const Coverage &after)
{
    CoverageChange change;
    for (const AreaCoverage &area : after.municipalities) {
        const AreaCoverage *const earlier = before.municipality(area.name);
        AreaChange one{area.name, namedOf(earlier), namedOf(&area), !earlier, false};
        if (one.isNew || one.before != one.after)
            change.areas.push_back(std::move(one));
    }
    for (const AreaCoverage &area : before.municipalities) {
        if (!after.municipality(area.name))
            change.areas.push_back({area.name, namedOf(&area), {}, false, true});
    }
    const std::vector<GapChange> old = oneByOne(before.gaps), fresh = oneByOne(after.gaps);
    change.opened = without(fresh, old);
    change.closed = without(old, fresh);
    return change;
}

}
