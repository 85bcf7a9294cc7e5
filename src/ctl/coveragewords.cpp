// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/coveragewords.h"

namespace paraply {

CoverageWords::CoverageWords(const Console &console)
    : m_console(console), m_locale(console.tongue() == Tongue::Swedish ? QLocale::Swedish : QLocale::English)
{
}

QString CoverageWords::text(CountyText text) const
{
    switch (text) {
    case CountyText::Subtitle: return say(u"Så många stöd namnger en källa för dem som bor i kommunen, efter barnets ålder.",
                                          u"So many services a source names for those who live in the municipality, by the child's age.");
    case CountyText::ByAge: return say(u"Efter ålder", u"By age");
    case CountyText::ByKind: return say(u"Efter slag", u"By kind");
    case CountyText::KindNote: return say(u"Stöd för alla åldrar, också de som inte säger för vilken ålder.", u"Services for any age, also those that do not say for which.");
    case CountyText::Apart: return say(u"Finns överallt", u"Everywhere");
    case CountyText::ApartNote: return say(u"Finns överallt: enligt lag eller enligt regionen; ingen källa namnger det på platsen, så det räknas inte i de andra kolumnerna. "
                                           u"Per 1\u00a0000 invånare: alla stöd och invånare i alla åldrar, inte per barn.",
                                           u"Everywhere: by law or by the region's word; no source names it there, so it is not counted in the other columns. "
                                           u"Per 1,000 inhabitants: all services and inhabitants of all ages, not per child.");
    case CountyText::PerInhabitants: return say(u"Per 1\u00a0000 inv.", u"Per 1,000 inh.");
    case CountyText::Gaps: return say(u"Luckor", u"Gaps");
    case CountyText::NoGaps: return say(u"Ingen lucka.", u"No gap.");
    case CountyText::Cautions: return say(u"Läs siffrorna med försiktighet", u"Read these numbers with care");
    case CountyText::Notes: return say(u"Styrkor och behov", u"Strengths and needs");
    case CountyText::NoNotes: return say(u"Inget är antecknat.", u"Nothing has been noted.");
    case CountyText::Strength: return say(u"styrka", u"strength");
    case CountyText::Need: return say(u"behov", u"need");
    case CountyText::Changes: return say(u"Ändrat sedan den äldre katalogen", u"Changed since the older catalogue");
    case CountyText::NoChanges: return say(u"Inget.", u"Nothing.");
    case CountyText::Nought: return say(u"Noll betyder att vi inte har hittat något, inte att inget finns.",
                                        u"Nought means that we have found nothing, not that there is nothing.");
    }
    Q_UNREACHABLE();
}

QString CoverageWords::title(const Region &region) const
{
    return say(u"Stödet i %1", u"Support in %1").arg(region.name);
}

QString CoverageWords::dateLine(const Region &region) const
{
    return say(u"Uppgifter från %1", u"Data of %1").arg(region.dataDate.toString(Qt::ISODate));
}

QString CoverageWords::group(KindGroup group) const
{
    switch (group) {
    case KindGroup::Meet: return say(u"Träffas och leka", u"Meet and play");
    case KindGroup::Health: return say(u"Gravid och barnhälsa", u"Pregnancy and child health");
    case KindGroup::Parent: return say(u"Stöd som förälder", u"Support as a parent");
    case KindGroup::Hard: return say(u"När det är svårt", u"When things are hard");
    case KindGroup::Teen: return say(u"Tonår och fritid", u"Teens and leisure");
    case KindGroup::Law: return say(u"Rätt och pengar", u"Rights and money");
    }
    Q_UNREACHABLE();
}

QString CoverageWords::change(const AreaChange &change) const
{
    if (change.isGone)
        return say(u"%1 finns inte längre med.", u"%1 is no longer there.").arg(change.name);
    QStringList stages;
    for (int stage = 0; stage < kStageCount; ++stage) {
        const int before = change.before[std::size_t(stage)], after = change.after[std::size_t(stage)];
        if (before != after)
            stages.append(say(u"%1 från %2 till %3", u"%1 from %2 to %3").arg(this->stage(LifeStage(stage))).arg(before).arg(after));
    }
    const QString name = change.isNew ? say(u"%1 (ny)", u"%1 (new)").arg(change.name) : change.name;
    return stages.isEmpty() ? name : name + QStringLiteral(": ") + stages.join(QStringLiteral(", "));
}

QString CoverageWords::gapChange(const GapChange &change, bool opened) const
{
    return (opened ? say(u"Ny lucka i %1: %2", u"New gap in %1: %2") : say(u"Fylld lucka i %1: %2", u"Closed gap in %1: %2"))
        .arg(change.municipality, gapTitle(change.code, change.stage));
}

QString CoverageWords::stage(LifeStage stage) const
{
    switch (stage) {
    case LifeStage::Expecting: return say(u"Väntar", u"Expecting");
    case LifeStage::Months0To11: return say(u"0–11 mån", u"0–11 mo");
    case LifeStage::Years1To2: return say(u"1–2 år", u"1–2 yr");
    case LifeStage::Years3To5: return say(u"3–5 år", u"3–5 yr");
    case LifeStage::Years6To9: return say(u"6–9 år", u"6–9 yr");
    case LifeStage::Years10To12: return say(u"10–12 år", u"10–12 yr");
    case LifeStage::Years13To17: return say(u"13–17 år", u"13–17 yr");
    case LifeStage::Any: return say(u"Alla", u"All");
    }
    Q_UNREACHABLE();
}

QString CoverageWords::gapTitle(CoverageGap::Code code, LifeStage stage) const
{
    switch (code) {
    case CoverageGap::Code::TeensNone: return say(u"13–17 år: inget stöd", u"13–17 years: no support");
    case CoverageGap::Code::TeensThin: return say(u"13–17 år: tunt, högst två kända stöd", u"13–17 years: thin, at most two services known");
    case CoverageGap::Code::TeensNoTalk: return say(u"13–17 år: ingen att prata med i kommunen", u"13–17 years: nobody to talk to in the municipality");
    case CoverageGap::Code::TeensNoYouthCentre: return say(u"13–17 år: ingen fritidsgård", u"13–17 years: no youth centre");
    case CoverageGap::Code::ExpectingNone: return say(u"Väntar barn: inget utöver mödrahälsovården", u"Expecting: nothing beyond maternity care");
    case CoverageGap::Code::NoOpenPreschool: return say(u"Ingen öppen förskola eller familjecentral", u"No open preschool or family centre");
    case CoverageGap::Code::NoParentGroup: return say(u"Ingen föräldragrupp", u"No parent group");
    case CoverageGap::Code::StageNone: return say(u"%1: inget stöd", u"%1: no support").arg(this->stage(stage));
    }
    Q_UNREACHABLE();
}

QString CoverageWords::gapText(const CoverageGap &gap) const
{
    const QString where = list(gap.municipalities) + u'.';
    if (gap.everywhere == 0)
        return where;
    return where + u' ' + (gap.everywhere == 1 ? say(u"Ett finns för hela länet eller landet.", u"One is for the whole county or country.")
                                               : say(u"%1 finns för hela länet eller landet.", u"%1 are for the whole county or country.").arg(gap.everywhere));
}

QString CoverageWords::caution(const CoverageCaution &caution) const
{
    switch (caution.code) {
    case CoverageCaution::Code::Few:
        return say(u"Kända stöd: %1. Mycket kan saknas.", u"Services known: %1. Much may be missing.").arg(caution.count);
    case CoverageCaution::Code::Old:
        return say(u"%1 av %2 uppgifter är äldre än tre år eller saknar datum.", u"%1 of %2 facts are older than three years or undated.")
            .arg(caution.count).arg(caution.of);
    case CoverageCaution::Code::LowConfidence:
        return say(u"%1 av %2 uppgifter är osäkra.", u"%1 of %2 facts are uncertain.").arg(caution.count).arg(caution.of);
    case CoverageCaution::Code::AgesUnknown:
        return say(u"%1 av %2 säger inte för vilken ålder.", u"%1 of %2 do not say for which ages.").arg(caution.count).arg(caution.of);
    }
    Q_UNREACHABLE();
}

QString CoverageWords::list(const QStringList &names) const
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + say(u" och ", u" and ") + names.last();
}

}
