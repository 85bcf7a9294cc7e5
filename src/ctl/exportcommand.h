// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `export FORMAT FILE ...`: a catalogue, or an answer from it, in others' formats.
std::unique_ptr<Command> makeExportCommand();

}
