// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/age.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("An age is whole months or years up to the month before the eighteenth birthday", "[base][age]")
{
    const struct {
        const char *text;
        int months;   // -1: no age
    } cases[] = {
        {"0m", 0}, {"8m", 8}, {"18m", 18}, {"215m", 215}, {"216m", -1}, {"0y", 0}, {"4y", 48}, {"17y", 204}, {"18y", -1},
        {"08m", 8}, {"", -1}, {"m", -1}, {"8", -1}, {"y", -1}, {"-1m", -1}, {"+8m", -1}, {"8 m", -1}, {" 8m", -1}, {"8M", -1},
        {"8d", -1}, {"1.5y", -1}, {"8mm", -1}, {"99999999999999m", -1}, {"\xd9\xa8m", -1},
    };
    for (const auto &c : cases) {
        INFO(c.text);
        const auto months = monthsFromText(QString::fromUtf8(c.text));
        CHECK(months.value_or(-1) == c.months);
    }
}

TEST_CASE("An age is written in months until two years and then in whole years where it can be", "[base][age]")
{
    CHECK(ageText(0) == u"0m");
    CHECK(ageText(12) == u"12m");
    CHECK(ageText(18) == u"18m");
    CHECK(ageText(24) == u"2y");
    CHECK(ageText(30) == u"30m");
    CHECK(ageText(204) == u"17y");
    for (int months = 0; months <= kLastAgeMonth; ++months)
        CHECK(monthsFromText(ageText(months)) == months);
}

TEST_CASE("The age bands cover every month once", "[base][age]")
{
    int next = 0;
    for (int band = 0; band < kAgeBandCount; ++band) {
        const AgeRange range = rangeOf(AgeBand(band));
        CHECK(range.min == next);
        next = *range.max + 1;
    }
    CHECK(next == kLastAgeMonth + 1);
    CHECK(bandCode(AgeBand::Months0To11) == QLatin1String("0-11m"));
    CHECK(bandCode(AgeBand::Years13To17) == QLatin1String("13-17y"));
    CHECK(rangeOf(AgeBand::Years1To2).contains(35));
    CHECK_FALSE(rangeOf(AgeBand::Years1To2).contains(36));
}

TEST_CASE("A range with a missing bound is open there and its age not known", "[base][age]")
{
    const AgeRange from12{12, std::nullopt};
    CHECK(from12.contains(12));
    CHECK(from12.contains(215));
    CHECK_FALSE(from12.contains(11));
    CHECK_FALSE(from12.isKnown());
    CHECK_FALSE(from12.isEmpty());
    CHECK(AgeRange{}.isEmpty());
    CHECK(AgeRange{}.contains(100));
    CHECK(AgeRange{0, 11}.isKnown());
}
