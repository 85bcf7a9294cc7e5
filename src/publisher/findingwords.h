// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/finding.h"

#include <QStringView>

namespace paraply {

/// The wording of one kind of finding; %1, %2, ... stand for its parameters. Empty fixes are made from the suggestion.
struct FindingWords {
    QStringView swedish = {}, swedishFix = {}, english = {}, englishFix = {};
};

const FindingWords &wordsOf(Fault fault);
/// For faults whose first parameter tells one reason of several ("utf16", "open_quote"); nullptr for an unknown reason.
const FindingWords *wordsOfReason(QStringView reason);

}
