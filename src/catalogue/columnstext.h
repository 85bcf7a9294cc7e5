// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/textindex.h"

namespace paraply {

class Columns;
class Connection;

/// The index over all texts a row is found by, in every content language. Titles: the names of the service, its sessions, its
/// organization, kind, topics, locality and municipality. Descriptions: the description, the language note and the address.
/// Throws DatabaseError.
TextIndex textIndexOf(Connection &connection, const Columns &columns);

}
