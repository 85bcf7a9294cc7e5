// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/foreignreading.h"

#include <vector>

namespace paraply {

struct ForeignPhone {
    QString number;      ///< as written, without the extension and words around it; dialable (catalogue's dialableNumber)
    QString extension;   ///< digits; empty: none
    bool operator==(const ForeignPhone &) const = default;
};

/// The numbers of a cell: "019-123 45 67 ankn 12", "x204", "ext. 4", "Tel: 019-...", "+46(0)19-...", several by ; , / or "eller". Codes: phone_rewritten
/// (Repaired: an extension, words or a list taken apart), phone_part_unreadable (Repaired: one of several was left out), phone_zero_lost (Unreadable:
/// "19123456" in a spreadsheet may lack its 0 or its +; nothing is put there), phone_scientific ("4.6E+10"), phone_unreadable.
ForeignReading<std::vector<ForeignPhone>> foreignPhones(QStringView written);

/// What a spreadsheet leaves of a number whose first 0 or + it took for arithmetic: only digits, none of them a short number, of a length and
/// beginning that a 0 or + before it would make dialable; "4.6E+10" too.
bool looksEaten(QStringView written);

}
