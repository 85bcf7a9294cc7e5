// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/bits.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr std::size_t kWordBits = 64;

/// Set bits of 64, without asking for a newer processor than the build's.
inline std::size_t bitCount(std::uint64_t word)
{
    word -= (word >> 1) & 0x5555555555555555U;
    word = (word & 0x3333333333333333U) + ((word >> 2) & 0x3333333333333333U);
    word = (word + (word >> 4)) & 0x0f0f0f0f0f0f0f0fU;
    return std::size_t((word * 0x0101010101010101U) >> 56);
}

}

Bits::Bits(std::size_t rows, bool value)
    : m_rows(rows), m_words((rows + kWordBits - 1) / kWordBits, value ? ~std::uint64_t(0) : 0)
{
    if (value && rows % kWordBits != 0)
        m_words.back() = (std::uint64_t(1) << (rows % kWordBits)) - 1;
}

std::size_t Bits::count() const
{
    std::size_t total = 0;
    for (const std::uint64_t word : m_words)
        total += bitCount(word);
    return total;
}

bool Bits::none() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word == 0; });
}

std::size_t Bits::countBoth(const Bits &left, const Bits &right)
{
    std::size_t total = 0;
    for (std::size_t i = 0; i < left.m_words.size(); ++i)
        total += bitCount(left.m_words[i] & right.m_words[i]);
    return total;
}

Bits &Bits::operator&=(const Bits &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

Bits &Bits::operator|=(const Bits &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

Bits &Bits::operator-=(const Bits &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

}
