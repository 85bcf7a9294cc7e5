// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"
#include "sync/syncreport.h"

namespace paraply {

/// What happened and what to do next, one line.
QString syncSentence(SyncOutcome outcome, const Console &console);

ExitCode exitCodeFor(SyncOutcome outcome);

}
