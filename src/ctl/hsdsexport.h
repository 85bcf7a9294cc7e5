// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `export hsds FILE [--version 3.1] [--tabular] [--out PATH]`: the whole directory as Open Referral HSDS (docs/hsds-profile.md).
std::unique_ptr<Command> makeHsdsExport();

}
