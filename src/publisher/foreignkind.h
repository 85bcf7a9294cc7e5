// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/kind.h"

#include <QString>

#include <optional>
#include <span>

namespace paraply {

/// A word or phrase of Swedish or English, folded, that means one of our kinds (docs/publishing.md shows them all).
struct KindWord {
    QStringView phrase;
    Kind kind;
};
std::span<const KindWord> kindWords();

/// The kind that a term's words mean: our own code, else the first phrase of the list that stands in them as whole words. Nothing else is guessed.
std::optional<Kind> foreignKind(QStringView words);

}
