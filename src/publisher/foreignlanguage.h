// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/foreignreading.h"

#include <QStringList>

namespace paraply {

struct ForeignLanguages {
    QStringList tags;   ///< BCP 47, each once, in the order written
    QString rest;       ///< what is no language ("flera språk", "teckentolk vid behov"), for language_note
    bool operator==(const ForeignLanguages &) const = default;
};

/// Languages by name in English, Swedish or the language itself, or by code of ISO 639-1, 639-2 (both kinds) or 639-3, alone or in a list (, ; / & + "och" "and"
/// "samt", line ends). Codes: language_rewritten (Repaired: names instead of tags), language_nearest (Repaired: a slip of the pen, told
/// apart because it is a guess), language_unreadable (Kept with the rest, or Unreadable when nothing else is there).
ForeignReading<ForeignLanguages> foreignLanguages(QStringView written);

/// The BCP 47 tag of one name or code, exactly spelt but for letter case; empty when it is none.
QString languageTag(QStringView word);

}
