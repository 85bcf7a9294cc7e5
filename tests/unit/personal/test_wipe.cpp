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

namespace {

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray everyByteIn(const QString &folder)
{
    QByteArray bytes;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes += file.readAll();
    }
    return bytes;
}

}

TEST_CASE("Wiping leaves no trace of what was kept in any byte of the folder", "[personal][wipe]")
{
    const QTemporaryDir folder;
    writeTo(folder.filePath(QStringLiteral("personal.db")), "damaged, of Ervalla");
    auto store = PersonalStore::open(folder.path(), kNow);
    REQUIRE(store);
    REQUIRE(store->write(fullProfile()));
    writeTo(folder.filePath(QStringLiteral("personal.db-journal.mj1")), "Ervalla");
    REQUIRE(everyByteIn(folder.path()).contains("Ervalla"));
    REQUIRE(store->wipe());
    CHECK(store->read().value() == Profile{});
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{ QStringLiteral("personal.db") });
    const QByteArray left = everyByteIn(folder.path());
    CHECK_FALSE(left.contains("Ervalla"));
    for (const char *word : { "Karin", "Kyrkv", "0011aabb", "Numret", "bvc" })
        CHECK_FALSE(left.contains(word));
    CHECK_FALSE(left.contains("2026-03"));
    CHECK_FALSE(left.contains("birth_month2026"));
}

TEST_CASE("What is replaced is overwritten at once", "[personal][wipe]")
{
    const QTemporaryDir folder;
    auto store = PersonalStore::open(folder.path(), kNow);
    REQUIRE(store);
    REQUIRE(store->write(fullProfile()));
    REQUIRE(store->write(Profile{}));
    CHECK_FALSE(everyByteIn(folder.path()).contains("Ervalla"));
}

TEST_CASE("A wiped store goes on working", "[personal][wipe]")
{
    const QTemporaryDir folder;
    auto store = PersonalStore::open(folder.path(), kNow);
    REQUIRE(store->wipe());
    REQUIRE(store->write(fullProfile()));
    CHECK(store->read().value() == fullProfile());
}

TEST_CASE("Erasing a folder removes the file, its journals and its copies, and nothing else", "[personal][wipe]")
{
    const QTemporaryDir folder;
    for (const char *name : { "personal.db", "personal.db-wal", "personal.db-shm", "personal.db.damaged-20260101-000000", "letters.txt" })
        writeTo(folder.filePath(QLatin1String(name)), "Ervalla");
    REQUIRE(PersonalStore::erase(folder.path()));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{ QStringLiteral("letters.txt") });
    CHECK(PersonalStore::erase(folder.path()));
}

TEST_CASE("A store that cannot be written says so instead of promising to forget", "[personal][wipe]")
{
    const QTemporaryDir folder;
    auto store = PersonalStore::open(folder.path(), kNow);
    REQUIRE(store->write(fullProfile()));
    Connection other(folder.filePath(QStringLiteral("personal.db")), OpenMode::ReadWrite);
    other.execute("CREATE TRIGGER keep BEFORE DELETE ON place BEGIN SELECT RAISE(ABORT, 'no'); END");
    CHECK_FALSE(store->wipe());
    CHECK(store->read().value() == fullProfile());
}
