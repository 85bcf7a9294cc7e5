// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `coverage FILE`: what is offered where and for which ages, the gaps in words, and what changed since an older catalogue.
std::unique_ptr<Command> makeCoverageCommand();

}
