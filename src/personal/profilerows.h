// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "personal/profile.h"

namespace paraply {

class Connection;

/// The profile as the rows of personal.db. Rows that no parent can mean are left out. Throws DatabaseError.
Profile readProfile(Connection &connection);
/// Replaces all rows; the caller holds the transaction. Throws DatabaseError.
void writeProfile(Connection &connection, const Profile &profile);

}
