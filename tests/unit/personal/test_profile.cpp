// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "personal/profile.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

Child born(int year, int month)
{
    return { .kind = Child::Kind::BirthMonth, .birthYear = year, .birthMonth = month };
}

Child aged(int min, int max, QDate said)
{
    return { .kind = Child::Kind::Age, .said = { min, max }, .saidOn = said };
}

}

TEST_CASE("A child told by its birth month is as old as whole months have passed", "[personal][profile]")
{
    CHECK(monthsOn(born(2026, 3), QDate(2026, 11, 23)) == AgeRange{ 8, 8 });
    CHECK(monthsOn(born(2026, 11), QDate(2026, 11, 1)) == AgeRange{ 0, 0 });
    CHECK(monthsOn(born(2025, 12), QDate(2026, 11, 30)) == AgeRange{ 11, 11 });
    CHECK(monthsOn(born(2008, 12), QDate(2026, 11, 30)) == AgeRange{ 215, 215 });
}

TEST_CASE("Nobody is asked for before birth or from the 18th birthday on", "[personal][profile]")
{
    CHECK_FALSE(monthsOn(born(2026, 12), QDate(2026, 11, 30)));
    CHECK_FALSE(monthsOn(born(2008, 11), QDate(2026, 11, 1)));
    CHECK_FALSE(monthsOn(aged(156, 215, QDate(2020, 1, 1)), QDate(2026, 11, 23)));
}

TEST_CASE("A child told by an age grows from the day it was said", "[personal][profile]")
{
    const Child child = aged(36, 71, QDate(2026, 1, 31));
    CHECK(monthsOn(child, QDate(2026, 1, 31)) == AgeRange{ 36, 71 });
    CHECK(monthsOn(child, QDate(2026, 2, 28)) == AgeRange{ 36, 71 });
    CHECK(monthsOn(child, QDate(2026, 3, 31)) == AgeRange{ 38, 73 });
    CHECK(monthsOn(child, QDate(2027, 1, 31)) == AgeRange{ 48, 83 });
    CHECK(monthsOn(aged(156, 215, QDate(2026, 1, 1)), QDate(2027, 1, 1)) == AgeRange{ 168, 215 });
}

TEST_CASE("A clock that was set back does not make a child younger than it was said", "[personal][profile]")
{
    CHECK(monthsOn(aged(0, 11, QDate(2026, 11, 23)), QDate(2020, 1, 1)) == AgeRange{ 0, 11 });
}

TEST_CASE("A child is expected for as long as a pregnancy can last", "[personal][profile]")
{
    const Child child{ .kind = Child::Kind::Expected, .saidOn = QDate(2026, 1, 1) };
    CHECK(isExpectedOn(child, QDate(2026, 1, 1)));
    CHECK(isExpectedOn(child, QDate(2026, 1, 1).addDays(294)));
    CHECK_FALSE(isExpectedOn(child, QDate(2026, 1, 1).addDays(295)));
    CHECK_FALSE(monthsOn(child, QDate(2026, 1, 1)));
    CHECK_FALSE(isExpectedOn(born(2026, 1), QDate(2026, 1, 1)));
}

TEST_CASE("What no parent can mean is not sound", "[personal][profile]")
{
    CHECK(isSound(born(2026, 12)));
    CHECK_FALSE(isSound(born(2026, 13)));
    CHECK_FALSE(isSound(born(0, 1)));
    CHECK_FALSE(isSound(aged(12, 11, QDate(2026, 1, 1))));
    CHECK_FALSE(isSound(aged(-1, 11, QDate(2026, 1, 1))));
    CHECK_FALSE(isSound(aged(0, 216, QDate(2026, 1, 1))));
    CHECK_FALSE(isSound(aged(0, 11, QDate())));
    CHECK_FALSE(isSound({ .kind = Child::Kind::Expected }));
}
