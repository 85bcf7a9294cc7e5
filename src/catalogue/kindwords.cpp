// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/kindwords.h"

namespace paraply {

KindWords wordsOf(Kind kind)
{
    switch (kind) {
    case Kind::FamilyCentre: return {u"Familjecentral", u"Family centre"};
    case Kind::OpenPreschool: return {u"Öppen förskola", u"Open preschool"};
    case Kind::ChildHealth: return {u"Barnhälsovård (BVC)", u"Child health care"};
    case Kind::MaternityCare: return {u"Mödrahälsovård (barnmorska)", u"Maternity care (midwife)"};
    case Kind::ParentGroup: return {u"Föräldragrupp", u"Parent group"};
    case Kind::FamilyCounselling: return {u"Familjerådgivning", u"Family counselling"};
    case Kind::FamilyLaw: return {u"Familjerätt", u"Family law"};
    case Kind::AdviceAndSupport: return {u"Råd och stöd", u"Advice and support"};
    case Kind::YouthClinic: return {u"Ungdomsmottagning", u"Youth clinic"};
    case Kind::MentalHealth: return {u"Psykisk hälsa", u"Mental health"};
    case Kind::StudentHealth: return {u"Elevhälsa", u"Student health"};
    case Kind::YouthCentre: return {u"Fritidsgård", u"Youth centre"};
    case Kind::MeetingPlace: return {u"Mötesplats", u"Meeting place"};
    case Kind::Library: return {u"Bibliotek", u"Library"};
    case Kind::StudyAssociation: return {u"Studieförbund", u"Study association"};
    case Kind::Association: return {u"Förening", u"Association"};
    case Kind::WomensShelter: return {u"Kvinnojour", u"Women's shelter"};
    case Kind::CarerSupport: return {u"Anhörigstöd", u"Carer support"};
    case Kind::Helpline: return {u"Hjälplinje", u"Helpline"};
    case Kind::Authority: return {u"Myndighet", u"Authority"};
    case Kind::Information: return {u"Information", u"Information"};
    }
    Q_UNREACHABLE();
}

}
