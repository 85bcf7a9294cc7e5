// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace paraply {

class Connection;

/// The text of schema.sql: every CREATE TABLE of a catalogue.
extern const char *const kCatalogueSchemaSql;

/// Makes an empty database a catalogue: application_id, user_version and every table. Throws DatabaseError. The caller chooses
/// the page size before (docs/catalogue-format.md) and holds the transaction, if it wants one.
void createSchema(Connection &connection);

/// The content tables, in byte order of their names.
const QStringList &catalogueTables();

}
