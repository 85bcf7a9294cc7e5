// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/bits.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr std::size_t kWordBits = 64;

/// Set bits of the words that `wordAt` gives, without asking for a newer processor than the build's: counted side by side in the bytes of a
/// word, which becomes vector instructions, and put together before a byte may overflow.
template <typename WordAt>
std::size_t bitCount(std::size_t words, WordAt wordAt)
{
    constexpr std::size_t kBlock = 31;
    std::size_t total = 0;
    for (std::size_t begin = 0; begin < words; begin += kBlock) {
        const std::size_t end = std::min(words, begin + kBlock);
        std::uint64_t bytes = 0;
        for (std::size_t i = begin; i < end; ++i) {
            std::uint64_t word = wordAt(i);
            word -= (word >> 1) & 0x5555555555555555U;
            word = (word & 0x3333333333333333U) + ((word >> 2) & 0x3333333333333333U);
            bytes += (word + (word >> 4)) & 0x0f0f0f0f0f0f0f0fU;
        }
        const std::uint64_t pairs = (bytes & 0x00ff00ff00ff00ffU) + ((bytes >> 8) & 0x00ff00ff00ff00ffU);
        total += std::size_t((pairs * 0x0001000100010001U) >> 48);
    }
    return total;
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
    const std::uint64_t *const words = m_words.data();
    return bitCount(m_words.size(), [=](std::size_t i) { return words[i]; });
}

bool Bits::none() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word == 0; });
}

std::size_t Bits::countBoth(const Bits &left, const Bits &right)
{
    const std::uint64_t *const ours = left.m_words.data(), *const theirs = right.m_words.data();
    return bitCount(left.m_words.size(), [=](std::size_t i) { return ours[i] & theirs[i]; });
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
