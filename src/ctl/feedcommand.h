// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `feed init|release|refresh|rotate|verify|export`.
std::unique_ptr<Command> makeFeedCommand();

}
