// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace paraply {

/// Questions to one unit of text whose answer is the highest bit of the result, the others being of no meaning: "or"ed or "and"ed over a whole text,
/// without a branch, the compiler asks many units at a time.
constexpr char16_t kSaid = 0x8000;

constexpr char16_t differs(char16_t c, char16_t from)
{
    const auto difference = char16_t(c ^ from);
    return char16_t(difference | char16_t(0 - difference));
}

constexpr char16_t isSame(char16_t c, char16_t as)
{
    return char16_t(~differs(c, as));
}

/// `bound` at most 0x8000.
constexpr char16_t isBelow(char16_t c, char16_t bound)
{
    return char16_t(char16_t(c - bound) & char16_t(~c));
}

/// From `first` on, `count` (at most 0x8000) of them.
constexpr char16_t isAmong(char16_t c, char16_t first, char16_t count)
{
    return isBelow(char16_t(c - first), count);
}

constexpr char16_t isSurrogate(char16_t c)
{
    return isAmong(c, 0xD800, 0x800);
}

}
