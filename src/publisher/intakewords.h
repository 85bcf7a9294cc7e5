// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/findingtext.h"
#include "publisher/intakelog.h"

#include <span>
#include <string_view>

namespace paraply {

/// What a code of an import means, and how to mend it: %1 is the value, %2 what it became, %3 the field, %4 the table.
struct IntakeSentence {
    std::string_view code;
    QStringView swedish, swedishFix, english, englishFix;
};

/// Each part of an import has a list of its own; no code stands in two (checked by a test).
std::span<const IntakeSentence> readingSentences();   ///< what keeps bytes from being records
std::span<const IntakeSentence> valueSentences();     ///< what is repaired in single values
std::span<const IntakeSentence> sheetSentences();     ///< what becomes of the rows of a flat sheet
std::span<const IntakeSentence> mappingSentences();   ///< what becomes of records

/// Null for a code that no list has.
const IntakeSentence *intakeSentence(const QString &code);
/// Whole sentences without the place. A code without a sentence of its own is its own message.
FindingText textOf(const IntakeFinding &finding, FindingLanguage language);
/// "services.csv, rad 14, /phones/2, number"
QString placeText(const IntakeFinding &finding, FindingLanguage language);
/// "repaired": the stable word of the report and of JSON.
QString actionCode(IntakeAction action);
/// "lagat"
QString actionText(IntakeAction action, FindingLanguage language);

}
