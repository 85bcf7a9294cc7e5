// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignage.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

struct Case {
    QString written;
    std::optional<int> min, max;
    QString code;
    bool expecting = false;
};

}

TEST_CASE("Ages in words become months, or are told to be unreadable", "[publisher][foreign]")
{
    const QString words = u"age_from_words"_qs, cut = u"age_cut"_qs, unreadable = u"age_unreadable"_qs;
    const Case cases[] = {
        {u""_qs, {}, {}, {}}, {u"2 months - 4 years"_qs, 2, 59, words}, {u"0-5 år"_qs, 0, 71, words}, {u"0–6 år"_qs, 0, 83, words}, {u"6 mån–3 år"_qs, 6, 47, words}, {u"6 mån - 18 mån"_qs, 6, 18, words},
        {u"0-12 månader"_qs, 0, 12, words}, {u"0-12 mån"_qs, 0, 12, words}, {u"1½-3 år"_qs, 18, 47, words}, {u"1,5-3 år"_qs, 18, 47, words}, {u"13+"_qs, 156, 215, words}, {u"13 år +"_qs, 156, 215, words},
        {u"13 år och uppåt"_qs, 156, 215, words}, {u"16 and over"_qs, 192, 215, words}, {u"under 1"_qs, 0, 11, words}, {u"under 1 år"_qs, 0, 11, words}, {u"Under 5s"_qs, {}, {}, unreadable}, {u"under 16 år"_qs, {}, 191, words},
        {u"upp till sex år"_qs, 0, 83, words}, {u"upp till 18 år"_qs, {}, 215, cut}, {u"up to 3 years"_qs, 0, 47, words}, {u"max 6 mån"_qs, 0, 6, words}, {u"all ages"_qs, 0, 215, words},
        {u"Alla åldrar"_qs, 0, 215, words}, {u"from 18 months"_qs, 18, {}, words}, {u"från 3 år"_qs, 36, {}, words}, {u"fr.o.m. 4 år"_qs, 48, {}, words}, {u"Ages 3 to 5"_qs, 36, 71, words}, {u"3-5"_qs, 36, 71, words},
        {u"Barn 0-5 år med vårdnadshavare"_qs, 0, 71, words}, {u"För barn i åldern 4-6 år"_qs, 48, 83, words}, {u"barn 7–11 år, tisdagar 9-12"_qs, 84, 143, words}, {u"unga 13–25 år"_qs, 156, 215, cut},
        {u"0-18 år"_qs, 0, 215, cut}, {u"2-åringar"_qs, 24, 35, words}, {u"3-5-åringar"_qs, 36, 71, words}, {u"4 år"_qs, 48, 59, words}, {u"nyfödd - 12 mån"_qs, 0, 12, words}, {u"birth to 5 years"_qs, 0, 71, words},
        {u"between 8 and 12 years"_qs, 96, 155, words}, {u"0-1 år, 1-3 år"_qs, 0, 47, words}, {u"6 weeks to 9 months"_qs, 1, 9, words}, {u"two to four years"_qs, 24, 59, words}, {u"Gravida"_qs, {}, {}, u"expecting_from_words"_qs, true},
        {u"gravid och 0-1 år"_qs, 0, 23, words, true}, {u"Expecting parents"_qs, {}, {}, u"expecting_from_words"_qs, true}, {u"school age"_qs, {}, {}, unreadable}, {u"skolålder"_qs, {}, {}, unreadable}, {u"årskurs 4-6"_qs, {}, {}, unreadable},
        {u"tonåringar"_qs, {}, {}, unreadable}, {u"6 months"_qs, {}, {}, unreadable}, {u"0-1 år och 4-6 år"_qs, {}, {}, unreadable}, {u"5-3 år"_qs, {}, {}, u"age_reversed"_qs}, {u"18+"_qs, {}, {}, u"age_adults_only"_qs},
        {u"20-64 år"_qs, {}, {}, u"age_adults_only"_qs}, {u"0-500 år"_qs, {}, {}, u"age_too_high"_qs}, {u"under 0"_qs, {}, {}, unreadable}, {u"Se hemsidan, öppet 9-12"_qs, {}, {}, unreadable},
        {u"2025-01-01"_qs, {}, {}, unreadable}, {u"019-12 34 56"_qs, {}, {}, unreadable}};
    for (const Case &example : cases) {
        CAPTURE(example.written);
        const auto read = foreignAges(example.written);
        const ForeignAges ages = read.value.value_or(ForeignAges());
        CHECK(ages.months == AgeRange {example.min, example.max});
        CHECK(ages.expecting == example.expecting);
        CHECK(read.code == example.code);
    }
    CHECK(foreignAges(u"gravid och 0-1 år"_qs).became == u"0–23, expecting"_qs);
    CHECK(foreignAges(u"från 3 år"_qs).became == u"36–?"_qs);
}

TEST_CASE("Ages in years as HSDS numbers become inclusive months", "[publisher][foreign]")
{
    struct Years {
        QString low, high;
        std::optional<int> min, max;
        QString code;
    };
    const Years cases[] = {
        {{}, {}, {}, {}, {}}, {u"0"_qs, u"5"_qs, 0, 71, {}}, {u"0.5"_qs, u"3"_qs, 6, 47, {}}, {u"0,5"_qs, u"1.5"_qs, 6, 18, {}}, {u"3"_qs, {}, 36, {}, {}}, {{}, u"12.0"_qs, {}, 155, {}},
        {u"0"_qs, u"99"_qs, 0, 215, u"age_cut"_qs}, {u"13"_qs, u"18"_qs, 156, 215, u"age_cut"_qs}, {u"18"_qs, u"99"_qs, {}, {}, u"age_adults_only"_qs}, {u"7"_qs, u"3"_qs, {}, {}, u"age_reversed"_qs},
        {u"-1"_qs, u"3"_qs, {}, {}, u"age_number_unreadable"_qs}, {u"school"_qs, u"3"_qs, {}, {}, u"age_number_unreadable"_qs}, {u"0.166667"_qs, u"4"_qs, 2, 59, {}}, {u"5 years"_qs, u"7 år"_qs, 60, 95, {}}};
    for (const Years &example : cases) {
        CAPTURE(example.low, example.high);
        const auto read = foreignAgeYears(example.low, example.high);
        CHECK(read.value.value_or(AgeRange()) == AgeRange {example.min, example.max});
        CHECK(read.code == example.code);
    }
}
