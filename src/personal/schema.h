// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

namespace paraply {

/// What a fresh personal.db is made with.
extern const char *const kPersonalSchemaSql;

/// The n-th script (from 0) leads from version n to n + 1. Each is run whole, in the transaction that also sets the version.
const std::vector<const char *> &personalMigrations();

}
