// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/kind.h"
#include "catalogue/query.h"

#include <QCoreApplication>

namespace paraply {

/// Codes of what and how, in words.
class KindTexts {
    Q_DECLARE_TR_FUNCTIONS(KindTexts)
public:
    static QString kind(Kind kind);
    static QString group(KindGroup group);
    /// "Open now", "Evening" ...; for a chip.
    static QString open(OpenFilter filter);
    static QString free();
    static QString dropIn();
    /// "Hours are missing for 40 more."
    static QString unsaid(Unsaid question, int count);
    /// "These do not say when they are open."
    static QString unsaidShown(Unsaid question);
};

}
