// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "structure/sourcetree.h"

namespace paraply {

/// A type of the project's namespace that two files of src/ define: in a program that links both, the functions the compiler makes for the one are taken for
/// those of the other ([basic.def.odr]). Types inside a type, or in a namespace without a name, may share theirs.
Complaints typesDefinedTwice(const std::vector<SourceFile> &files);

}
