// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/proseages.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace paraply;

namespace {

struct Read {
    QString text;
    std::optional<int> min, max;
    QString words;
};

ProseAges in(const QString &text)
{
    return ProseAges::in(std::array {text});
}

}

TEST_CASE("One age range in running text is read, and what was read is kept", "[publisher][foreign]")
{
    const Read cases[] = {
        {u"Öppet hus 2 months - 4 years."_qs, 2, 59, u"2 months-4 years"_qs},
        {u"Sång och lek för barn 0-3 år, varje tisdag kl 9-15."_qs, 0, 47, u"0-3 år"_qs},
        {u"6-12 months"_qs, 6, 12, u"6-12 months"_qs},
        {u"Babycafé (6–12 månader). Fika till självkostnadspris, 20-30 kr."_qs, 6, 12, u"6-12 månader"_qs},
        {u"Baby massage for babies aged 6 weeks to 9 months"_qs, 1, 9, u"6 weeks to 9 months"_qs},
        {u"A club for children aged 5 to 11. Open 3.30-5.30 pm."_qs, 60, 143, u"5 to 11"_qs},
        {u"Fritidsgård för ungdomar mellan 13 och 17 år"_qs, 156, 215, u"13 och 17 år"_qs},
        {u"Lek för dig med barn från två månader till fyra år."_qs, 2, 59, u"2 månader till 4 år"_qs},
        {u"Vi har 25 years of experience. For 3-5 year olds."_qs, 36, 71, u"3-5 year"_qs},
        {u"Öppen förskola 0-5 år. Välkomna alla 0-5 år!"_qs, 0, 71, u"0-5 år"_qs},
        {u"Kurs för barn 6-12 månader, 8 gånger."_qs, 6, 12, u"6-12 månader"_qs},
        {u"Rytmik\n1-3 år\nRing 019-555 01 00"_qs, 12, 47, u"1-3 år"_qs},
        {u"För barn upp till 6 år."_qs, 0, 83, u"upp till 6 år"_qs},
        {u"Children under 5 years and their carers"_qs, 0, 59, u"under 5 years"_qs},
        {u"Mötesplats för 2-åringar"_qs, 24, 35, u"2-åringar"_qs}};
    for (const Read &example : cases) {
        CAPTURE(example.text);
        const ProseAges read = in(example.text);
        CAPTURE(read.words);
        REQUIRE(read.months);
        CHECK(*read.months == AgeRange {example.min, example.max});
        CHECK(read.words.contains(example.words));
        CHECK_FALSE(read.isUnclear);
    }
}

TEST_CASE("Numbers that are no ages give none, and nothing to tell of", "[publisher][foreign]")
{
    for (const QString &text : {u""_qs, u"Öppet 9-15"_qs, u"Öppet 9-15 mån-fre"_qs, u"Kl 10-12 mån och ons"_qs, u"Ring 019-555 01 00 eller 070-555 01 00"_qs, u"Entré 20-30 kr"_qs, u"25 years of experience"_qs,
                                u"We have over 25 years experience with families"_qs, u"Väntetiden är 2-3 månader."_qs, u"The waiting list is 6-12 months."_qs, u"Started 3 years ago"_qs, u"Föreningen startade för 2-3 år sedan."_qs,
                                u"Kursen pågår i 3 månader"_qs, u"En kurs på 10-12 veckor"_qs, u"Every 6 months"_qs, u"Rum 3-5, plan 2"_qs, u"Årskurs 4-6"_qs, u"Öppet hela året 2026"_qs, u"1-3 gånger i veckan"_qs, u"Vuxna 18-65 år"_qs,
                                u"Funnits i 30 år"_qs, u"Nytt för år 2026"_qs, u"Gatan 5-7, 100-200 m från torget"_qs, u"Free for 2 months"_qs}) {
        CAPTURE(text);
        const ProseAges read = in(text);
        CAPTURE(read.words);
        CHECK_FALSE(read.months);
        CHECK_FALSE(read.isUnclear);
    }
}

TEST_CASE("Several ranges, or one that may be something else, are left to a person", "[publisher][foreign]")
{
    for (const QString &text : {u"0-2 år på tisdagar, 3-5 år på onsdagar"_qs, u"Barn 0-3 och deras föräldrar"_qs, u"Support for 6-12 months"_qs, u"Stöd till barn som är 6 months"_qs, u"Det är en grupp från 3 år"_qs,
                                u"Barn 5-3 år"_qs, u"Öppet för alla åldrar"_qs, u"For all ages"_qs, u"Väntetid för barn 2-3 år"_qs}) {
        CAPTURE(text);
        const ProseAges read = in(text);
        CHECK_FALSE(read.months);
        CHECK(read.isUnclear);
        CHECK_FALSE(read.words.isEmpty());
    }
}

TEST_CASE("Texts of one record agree on a range or are unclear together", "[publisher][foreign]")
{
    const auto same = ProseAges::in(std::array {u"Babycafé"_qs, u"För barn 0-1 år."_qs, u"Barn 0-1 år och föräldrar"_qs});
    REQUIRE(same.months);
    CHECK(*same.months == AgeRange {0, 23});
    CHECK(same.text == 1);
    const auto differ = ProseAges::in(std::array {u"Babycafé 0-1 år"_qs, u"För barn 0-2 år."_qs});
    CHECK_FALSE(differ.months);
    CHECK(differ.isUnclear);
    CHECK(differ.words == u"0-1 år; 0-2 år"_qs);
    CHECK(in(u"Öppet för gravida och barn 0-1 år"_qs).namesExpecting);
    CHECK_FALSE(in(u"Barn 0-1 år"_qs).namesExpecting);
}

TEST_CASE("A text without end is looked at in bounded time", "[publisher][foreign]")
{
    const QString long1 = QString(u"barn 3 år och "_qs).repeated(20'000), long2 = QString(100'000, u'1') + u" år"_qs;
    CHECK(in(long1).isUnclear);
    CHECK_FALSE(in(long1).months);
    CHECK_FALSE(in(long2).months);
    CHECK_FALSE(in(long2).isUnclear);
}
