// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/jobqueue.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <future>
#include <vector>

using namespace paraply;

TEST_CASE("Jobs run one after the other, in order, on one other thread", "[app][jobs]")
{
    std::vector<int> order;
    std::promise<void> done;
    const auto here = std::this_thread::get_id();
    std::atomic<bool> elsewhere = true;
    JobQueue jobs;
    for (int i = 0; i < 100; ++i) {
        jobs.add([&, i](std::stop_token) {
            order.push_back(i);
            elsewhere = elsewhere && std::this_thread::get_id() != here;
        });
    }
    jobs.add([&](std::stop_token) { done.set_value(); });
    done.get_future().wait();
    REQUIRE(order.size() == 100);
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(elsewhere);
}

TEST_CASE("Stopping asks only the job that runs", "[app][jobs]")
{
    std::promise<void> started, ended;
    std::atomic<bool> secondAsked = true;
    JobQueue jobs;
    jobs.add([&](std::stop_token stop) {
        std::promise<void> asked;
        const std::stop_callback tell(stop, [&asked] { asked.set_value(); });
        started.set_value();
        asked.get_future().wait();
    });
    jobs.add([&](std::stop_token stop) {
        secondAsked = stop.stop_requested();
        ended.set_value();
    });
    started.get_future().wait();
    jobs.stopCurrent();
    ended.get_future().wait();
    CHECK_FALSE(secondAsked);
}

TEST_CASE("A queue that goes stops the running job and drops those that wait", "[app][jobs]")
{
    std::promise<void> started;
    std::atomic<bool> wasStopped = false, ran = false;
    {
        JobQueue jobs;
        jobs.add([&](std::stop_token stop) {
            std::promise<void> asked;
            const std::stop_callback tell(stop, [&asked] { asked.set_value(); });
            started.set_value();
            asked.get_future().wait();
            wasStopped = true;
        });
        jobs.add([&](std::stop_token) { ran = true; });
        started.get_future().wait();
    }
    CHECK(wasStopped);
    CHECK_FALSE(ran);
}
