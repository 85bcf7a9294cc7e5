// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

namespace paraply {

class Connection;

/// No catalogue is larger; a file that is gets refused before it is read.
inline constexpr qint64 kLargestCatalogue = qint64(2) * 1024 * 1024 * 1024;

/// What the file's first hundred bytes and its length tell, before SQLite sees it: Missing, Unreadable, Foreign (no SQLite database, no
/// regular file, not our application id), NewerSchema, Damaged (empty, shorter than it says, too large).
Result<void> inspectFile(const QString &path);

/// Seen from outside, whatever SQLite finds wrong with a file that is a catalogue by its header is damage.
Error asDamage(Error error);

/// Throws DatabaseError(Damaged) unless the database holds exactly the tables of the format with their columns.
void checkTables(Connection &connection);

/// Throws DatabaseError(Damaged) unless the database is sound, foreign keys hold, every code and date is in its list, the hours
/// parse and no masked service has a place. Reads the whole file.
void checkContent(Connection &connection);

}
