// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/coverage.h"

namespace paraply {

namespace {

using Code = CoverageGap::Code;

/// A gap is where fewer than `below`, and not fewer than `from`, are named.
struct Expectation {
    Code code;
    LifeStage stage;
    std::vector<Kind> kinds;
    int from = 0, below = 1;
};

const std::vector<Expectation> &expectations()
{
    static const std::vector<Expectation> all{
        {Code::TeensNone, LifeStage::Years13To17, {}},
        {Code::TeensThin, LifeStage::Years13To17, {}, 1, kThinTeens},
        {Code::TeensNoTalk, LifeStage::Years13To17, {Kind::AdviceAndSupport, Kind::YouthClinic, Kind::MentalHealth, Kind::FamilyCounselling}},
        {Code::TeensNoYouthCentre, LifeStage::Years13To17, {Kind::YouthCentre}},
        {Code::ExpectingNone, LifeStage::Expecting, {}},
        {Code::NoOpenPreschool, LifeStage::Any, {Kind::OpenPreschool, Kind::FamilyCentre}},
        {Code::NoParentGroup, LifeStage::Any, {Kind::ParentGroup}},
        {Code::StageNone, LifeStage::Months0To11, {}},
        {Code::StageNone, LifeStage::Years1To2, {}},
        {Code::StageNone, LifeStage::Years3To5, {}},
        {Code::StageNone, LifeStage::Years6To9, {}},
        {Code::StageNone, LifeStage::Years10To12, {}},
    };
    return all;
}

/// What is named; of certain kinds also what does not say its ages: a youth centre that is silent on them is no lack of youth centres.
int namedIn(const AreaCoverage &area, const Expectation &expected)
{
    const CoverageCount count = area.count(expected.stage, expected.kinds);
    return count.named + (expected.kinds.empty() ? 0 : count.ageUnknown);
}

}

std::vector<CoverageGap> gapsOf(const Coverage &coverage)
{
    std::vector<CoverageGap> gaps;
    for (const Expectation &expected : expectations()) {
        CoverageGap gap{.code = expected.code, .stage = expected.stage, .kinds = expected.kinds};
        for (const AreaCoverage &area : coverage.municipalities) {
            const int named = namedIn(area, expected);
            if (named >= expected.from && named < expected.below)
                gap.municipalities.append(area.name);
        }
        if (gap.municipalities.isEmpty())
            continue;
        gap.everywhere = namedIn(coverage.region, expected) + namedIn(coverage.country, expected);
        gaps.push_back(std::move(gap));
    }
    return gaps;
}

std::vector<CoverageCaution> cautionsOf(const Coverage &coverage)
{
    std::vector<CoverageCaution> cautions;
    for (const AreaCoverage &area : coverage.municipalities) {
        const Soundness &sound = area.soundness;
        const auto beware = [&](bool holds, CoverageCaution::Code code, int count) {
            if (holds)
                cautions.push_back({code, area.name, count, sound.services});
        };
        beware(sound.services < kFewServices, CoverageCaution::Code::Few, sound.services);
        beware(2 * sound.callFirst > sound.services, CoverageCaution::Code::Old, sound.callFirst);
        beware(sound.lowConfidence > 0 && 4 * sound.lowConfidence >= sound.services, CoverageCaution::Code::LowConfidence, sound.lowConfidence);
        beware(sound.ageUnknown > 0, CoverageCaution::Code::AgesUnknown, sound.ageUnknown);
    }
    return cautions;
}

}
