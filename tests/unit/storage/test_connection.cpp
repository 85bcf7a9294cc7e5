// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/guarded.h"
#include "storage/statement.h"
#include "support/child.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <sqlite3.h>

#include <atomic>
#include <thread>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// A database of a few pages.
QString databaseIn(const OpenFolder &folder, const QString &name = u"some.sqlite"_s)
{
    const QString path = folder.path(name);
    Connection connection(path, OpenMode::Create);
    connection.execute("CREATE TABLE place(id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                       "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                       "INSERT INTO place SELECT 'p' || i, printf('Plats %d, %0200d', i, i) FROM n;");
    return path;
}

Result<qint64> placesIn(const QString &path, OpenMode mode)
{
    return guarded([&path, mode] {
        const Connection connection(path, mode);
        return Statement(connection, "SELECT count(name) FROM place").value<qint64>().value();
    });
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

}

TEST_CASE("A database opens under any file name in every mode", "[storage][connection]")
{
    const OpenFolder folder;
    const QString name = GENERATE(u"plain.sqlite"_s, u"it's \"so\".sqlite"_s, u"two  words.sqlite"_s,
                                  u"åäö ÅÄÖ.sqlite"_s, u"100%25 %zz.sqlite"_s, u"what?mode=memory&x#y.sqlite"_s,
                                  u"file:x"_s, u":memory:"_s, u"a\\b;c=d+e.sqlite"_s);
    INFO(name.toStdString());
    const QString path = databaseIn(folder, name);
    CHECK(QFileInfo(path).size() > 4096);
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::Immutable, OpenMode::ReadWrite, OpenMode::Create})
        CHECK(placesIn(path, mode).value() == 500);
    CHECK(Connection(path).path() == path);
}

TEST_CASE("A file that is not there is missing, and is made only when asked for", "[storage][connection]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"none.sqlite"_s);
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::Immutable, OpenMode::ReadWrite}) {
        CHECK(placesIn(path, mode).error().code == Code::Missing);
        CHECK_FALSE(QFileInfo::exists(path));
    }
    CHECK(placesIn(folder.path(u"no/folder.sqlite"_s), OpenMode::Create).error().code == Code::Missing);
    CHECK(placesIn(QString(), OpenMode::Create).error().code == Code::Missing);
    Connection(path, OpenMode::Create).execute("CREATE TABLE t(a)");
    CHECK(QFileInfo::exists(path));
}

TEST_CASE("A folder and a file of something else are foreign", "[storage][connection]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"page.html"_s);
    overwrite(path, 0, "<!DOCTYPE html>" + QByteArray(5000, ' '));
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::Immutable, OpenMode::ReadWrite}) {
        CHECK(placesIn(path, mode).error().code == Code::Foreign);
        CHECK(placesIn(folder.path(), mode).error().code == Code::Foreign);
    }
}

TEST_CASE("A truncated database is damaged, at every length", "[storage][connection]")
{
    const OpenFolder folder;
    const QString path = databaseIn(folder);
    const qint64 whole = QFileInfo(path).size();
    const qint64 length = GENERATE_COPY(whole - 1, whole - 4096, whole / 2, qint64 {4096}, qint64 {1000}, qint64 {120});
    REQUIRE(QFile::resize(path, length));
    INFO("length " << length);
    const Result<qint64> places = placesIn(path, OpenMode::Immutable);
    REQUIRE_FALSE(places);
    CHECK(places.error().code == Code::Damaged);
    // A file that others may be writing may end in the middle of a page for a moment.
    if (length % 4096 == 0)
        CHECK(placesIn(path, OpenMode::ReadOnly).error().code == Code::Damaged);
}

TEST_CASE("A flipped page is found by the check, and a sound file has no faults", "[storage][connection]")
{
    const OpenFolder folder;
    const QString path = databaseIn(folder);
    CHECK(Connection(path).faults().isEmpty());
    overwrite(path, 4096 * 2, QByteArray(2000, '\xff'));
    CHECK_FALSE(Connection(path).faults().isEmpty());
}

TEST_CASE("In a folder without the right to write an immutable file opens, in WAL mode too", "[storage][connection]")
{
    const OpenFolder folder;
    const QString path = databaseIn(folder);
    {
        Connection connection(path, OpenMode::ReadWrite);
        connection.execute("PRAGMA journal_mode = WAL; DELETE FROM place WHERE id = 'p1'");
    }
    folder.setPermissions(0555);
    const int immutable = asNobody([&path] { return placesIn(path, OpenMode::Immutable) ? 1 : 2; });
    const int written = asNobody([&path] {
        const Result<qint64> places = placesIn(path, OpenMode::ReadWrite);
        return places ? 50 : static_cast<int>(places.error().code);
    });
    const int made = asNobody([&folder] {
        const Result<qint64> places = placesIn(folder.path(u"new.sqlite"_s), OpenMode::Create);
        return places ? 50 : static_cast<int>(places.error().code);
    });
    folder.setPermissions(0755);
    CHECK(immutable == 1);
    CHECK(written == static_cast<int>(Code::Unwritable));
    CHECK(made == static_cast<int>(Code::Unwritable));
}

TEST_CASE("What may not be read is unreadable", "[storage][connection]")
{
    const OpenFolder folder;
    const QString path = databaseIn(folder);
    REQUIRE(::chmod(path.toUtf8().constData(), 0000) == 0);
    CHECK(asNobody([&path] { return static_cast<int>(placesIn(path, OpenMode::ReadOnly).error().code); })
          == static_cast<int>(Code::Unreadable));
}

TEST_CASE("A connection for reading does not write, and calls no function from the file's schema",
          "[storage][connection]")
{
    const OpenFolder folder;
    const QString path = databaseIn(folder);
    Connection(path, OpenMode::ReadWrite).execute("CREATE VIEW sly AS SELECT fts3_tokenizer('simple')");
    Connection connection(path);
    CHECK(guarded([&connection] { connection.execute("DELETE FROM place"); }).error().code == Code::Unwritable);
    CHECK_FALSE(guarded([&connection] { Statement(connection, "SELECT * FROM sly").run(); }));
}

TEST_CASE("A full medium is told as such and what was there stays", "[storage][connection]")
{
    Connection connection = Connection::memory();
    connection.execute("CREATE TABLE t(a); INSERT INTO t VALUES(1); PRAGMA max_page_count = 20");
    CHECK(guarded([&connection] { connection.execute("INSERT INTO t VALUES(randomblob(1000000))"); }).error().code
          == Code::Full);
    CHECK(Statement(connection, "SELECT count(*) FROM t").value<int>() == 1);
}

TEST_CASE("A script runs whole, stops at the first mistake and names it", "[storage][connection]")
{
    Connection connection = Connection::memory();
    connection.execute("-- first\nCREATE TABLE t(a);\n\nINSERT INTO t VALUES('a;b'); /* last */ ;; ");
    connection.execute("");
    connection.execute("  -- nothing\n");
    const Result<void> failed = guarded([&connection] {
        connection.execute("INSERT INTO t VALUES(1); INSERT INTO nowhere VALUES(2); INSERT INTO t VALUES(3);");
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().detail.contains(u"nowhere"));
    CHECK(Statement(connection, "SELECT group_concat(a) FROM t").value<QString>() == u"a;b,1"_s);
    CHECK_FALSE(guarded([&connection] { connection.execute(QByteArrayView("SELECT 1\0; SELECT 2", 19)); }));
}

TEST_CASE("Marks of the header, changes and foreign keys", "[storage][connection]")
{
    const OpenFolder folder;
    const QString path = databaseIn(folder);
    {
        Connection connection(path, OpenMode::ReadWrite);
        CHECK(connection.applicationId() == 0);
        connection.setApplicationId(0x50617261);
        connection.setUserVersion(-7);
        connection.execute("UPDATE place SET name = 'x' WHERE id IN ('p1', 'p2', 'p3')");
        CHECK(connection.changes() == 3);
        connection.execute("CREATE TABLE child(place TEXT REFERENCES place(id))");
        CHECK(guarded([&connection] { connection.execute("INSERT INTO child VALUES('none')"); }).error().code
              == Code::Invalid);
    }
    const Connection connection(path);
    CHECK(connection.applicationId() == 0x50617261);
    CHECK(connection.userVersion() == -7);
}

TEST_CASE("A reference to nothing is found at the end as it would have been in between", "[storage][connection]")
{
    Connection connection = Connection::memory();
    connection.execute("PRAGMA foreign_keys = OFF; CREATE TABLE parent(id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;"
                       "CREATE TABLE child(parent TEXT REFERENCES parent(id)) STRICT;"
                       "INSERT INTO child VALUES('a'), (NULL); INSERT INTO parent VALUES('a')");
    CHECK_NOTHROW(connection.requireReferences());
    connection.execute("INSERT INTO child VALUES('b')");
    const auto result = guarded([&connection] { connection.requireReferences(); });
    CHECK(result.error().code == Code::Invalid);
    CHECK(result.error().detail.contains(u"FOREIGN KEY constraint failed"));
    CHECK(result.error().detail.contains(u"child refers to parent"));
}

TEST_CASE("Another thread interrupts a long statement", "[storage][connection]")
{
    const Connection connection = Connection::memory();
    std::atomic<bool> isDone = false;
    // Again and again: an interruption before the statement begins to run is forgotten by SQLite.
    std::thread other([&connection, &isDone] {
        while (!isDone)
            connection.interrupt();
    });
    int code = SQLITE_OK;
    try {
        Statement(connection, "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
            .run();
    } catch (const DatabaseError &error) {
        code = error.code();
    }
    isDone = true;
    other.join();
    CHECK(code == SQLITE_INTERRUPT);
}

TEST_CASE("A busy file is told as unwritable after the wait", "[storage][connection]")
{
    const OpenFolder folder;
    const QString path = databaseIn(folder);
    Connection first(path, OpenMode::ReadWrite), second(path, OpenMode::ReadWrite);
    second.execute("PRAGMA busy_timeout = 10");
    first.execute("BEGIN IMMEDIATE");
    CHECK(guarded([&second] { second.execute("DELETE FROM place"); }).error().code == Code::Unwritable);
    first.execute("ROLLBACK");
    CHECK(guarded([&second] { second.execute("DELETE FROM place"); }));
}
