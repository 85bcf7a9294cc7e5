// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/guarded.h"
#include "storage/statement.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <sqlite3.h>

#include <functional>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

Connection withNumbers(int count)
{
    Connection connection = Connection::memory();
    connection.execute("CREATE TABLE n(i INTEGER)");
    Statement insert(connection, "INSERT INTO n VALUES(?)");
    for (int i = 1; i <= count; ++i)
        insert.bind(i).run();
    return connection;
}

template <typename T>
T roundTrip(const T &value)
{
    const Connection connection = Connection::memory();
    return Statement(connection, "SELECT ?").bind(value).template value<T>().value();
}

int codeOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const DatabaseError &error) {
        return error.code();
    }
    return SQLITE_OK;
}

}

TEST_CASE("Every type comes back as it was bound", "[storage][statement]")
{
    CHECK(roundTrip<qint64>(std::numeric_limits<qint64>::min()) == std::numeric_limits<qint64>::min());
    CHECK(roundTrip(std::numeric_limits<int>::max()) == std::numeric_limits<int>::max());
    CHECK(roundTrip(true));
    CHECK_FALSE(roundTrip(false));
    CHECK(roundTrip(15.2066) == 15.2066);
    CHECK(roundTrip(u"Åre – 'x' \U0001F302"_s) == u"Åre – 'x' \U0001F302"_s);
    CHECK(roundTrip(QByteArray("a\0\xff"
                               "b",
                               4))
          == QByteArray("a\0\xff"
                        "b",
                        4));
    CHECK(roundTrip(std::optional<int>(4)) == 4);
    CHECK(roundTrip(std::optional<QString>()) == std::nullopt);
    CHECK(roundTrip(std::optional<double>(0.0)) == 0.0);
}

TEST_CASE("An empty text is no NULL, and an empty blob is none either", "[storage][statement]")
{
    const Connection connection = Connection::memory();
    Statement type(connection, "SELECT typeof(?)");
    CHECK(type.bind(QString()).value<QString>() == u"text"_s);
    CHECK(type.bind(QByteArray()).value<QString>() == u"blob"_s);
    CHECK(type.bind(nullptr).value<QString>() == u"null"_s);
    CHECK(type.bind(std::numeric_limits<double>::quiet_NaN()).value<QString>() == u"null"_s);
    CHECK(type.bind(std::optional<qint64>()).value<QString>() == u"null"_s);
}

TEST_CASE("NULL reads as nothing in an optional and as empty otherwise", "[storage][statement]")
{
    const Connection connection = Connection::memory();
    Statement nothing(connection, "SELECT NULL");
    CHECK(nothing.value<QString>() == QString());
    CHECK(nothing.value<qint64>() == 0);
    CHECK(nothing.value<std::optional<qint64>>().value() == std::nullopt);
    CHECK(Statement(connection, "SELECT 1 WHERE 0").value<int>() == std::nullopt);
}

TEST_CASE("A number too large for an int is refused, not cut", "[storage][statement]")
{
    const Connection connection = Connection::memory();
    Statement large(connection, "SELECT 4294967297");
    CHECK(guarded([&large] { return large.value<int>(); }).error().code == Code::Damaged);
    CHECK(large.value<qint64>() == 4294967297);
}

TEST_CASE("Values are bound in order or by name, and their number must fit", "[storage][statement]")
{
    const Connection connection = Connection::memory();
    Statement named(connection, "SELECT :age || '/' || :name");
    CHECK(named.set(":age", 8).set(":name", u"Ervalla"_s).value<QString>() == u"8/Ervalla"_s);
    CHECK(named.set(":age", 9).value<QString>() == u"9/Ervalla"_s);
    CHECK(named.bind(u"a"_s, 1).value<QString>() == u"a/1"_s);
    CHECK(codeOf([&named] { named.bind(1); }) == SQLITE_RANGE);
    CHECK(codeOf([&named] { named.bind(1, 2, 3); }) == SQLITE_RANGE);
    CHECK(codeOf([&named] { named.set(":nobody", 1); }) == SQLITE_RANGE);
}

TEST_CASE("A loop over rows sees each once and resets the statement, also when left early", "[storage][statement]")
{
    const Connection connection = withNumbers(5);
    Statement numbers(connection, "SELECT i FROM n WHERE i > ? ORDER BY i");
    std::vector<int> seen;
    numbers.bind(2);
    for (const Row row : numbers.rows())
        seen.push_back(row.column<int>(0));
    CHECK(seen == std::vector<int> {3, 4, 5});
    for (const Row row : numbers.rows()) {
        CHECK(row.column<int>(0) == 3);
        break;
    }
    CHECK(numbers.bind(4).value<int>() == 5);
    CHECK_THROWS_AS(
        [&numbers] {
            for (const Row row : numbers.rows())
                throw std::runtime_error(std::to_string(row.column<int>(0)));
        }(),
        std::runtime_error);
    CHECK(numbers.bind(0).value<int>() == 1);
}

TEST_CASE("An early break leaves no lock behind", "[storage][statement]")
{
    Connection connection = withNumbers(5);
    Statement numbers(connection, "SELECT i FROM n");
    for (const Row row : numbers.rows()) {
        CHECK(row.column<int>(0) == 1);
        break;
    }
    // With a statement still standing on a row this fails: "database table is locked".
    CHECK(codeOf([&connection] { connection.execute("DROP TABLE n"); }) == SQLITE_OK);
}

TEST_CASE("Exactly one statement is prepared", "[storage][statement]")
{
    const Connection connection = Connection::memory();
    CHECK(Statement(connection, " SELECT 1 ; -- that is all\n ").value<int>() == 1);
    const QByteArray sql =
        GENERATE(as<QByteArray>(), "SELECT 1; SELECT 2", "", " -- nothing", "SELECT 1; nonsense", "SELEC 1");
    INFO(sql.toStdString());
    CHECK(codeOf([&] { Statement(connection, sql); }) != SQLITE_OK);
}

TEST_CASE("A constraint fails with its extended code and the statement runs again", "[storage][statement]")
{
    Connection connection = Connection::memory();
    connection.execute("CREATE TABLE t(a TEXT PRIMARY KEY) STRICT");
    Statement insert(connection, "INSERT INTO t VALUES(?)");
    insert.bind(u"å"_s).run();
    CHECK(codeOf([&insert] { insert.bind(u"å"_s).run(); }) == SQLITE_CONSTRAINT_PRIMARYKEY);
    insert.bind(u"ä"_s).run();
    CHECK(Statement(connection, "SELECT count(*) FROM t").value<int>() == 2);
}

TEST_CASE("Text that lasts is bound without a copy, and is text also when it is empty", "[storage][statement]")
{
    const Connection connection = Connection::memory();
    Statement text(connection, "SELECT ? || '/' || typeof(?)");
    QByteArray bytes = "Åre";
    text.bind(LastingText {bytes}, LastingText {});
    CHECK(text.value<QString>() == u"Åre/text"_s);
    // Nothing was copied: what is changed in place is read changed.
    bytes.data()[2] = 'R';
    CHECK(text.value<QString>() == u"ÅRe/text"_s);
    CHECK(text.bind(std::optional<LastingText>(), 1).value<QString>() == QString());
}

TEST_CASE("Text is seen without a copy", "[storage][statement]")
{
    const Connection connection = Connection::memory();
    Statement text(connection, "SELECT 'Åre', NULL, 12");
    for (const Row row : text.rows()) {
        CHECK(row.utf8(0).toString() == u"Åre"_s);
        CHECK(row.utf8(1).isEmpty());
        CHECK(row.isNull(1));
        CHECK(row.utf8(2).toString() == u"12"_s);
    }
    CHECK(text.columnCount() == 3);
}

TEST_CASE("Columns known only at run time are bound by position, and blobs are seen without a copy", "[storage][statement]")
{
    const Connection connection = Connection::memory();
    Statement cells(connection, "SELECT typeof(?1), typeof(?2), typeof(?3), typeof(?4), ?2, ?3");
    const QByteArray blob("\0\xff", 2);
    cells.setAt(1, qint64(7)).setAt(2, QUtf8StringView("å")).setAt(3, QByteArrayView(blob)).setAt(4, nullptr);
    for (const Row row : cells.rows()) {
        for (const auto &[column, type] : {std::pair(0, u"integer"_s), std::pair(1, u"text"_s), std::pair(2, u"blob"_s), std::pair(3, u"null"_s)})
            CHECK(row.column<QString>(column) == type);
        CHECK(row.utf8(4).toString() == u"å"_s);
        CHECK(row.blob(5) == blob);
    }

    // Nothing, and yet neither is NULL; the other parameters stay.
    cells.setAt(2, QUtf8StringView()).setAt(3, QByteArrayView());
    for (const Row row : cells.rows()) {
        CHECK(row.column<QString>(0) == u"integer"_s);
        CHECK(row.column<QString>(1) == u"text"_s);
        CHECK(row.column<QString>(2) == u"blob"_s);
        CHECK(row.blob(5).isEmpty());
    }
    CHECK(codeOf([&cells] { cells.setAt(5, 1); }) == SQLITE_RANGE);
}

TEST_CASE("A statement may outlive its connection", "[storage][statement]")
{
    std::optional<Statement> statement;
    {
        const Connection connection = withNumbers(3);
        statement.emplace(connection, "SELECT max(i) FROM n");
    }
    CHECK(statement->value<int>() == 3);
}
