// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `info FILE`: what a catalogue covers, how much, and its digest.
std::unique_ptr<Command> makeInfoCommand();

}
