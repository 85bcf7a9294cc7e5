// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/kindtexts.h"

namespace paraply {

QString KindTexts::kind(Kind kind)
{
    switch (kind) {
    case Kind::FamilyCentre: return tr("Family centre");
    case Kind::OpenPreschool: return tr("Open preschool");
    case Kind::ChildHealth: return tr("Child health centre");
    case Kind::MaternityCare: return tr("Maternity care");
    case Kind::ParentGroup: return tr("Parent group");
    case Kind::FamilyCounselling: return tr("Family counselling");
    case Kind::FamilyLaw: return tr("Family law office");
    case Kind::AdviceAndSupport: return tr("Advice and support");
    case Kind::YouthClinic: return tr("Youth clinic");
    case Kind::MentalHealth: return tr("Mental health care");
    case Kind::StudentHealth: return tr("School health care");
    case Kind::YouthCentre: return tr("Youth centre");
    case Kind::MeetingPlace: return tr("Meeting place");
    case Kind::Library: return tr("Library");
    case Kind::StudyAssociation: return tr("Study association");
    case Kind::Association: return tr("Association");
    case Kind::WomensShelter: return tr("Women's shelter");
    case Kind::CarerSupport: return tr("Support for family carers");
    case Kind::Helpline: return tr("Helpline");
    case Kind::Authority: return tr("Public authority");
    case Kind::Information: return tr("Information");
    }
    return {};
}

QString KindTexts::group(KindGroup group)
{
    switch (group) {
    case KindGroup::Meet: return tr("Meet and play");
    case KindGroup::Health: return tr("Pregnancy and child health");
    case KindGroup::Parent: return tr("Support as a parent");
    case KindGroup::Hard: return tr("When things are hard");
    case KindGroup::Teen: return tr("Teens and leisure");
    case KindGroup::Law: return tr("Rights and money");
    }
    return {};
}

QString KindTexts::open(OpenFilter filter)
{
    switch (filter) {
    case OpenFilter::Now: return tr("Open now");
    case OpenFilter::Today: return tr("Today");
    case OpenFilter::Week: return tr("This week");
    case OpenFilter::Evening: return tr("Evening");
    case OpenFilter::Weekend: return tr("Weekend");
    case OpenFilter::Any:
    case OpenFilter::At: break;
    }
    return {};
}

QString KindTexts::free()
{
    return tr("Free");
}

QString KindTexts::dropIn()
{
    return tr("Drop-in");
}

QString KindTexts::unsaid(Unsaid question, int count)
{
    switch (question) {
    case Unsaid::Hours: return tr("Hours are missing for %n more.", nullptr, count);
    case Unsaid::Cost: return tr("%n more do not say what they cost.", nullptr, count);
    case Unsaid::Access: return tr("%n more do not say if you can drop in.", nullptr, count);
    case Unsaid::Language: return tr("%n more do not say which languages they speak.", nullptr, count);
    }
    return {};
}

QString KindTexts::unsaidShown(Unsaid question)
{
    switch (question) {
    case Unsaid::Hours: return tr("These do not say when they are open.");
    case Unsaid::Cost: return tr("These do not say what they cost.");
    case Unsaid::Access: return tr("These do not say if you can drop in.");
    case Unsaid::Language: return tr("These do not say which languages they speak.");
    }
    return {};
}

}
