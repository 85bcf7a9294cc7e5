// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/recordfields.h"

#include "publisher/remembered.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("The fields of a record are a map of them: each name once, in order", "[publisher][staging]")
{
    // Against a map, over what a mapping does to them: added, looked up, filled, taken away.
    std::mt19937 random(7);
    const QStringList names = u"id name url note link_id åäö a aa ab b"_s.split(u' ');
    RecordFields fields;
    std::map<QString, QString> same;
    for (int step = 0; step < 3'000; ++step) {
        const QString name = names[qsizetype(random() % size_t(names.size()))], value = QString::number(step);
        switch (random() % 4) {
        case 0:
            CHECK(fields.emplace(name, value).second == same.emplace(name, value).second);
            break;
        case 1: fields[name] = value, same[name] = value; break;
        case 2: fields.erase(name), same.erase(name); break;
        default:
            REQUIRE(fields.contains(name) == (same.count(name) == 1));
            if (fields.contains(name))
                CHECK(fields.find(name)->second == same.at(name));
        }
        REQUIRE(std::equal(fields.begin(), fields.end(), same.begin(), same.end(),
                           [](const RecordFields::Field &one, const auto &other) { return one.first == other.first && one.second == other.second; }));
    }
    CHECK(fields.size() == same.size());
}

TEST_CASE("Fields that are listed are put in order, and the first of two counts", "[publisher][staging]")
{
    const RecordFields fields {{u"name"_s, u"x"_s}, {u"id"_s, u"1"_s}, {u"name"_s, u"y"_s}};
    REQUIRE(fields.size() == 2);
    CHECK(fields.begin()->first == u"id");
    CHECK(fields.find(u"name"_s)->second == u"x");
    RecordFields same;
    same.append(u"id"_s, u"1"_s);
    same.append(u"name"_s, u"x"_s);
    CHECK(same == fields);
}

TEST_CASE("Parts that are parted differently have different keys", "[publisher][staging]")
{
    CHECK(keyOf({u"a"_s, u"b"_s}) == keyOf({u"a"_s, u"b"_s}));
    CHECK(keyOf({u"ab"_s, QString()}) != keyOf({u"a"_s, u"b"_s}));
    CHECK(keyOf({u"a"_s}) != keyOf({u"a"_s, QString()}));
    CHECK(keyOf({}) != keyOf({QString()}));
}
