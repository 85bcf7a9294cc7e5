// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/plainjson.h"

#include <array>
#include <charconv>
#include <system_error>

namespace paraply {

namespace {

using Byte = unsigned char;

constexpr Byte kLastAscii = 0x7F;

/// ASCII that stands for itself in a string.
constexpr auto kPlain = [] {
    std::array<bool, 256> plain {};
    for (size_t c = 0x20; c <= kLastAscii; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

bool isBetween(Byte byte, Byte first, Byte last)
{
    return byte >= first && byte <= last;
}

/// Bytes of the character that begins at `at` with more than one of them, by RFC 3629; 0 when it is none.
size_t wideCharacter(const char *at, const char *end)
{
    const auto byte = [at](size_t i) { return Byte(at[i]); };
    const Byte first = byte(0);
    const size_t size = isBetween(first, 0xC2, 0xDF) ? 2 : isBetween(first, 0xE0, 0xEF) ? 3 : isBetween(first, 0xF0, 0xF4) ? 4 : 0;
    if (size == 0 || size_t(end - at) < size)
        return 0;
    const Byte least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80, most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    bool isGood = isBetween(byte(1), least, most);
    for (size_t i = 2; i < size; ++i)
        isGood = isGood && isBetween(byte(i), 0x80, 0xBF);
    return isGood ? size : 0;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = char(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

const char *behindDigits(const char *at, const char *end)
{
    while (at != end && isDigit(*at))
        ++at;
    return at;
}

/// Where a fraction and an exponent that begin at `at` end; null where one of them has no digits.
const char *behindFraction(const char *at, const char *end)
{
    if (at != end && *at == '.') {
        if (++at == end || !isDigit(*at))
            return nullptr;
        at = behindDigits(at, end);
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        at += at != end && (*at == '+' || *at == '-') ? 1 : 0;
        if (at == end || !isDigit(*at))
            return nullptr;
        at = behindDigits(at, end);
    }
    return at;
}

void appendUtf8(unsigned point, std::string &into)
{
    if (point < 0x80) {
        into += char(point);
    } else if (point < 0x800) {
        into += char(0xC0 | point >> 6);
        into += char(0x80 | (point & 0x3F));
    } else {
        into += char(0xE0 | point >> 12);
        into += char(0x80 | (point >> 6 & 0x3F));
        into += char(0x80 | (point & 0x3F));
    }
}

}

size_t plainRun(const char *at, const char *end)
{
    const char *const from = at;
    while (at != end) {
        if (kPlain[Byte(*at)]) {
            ++at;
            continue;
        }
        const size_t wide = Byte(*at) > kLastAscii ? wideCharacter(at, end) : 0;
        if (wide == 0)
            break;
        at += wide;
    }
    return size_t(at - from);
}

size_t takeEscape(const char *at, const char *end, std::string &into)
{
    constexpr std::string_view kLetters = "\"\\/bfnrt", kMeanings = "\"\\/\b\f\n\r\t";
    constexpr size_t kLetter = 2, kHex = 6;
    if (*at != '\\' || size_t(end - at) < kLetter)
        return 0;
    if (const size_t letter = kLetters.find(at[1]); letter != std::string_view::npos) {
        into += kMeanings[letter];
        return kLetter;
    }
    if (at[1] != 'u' || size_t(end - at) < kHex)
        return 0;
    unsigned point = 0;
    for (size_t i = kLetter; i < kHex; ++i) {
        const int digit = hexValue(at[i]);
        if (digit < 0)
            return 0;
        point = point << 4 | unsigned(digit);
    }
    if (point >= 0xD800 && point <= 0xDFFF)
        return 0;
    appendUtf8(point, into);
    return kHex;
}

PlainNumber plainNumber(const char *at, const char *end)
{
    constexpr long kMostDigits = 18;
    const char *const first = at != end && *at == '-' ? at + 1 : at;
    const char *const behind = behindDigits(first, end);
    if (behind == first || (behind - first > 1 && *first == '0'))
        return {};
    const char *const whole = behindFraction(behind, end);
    if (!whole || (whole == behind && behind - first > kMostDigits))
        return {};
    PlainNumber number {size_t(whole - at), whole != behind};
    const auto read = number.isReal ? std::from_chars(at, whole, number.real) : std::from_chars(at, whole, number.whole);
    return read.ec == std::errc() && read.ptr == whole ? number : PlainNumber {};
}

}
