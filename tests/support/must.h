// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdexcept>

namespace paraply {

/// What a test's surroundings need to be true, whatever runs the test: an exception fails it under Catch2, and ends a Quick Test.
inline void must(bool holds, const char *what)
{
    if (!holds)
        throw std::runtime_error(what);
}

}
