// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/libcrypto.h"

#include <catch2/catch_test_macros.hpp>

#include <openssl/err.h>

#include <semaphore>
#include <thread>

using namespace paraply;

namespace {

/// A thread that has something kept by libcrypto, and ends while the process does: this is let go after what libcrypto would have done
/// at the end, because it was there first.
struct LateThread {
    LateThread() { keepLibcrypto(); }

    ~LateThread()
    {
        mayEnd.release();
        if (thread.joinable())
            thread.join();
    }

    std::binary_semaphore hasState {0}, mayEnd {0};
    std::thread thread;
};

LateThread s_late;

}

TEST_CASE("A thread that ends when the program has already returned from main meets libcrypto as it left it")
{
    // What fails, fails in the destructor: the process then dies of a double free.
    s_late.thread = std::thread([] {
        ERR_clear_error();
        s_late.hasState.release();
        s_late.mayEnd.acquire();
    });
    s_late.hasState.acquire();
    CHECK(s_late.thread.joinable());
}
