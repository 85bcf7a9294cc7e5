// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `quality DIR|FILE`: how good every record is and why, whom to call first, duplicates, links, reminders (docs/quality.md).
std::unique_ptr<Command> makeQualityCommand();

}
