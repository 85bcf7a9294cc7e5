// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "personal/personalstore.h"
#include "personal/schema.h"
#include "profiles.h"
#include "storage/connection.h"
#include "storage/statement.h"

#include <QTemporaryDir>

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

TEST_CASE("A file of the first version is taken over with what it holds", "[personal][migration]")
{
    const QTemporaryDir folder;
    {
        Connection old(folder.filePath(QStringLiteral("personal.db")), OpenMode::Create);
        old.execute(personalMigrations().front());
        old.setApplicationId(kPersonalApplicationId);
        old.setUserVersion(1);
        old.execute("INSERT INTO place VALUES (1, 'Ervalla', 'Örebro', 10); INSERT INTO setting VALUES ('language', 'sv')");
    }
    auto store = PersonalStore::open(folder.path(), kNow);
    REQUIRE(store);
    CHECK(store->setAside().isEmpty());
    Profile kept = store->read().value();
    CHECK(kept.place.name == QStringLiteral("Ervalla"));
    CHECK(kept.saved.empty());
    kept.saved = fullProfile().saved;
    REQUIRE(store->write(kept));
    CHECK(store->read().value() == kept);
}
