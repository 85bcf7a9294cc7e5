// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `sync --feed URL|DIR --root ROOT.json --store DIR`: brings a store of catalogues up to date, by the code the app runs.
std::unique_ptr<Command> makeSyncCommand();

}
