// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/digest.h"
#include "catalogue/schema.h"
#include "storage/statement.h"
#include "support/cataloguebuilder.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>
#include <QTemporaryDir>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QString hex(const Hash &hash)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size())).toHex());
}

/// At least one row in every table, and cells of every type.
void fillEveryTable(CatalogueBuilder &b)
{
    b.row("locality", {{"name", "Ervalla"}, {"postal_code_series", "715"}});
    b.row("organization", {{"id", "kyrkan"}, {"name", "Kyrkan"}, {"type", "church"}});
    b.service("lek", {{"organization", "kyrkan"}, {"min_age_months", 0}, {"max_age_months", 71}, {"hours", "Mo 09:00-12:00"}});
    b.service("jour", {{"kind", "womens_shelter"}, {"masked", 1}});
    b.location("hemmet").at("lek", "hemmet").topic("lek", "lek").language("lek", "sv").phone("lek", "019-21 10 00");
    b.catchment("lek", "Karlskoga").session("lek-1", "lek", "We 13:00-15:00").row("exception", {{"id", "jul"}});
    b.row("source", {{"service", "lek"}, {"date", "2016-05-24"}}).row("publication", {{"id", "strategi"}});
    b.page("artikel-18", "rights", "Artikel 18").row("quotation", {{"page", "artikel-18"}});
    b.row("page_topic", {{"page", "artikel-18"}, {"topic", "lek"}}).row("municipality_note", {{"id", "note"}});
    b.row("population", {{"min_age_months", 0}, {"max_age_months", 11}, {"population", 1800}});
    b.translation("service", "lek", "name", "en", "Play", "lek");
    b.sql("INSERT INTO basemap_layer VALUES('lakes', 'GSHHG', 'LGPL', 'GSHHG', 500, NULL);"
          "INSERT INTO basemap_cell VALUES('lakes', 8, 3, x'00ff10')");
}

QStringList columnsOf(Connection &connection, const QString &table)
{
    Statement statement(connection, "SELECT name FROM pragma_table_info(?)");
    QStringList names;
    for (const Row row : statement.bind(table).rows())
        names += row.column<QString>(0);
    return names;
}

}

TEST_CASE("The digest's worked example comes out as the format's page says", "[catalogue][digest]")
{
    Connection connection = Connection::memory();
    createSchema(connection);
    CHECK(hex(tableHash(connection, u"topic"_s, {})) == u"0b515355629c82af90fabff964db14d74ff926bd6e8d5b40f7c24c2774098f48");
    CHECK(logicalDigest(connection) == u"37ec36ce3275f0e4e5f4c720a015213148d2a08eec402d2eec4f6d11f9b18969");
    connection.execute("INSERT INTO topic VALUES('lek', 'Lek')");
    const std::vector<Hash> rows = rowHashes(connection, u"topic"_s);
    REQUIRE(rows.size() == 1);
    CHECK(hex(rows[0]) == u"55b998999902f7e62a9f9171086036897bb98aed91db83f051ca927eb7009945");
    CHECK(hex(tableHash(connection, u"topic"_s, rows)) == u"99967692a8cd052dde64c7e2b9c8e2db28660020446f2cc6dd776b301534bb4c");
}

TEST_CASE("Changing any cell of any table changes the digest", "[catalogue][digest]")
{
    CatalogueBuilder builder;
    fillEveryTable(builder);
    Connection &connection = builder.connection();
    connection.execute("PRAGMA foreign_keys = OFF");
    const QString before = logicalDigest(connection);
    QSet<QString> seen{before};
    int changed = 0;
    for (const QString &table : catalogueTables()) {
        for (const QString &column : columnsOf(connection, table)) {
            INFO(table.toStdString() << '.' << column.toStdString());
            // The first row gets another value of the same type; a NULL becomes the number or text 1.
            const QString changing = u"UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN %2 + 1 WHEN 'real' THEN %2 + 0.5 "
                                     "WHEN 'text' THEN %2 || '!' WHEN 'blob' THEN x'01' ELSE '1' END "
                                     "WHERE (SELECT count(*) FROM %1) = 1 OR %2 = (SELECT min(%2) FROM %1) OR %2 IS NULL"_s.arg(table, column);
            connection.execute("BEGIN");
            connection.execute(changing.toUtf8());
            const QString after = logicalDigest(connection);
            CHECK_FALSE(seen.contains(after));
            seen.insert(after);
            connection.execute("ROLLBACK");
            ++changed;
        }
    }
    CHECK(changed > 150);
    CHECK(logicalDigest(connection) == before);
}

TEST_CASE("A row taken away or emptied changes the digest", "[catalogue][digest]")
{
    CatalogueBuilder builder;
    fillEveryTable(builder);
    Connection &connection = builder.connection();
    const QString before = logicalDigest(connection);
    for (const char *change : {"DELETE FROM phone", "DELETE FROM translation", "UPDATE service_detail SET url = ''", "UPDATE topic SET name = ''"}) {
        INFO(change);
        connection.execute("BEGIN");
        connection.execute(change);
        CHECK(logicalDigest(connection) != before);
        connection.execute("ROLLBACK");
    }
}

TEST_CASE("Text moved from one cell to its neighbour changes the row's hash", "[catalogue][digest]")
{
    Connection connection = Connection::memory();
    createSchema(connection);
    connection.execute("INSERT INTO topic VALUES('ab', 'c')");
    const Hash before = rowHashes(connection, u"topic"_s).front();
    connection.execute("DELETE FROM topic; INSERT INTO topic VALUES('a', 'bc')");
    CHECK(rowHashes(connection, u"topic"_s).front() != before);
}

TEST_CASE("The digest does not depend on how the file came about", "[catalogue][digest]")
{
    const QTemporaryDir folder;
    CatalogueBuilder builder;
    fillEveryTable(builder);
    const QString expected = logicalDigest(builder.connection());

    SECTION("a file of another page size")
    {
        builder.sql("PRAGMA page_size = 16384; VACUUM");
        Connection file(builder.write(folder.filePath(u"a.sqlite"_s)), OpenMode::Immutable);
        CHECK(logicalDigest(file) == expected);
    }
    SECTION("rows written in another order and written over")
    {
        CatalogueBuilder other;
        other.sql("PRAGMA page_size = 1024; PRAGMA foreign_keys = OFF");
        other.topic("lek", "zzz").service("lek").service("aaa").service("jour");
        other.sql("DELETE FROM topic; DELETE FROM service_topic; DELETE FROM service WHERE id = 'aaa'; DELETE FROM service_detail WHERE service = 'aaa'");
        fillEveryTable(other);
        CHECK(logicalDigest(other.connection()) == expected);
    }
    SECTION("a negative zero")
    {
        builder.sql("UPDATE location SET latitude = 0.0");
        const QString zero = logicalDigest(builder.connection());
        builder.sql("UPDATE location SET latitude = -0.0");
        CHECK(logicalDigest(builder.connection()) == zero);
        CHECK(zero != expected);
    }
}

TEST_CASE("A changed row leaves every other row's hash as it was", "[catalogue][digest]")
{
    CatalogueBuilder builder;
    builder.service("a").service("b").service("c");
    std::vector<Hash> before = rowHashes(builder.connection(), u"service"_s);
    builder.service("b", {{"name", "B"}});
    const std::vector<Hash> after = rowHashes(builder.connection(), u"service"_s);
    REQUIRE(after.size() == 3);
    CHECK(after[0] == before[0]);
    CHECK(after[1] != before[1]);
    CHECK(after[2] == before[2]);
    before[1] = after[1];
    CHECK(tableHash(builder.connection(), u"service"_s, before) == tableHash(builder.connection(), u"service"_s, after));
}

TEST_CASE("A table of any length has the hashes its rows have alone, in the order of its keys", "[catalogue][digest]")
{
    Connection connection = Connection::memory(), alone = Connection::memory();
    createSchema(connection);
    createSchema(alone);
    const QString words = u"mycket text "_s.repeated(700);   // so that a few dozen rows are more than is hashed at once
    constexpr int kRows = 301;
    for (int i = kRows - 1; i >= 0; --i)
        Statement(connection, "INSERT INTO topic VALUES(?, ?)").bind(u"t%1"_s.arg(1000 + i), words + QString::number(i)).run();
    const std::vector<Hash> rows = rowHashes(connection, u"topic"_s);
    REQUIRE(rows.size() == size_t(kRows));
    for (int i = 0; i < kRows; ++i) {
        alone.execute("DELETE FROM topic");
        Statement(alone, "INSERT INTO topic VALUES(?, ?)").bind(u"t%1"_s.arg(1000 + i), words + QString::number(i)).run();
        CHECK((rowHashes(alone, u"topic"_s) == std::vector<Hash> {rows[size_t(i)]}));
    }
}

TEST_CASE("The digest knows every table of the schema", "[catalogue][digest]")
{
    CHECK(catalogueTables().size() == 26);
    QStringList sorted = catalogueTables();
    sorted.sort();
    CHECK(sorted == catalogueTables());
}
