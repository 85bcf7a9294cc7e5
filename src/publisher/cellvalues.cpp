// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/cellvalues.h"

#include <QByteArray>
#include <QUrl>

#include <algorithm>
#include <charconv>
#include <string>

namespace paraply {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

// Digits only: from_chars alone would take a sign.
int number(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

}

std::optional<qint64> countFrom(std::string_view cell)
{
    constexpr size_t kMostDigits = 9;
    if (!allDigits(cell) || cell.size() > kMostDigits)
        return std::nullopt;
    return number(cell);
}

std::optional<double> degreesFrom(std::string_view cell)
{
    const bool plain = !cell.empty() && std::all_of(cell.begin(), cell.end(), [](char c) { return isDigit(c) || c == '.' || c == '-'; });
    double value = 0;
    if (!plain)
        return std::nullopt;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != cell.data() + cell.size())
        return std::nullopt;
    return value;
}

std::optional<QDate> dateFrom(std::string_view cell)
{
    if (cell.size() != 10 || cell[4] != '-' || cell[7] != '-' || !allDigits(cell.substr(0, 4)) || !allDigits(cell.substr(5, 2))
        || !allDigits(cell.substr(8, 2)))
        return std::nullopt;
    const QDate date(number(cell.substr(0, 4)), number(cell.substr(5, 2)), number(cell.substr(8, 2)));
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199)
        return std::nullopt;
    return date;
}

std::optional<QDate> looseDateFrom(std::string_view cell)
{
    if (cell.size() == 4)
        return dateFrom(std::string(cell) + "-01-01");
    if (cell.size() == 7)
        return dateFrom(std::string(cell) + "-01");
    return dateFrom(cell);
}

bool isYes(std::string_view cell)
{
    return cell == "yes";
}

bool isId(std::string_view cell)
{
    return !cell.empty() && cell.size() <= 100 && std::all_of(cell.begin(), cell.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || isDigit(c) || c == '.' || c == '_' || c == '-';
    });
}

// RFC 5646 section 2.1, as far as content languages go: a language of 2-3 letters, then subtags of 1-8 letters and digits; a
// single letter such as "x" must be followed by another.
bool isLanguage(std::string_view cell)
{
    constexpr size_t kLongest = 35;
    if (cell.size() > kLongest)
        return false;
    size_t length = 0;
    bool first = true, single = false;
    for (size_t i = 0; i <= cell.size(); ++i) {
        if (i < cell.size() && cell[i] != '-') {
            if (first ? !isLetter(cell[i]) : !isLetter(cell[i]) && !isDigit(cell[i]))
                return false;
            ++length;
            continue;
        }
        if (first ? length < 2 || length > 3 : length < 1 || length > 8)
            return false;
        single = !first && length == 1;
        first = false;
        length = 0;
    }
    return !single;
}

bool isPostalCode(std::string_view cell)
{
    if (cell.size() == 6 && cell[3] == ' ')
        return allDigits(cell.substr(0, 3)) && allDigits(cell.substr(4));
    return (cell.size() == 3 || cell.size() == 5) && allDigits(cell);
}

bool hasWebScheme(std::string_view cell)
{
    return cell.starts_with("https://") || cell.starts_with("http://");
}

namespace {

// Plain names of a host, and a path of letters that stand for themselves: most addresses, and nothing that could be wrong with them.
bool isPlainWebAddress(std::string_view cell)
{
    constexpr size_t kLongestHost = 100, kLongestName = 60;
    cell.remove_prefix(cell.find("//") + 2);
    const std::string_view host = cell.substr(0, cell.find('/'));
    size_t name = 0;
    for (const char c : host) {
        if (c == '.' ? name == 0 : !isLetter(c))
            return false;
        name = c == '.' ? 0 : name + 1;
        if (name > kLongestName)
            return false;
    }
    const auto isPlain = [](char c) { return isLetter(c) || isDigit(c) || c == '/' || c == '-' || c == '_' || c == '.'; };
    return name > 0 && host.size() <= kLongestHost && host.find('.') != std::string_view::npos && std::ranges::all_of(cell, isPlain);
}

}

bool isWebAddress(std::string_view cell)
{
    constexpr size_t kLongest = 2000;
    if (!hasWebScheme(cell) || cell.size() > kLongest || cell.find_first_of(" \t\r\n\"<>") != std::string_view::npos)
        return false;
    if (isPlainWebAddress(cell))
        return true;
    const QUrl url(QString::fromUtf8(cell.data(), qsizetype(cell.size())), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isMailAddress(std::string_view cell)
{
    constexpr size_t kLongest = 254;   // RFC 5321 section 4.5.3.1.3
    const size_t at = cell.find('@');
    if (at == std::string_view::npos || at == 0 || cell.find('@', at + 1) != std::string_view::npos || cell.size() > kLongest)
        return false;
    const std::string_view domain = cell.substr(at + 1);
    const bool clean = std::none_of(cell.begin(), cell.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == ',' || c == ';' || c == '<' || c == '>'; });
    const size_t dot = domain.rfind('.');
    return clean && dot != std::string_view::npos && dot > 0 && dot + 2 < domain.size() && domain.find("..") == std::string_view::npos;
}

}
