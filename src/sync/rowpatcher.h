// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/patchfile.h"

namespace paraply {

class Connection;

/// Does to the tables what the patch says, without looking at digests; foreign keys must be off, and a transaction open that is given up
/// when it throws DatabaseError or PatchFault.
void patchRows(PatchFile &patch, Connection &catalogue, const std::stop_token &stop);

}
