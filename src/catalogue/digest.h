// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/sha256.h"

#include <QString>

#include <vector>

namespace paraply {

class Connection;

/// The row hashes of one table in key order (docs/catalogue-format.md section 6), made on a second thread while rows are read. Throws DatabaseError.
std::vector<Hash> rowHashes(Connection &connection, const QString &table);

/// The table's hash over its row hashes, which are given so that a patch need only make anew those it touches. Throws DatabaseError.
Hash tableHash(Connection &connection, const QString &table, const std::vector<Hash> &rows);

/// The digest over the table hashes, given in the order of `catalogueTables()`.
QString digestOf(const std::vector<Hash> &tables);

/// The logical digest of the content: 64 lower-case hex digits. Reads every row. Throws DatabaseError.
QString logicalDigest(Connection &connection);

}
