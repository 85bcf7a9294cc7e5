// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <span>
#include <string_view>

namespace paraply {

/// A heading, or words that stand in one, folded, and the field it means; empty for what is known and not for the guide: a postal address, a fax,
/// what keeps a number from being shown.
struct HeadingWord {
    QStringView words;
    std::string_view field;
};
std::span<const HeadingWord> headingWords();

}
