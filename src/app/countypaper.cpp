// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/countypaper.h"

#include "app/kindtexts.h"
#include "app/overviewwords.h"
#include "app/speech.h"

namespace paraply {

QString CountyPaper::text(CountyText text) const
{
    switch (text) {
    case CountyText::Subtitle: return tr("How many services a source names for those who live in the municipality, by the child’s age.");
    case CountyText::ByAge: return tr("By age");
    case CountyText::ByKind: return tr("By kind");
    case CountyText::KindNote: return tr("Services for any age, also those that do not say for which.");
    case CountyText::Apart: return tr("Everywhere", "a narrow column: services that exist everywhere by law or by the region's word");
    case CountyText::ApartNote: return tr("Everywhere: by law or by the region’s word. No source names it there, so it is not counted in the other columns. Per 1,000 inhabitants: all services and inhabitants of all ages, not per child.");
    case CountyText::PerInhabitants: return tr("Per 1,000 inh.", "a narrow column: services per 1,000 inhabitants of all ages");
    case CountyText::Gaps: return tr("Gaps");
    case CountyText::NoGaps: return tr("No gap was found.");
    case CountyText::Cautions: return tr("Read these numbers with care");
    case CountyText::Notes: return tr("Strengths and needs");
    case CountyText::NoNotes: return tr("Nobody has written down strengths and needs yet.");
    case CountyText::Strength: return tr("Strength");
    case CountyText::Need: return tr("Need");
    case CountyText::Changes:
    case CountyText::NoChanges: return {};
    case CountyText::Nought: return tr("Nought means that we have found nothing, not that there is nothing.");
    }
    return {};
}

QString CountyPaper::title(const Region &region) const
{
    return tr("Support for parents in %1", "a region").arg(region.name);
}

QString CountyPaper::dateLine(const Region &region) const
{
    return tr("Data of %1", "a day").arg(Speech::day(region.dataDate));
}

QString CountyPaper::stage(LifeStage stage) const
{
    return OverviewWords::stage(stage);
}

QString CountyPaper::group(KindGroup group) const
{
    return KindTexts::group(group);
}

QString CountyPaper::gapTitle(CoverageGap::Code code, LifeStage stage) const
{
    return OverviewWords::gapTitle(code, stage);
}

QString CountyPaper::gapText(const CoverageGap &gap) const
{
    return OverviewWords::gapText(gap);
}

QString CountyPaper::caution(const CoverageCaution &caution) const
{
    return OverviewWords::caution(caution);
}

QString CountyPaper::decimal(double number) const
{
    return QLocale().toString(number, 'f', 2);
}

}
