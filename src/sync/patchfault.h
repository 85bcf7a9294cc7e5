// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <exception>

namespace paraply {

/// Why a patch is refused. Thrown by what reads patches and caught at the room's edge (`guardedPatch`), like DatabaseError.
class PatchFault final : public std::exception {
public:
    explicit PatchFault(Error error) : m_error(std::move(error)) { }
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "a patch was refused"; }

private:
    Error m_error;
};

[[noreturn]] inline void refusePatch(Code code, const QString &what)
{
    throw PatchFault({code, what});
}

/// Hands on a failure of another room's function.
inline void require(const Result<void> &result)
{
    if (!result)
        throw PatchFault(result.error());
}

}
