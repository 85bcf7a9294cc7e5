// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/conveyor.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <string>

using namespace paraply;

TEST_CASE("A conveyor takes everything in the order in which it was given", "[publisher][conveyor][race]")
{
    constexpr int kItems = 20'000;
    // Not atomic on purpose: what is taken is looked at after draining only.
    std::vector<int> taken;
    Conveyor<std::string> conveyor([&taken](std::string &item) -> Result<void> {
        taken.push_back(std::stoi(item));
        return {};
    });
    for (const int most : {kItems / 2, kItems}) {
        for (int i = int(taken.size()); i < most; ++i)
            REQUIRE(conveyor.give(std::to_string(i), 100));
        REQUIRE(conveyor.drain());
        CHECK(taken.size() == size_t(most));
    }
    std::vector<int> wanted(kItems);
    std::iota(wanted.begin(), wanted.end(), 0);
    CHECK(taken == wanted);
}

TEST_CASE("The first failure on a conveyor is told, stays, and nothing is taken after it", "[publisher][conveyor][race]")
{
    constexpr int kBad = 700, kMost = 1'000'000;
    int last = -1;
    Conveyor<int> conveyor([&last](int item) -> Result<void> {
        last = item;
        return item == kBad ? Result<void>(Error {Code::Full, QStringLiteral("no room")}) : Result<void>();
    });
    Result<void> given;
    int i = 0;
    while (given && i < kMost)
        given = conveyor.give(i++, 1);
    REQUIRE_FALSE(given);
    CHECK(given.error().code == Code::Full);
    const auto drained = conveyor.drain();
    REQUIRE_FALSE(drained);
    CHECK(drained.error().code == Code::Full);
    CHECK(last == kBad);
}

TEST_CASE("Heavy things wait before the conveyor, not on it, and may still be as heavy as they like", "[publisher][conveyor][race]")
{
    constexpr size_t kHeavy = 16 * 1024 * 1024;
    constexpr int kItems = 50;
    std::atomic<int> there = 0, most = 0;
    Conveyor<int> conveyor([&](int &) -> Result<void> {
        --there;
        return {};
    });
    for (int i = 0; i < kItems; ++i) {
        most = std::max(most.load(), ++there);
        REQUIRE(conveyor.give(i, kHeavy));
    }
    REQUIRE(conveyor.drain());
    CHECK(there == 0);
    CHECK(most <= 3);
}

TEST_CASE("A conveyor may go before it is drained", "[publisher][conveyor][race]")
{
    constexpr int kRounds = 50, kItems = 600;
    for (int round = 0; round < kRounds; ++round) {
        int taken = 0;
        {
            Conveyor<int> conveyor([&taken](int &) -> Result<void> {
                ++taken;
                return {};
            });
            for (int i = 0; i < kItems; ++i)
                REQUIRE(conveyor.give(i, 1));
        }
        CHECK(taken <= kItems);
    }
}
