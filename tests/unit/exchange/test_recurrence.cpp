// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/recurrence.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>
#include <random>

using namespace paraply;
using Every = Recurrence::Every;

namespace {

const QDate kMonday(2026, 11, 23);

std::vector<QDate> everyDay(int count, auto isWanted)
{
    std::vector<QDate> days;
    for (int i = 0; i < count; ++i) {
        if (isWanted(kMonday.addDays(i)))
            days.push_back(kMonday.addDays(i));
    }
    return days;
}

std::vector<QDate> allDaysOf(const std::vector<Recurrence> &recurrences)
{
    std::vector<QDate> days;
    for (const Recurrence &one : recurrences)
        std::ranges::copy(daysOf(one), std::back_inserter(days));
    std::ranges::sort(days);
    return days;
}

}

TEST_CASE("Days of the week all the year are one weekly rule, with the holidays left out", "[exchange][recurrence]")
{
    const QDate holiday(2026, 12, 24);
    const auto days = everyDay(365, [&](QDate day) { return (day.dayOfWeek() == 1 || day.dayOfWeek() == 4) && day != holiday; });
    const auto found = recurrencesOf(days);
    REQUIRE(found.size() == 1);
    CHECK(found[0].every == Every::Week);
    CHECK(found[0].weekdays == std::vector {1, 4});
    CHECK(found[0].leftOut == std::vector {holiday});
    CHECK(daysOf(found[0]) == days);
}

TEST_CASE("Every second week, the first and the last of a month are rules too", "[exchange][recurrence]")
{
    // The year 2026 has 53 weeks: after the even week 52 comes, three weeks later, the even week 2.
    const auto second = recurrencesOf(everyDay(200, [](QDate day) { return day.dayOfWeek() == 3 && day.weekNumber() % 2 == 0; }));
    REQUIRE(second.size() == 2);
    for (const Recurrence &one : second) {
        CHECK(one.every == Every::SecondWeek);
        CHECK(one.leftOut.empty());
    }
    const auto first = recurrencesOf(everyDay(365, [](QDate day) { return day.dayOfWeek() == 1 && day.day() <= 7; }));
    REQUIRE(first.size() == 1);
    CHECK(first[0].every == Every::Month);
    CHECK(first[0].nth == 1);
    const auto last = recurrencesOf(everyDay(365, [](QDate day) { return day.dayOfWeek() == 2 && day.day() + 7 > day.daysInMonth(); }));
    REQUIRE(last.size() == 1);
    CHECK(last[0].nth == -1);
}

TEST_CASE("Single days stay single days", "[exchange][recurrence]")
{
    CHECK(recurrencesOf({}).empty());
    const auto one = recurrencesOf({kMonday});
    REQUIRE(one.size() == 1);
    CHECK(one[0] == Recurrence {.first = kMonday, .last = kMonday});
    const std::vector<QDate> scattered {kMonday, kMonday.addDays(45), kMonday.addDays(121)};
    CHECK(allDaysOf(recurrencesOf(scattered)) == scattered);
}

TEST_CASE("A day that begins much later gets a rule of its own rather than a long list of exceptions", "[exchange][recurrence]")
{
    const auto found = recurrencesOf(everyDay(300, [](QDate day) {
        return day.dayOfWeek() == 1 || (day.dayOfWeek() == 5 && day > kMonday.addDays(150));
    }));
    REQUIRE(found.size() == 2);
    CHECK(found[0].leftOut.empty());
    CHECK(found[1].leftOut.empty());
}

TEST_CASE("Whatever the days are, the recurrences give these and no others", "[exchange][recurrence]")
{
    std::mt19937 chance(20261123);
    for (int round = 0; round < 300; ++round) {
        const unsigned weekdays = chance(), rarity = 1 + chance() % 12;
        const auto days = everyDay(int(chance() % 400), [&](QDate day) { return (weekdays >> day.dayOfWeek() & 1) && chance() % rarity != 1; });
        const auto found = recurrencesOf(days);
        CHECK(allDaysOf(found) == days);
        for (const Recurrence &one : found)
            CHECK(one.first == daysOf(one).front());
    }
}
