// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `show FILE ID`: one service whole, in the console's language where it is translated.
std::unique_ptr<Command> makeShowCommand();

}
