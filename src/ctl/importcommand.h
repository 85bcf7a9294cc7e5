// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `paraplyctl import hsds|csv`: other people's directories and lists become sheets.
std::unique_ptr<Command> makeImportCommand();

/// Its verbs, one a format.
std::unique_ptr<Command> makeHsdsImport();
std::unique_ptr<Command> makeCsvImport();

}
