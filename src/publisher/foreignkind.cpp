// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignkind.h"

#include "base/text.h"

#include <array>

namespace paraply {

namespace {

// The narrower before the wider: "öppen förskola" before "förskola" would be, were there such a kind.
constexpr auto kWords = std::to_array<KindWord>({
    {u"familjecentral", Kind::FamilyCentre}, {u"familjecentralen", Kind::FamilyCentre}, {u"familjens hus", Kind::FamilyCentre},
    {u"family centre", Kind::FamilyCentre}, {u"family center", Kind::FamilyCentre}, {u"family hub", Kind::FamilyCentre},
    {u"family hubs", Kind::FamilyCentre}, {u"childrens centre", Kind::FamilyCentre}, {u"children s centre", Kind::FamilyCentre},
    {u"öppen förskola", Kind::OpenPreschool}, {u"öppna förskolan", Kind::OpenPreschool}, {u"öppna förskolor", Kind::OpenPreschool},
    {u"open preschool", Kind::OpenPreschool}, {u"stay and play", Kind::OpenPreschool}, {u"stay play", Kind::OpenPreschool},
    {u"playgroup", Kind::OpenPreschool}, {u"parent and toddler group", Kind::OpenPreschool}, {u"toddler group", Kind::OpenPreschool},
    {u"bvc", Kind::ChildHealth}, {u"barnavårdscentral", Kind::ChildHealth}, {u"barnhälsovård", Kind::ChildHealth},
    {u"child health", Kind::ChildHealth}, {u"health visiting", Kind::ChildHealth}, {u"health visitor", Kind::ChildHealth},
    {u"well baby clinic", Kind::ChildHealth},
    {u"mödravård", Kind::MaternityCare}, {u"mödrahälsovård", Kind::MaternityCare}, {u"barnmorskemottagning", Kind::MaternityCare},
    {u"barnmorska", Kind::MaternityCare}, {u"maternity", Kind::MaternityCare}, {u"maternity care", Kind::MaternityCare},
    {u"antenatal", Kind::MaternityCare}, {u"midwife", Kind::MaternityCare}, {u"midwifery", Kind::MaternityCare},
    {u"prenatal care", Kind::MaternityCare},
    {u"föräldragrupp", Kind::ParentGroup}, {u"föräldragrupper", Kind::ParentGroup}, {u"föräldrautbildning", Kind::ParentGroup},
    {u"föräldrakurs", Kind::ParentGroup}, {u"parent group", Kind::ParentGroup}, {u"parenting group", Kind::ParentGroup},
    {u"parenting course", Kind::ParentGroup}, {u"parenting classes", Kind::ParentGroup}, {u"parenting programme", Kind::ParentGroup},
    {u"parenting program", Kind::ParentGroup}, {u"parenting education", Kind::ParentGroup},
    {u"familjerådgivning", Kind::FamilyCounselling}, {u"family counselling", Kind::FamilyCounselling},
    {u"family counseling", Kind::FamilyCounselling}, {u"relationship counselling", Kind::FamilyCounselling},
    {u"familjerätt", Kind::FamilyLaw}, {u"family law", Kind::FamilyLaw},
    {u"ungdomsmottagning", Kind::YouthClinic}, {u"youth clinic", Kind::YouthClinic},
    {u"elevhälsa", Kind::StudentHealth}, {u"skolhälsovård", Kind::StudentHealth}, {u"school nurse", Kind::StudentHealth},
    {u"school health", Kind::StudentHealth}, {u"student health", Kind::StudentHealth},
    {u"bup", Kind::MentalHealth}, {u"barn och ungdomspsykiatri", Kind::MentalHealth}, {u"psykisk hälsa", Kind::MentalHealth},
    {u"mental health", Kind::MentalHealth}, {u"camhs", Kind::MentalHealth},
    {u"fritidsgård", Kind::YouthCentre}, {u"ungdomsgård", Kind::YouthCentre}, {u"youth centre", Kind::YouthCentre},
    {u"youth center", Kind::YouthCentre}, {u"youth club", Kind::YouthCentre}, {u"youth clubs", Kind::YouthCentre},
    {u"bibliotek", Kind::Library}, {u"library", Kind::Library}, {u"libraries", Kind::Library},
    {u"studieförbund", Kind::StudyAssociation}, {u"study association", Kind::StudyAssociation},
    {u"kvinnojour", Kind::WomensShelter}, {u"skyddat boende", Kind::WomensShelter}, {u"womens shelter", Kind::WomensShelter},
    {u"women s shelter", Kind::WomensShelter}, {u"domestic violence shelter", Kind::WomensShelter}, {u"womens refuge", Kind::WomensShelter},
    {u"women s refuge", Kind::WomensShelter},
    {u"anhörigstöd", Kind::CarerSupport}, {u"carer support", Kind::CarerSupport}, {u"carers support", Kind::CarerSupport},
    {u"young carers", Kind::CarerSupport},
    {u"hjälplinje", Kind::Helpline}, {u"stödlinje", Kind::Helpline}, {u"jourtelefon", Kind::Helpline}, {u"helpline", Kind::Helpline},
    {u"hotline", Kind::Helpline}, {u"crisis line", Kind::Helpline},
    {u"mötesplats", Kind::MeetingPlace}, {u"meeting place", Kind::MeetingPlace}, {u"community centre", Kind::MeetingPlace},
    {u"community center", Kind::MeetingPlace},
    {u"råd och stöd", Kind::AdviceAndSupport}, {u"föräldrastöd", Kind::AdviceAndSupport}, {u"föräldraskapsstöd", Kind::AdviceAndSupport},
    {u"advice and support", Kind::AdviceAndSupport}, {u"parenting support", Kind::AdviceAndSupport}, {u"family support", Kind::AdviceAndSupport},
    {u"early help", Kind::AdviceAndSupport},
    {u"myndighet", Kind::Authority}, {u"public authority", Kind::Authority}, {u"government agency", Kind::Authority},
    {u"förening", Kind::Association}, {u"voluntary association", Kind::Association},
    {u"information", Kind::Information},
});

}

std::span<const KindWord> kindWords()
{
    return kWords;
}

std::optional<Kind> foreignKind(QStringView words)
{
    if (const auto own = kindFromCode(words.trimmed()))
        return own;
    const QString text = u' ' + foldedWords(words).join(u' ') + u' ';
    for (const KindWord &word : kWords) {
        const qsizetype at = text.indexOf(word.phrase);
        if (at > 0 && text[at - 1] == u' ' && text[at + word.phrase.size()] == u' ')
            return word.kind;
    }
    return std::nullopt;
}

}
