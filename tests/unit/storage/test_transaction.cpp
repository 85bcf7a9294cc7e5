// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/guarded.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "support/child.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

Connection withTable()
{
    Connection connection = Connection::memory();
    connection.execute("CREATE TABLE t(a INTEGER PRIMARY KEY)");
    return connection;
}

int rowsIn(const Connection &connection)
{
    return Statement(connection, "SELECT count(*) FROM t").value<int>().value();
}

}

TEST_CASE("What is committed stays", "[storage][transaction]")
{
    Connection connection = withTable();
    {
        Transaction transaction(connection);
        CHECK(connection.isInTransaction());
        connection.execute("INSERT INTO t VALUES(1), (2)");
        transaction.commit();
        CHECK_FALSE(connection.isInTransaction());
    }
    CHECK(rowsIn(connection) == 2);
}

TEST_CASE("What is not committed is rolled back, also by an exception", "[storage][transaction]")
{
    Connection connection = withTable();
    const Result<void> failed = guarded([&connection] {
        Transaction transaction(connection);
        connection.execute("INSERT INTO t VALUES(1)");
        connection.execute("INSERT INTO t VALUES(1)");
        transaction.commit();
    });
    CHECK(failed.error().code == Code::Invalid);
    CHECK_FALSE(connection.isInTransaction());
    CHECK(rowsIn(connection) == 0);
}

TEST_CASE("A transaction that SQLite has rolled back already ends quietly", "[storage][transaction]")
{
    Connection connection = withTable();
    {
        Transaction transaction(connection);
        connection.execute("INSERT INTO t VALUES(1)");
        CHECK_THROWS_AS(connection.execute("INSERT OR ROLLBACK INTO t VALUES(1)"), DatabaseError);
        CHECK_FALSE(connection.isInTransaction());
    }
    CHECK(rowsIn(connection) == 0);
}

TEST_CASE("A commit that fails rolls back", "[storage][transaction]")
{
    Connection connection = withTable();
    connection.execute("CREATE TABLE child(a REFERENCES t(a) DEFERRABLE INITIALLY DEFERRED)");
    {
        Transaction transaction(connection);
        connection.execute("INSERT INTO t VALUES(1); INSERT INTO child VALUES(99)");
        CHECK_THROWS_AS(transaction.commit(), DatabaseError);
    }
    CHECK_FALSE(connection.isInTransaction());
    CHECK(rowsIn(connection) == 0);
}

TEST_CASE("Transactions do not nest", "[storage][transaction]")
{
    Connection connection = withTable();
    Transaction outer(connection);
    CHECK_THROWS_AS(Transaction(connection), DatabaseError);
    CHECK(connection.isInTransaction());
}

TEST_CASE("A reading transaction sees one state while another connection writes", "[storage][transaction]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"some.sqlite"_s);
    Connection writer(path, OpenMode::Create);
    writer.execute("PRAGMA journal_mode = WAL; CREATE TABLE t(a)");
    Connection reader(path);
    Transaction reading(reader, Transaction::Kind::Read);
    CHECK(rowsIn(reader) == 0);
    writer.execute("INSERT INTO t VALUES(1)");
    CHECK(rowsIn(reader) == 0);
    reading.commit();
    CHECK(rowsIn(reader) == 1);
}
