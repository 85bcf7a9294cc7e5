// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/guarded.h"
#include "storage/statement.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cerrno>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <type_traits>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("SQLite's codes become ours", "[storage][databaseerror]")
{
    struct Row {
        int code;
        int systemNumber;
        Code meaning;
    };
    const auto row =
        GENERATE(Row {SQLITE_NOTADB, 0, Code::Foreign}, Row {SQLITE_CORRUPT, 0, Code::Damaged},
                 Row {SQLITE_CORRUPT_VTAB, 0, Code::Damaged}, Row {SQLITE_IOERR_SHORT_READ, 0, Code::Damaged},
                 Row {SQLITE_FULL, 0, Code::Full}, Row {SQLITE_IOERR_WRITE, ENOSPC, Code::Full},
                 Row {SQLITE_IOERR_WRITE, EDQUOT, Code::Full}, Row {SQLITE_IOERR_WRITE, EIO, Code::Unwritable},
                 Row {SQLITE_IOERR_READ, EIO, Code::Unreadable}, Row {SQLITE_IOERR_FSYNC, EIO, Code::Unwritable},
                 Row {SQLITE_READONLY, 0, Code::Unwritable}, Row {SQLITE_READONLY_DIRECTORY, 0, Code::Unwritable},
                 Row {SQLITE_CANTOPEN, ENOENT, Code::Missing}, Row {SQLITE_CANTOPEN, EACCES, Code::Unreadable},
                 Row {SQLITE_CANTOPEN, EISDIR, Code::Foreign}, Row {SQLITE_CANTOPEN, EROFS, Code::Unwritable},
                 Row {SQLITE_PERM, 0, Code::Unwritable}, Row {SQLITE_BUSY, 0, Code::Unwritable},
                 Row {SQLITE_CONSTRAINT_FOREIGNKEY, 0, Code::Invalid}, Row {SQLITE_MISMATCH, 0, Code::Invalid},
                 Row {SQLITE_TOOBIG, 0, Code::Invalid}, Row {SQLITE_ERROR, 0, Code::Internal},
                 Row {SQLITE_MISUSE, 0, Code::Internal}, Row {SQLITE_INTERRUPT, 0, Code::Internal},
                 Row {SQLITE_NOMEM, 0, Code::Internal});
    INFO(row.code << ' ' << row.systemNumber);
    CHECK(DatabaseError(row.code, row.systemNumber, {}, {}, {}).meaning() == row.meaning);
}

TEST_CASE("The log line names the message, the code, the file and the statement", "[storage][databaseerror]")
{
    const DatabaseError error(787, 0, u"FOREIGN KEY constraint failed"_s, u"INSERT\n  INTO t"_s, u"/å/b.sqlite"_s);
    CHECK(error.toError().detail == u"FOREIGN KEY constraint failed (SQLite 787) in /å/b.sqlite: INSERT INTO t"_s);
    CHECK(std::string(error.what()) == error.toError().detail.toStdString());
    CHECK(DatabaseError(1, 0, u"x"_s, QString(100000, u'y'), {}).sql().size() < 1000);
}

TEST_CASE("A mistake in SQL says where it is", "[storage][databaseerror]")
{
    const Connection connection = Connection::memory();
    try {
        Statement(connection, "SELECT a FROM nowhere");
        FAIL("prepared");
    } catch (const DatabaseError &error) {
        CHECK(error.message() == u"no such table: nowhere"_s);
        CHECK(error.sql() == u"SELECT a FROM nowhere"_s);
    }
    try {
        Statement(connection, "SELECT 1 +");
        FAIL("prepared");
    } catch (const DatabaseError &error) {
        CHECK(error.message().startsWith(u"incomplete input"));
    }
    try {
        Statement(connection, "SELECT \"absent\"");
        FAIL("prepared");
    } catch (const DatabaseError &error) {
        CHECK(error.message() == u"no such column: absent at byte 7"_s);
    }
}

TEST_CASE("guarded passes values and Results on and catches only database errors", "[storage][guarded]")
{
    CHECK(guarded([] { return 4; }).value() == 4);
    CHECK(guarded([] {}).has_value());
    CHECK(guarded([] { return Result<int>(Error {Code::Foreign, {}}); }).error().code == Code::Foreign);
    static_assert(std::is_same_v<decltype(guarded([] { return Result<int>(4); })), Result<int>>);
    CHECK(guarded([]() -> int { throw DatabaseError(SQLITE_FULL, 0, {}, {}, {}); }).error().code == Code::Full);
    CHECK_THROWS_AS(guarded([] { throw std::runtime_error("other"); }), std::runtime_error);
}
