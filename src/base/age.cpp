// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/age.h"

#include <array>

namespace paraply {
namespace {

struct Band {
    const char *code;
    int min, max;
};

// In order of AgeBand's values.
constexpr std::array<Band, kAgeBandCount> kBands{{
    {"0-11m", 0, 11},
    {"1-2y", 12, 35},
    {"3-5y", 36, 71},
    {"6-9y", 72, 119},
    {"10-12y", 120, 155},
    {"13-17y", 156, kLastAgeMonth},
}};

}

AgeRange rangeOf(AgeBand band)
{
    const Band &b = kBands[size_t(band)];
    return {b.min, b.max};
}

QLatin1String bandCode(AgeBand band)
{
    return QLatin1String(kBands[size_t(band)].code);
}

std::optional<int> monthsFromText(QStringView text)
{
    if (text.size() < 2 || text.size() > 4)
        return std::nullopt;
    int number = 0;
    for (const QChar c : text.chopped(1)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    if (text.back() == u'y')
        number *= 12;
    else if (text.back() != u'm')
        return std::nullopt;
    return number <= kLastAgeMonth ? std::optional(number) : std::nullopt;
}

QString ageText(int months)
{
    const bool years = months >= 24 && months % 12 == 0;
    return QString::number(years ? months / 12 : months) + (years ? u'y' : u'm');
}

}
