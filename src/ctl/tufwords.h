// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "trust/trustreport.h"

namespace paraply {

/// How a run against a repository ended, as one sentence.
QString trustSentence(const TrustReport &report, const Console &console);

}
