// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

std::unique_ptr<Command> makeFindCommand();

}
