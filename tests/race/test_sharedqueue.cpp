// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/jobqueue.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <thread>
#include <vector>

using namespace paraply;

TEST_CASE("Several threads may give jobs to a queue, stop them, and let it go while one runs", "[race][jobs]")
{
    constexpr int kRounds = 30, kThreads = 3, kJobs = 40;
    for (int round = 0; round < kRounds; ++round) {
        // Not atomic on purpose: jobs run on one thread, and the queue's end comes after the last of them.
        int ran = 0;
        std::atomic<int> given = 0;
        {
            JobQueue jobs;
            std::vector<std::jthread> givers;
            for (int i = 0; i < kThreads; ++i) {
                givers.emplace_back([&] {
                    for (int job = 0; job < kJobs; ++job) {
                        jobs.add([&ran](std::stop_token) { ++ran; });
                        ++given;
                        if (job % 7 == 0)
                            jobs.stopCurrent();
                    }
                });
            }
        }
        CHECK(given == kThreads * kJobs);
        CHECK(ran <= kThreads * kJobs);
    }
}
