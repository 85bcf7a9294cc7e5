// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/staging.h"

#include "support/testfolder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

StagedRecord record(HsdsTable table, RecordFields fields, qint64 parent = 0)
{
    StagedRecord made;
    made.table = table;
    made.origin = {u"made.json"_s, 7, u"/phones/2"_s};
    made.parent = parent;
    made.fields = std::move(fields);
    return made;
}

qint64 added(Staging &staging, const StagedRecord &record)
{
    const auto number = staging.add(record);
    REQUIRE(number);
    return *number;
}

std::vector<qint64> numbers(const Result<std::vector<StagedRecord>> &found)
{
    REQUIRE(found);
    std::vector<qint64> numbers;
    for (const StagedRecord &each : *found)
        numbers.push_back(each.number);
    return numbers;
}

}

TEST_CASE("A staged record comes back as it was, in order of arrival", "[publisher][staging]")
{
    auto staging = Staging::create();
    REQUIRE(staging);
    const StagedRecord first = record(HsdsTable::Service, {{u"id"_s, u"s1"_s}, {u"name"_s, u"Öppen förskola \u2013 \U0001F33B"_s}});
    const StagedRecord second = record(HsdsTable::Service, {{u"odd field"_s, u"a\nb"_s}});
    CHECK(added(*staging, first) == 1);
    CHECK(added(*staging, record(HsdsTable::Phone, {}, 1)) == 2);
    CHECK(added(*staging, second) == 3);
    REQUIRE(staging->seal());

    std::vector<StagedRecord> seen;
    REQUIRE(staging->forEach(HsdsTable::Service, [&](const StagedRecord &each) -> Result<void> {
        seen.push_back(each);
        return {};
    }));
    REQUIRE(seen.size() == 2);
    CHECK(seen[0].fields == first.fields);
    CHECK(seen[0].origin == first.origin);
    CHECK(seen[0].number == 1);
    CHECK(seen[1].fields == second.fields);
    CHECK(seen[1].field(u"name"_s).isEmpty());
    CHECK(staging->count(HsdsTable::Service) == 2);
    CHECK(staging->count(HsdsTable::Phone) == 1);
    CHECK(staging->count(HsdsTable::Url) == 0);
}

TEST_CASE("Staged records are found by id, by what they refer to, by what they were nested in and by number", "[publisher][staging]")
{
    auto staging = Staging::create();
    REQUIRE(staging);
    const qint64 service = added(*staging, record(HsdsTable::Service, {{u"id"_s, u"x"_s}}));
    const qint64 nested = added(*staging, record(HsdsTable::Phone, {{u"number"_s, u"1"_s}}, service));
    const qint64 referring = added(*staging, record(HsdsTable::Phone, {{u"service_id"_s, u"x"_s}, {u"location_id"_s, u"y"_s}}));
    const qint64 other = added(*staging, record(HsdsTable::Contact, {{u"service_id"_s, u"x"_s}}, service));
    const qint64 again = added(*staging, record(HsdsTable::Service, {{u"id"_s, u"x"_s}}));
    added(*staging, record(HsdsTable::Service, {}));
    REQUIRE(staging->seal());

    CHECK(numbers(staging->withId(HsdsTable::Service, u"x"_s)) == std::vector {service, again});
    CHECK(numbers(staging->withId(HsdsTable::Phone, u"x"_s)).empty());
    CHECK(numbers(staging->withId(HsdsTable::Service, u""_s)).empty());
    CHECK(numbers(staging->referring(HsdsTable::Phone, u"service_id"_s, u"x"_s)) == std::vector {referring});
    CHECK(numbers(staging->referring(HsdsTable::Phone, u"location_id"_s, u"y"_s)) == std::vector {referring});
    CHECK(numbers(staging->referring(HsdsTable::Phone, u"location_id"_s, u"x"_s)).empty());
    CHECK(numbers(staging->nestedIn(HsdsTable::Phone, service)) == std::vector {nested});
    CHECK(numbers(staging->nestedIn(HsdsTable::Contact, service)) == std::vector {other});
    CHECK(numbers(staging->nestedIn(HsdsTable::Phone, 0)).empty());
    const auto parent = staging->numbered(service);
    REQUIRE((parent && *parent));
    CHECK((*parent)->table == HsdsTable::Service);
    CHECK_FALSE(staging->numbered(99).value());
}

TEST_CASE("What hangs on a record is gathered in one question, nested or named, each once and in order of arrival", "[publisher][staging]")
{
    auto staging = Staging::create();
    REQUIRE(staging);
    const qint64 service = added(*staging, record(HsdsTable::Service, {{u"id"_s, u"x"_s}}));
    const qint64 named = added(*staging, record(HsdsTable::Phone, {{u"service_id"_s, u"x"_s}}));
    const qint64 both = added(*staging, record(HsdsTable::Phone, {{u"service_id"_s, u"x"_s}}, service));
    const qint64 nested = added(*staging, record(HsdsTable::Phone, {}, service));
    const qint64 line = added(*staging, record(HsdsTable::Metadata, {{u"resource_id"_s, u"x"_s}}));
    added(*staging, record(HsdsTable::Phone, {{u"service_id"_s, u"y"_s}}));
    added(*staging, record(HsdsTable::Contact, {{u"location_id"_s, u"x"_s}}, named));
    added(*staging, record(HsdsTable::Funding, {{u"service_id"_s, u"x"_s}}, service));
    REQUIRE(staging->seal());

    constexpr Staging::Part wanted[] = {{HsdsTable::Phone, "service_id"}, {HsdsTable::Contact, "service_id"}, {HsdsTable::Metadata, "resource_id"}};
    const auto whole = staging->numbered(service);
    REQUIRE((whole && *whole));
    const auto parts = staging->partsOf(**whole, wanted);
    REQUIRE(parts);
    REQUIRE(parts->size() == 2);
    CHECK(numbers(parts->at(HsdsTable::Phone)) == std::vector {named, both, nested});
    CHECK(numbers(parts->at(HsdsTable::Metadata)) == std::vector {line});

    std::vector<qint64> phones;
    REQUIRE(staging->forEachNumber(HsdsTable::Phone, [&](qint64 number) -> Result<void> {
        phones.push_back(number);
        return {};
    }));
    CHECK(phones.size() == 4);
    CHECK(std::ranges::is_sorted(phones));
}

TEST_CASE("A source that makes up the names of its fields gets all of them back", "[publisher][staging]")
{
    auto staging = Staging::create();
    REQUIRE(staging);
    constexpr int kNames = 5'000;
    for (int i = 0; i < kNames; ++i)
        added(*staging, record(HsdsTable::Phone, {{u"made_up_%1"_s.arg(i), QString::number(i)}, {u"owner_%1_id"_s.arg(i), u"x"_s}}));
    const qint64 owner = added(*staging, record(HsdsTable::Service, {{u"id"_s, u"x"_s}}));
    REQUIRE(staging->seal());

    for (const int i : {0, 1'999, 2'000, kNames - 1}) {
        const auto found = staging->referring(HsdsTable::Phone, u"owner_%1_id"_s.arg(i), u"x"_s);
        REQUIRE((found && found->size() == 1));
        CHECK(found->front().field(u"made_up_%1"_s.arg(i)) == QString::number(i));
    }
    const auto whole = staging->numbered(owner);
    constexpr Staging::Part wanted[] = {{HsdsTable::Phone, "owner_4999_id"}, {HsdsTable::Contact, "never_seen_id"}};
    const auto parts = staging->partsOf(**whole, wanted);
    REQUIRE((parts && parts->size() == 1));
    CHECK(parts->at(HsdsTable::Phone).size() == 1);
}

TEST_CASE("A visitor may ask the staging on its way, and its error ends the way", "[publisher][staging]")
{
    auto staging = Staging::create();
    REQUIRE(staging);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        added(*staging, record(HsdsTable::Service, {{u"id"_s, id}}));
    REQUIRE(staging->seal());
    int visits = 0;
    const auto walked = staging->forEach(HsdsTable::Service, [&](const StagedRecord &each) -> Result<void> {
        CHECK(numbers(staging->withId(HsdsTable::Service, each.field(u"id"_s))) == std::vector {each.number});
        int inner = 0;
        REQUIRE(staging->forEach(HsdsTable::Service, [&](const StagedRecord &) -> Result<void> {
            ++inner;
            return {};
        }));
        CHECK(inner == 3);
        if (++visits == 2)
            return Error {Code::Invalid, u"enough"_s};
        return {};
    });
    CHECK(visits == 2);
    REQUIRE_FALSE(walked);
    CHECK(walked.error().detail == u"enough"_s);
}

TEST_CASE("The staging's file goes away with it, and nothing is taken once it is sealed", "[publisher][staging]")
{
    const TestFolder folder;
    {
        auto staging = Staging::create(folder.path());
        REQUIRE(staging);
        added(*staging, record(HsdsTable::Service, {}));
        Staging moved = std::move(*staging);
        REQUIRE(moved.seal());
        REQUIRE(moved.seal());
        CHECK(moved.add(record(HsdsTable::Service, {})).error().code == Code::Internal);
        CHECK(moved.count(HsdsTable::Service) == 1);
    }
    CHECK(QDir(folder.path()).isEmpty());
    CHECK_FALSE(Staging::create(folder.path(u"not/there"_s)));
}
