// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "personal/personalstore.h"
#include "profiles.h"
#include "storage/connection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("A fresh store knows nothing", "[personal][store]")
{
    const QTemporaryDir folder;
    auto store = PersonalStore::open(folder.filePath(QStringLiteral("new/one")), kNow);
    REQUIRE(store);
    CHECK(store->setAside().isEmpty());
    CHECK(store->read().value() == Profile{});
}

TEST_CASE("What was written is there when the store is opened again", "[personal][store]")
{
    const QTemporaryDir folder;
    REQUIRE(PersonalStore::open(folder.path(), kNow)->write(fullProfile()));
    CHECK(PersonalStore::open(folder.path(), kNow)->read().value() == fullProfile());
}

TEST_CASE("Writing replaces all of it", "[personal][store]")
{
    auto store = PersonalStore::inMemory();
    REQUIRE(store);
    REQUIRE(store->write(fullProfile()));
    Profile less;
    less.settings = { { QStringLiteral("theme"), QStringLiteral("dark") } };
    REQUIRE(store->write(less));
    CHECK(store->read().value() == less);
}

TEST_CASE("A store in memory writes no file", "[personal][store]")
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    REQUIRE(PersonalStore::inMemory()->write(fullProfile()));
    CHECK(QDir(folder.path()).isEmpty());
    REQUIRE(QDir::setCurrent(before));
}

TEST_CASE("A write that fails leaves what was there before", "[personal][store]")
{
    const QTemporaryDir folder;
    auto store = PersonalStore::open(folder.path(), kNow);
    REQUIRE(store);
    REQUIRE(store->write(fullProfile()));
    Connection other(folder.filePath(QStringLiteral("personal.db")), OpenMode::ReadWrite);
    // The last of the tables refuses, so that the first ones were written already.
    other.execute("CREATE TRIGGER refuse BEFORE INSERT ON setting BEGIN SELECT RAISE(ABORT, 'no'); END");
    Profile wrong = fullProfile();
    wrong.place.name = QStringLiteral("Kumla");
    const auto done = store->write(wrong);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == Code::Invalid);
    CHECK(store->read().value() == fullProfile());
}

TEST_CASE("Rows that no parent can mean are left out", "[personal][store]")
{
    const QTemporaryDir folder;
    REQUIRE(PersonalStore::open(folder.path(), kNow)->write(fullProfile()));
    {
        Connection file(folder.filePath(QStringLiteral("personal.db")), OpenMode::ReadWrite);
        file.execute("INSERT INTO child VALUES (7, 'birth_month', '2026-13', NULL, NULL, NULL);"
                     "INSERT INTO child VALUES (8, 'age', NULL, 99, 3, '2026-01-01');"
                     "INSERT INTO saved VALUES (9, 'orebro', '', '', '', '2026-01-01', '', '', '', '');"
                     "INSERT INTO saved VALUES (10, 'orebro', 'x', '', '', 'someday', '', '', '', '');"
                     "INSERT INTO report VALUES (9, '', 'x', '', '', '', '', '2026-01-01')");
    }
    CHECK(PersonalStore::open(folder.path(), kNow)->read().value() == fullProfile());
}

TEST_CASE("What is saved comes back in the user's own order", "[personal][store]")
{
    auto store = PersonalStore::inMemory();
    REQUIRE(store);
    Profile profile = fullProfile();
    std::swap(profile.saved[0], profile.saved[1]);
    REQUIRE(store->write(profile));
    CHECK(store->read().value().saved == profile.saved);
}
