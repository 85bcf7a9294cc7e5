// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "publisher/feedkeys.h"

namespace paraply {

/// Takes the passphrase from PARAPLY_PASSPHRASE, which is wiped from the process once it is read; where it is not set, asks on the
/// terminal without echo, twice for a new key, at most three times for an old one. Nothing where there is neither. `console` must outlive it.
PassphraseSource passphraseFor(const Console &console);

}
