// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/digesttext.h"

#include <algorithm>

namespace paraply {

bool isDigest(QStringView text)
{
    constexpr int kDigits = 64;
    return text.size() == kDigits && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

}
