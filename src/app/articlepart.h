// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/column.h"
#include "catalogue/region.h"

#include <QString>

#include <vector>

namespace paraply {

/// One of article 18's three parts in short: what its heading says after "Part 2:", and the first sentence below it. Plain words.
struct ArticlePart {
    QString key, title, text;
    int part = 0;   ///< 1 to 3, as the gores of the umbrella
    bool operator==(const ArticlePart &) const = default;
    static std::span<const Column<ArticlePart>> columns();
};

/// The parts of a page; none unless it is about article 18 and has headings that open its parts.
std::vector<ArticlePart> partsOf(const Page &page);

}
