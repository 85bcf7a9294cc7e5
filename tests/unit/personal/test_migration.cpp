// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "personal/personalstore.h"
#include "personal/schema.h"
#include "storage/connection.h"
#include "storage/statement.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

/// What a database holds, without the blanks and comments of the script that made it.
QStringList schemaOf(Connection &connection)
{
    QStringList schema;
    Statement tables(connection, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
    for (const Row row : tables.rows())
        schema << row.column<QString>(0).simplified();
    return schema;
}

}

TEST_CASE("Migrating from nothing to the newest version gives what a fresh file is", "[personal][migration]")
{
    Connection migrated = Connection::memory(), fresh = Connection::memory();
    for (const char *script : personalMigrations())
        migrated.execute(script);
    fresh.execute(kPersonalSchemaSql);
    CHECK_FALSE(schemaOf(fresh).isEmpty());
    CHECK(schemaOf(migrated) == schemaOf(fresh));
}

TEST_CASE("There is one migration for each version", "[personal][migration]")
{
    CHECK(int(personalMigrations().size()) == kPersonalSchema);
}
