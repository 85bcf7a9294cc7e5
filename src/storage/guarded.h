// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "storage/databaseerror.h"

#include <type_traits>
#include <utility>

namespace paraply {

template <typename T>
struct GuardedResult {
    using Type = Result<T>;
};

template <typename T>
struct GuardedResult<Result<T>> {
    using Type = Result<T>;
};

/// Runs `work` and turns a DatabaseError into an Error; the one place where a room does so. What `work` returns becomes
/// the value of the Result; when it returns a Result already, that is passed on.
template <typename Work>
auto guarded(Work &&work) -> typename GuardedResult<std::invoke_result_t<Work>>::Type
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::forward<Work>(work)();
            return {};
        } else {
            return std::forward<Work>(work)();
        }
    } catch (const DatabaseError &error) {
        return error.toError();
    }
}

}
