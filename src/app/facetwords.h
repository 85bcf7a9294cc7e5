// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace paraply {

struct FacetRow;

/// What a choice says besides its label, in the language of now. Made when it is shown: a county has few municipalities, a country
/// some hundred, and an answer must not wait for words that nobody sees.
class FacetWords {
    Q_DECLARE_TR_FUNCTIONS(FacetWords)
public:
    /// "7", "7 suggestions", an ellipsis while nothing is counted; empty where a number would not help.
    static QString count(const FacetRow &row);
    /// "Evening, 7 suggestions", "Evening, 7 suggestions, chosen", "Remove Evening": how a reader says it.
    static QString accessibleName(const FacetRow &row);
};

}
