// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/hsdsvalue.h"

#include "publisher/cellvalues.h"
#include "publisher/table.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// RFC 9562 section 4: 8-4-4-4-12.
bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

bool isNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(value);
}

bool isInteger(std::string_view text)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

bool matches(const QRegularExpression &form, std::string_view text)
{
    return form.match(textOf(text)).hasMatch();
}

/// Two digits at the beginning, at most `most`, which are taken away.
bool takesTwoDigits(std::string_view &text, int most)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() < 2 || !isDigit(text[0]) || !isDigit(text[1]) || (text[0] - '0') * 10 + text[1] - '0' > most)
        return false;
    text.remove_prefix(2);
    return true;
}

bool takes(std::string_view &text, char c)
{
    const bool isThere = text.starts_with(c);
    text.remove_prefix(isThere ? 1 : 0);
    return isThere;
}

constexpr int kLastHour = 23, kLastMinute = 59, kLastOffset = 14;

bool isOffset(std::string_view text)
{
    if (text.empty() || text == "Z")
        return true;
    if ((!takes(text, '+') && !takes(text, '-')) || !takesTwoDigits(text, kLastOffset))
        return false;
    takes(text, ':');
    return takesTwoDigits(text, kLastMinute) && text.empty();
}

// RFC 3339 section 5.6, seconds and offset being optional as in HSDS.
bool isTime(std::string_view text)
{
    if (!takesTwoDigits(text, kLastHour) || !takes(text, ':') || !takesTwoDigits(text, kLastMinute))
        return false;
    if (takes(text, ':')) {
        if (!takesTwoDigits(text, kLastMinute))
            return false;
        if (takes(text, '.')) {
            const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
            if (digits == 0)
                return false;
            text.remove_prefix(digits);
        }
    }
    return isOffset(text);
}

bool isDateTime(std::string_view text)
{
    return text.size() > 10 && text[10] == 'T' && dateFrom(text.substr(0, 10)) && isTime(text.substr(11));
}

// RFC 3986: a scheme, and no character that must be written otherwise.
bool isUri(std::string_view text)
{
    static const QRegularExpression form(u"\\A[A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9._~:/?#@!$&'()*+,;=\\[\\]-]|%[0-9A-Fa-f]{2})+\\z"_s);
    if (!matches(form, text))
        return false;
    return !hasWebScheme(text) || text.find_first_of("/?#", text.find("//") + 2) != text.find("//") + 2;
}

bool isChoice(const HsdsField &field, std::string_view value)
{
    for (std::string_view choices = field.choices; !choices.empty();) {
        const size_t end = std::min(choices.find('|'), choices.size());
        if (choices.substr(0, end) == value)
            return true;
        choices.remove_prefix(std::min(end + 1, choices.size()));
    }
    return false;
}

}

std::optional<HsdsFault> faultOfValue(const HsdsField &field, std::string_view value)
{
    const auto unless = [](bool right, HsdsFault fault) { return right ? std::nullopt : std::optional(fault); };
    switch (field.type) {
    case HsdsType::Uuid: return unless(isUuid(value), HsdsFault::BadUuid);
    case HsdsType::Number: return unless(isNumber(value), HsdsFault::BadNumber);
    case HsdsType::Integer: return unless(isInteger(value), HsdsFault::BadNumber);
    case HsdsType::Date: return unless(dateFrom(value).has_value(), HsdsFault::BadDate);
    case HsdsType::Time: return unless(isTime(value), HsdsFault::BadTime);
    case HsdsType::DateTime: return unless(isDateTime(value), HsdsFault::BadDateTime);
    case HsdsType::Uri: return unless(isUri(value), HsdsFault::BadUri);
    case HsdsType::Email: return unless(isMailAddress(value), HsdsFault::BadEmail);
    case HsdsType::Boolean: return unless(value == "true" || value == "false", HsdsFault::BadBoolean);
    case HsdsType::Choice: return unless(isChoice(field, value), HsdsFault::BadChoice);
    case HsdsType::Text: break;
    }
    return std::nullopt;
}

QString choicesText(const HsdsField &field)
{
    return textOf(field.choices).replace(u'|', u", "_s);
}

}
