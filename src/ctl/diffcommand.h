// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `diff A B`: what changed between two folders of sheets or catalogues, in words.
std::unique_ptr<Command> makeDiffCommand();

}
