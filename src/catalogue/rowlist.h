// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace paraply {

// A list of ascending rows as bytes: by row the number of rows left out since the one before, seven bits a byte, the lowest
// first, the top bit set where more follow.

inline void appendSkipped(std::vector<std::uint8_t> &bytes, std::uint32_t skipped)
{
    for (; skipped >= 0x80; skipped >>= 7)
        bytes.push_back(std::uint8_t(skipped | 0x80));
    bytes.push_back(std::uint8_t(skipped));
}

/// Calls `visit(row)` for each row of a sound list.
template <typename Visit>
void forEachRow(std::span<const std::uint8_t> list, Visit visit)
{
    std::uint32_t next = 0;
    const std::uint8_t *const end = list.data() + list.size();
    for (const std::uint8_t *at = list.data(); at != end;) {
        std::uint32_t skipped = *at & 0x7fU;
        for (unsigned shift = 7; *at++ & 0x80U; shift += 7)
            skipped |= std::uint32_t(*at & 0x7fU) << shift;
        next += skipped;
        visit(next++);
    }
}

/// Whether it is one that forEachRow may walk: whole numbers, no row past the last.
inline bool isSoundRowList(std::span<const std::uint8_t> list, std::size_t rows)
{
    std::uint64_t next = 0, skipped = 0;
    unsigned shift = 0;
    for (const std::uint8_t byte : list) {
        skipped |= std::uint64_t(byte & 0x7fU) << shift;
        shift += 7;
        if (byte & 0x80U) {
            if (shift > 28)
                return false;
            continue;
        }
        next += skipped + 1;
        if (next > rows)
            return false;
        skipped = 0;
        shift = 0;
    }
    return shift == 0;
}

}
