// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace paraply {

/// Our taxonomy of services (design section 4). The numeric value is internal; files and interfaces carry the code.
enum class Kind : unsigned char {
    FamilyCentre, OpenPreschool, ChildHealth, MaternityCare, ParentGroup, FamilyCounselling, FamilyLaw, AdviceAndSupport,
    YouthClinic, MentalHealth, StudentHealth, YouthCentre, MeetingPlace, Library, StudyAssociation, Association,
    WomensShelter, CarerSupport, Helpline, Authority, Information
};
inline constexpr int kKindCount = 21;

/// The six tiles a parent understands.
enum class KindGroup : unsigned char { Meet, Health, Parent, Hard, Teen, Law };
inline constexpr int kKindGroupCount = 6;

/// "open_preschool": the term in sheets, catalogues, JSON and icon names.
QLatin1String kindCode(Kind kind);
/// Nothing when the code is not ours.
std::optional<Kind> kindFromCode(QStringView code);
KindGroup groupOf(Kind kind);
/// "meet", "health", "parent", "hard", "teen", "law".
QLatin1String groupCode(KindGroup group);
std::optional<KindGroup> groupFromCode(QStringView code);
/// Every kind, in order of value.
const std::array<Kind, kKindCount> &allKinds();

}
