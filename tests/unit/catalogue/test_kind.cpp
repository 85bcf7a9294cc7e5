// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/kind.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>
#include <QStringList>

using namespace paraply;

TEST_CASE("Every kind has a code of its own that leads back to it", "[catalogue][kind]")
{
    QSet<QString> codes;
    for (const Kind kind : allKinds()) {
        const QString code = kindCode(kind);
        CHECK(kindFromCode(code) == kind);
        codes.insert(code);
    }
    CHECK(codes.size() == kKindCount);
}

TEST_CASE("A code that is not exactly ours is no kind", "[catalogue][kind]")
{
    for (const char *code : {"", "oppen_forskola", "Library", "library ", "librar", "open-preschool"})
        CHECK_FALSE(kindFromCode(QString::fromUtf8(code)));
    CHECK_FALSE(kindFromCode(QStringView()));
}

TEST_CASE("The six tiles share the kinds out as the look says", "[catalogue][kind]")
{
    const struct {
        KindGroup group;
        const char *code;
        const char *kinds;
    } tiles[] = {
        {KindGroup::Meet, "meet", "family_centre open_preschool meeting_place library"},
        {KindGroup::Health, "health", "maternity_care child_health student_health"},
        {KindGroup::Parent, "parent", "parent_group advice_and_support carer_support study_association"},
        {KindGroup::Hard, "hard", "mental_health family_counselling womens_shelter helpline"},
        {KindGroup::Teen, "teen", "youth_centre youth_clinic association"},
        {KindGroup::Law, "law", "family_law authority information"},
    };
    int seen = 0;
    for (const auto &tile : tiles) {
        CHECK(groupCode(tile.group) == QLatin1String(tile.code));
        CHECK(groupFromCode(QString::fromUtf8(tile.code)) == tile.group);
        for (const QString &code : QString::fromUtf8(tile.kinds).split(u' ')) {
            INFO(code.toStdString());
            const auto kind = kindFromCode(code);
            REQUIRE(kind);
            CHECK(groupOf(*kind) == tile.group);
            ++seen;
        }
    }
    CHECK(seen == kKindCount);
    CHECK_FALSE(groupFromCode(u"Meet"));
}
