// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/swedishorder.h"

#include "base/text.h"

#include <algorithm>

namespace paraply {

namespace {

/// The marks stand before the letters, as in CLDR's root collation; å, ä and ö after z, as in its Swedish one.
constexpr QStringView kInOrder = u" -abcdefghijklmnopqrstuvwxyz\u00e5\u00e4\u00f6";

bool isCapital(QChar c)
{
    return (c >= u'A' && c <= u'Z') || c == QChar(0xc5) || c == QChar(0xc4) || c == QChar(0xd6);
}

int placeOf(QChar c)
{
    return int(kInOrder.indexOf(isCapital(c) ? QChar(c.unicode() + 32) : c));
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return placeOf(c) >= 0; });
}

}

int SwedishOrder::compare(const QString &a, const QString &b)
{
    if (!isPlain(a) || !isPlain(b)) {
        if (!m_collator)
            m_collator = swedishCollator();
        return m_collator->compare(a, b);
    }
    int bySize = 0;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (const int byLetter = placeOf(a[i]) - placeOf(b[i]); byLetter != 0)
            return byLetter;
        if (bySize == 0)
            bySize = int(isCapital(a[i])) - int(isCapital(b[i]));
    }
    return a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : bySize;
}

}
