// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `tuf`: a bare TUF client for any repository, without anything of a feed. Exit 0 or 1, and 2 for a wrong command line.
std::unique_ptr<Command> makeTufCommand();

/// The file in the target folder that a target of this name becomes: percent-encoded but for letters, digits, `-`, `.`, `_` and `~`.
/// Different names give different files, none of them hidden in a folder, and none of them another's unfinished part.
QString targetFileName(const QString &name);

}
