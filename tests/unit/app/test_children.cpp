// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/childlist.h"
#include "app/language.h"

#include <QSignalSpy>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

struct Family {
    Language language;
    FixedClock clock{ QDateTime(QDate(2026, 11, 23), QTime(10, 15), QTimeZone("Europe/Stockholm")) };
    ChildList children{ clock };

    Family() { language.setCode(QStringLiteral("en")); children.retranslate(); }
    QStringList chosenBands()
    {
        QStringList codes;
        const RowModel &bands = *children.bands();
        for (int row = 0; row < bands.count(); ++row) {
            const auto cell = [&](const char *role) { return bands.data(bands.index(row), bands.roleNames().key(role)); };
            if (cell("chosen").toBool())
                codes << cell("code").toString();
        }
        return codes;
    }
};

}

TEST_CASE("Nobody is asked for at first", "[app][children]")
{
    Family family;
    CHECK(family.children.count() == 0);
    CHECK(family.children.summary().isEmpty());
    CHECK(family.children.askedMonths().empty());
    CHECK(family.chosenBands().isEmpty());
    CHECK(family.children.bands()->count() == 7);
}

TEST_CASE("A band is chosen, and taken away again", "[app][children]")
{
    Family family;
    QSignalSpy edited(&family.children, &ChildList::edited);
    family.children.toggleBand(QStringLiteral("3-5y"));
    CHECK(family.children.summary() == QStringLiteral("3–5 years"));
    CHECK(family.chosenBands() == QStringList{ QStringLiteral("3-5y") });
    CHECK(family.children.askedMonths() == std::vector{ 36, 53, 71 });
    family.children.toggleBand(QStringLiteral("3-5y"));
    CHECK(family.children.count() == 0);
    CHECK(edited.size() == 2);
    family.children.toggleBand(QStringLiteral("no such band"));
    CHECK(family.children.count() == 0);
}

TEST_CASE("A birth month in the future or of a grown-up is refused", "[app][children]")
{
    Family family;
    CHECK_FALSE(family.children.addBirthMonth(2026, 12));
    CHECK_FALSE(family.children.addBirthMonth(2008, 11));
    CHECK_FALSE(family.children.addBirthMonth(2026, 13));
    CHECK_FALSE(family.children.addBirthMonth(0, 0));
    CHECK(family.children.addBirthMonth(2026, 11));
    CHECK(family.children.addBirthMonth(2008, 12));
    CHECK(family.children.summary() == QStringLiteral("0 months and 17 years"));
    CHECK(family.children.exactCount() == 2);
    CHECK(family.chosenBands().isEmpty());
}

TEST_CASE("Suited months are told as the children they belong to, each once", "[app][children]")
{
    Family family;
    family.children.addBirthMonth(2026, 3);
    family.children.toggleBand(QStringLiteral("3-5y"));
    CHECK(family.children.labelOf({ 36, 53, 71 }) == QStringLiteral("3–5 years"));
    CHECK(family.children.labelOf({ 8, 36 }) == QStringLiteral("8 months and 3–5 years"));
    CHECK(family.children.labelOf({}).isEmpty());
    CHECK(family.children.labelOf({ 100 }).isEmpty());
}

TEST_CASE("Expecting is told apart and asks with no month", "[app][children]")
{
    Family family;
    family.children.setExpecting(true);
    CHECK(family.children.isExpecting());
    CHECK(family.children.askedMonths().empty());
    CHECK(family.children.summary() == QStringLiteral("you who are expecting"));
    CHECK(family.chosenBands() == QStringList{ QStringLiteral("expecting") });
    family.children.addBirthMonth(2024, 11);
    CHECK(family.children.summary() == QStringLiteral("2 years, and you who are expecting"));
    family.children.setExpecting(false);
    CHECK(family.children.summary() == QStringLiteral("2 years"));
}

TEST_CASE("A child of a band that has grown is shown in the band it has grown into", "[app][children]")
{
    Family family;
    family.children.setChildren({ { .kind = Child::Kind::Age, .said = { 0, 11 }, .saidOn = QDate(2025, 11, 23) } });
    CHECK(family.children.askedMonths() == std::vector{ 12, 17, 23 });
    CHECK(family.chosenBands() == QStringList{ QStringLiteral("1-2y") });
    family.children.toggleBand(QStringLiteral("1-2y"));
    CHECK(family.children.count() == 0);
}

TEST_CASE("There is a bound on how many children are remembered", "[app][children]")
{
    Family family;
    for (int month = 1; month <= kMostChildren; ++month)
        CHECK(family.children.addBirthMonth(2020, month));
    CHECK(family.children.isFull());
    CHECK_FALSE(family.children.addBirthMonth(2020, 12));
    family.children.toggleBand(QStringLiteral("3-5y"));
    CHECK(family.children.count() == kMostChildren);
    CHECK(int(family.children.askedMonths().size()) <= 20);
}

TEST_CASE("Removing takes the child that is meant, and an unknown key none", "[app][children]")
{
    Family family;
    family.children.addBirthMonth(2026, 3);
    family.children.addBirthMonth(2022, 3);
    family.children.remove(QStringLiteral("nobody"));
    CHECK(family.children.count() == 2);
    family.children.remove(family.children.rows().front().key);
    CHECK(family.children.summary() == QStringLiteral("4 years"));
    family.children.clear();
    CHECK(family.children.count() == 0);
}

TEST_CASE("Birth years reach from this year to that of the oldest child", "[app][children]")
{
    Family family;
    CHECK(family.children.birthYears().first() == QStringLiteral("2026"));
    CHECK(family.children.birthYears().last() == QStringLiteral("2008"));
    CHECK(family.children.monthNames().first() == QStringLiteral("January"));
}
