// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `merge BASE MINE THEIRS --out OUT`: two edited copies of a sheet, or of a whole folder, become one; conflicts are told and kept apart.
std::unique_ptr<Command> makeMergeCommand();

}
