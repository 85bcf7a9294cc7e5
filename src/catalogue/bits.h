// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace paraply {

/// One bit a row. Bits past the last row are always 0. Sets that are combined have the same number of rows.
class Bits {
public:
    Bits() = default;
    explicit Bits(std::size_t rows, bool value = false);

    std::size_t rows() const { return m_rows; }
    bool test(std::size_t row) const { return (m_words[row / 64] >> (row % 64)) & 1U; }
    void set(std::size_t row) { m_words[row / 64] |= std::uint64_t(1) << (row % 64); }
    std::size_t count() const;
    bool none() const;

    Bits &operator&=(const Bits &other);
    Bits &operator|=(const Bits &other);
    /// Takes away what is in `other`.
    Bits &operator-=(const Bits &other);
    friend Bits operator&(Bits left, const Bits &right) { return left &= right; }
    friend Bits operator|(Bits left, const Bits &right) { return left |= right; }
    friend Bits operator-(Bits left, const Bits &right) { return left -= right; }
    bool operator==(const Bits &) const = default;

    /// How many rows are in both, without making the set.
    static std::size_t countBoth(const Bits &left, const Bits &right);

    /// Calls `visit(row)` for every row in the set, in order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (std::uint64_t rest = m_words[word]; rest != 0; rest &= rest - 1)
                visit(word * 64 + std::size_t(std::countr_zero(rest)));
        }
    }

    /// The set of rows for which `holds(row)` is true; `holds` gives a bool or 0/1 and is called for every row in order.
    template <typename Holds>
    static Bits where(std::size_t rows, Holds holds)
    {
        Bits set(rows);
        std::size_t row = 0;
        for (std::uint64_t &word : set.m_words) {
            const std::size_t last = rows - row < 64 ? rows - row : 64;
            unsigned char passes[64] = {};
            // Bytes first, then eight bits at a time: both loops become vector instructions.
            for (std::size_t i = 0; i < last; ++i)
                passes[i] = static_cast<unsigned char>(holds(row + i));
            word = packed(passes);
            row += last;
        }
        return set;
    }

private:
    static std::uint64_t packed(const unsigned char (&passes)[64]);

    std::size_t m_rows = 0;
    std::vector<std::uint64_t> m_words;
};

inline std::uint64_t Bits::packed(const unsigned char (&passes)[64])
{
    std::uint64_t word = 0;
    for (unsigned group = 0; group < 8; ++group) {
        // Eight bytes of 0 or 1, put together independent of the byte order; the product gathers them in its top byte.
        std::uint64_t bytes = 0;
        for (unsigned i = 0; i < 8; ++i)
            bytes |= std::uint64_t(passes[group * 8 + i]) << (8 * i);
        word |= ((bytes * 0x0102040810204080U) >> 56) << (8 * group);
    }
    return word;
}

}
