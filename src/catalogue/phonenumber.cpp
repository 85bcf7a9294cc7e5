// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/service.h"

#include <array>

namespace paraply {
namespace {

constexpr int kLongestWritten = 40;

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'.' || c == u'/' || c == u'(' || c == u')'
        || (c >= QChar(0x2010) && c <= QChar(0x2015));  // hyphens and dashes
}

/// The digits of `written`; nothing when it holds anything but digits and what people set between them.
std::optional<QString> digitsOf(QStringView written)
{
    QString digits;
    for (const QChar c : written) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!isSeparator(c))
            return std::nullopt;
    }
    return digits;
}

struct ShortNumber {
    const char *prefix;
    int digits;
};

// Three to six digits, dialled without an area code from any phone in the country.
constexpr std::array<ShortNumber, 7> kShortNumbers{{
    {"112", 3}, {"1177", 4}, {"11313", 5}, {"11414", 5}, {"116", 6}, {"118", 6}, {"90", 5},
}};

bool isShortNumber(const QString &digits)
{
    for (const ShortNumber &number : kShortNumbers) {
        if (digits.size() == number.digits && digits.startsWith(QLatin1String(number.prefix)))
            return true;
    }
    return false;
}

/// A Swedish national significant number: no trunk zero, six to nine digits.
bool isNationalNumber(QStringView digits)
{
    return digits.size() >= 6 && digits.size() <= 9 && !digits.startsWith(u'0');
}

QString international(const QString &digits)
{
    const bool fits = digits.startsWith(u"46")
        ? isNationalNumber(QStringView(digits).mid(2))
        : digits.size() >= 7 && digits.size() <= 15 && !digits.startsWith(u'0');  // E.164
    return fits ? u'+' + digits : QString();
}

}

QString dialableNumber(QStringView written)
{
    QString text = written.trimmed().left(kLongestWritten + 1).toString();
    if (text.size() > kLongestWritten)
        return {};
    const bool plus = text.startsWith(u'+');
    const bool abroad = plus || text.startsWith(u"00");
    if (abroad)
        text = text.mid(plus ? 1 : 2).replace(QLatin1String("(0)"), QLatin1String(" "));
    const auto digits = digitsOf(text);
    if (!digits)
        return {};
    if (abroad)
        return international(*digits);
    if (digits->startsWith(u'0'))
        return isNationalNumber(QStringView(*digits).mid(1)) ? *digits : QString();
    return isShortNumber(*digits) ? *digits : QString();
}

}
