// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/kind.h"

#include <QString>

namespace paraply {

/// What a kind of service is called, for finding by words and for the command line; the guide's own words are in its translations.
struct KindWords {
    QStringView swedish, english;
};
KindWords wordsOf(Kind kind);

}
