// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/overviewwords.h"

#include "app/agewords.h"
#include "app/speech.h"

namespace paraply {

QString OverviewWords::stage(LifeStage stage)
{
    if (const auto band = bandOf(stage))
        return AgeWords::range(rangeOf(*band));
    return stage == LifeStage::Expecting ? tr("Expecting", "those who expect a child") : tr("All ages");
}

QString OverviewWords::shortStage(LifeStage stage)
{
    const auto band = bandOf(stage);
    return band ? AgeWords::shortRange(*band) : OverviewWords::stage(stage);
}

QString OverviewWords::count(int services)
{
    return tr("%n service(s)", "how many kinds of help there are", services);
}

QString OverviewWords::gapTitle(CoverageGap::Code code, LifeStage stage)
{
    switch (code) {
    case CoverageGap::Code::TeensNone: return tr("13–17 years: nothing found");
    case CoverageGap::Code::TeensThin: return tr("13–17 years: thin, at most two known");
    case CoverageGap::Code::TeensNoTalk: return tr("13–17 years: nobody to talk to in the municipality");
    case CoverageGap::Code::TeensNoYouthCentre: return tr("13–17 years: no youth centre");
    case CoverageGap::Code::ExpectingNone: return tr("Expecting: nothing beyond the midwife");
    case CoverageGap::Code::NoOpenPreschool: return tr("No open preschool or family centre");
    case CoverageGap::Code::NoParentGroup: return tr("No parent group");
    case CoverageGap::Code::StageNone: return tr("%1: nothing found", "ages").arg(OverviewWords::stage(stage));
    }
    return {};
}

QString OverviewWords::teensLack(CoverageGap::Code code)
{
    switch (code) {
    case CoverageGap::Code::TeensThin: return tr("That is thin.", "how much there is for teenagers");
    case CoverageGap::Code::TeensNoTalk: return tr("There is nobody to talk to in the municipality.", "for teenagers");
    case CoverageGap::Code::TeensNoYouthCentre: return tr("There is no youth centre.", "for teenagers");
    default: return {};
    }
}

QString OverviewWords::gapHeading(const CoverageGap &gap)
{
    return tr("%1 (in %n municipalities)", "a gap, in how many places", int(gap.municipalities.size())).arg(gapTitle(gap.code, gap.stage));
}

QString OverviewWords::gapText(const CoverageGap &gap)
{
    const QString where = Speech::sentence(Speech::list(gap.municipalities));
    return gap.everywhere == 0 ? where : where + u' ' + tr("%n for the whole county or country.", "services", gap.everywhere);
}

QString OverviewWords::caution(const CoverageCaution &caution)
{
    switch (caution.code) {
    case CoverageCaution::Code::Few: return tr("We know of %n service(s) only. Much may be missing.", nullptr, caution.count);
    case CoverageCaution::Code::Old: return tr("%1 of %2 facts are older than three years or have no date.").arg(caution.count).arg(caution.of);
    case CoverageCaution::Code::LowConfidence: return tr("%1 of %2 facts are uncertain.").arg(caution.count).arg(caution.of);
    case CoverageCaution::Code::AgesUnknown: return tr("%1 of %2 do not say for which ages.").arg(caution.count).arg(caution.of);
    }
    return {};
}

QString OverviewWords::apart(const CoverageCount &count)
{
    QStringList parts;
    if (count.generic > 0)
        parts << tr("%n at every health centre", "services", count.generic);
    if (count.statutory > 0)
        parts << tr("%n by law everywhere", "services", count.statutory);
    if (count.ageUnknown > 0)
        parts << tr("%n without a stated age", "services", count.ageUnknown);
    return parts.isEmpty() ? QString() : tr("Besides: %1.", "services counted apart").arg(Speech::list(parts));
}

QString OverviewWords::perInhabitants(const AreaCoverage &area)
{
    const auto rate = area.perThousandInhabitants();
    return rate ? tr("%1 per 1,000 inhabitants of all ages", "a rate, with decimals").arg(QLocale().toString(*rate, 'f', 2)) : QString();
}

QString OverviewWords::perChildren(const AreaCoverage &area, LifeStage stage, std::span<const Kind> kinds)
{
    const auto rate = area.perThousandChildren(stage, kinds);
    return rate ? tr("%1 per 1,000 children of that age", "a rate, with decimals").arg(QLocale().toString(*rate, 'f', 1)) : QString();
}

QString OverviewWords::gapGroup(CoverageGap::Code code)
{
    switch (code) {
    case CoverageGap::Code::TeensNone:
    case CoverageGap::Code::TeensThin:
    case CoverageGap::Code::TeensNoYouthCentre: return QStringLiteral("teen");
    case CoverageGap::Code::TeensNoTalk: return QStringLiteral("hard");
    case CoverageGap::Code::ExpectingNone: return QStringLiteral("health");
    case CoverageGap::Code::NoOpenPreschool: return QStringLiteral("meet");
    case CoverageGap::Code::NoParentGroup: return QStringLiteral("parent");
    case CoverageGap::Code::StageNone: break;
    }
    return QStringLiteral("law");
}

QString OverviewWords::gapIcon(CoverageGap::Code code)
{
    switch (code) {
    case CoverageGap::Code::TeensNone:
    case CoverageGap::Code::TeensThin:
    case CoverageGap::Code::TeensNoYouthCentre: return QStringLiteral("youth_centre");
    case CoverageGap::Code::TeensNoTalk: return QStringLiteral("mental_health");
    case CoverageGap::Code::ExpectingNone: return QStringLiteral("maternity_care");
    case CoverageGap::Code::NoOpenPreschool: return QStringLiteral("open_preschool");
    case CoverageGap::Code::NoParentGroup: return QStringLiteral("parent_group");
    case CoverageGap::Code::StageNone: break;
    }
    return QStringLiteral("information");
}

}
