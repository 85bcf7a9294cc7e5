// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/kind.h"

namespace paraply {
namespace {

struct Term {
    const char *code;
    KindGroup group;
};

// In order of Kind's values.
constexpr std::array<Term, kKindCount> kTerms{{
    {"family_centre", KindGroup::Meet},
    {"open_preschool", KindGroup::Meet},
    {"child_health", KindGroup::Health},
    {"maternity_care", KindGroup::Health},
    {"parent_group", KindGroup::Parent},
    {"family_counselling", KindGroup::Hard},
    {"family_law", KindGroup::Law},
    {"advice_and_support", KindGroup::Parent},
    {"youth_clinic", KindGroup::Teen},
    {"mental_health", KindGroup::Hard},
    {"student_health", KindGroup::Health},
    {"youth_centre", KindGroup::Teen},
    {"meeting_place", KindGroup::Meet},
    {"library", KindGroup::Meet},
    {"study_association", KindGroup::Parent},
    {"association", KindGroup::Teen},
    {"womens_shelter", KindGroup::Hard},
    {"carer_support", KindGroup::Parent},
    {"helpline", KindGroup::Hard},
    {"authority", KindGroup::Law},
    {"information", KindGroup::Law},
}};

constexpr std::array<const char *, kKindGroupCount> kGroups{"meet", "health", "parent", "hard", "teen", "law"};

}

QLatin1String kindCode(Kind kind)
{
    return QLatin1String(kTerms[size_t(kind)].code);
}

std::optional<Kind> kindFromCode(QStringView code)
{
    for (size_t i = 0; i < kTerms.size(); ++i) {
        if (code == QLatin1String(kTerms[i].code))
            return Kind(i);
    }
    return std::nullopt;
}

KindGroup groupOf(Kind kind)
{
    return kTerms[size_t(kind)].group;
}

QLatin1String groupCode(KindGroup group)
{
    return QLatin1String(kGroups[size_t(group)]);
}

std::optional<KindGroup> groupFromCode(QStringView code)
{
    for (size_t i = 0; i < kGroups.size(); ++i) {
        if (code == QLatin1String(kGroups[i]))
            return KindGroup(i);
    }
    return std::nullopt;
}

const std::array<Kind, kKindCount> &allKinds()
{
    static const auto kinds = [] {
        std::array<Kind, kKindCount> all{};
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = Kind(i);
        return all;
    }();
    return kinds;
}

}
