// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/coverage.h"

namespace paraply {

std::optional<AgeBand> bandOf(LifeStage stage)
{
    if (stage == LifeStage::Expecting || stage == LifeStage::Any)
        return std::nullopt;
    return AgeBand(int(stage) - int(LifeStage::Months0To11));
}

QLatin1String stageCode(LifeStage stage)
{
    if (const auto band = bandOf(stage))
        return bandCode(*band);
    return stage == LifeStage::Expecting ? QLatin1String("expecting") : QLatin1String("any");
}

std::optional<LifeStage> stageFromCode(QStringView code)
{
    for (int stage = 0; stage < kStageCount; ++stage) {
        if (code == stageCode(LifeStage(stage)))
            return LifeStage(stage);
    }
    return std::nullopt;
}

QLatin1String gapCode(CoverageGap::Code code)
{
    switch (code) {
    case CoverageGap::Code::TeensNone: return QLatin1String("teens_none");
    case CoverageGap::Code::TeensThin: return QLatin1String("teens_thin");
    case CoverageGap::Code::TeensNoTalk: return QLatin1String("teens_no_talk");
    case CoverageGap::Code::TeensNoYouthCentre: return QLatin1String("teens_no_youth_centre");
    case CoverageGap::Code::ExpectingNone: return QLatin1String("expecting_none");
    case CoverageGap::Code::NoOpenPreschool: return QLatin1String("no_open_preschool");
    case CoverageGap::Code::NoParentGroup: return QLatin1String("no_parent_group");
    case CoverageGap::Code::StageNone: return QLatin1String("stage_none");
    }
    Q_UNREACHABLE();
}

QLatin1String cautionCode(CoverageCaution::Code code)
{
    switch (code) {
    case CoverageCaution::Code::Few: return QLatin1String("few");
    case CoverageCaution::Code::Old: return QLatin1String("old");
    case CoverageCaution::Code::LowConfidence: return QLatin1String("low_confidence");
    case CoverageCaution::Code::AgesUnknown: return QLatin1String("ages_unknown");
    }
    Q_UNREACHABLE();
}

}
