// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/finding.h"

namespace paraply {

/// A finding in words: what is wrong, and how to mend it. Whole sentences without the place (file, row, column).
struct FindingText {
    QString message, fix;
};

enum class FindingLanguage : unsigned char { Swedish, English };

FindingText textOf(const Finding &finding, FindingLanguage language);

/// A sentence with its %1 to %9 filled in, all at once, so that a parameter that holds "%2" stays as it is.
QString filled(QStringView pattern, const QStringList &parameters);

/// "services.csv, rad 14, kolumn url"
QString placeText(const Finding &finding, FindingLanguage language);

}
