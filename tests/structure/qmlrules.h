// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "structure/sourcetree.h"

namespace paraply {

/// Colours, font sizes and durations written out in a QML file outside qml/theme/.
Complaints literalLook(const SourceFile &file);
/// `property var`: it hides from the linter what a property holds.
Complaints untypedProperties(const SourceFile &file);
/// Functions and handlers of more than five lines: logic belongs in C++.
Complaints longFunctions(const SourceFile &file);

}
