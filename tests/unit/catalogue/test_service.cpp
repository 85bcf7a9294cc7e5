// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/service.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("A phone number is dialled as its source wrote it, without what stands between the digits", "[catalogue][phone]")
{
    const struct {
        const char *written, *dialable;
    } cases[] = {
        // every number of the county's sheets
        {"019-15 45 00", "019154500"}, {"019-21 10 00", "019211000"}, {"019-21 30 00", "019213000"}, {"019-21 41 05", "019214105"},
        {"019-58 80 00", "019588000"}, {"020-100 200", "020100200"}, {"020-81 91 00", "020819100"}, {"020-84 00 00", "020840000"},
        {"020-84 44 48", "020844448"}, {"020-85 20 00", "020852000"}, {"020-91 91 91", "020919191"}, {"0580-66 12 00", "0580661200"},
        {"0580-805 00", "058080500"}, {"0581-810 00", "058181000"}, {"0582-68 50 00", "0582685000"}, {"0583-810 00", "058381000"},
        {"0585-487 00", "058548700"}, {"0586-395 00", "058639500"}, {"0586-481 00", "058648100"}, {"0586-610 00", "058661000"},
        {"0586-688 00", "058668800"}, {"0587-55 00 40", "0587550040"}, {"0587-810 00", "058781000"}, {"070-005 03 80", "0700050380"},
        {"077-150 50 50", "0771505050"}, {"08-702 16 80", "087021680"}, {"112", "112"}, {"116 016", "116016"}, {"116 111", "116111"},
        {"1177", "1177"}, {"90 390", "90390"}, {"90101", "90101"},
        // other ways people write them
        {" 019 / 21.10.00 ", "019211000"}, {"(019) 21 10 00", "019211000"}, {"019\xe2\x80\x93" "21 10 00", "019211000"},
        {"019\xc2\xa0" "21 10 00", "019211000"}, {"114 14", "11414"}, {"113 13", "11313"}, {"118 118", "118118"},
        {"+46 (0)19-21 10 00", "+4619211000"}, {"+46 19 21 10 00", "+4619211000"}, {"0046 19 21 10 00", "+4619211000"},
        {"0046 (0)19 21 10 00", "+4619211000"}, {"+45 70 20 30 40", "+4570203040"},
    };
    for (const auto &c : cases) {
        INFO(c.written);
        CHECK(dialableNumber(QString::fromUtf8(c.written)) == QString::fromUtf8(c.dialable));
    }
}

TEST_CASE("What no phone can dial is not made dialable", "[catalogue][phone]")
{
    for (const char *written : {"", " ", "-", "21 10 00", "113", "11", "1", "999", "117 7 1", "019", "019-2", "019-21 10 00 00 00",
                                "019-21 10 00 ankn 5", "v\xc3\xa4xel", "+46", "+", "+46 019 21 10 00", "+0 19 21 10 00", "++4619211000",
                                "019-21+10 00", "00", "000 19 21 10 00", "116 0166", "12345", "+123456789012345678",
                                "019-21 10 00 eller 019-21 30 00", "\xd9\xa0\xd9\xa1\xd9\xa9"}) {
        INFO(written);
        CHECK(dialableNumber(QString::fromUtf8(written)).isEmpty());
    }
    CHECK(dialableNumber(QString(1'000'000, u' ')).isEmpty());
    CHECK(dialableNumber(QString(1'000'000, u'0')).isEmpty());
}

TEST_CASE("A fact is fresh for twelve months and may have changed for thirty-six", "[catalogue][freshness]")
{
    const QDate today(2026, 11, 23);
    const struct {
        QDate newest;
        Freshness freshness;
    } cases[] = {
        {{2026, 11, 23}, Freshness::Fresh},
        {{2026, 11, 24}, Freshness::Fresh},
        {{2025, 11, 23}, Freshness::Fresh},
        {{2025, 11, 22}, Freshness::MayHaveChanged},
        {{2023, 11, 23}, Freshness::MayHaveChanged},
        {{2023, 11, 22}, Freshness::CallFirst},
        {{2006, 1, 1}, Freshness::CallFirst},
        {QDate(), Freshness::CallFirst},
    };
    for (const auto &c : cases) {
        INFO(c.newest.toString(Qt::ISODate).toStdString());
        CHECK(freshnessOf(c.newest, today) == c.freshness);
    }
    CHECK(freshnessOf({2024, 2, 29}, {2025, 2, 28}) == Freshness::Fresh);
    CHECK(freshnessOf({2024, 2, 29}, {2025, 3, 1}) == Freshness::MayHaveChanged);
}

TEST_CASE("A service is as fresh as the newest of its confirmation and its sources", "[catalogue][freshness]")
{
    Service service;
    CHECK_FALSE(service.newestDate().isValid());
    service.sources = {{.reference = u"a"_qs, .date = {2016, 5, 24}}, {.reference = u"b"_qs}, {.reference = u"c"_qs, .date = {2018, 1, 1}}};
    CHECK(service.newestDate() == QDate(2018, 1, 1));
    service.confirmedOn = {2026, 11, 1};
    CHECK(service.newestDate() == QDate(2026, 11, 1));
    service.confirmedOn = {2017, 1, 1};
    CHECK(service.newestDate() == QDate(2018, 1, 1));
}

TEST_CASE("The codes of a service lead there and back", "[catalogue][service]")
{
    for (const Reach reach : {Reach::Municipality, Reach::Region, Reach::Country})
        CHECK(reachFromCode(QString(reachCode(reach))) == reach);
    for (const Precision precision : {Precision::None, Precision::Locality, Precision::Neighbourhood, Precision::Address})
        CHECK(precisionFromCode(QString(precisionCode(precision))) == precision);
    for (const Basis basis : {Basis::Specific, Basis::Generic, Basis::Statutory, Basis::National})
        CHECK(basisFromCode(QString(basisCode(basis))) == basis);
    for (const Confidence confidence : {Confidence::High, Confidence::Medium, Confidence::Low})
        CHECK(confidenceFromCode(QString(confidenceCode(confidence))) == confidence);
    CHECK(confidenceCode(Confidence::Medium) == QLatin1String("medium"));
    CHECK_FALSE(reachFromCode(u""));
    CHECK_FALSE(basisFromCode(u"SPECIFIC"));
}
