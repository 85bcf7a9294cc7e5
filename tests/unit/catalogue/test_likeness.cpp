// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/likeness.h"
#include "catalogue/weblink.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

ServiceRecord record(const QString &id, const QString &name, const QString &dialable = {})
{
    ServiceRecord one {.id = id, .name = name, .municipality = u"Örebro"_s};
    if (!dialable.isEmpty())
        one.phones.push_back({dialable, dialable});
    return one;
}

ServiceRecord placed(const QString &id, const QString &name, Position position, Precision precision, const QString &address = {})
{
    ServiceRecord one = record(id, name);
    one.places.push_back({.id = u"place-"_s + id, .address = address, .municipality = u"Örebro"_s, .position = position, .precision = precision});
    return one;
}

std::vector<LikelyDuplicate> duplicatesIn(const std::vector<ServiceRecord> &records)
{
    std::vector<const ServiceRecord *> pointers;
    for (const ServiceRecord &one : records)
        pointers.push_back(&one);
    return likelyDuplicates(pointers);
}

}

TEST_CASE("Names are alike whatever the order of their words, their case and their endings", "[catalogue][likeness]")
{
    CHECK(nameLikeness(u"Biblioteket i Nora"_s, u"Nora, biblioteket"_s) == 1);
    CHECK(nameLikeness(u"Öppna förskolan Kometen"_s, u"Kometens öppna förskola"_s) >= kLikeName);
    CHECK(nameLikeness(u"Familjecentralen Karlskoga"_s, u"FAMILJECENTRAL KARLSKOGA"_s) >= kLikeName);
    CHECK(nameLikeness(u"Öppna förskolan Kometen"_s, u"Öppna förskolan Månen"_s) < kLikeName);
    CHECK(nameLikeness(u"Babycafé på öppna förskolan i Karlskoga"_s, u"Öppna förskolan i Karlskoga"_s) < kLikeName);
    CHECK(nameLikeness(u"Föräldragrupp 1"_s, u"Föräldragrupp 2"_s) == 0);
    CHECK(nameLikeness(QString(), QString()) == 0);
    CHECK(nameLikeness(u"i"_s, u"i"_s) == 0);
}

TEST_CASE("Similar names with the same number, however it is written, are likely one", "[catalogue][likeness]")
{
    const auto found = duplicatesIn({record(u"a"_s, u"Kometen öppen förskola"_s, u"019123456"_s), record(u"b"_s, u"Biblioteket"_s, u"019123456"_s),
                                     record(u"c"_s, u"Öppen förskola Kometen"_s, u"019123456"_s), record(u"d"_s, u"Öppen förskola Kometen"_s, u"019999999"_s)});
    REQUIRE(found.size() == 1);
    CHECK(found[0].first == 0);
    CHECK(found[0].second == 2);
    CHECK(found[0].samePhone);
    CHECK_FALSE(found[0].samePlace);
}

TEST_CASE("Similar names near each other are likely one, where the places are known better than to the town", "[catalogue][likeness]")
{
    const Position here {59.27, 15.21}, hundredMetresNorth {59.2709, 15.21}, farther {59.2718, 15.21};
    const QString name = u"Öppen förskola Kometen"_s;
    CHECK(duplicatesIn({placed(u"a"_s, name, here, Precision::Address), placed(u"b"_s, name, hundredMetresNorth, Precision::Neighbourhood)}).size() == 1);
    CHECK(duplicatesIn({placed(u"a"_s, name, here, Precision::Address), placed(u"b"_s, name, farther, Precision::Address)}).empty());
    CHECK(duplicatesIn({placed(u"a"_s, name, here, Precision::Locality), placed(u"b"_s, name, here, Precision::Locality)}).empty());
    CHECK(duplicatesIn({placed(u"a"_s, name, here, Precision::Locality, u"Gatan 1"_s), placed(u"b"_s, name, here, Precision::Locality, u"GATAN 1"_s)}).size() == 1);
}

TEST_CASE("No two places that are near each other miss each other between the squares of the grid", "[catalogue][likeness]")
{
    for (int step = 0; step < 400; ++step) {
        const Position one {55 + step * 0.0351, 15 + step * 0.00071};
        const Position other {one.latitude + (step % 3 - 1) * 0.0009, one.longitude + ((step / 3) % 3 - 1) * 0.0009};
        CAPTURE(step);
        const bool isNear = distanceMetres(one, other) <= kNearMetres;
        CHECK(duplicatesIn({placed(u"a"_s, u"Kometen"_s, one, Precision::Address), placed(u"b"_s, u"Kometen"_s, other, Precision::Address)}).size() == (isNear ? 1 : 0));
    }
}

TEST_CASE("A switchboard's number that thousands share still finds those whose names are the same", "[catalogue][likeness]")
{
    std::vector<ServiceRecord> records;
    for (int i = 0; i < 20'000; ++i)
        records.push_back(record(QString::number(i), u"Verksamhet %1 på plats %2"_s.arg(i / 2).arg(i / 2 * 7919 % 10007), u"019211000"_s));
    const auto found = duplicatesIn(records);
    REQUIRE(found.size() == 10'000);
    for (const LikelyDuplicate &pair : found)
        CHECK(pair.second == pair.first + 1);
}

TEST_CASE("An address that cannot be opened says why by its letters alone", "[catalogue][weblink]")
{
    struct Row {
        const char *address;
        LinkFault fault;
    };
    const auto row = GENERATE(
        Row {"https://www.orebro.se/", LinkFault::None}, Row {"http://example.org/a?b=c#d", LinkFault::None}, Row {"https://sv.wikipedia.org/wiki/A_(B)", LinkFault::None},
        Row {"https://xn--rebro-hua.example/", LinkFault::None}, Row {"https://örebro.example/å", LinkFault::None}, Row {"http://127.0.0.1:8080/", LinkFault::None},
        Row {"http://localhost/", LinkFault::None}, Row {"www.orebro.se", LinkFault::NoScheme}, Row {"", LinkFault::NoScheme},
        Row {"mailto:a@example.org", LinkFault::NoScheme}, Row {"ftp://example.org/", LinkFault::OtherScheme}, Row {"http://https://example.org", LinkFault::TwiceScheme},
        Row {"https:https://example.org", LinkFault::TwiceScheme}, Row {"https://example.org/a b", LinkFault::Blank}, Row {"https://", LinkFault::NoHost},
        Row {"https:///a", LinkFault::NoHost}, Row {"https://orebro/", LinkFault::BadHost}, Row {"https://www.orebro..se/", LinkFault::Unreadable},
        Row {"https://example.org/,", LinkFault::StrayEnd}, Row {"https://example.org/a)", LinkFault::StrayEnd}, Row {"https://[bad/", LinkFault::Unreadable});
    CAPTURE(row.address);
    CHECK(QString(linkFaultCode(linkFaultOf(QString::fromUtf8(row.address)))) == linkFaultCode(row.fault));
}

TEST_CASE("Every web address of a record is a link, with where it stands", "[catalogue][weblink]")
{
    ServiceRecord one = record(u"a"_s, u"Kometen"_s);
    one.url = u"https://example.org/"_s;
    one.organizationWebsite = u"https://example.org/org"_s;
    one.sources = {{.reference = u"En bok"_s}, {.reference = u"https://example.org/source"_s, .isUrl = true}};
    const auto links = linksOf({&one});
    REQUIRE(links.size() == 3);
    CHECK(QString(links[0].field) == u"url");
    CHECK(QString(links[1].field) == u"website");
    CHECK(links[2].address == u"https://example.org/source");
}
