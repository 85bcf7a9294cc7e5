// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreigncsv.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Reads a text that comes in pieces of so many bytes.
std::vector<ForeignRow> read(const QByteArray &text, qsizetype piece)
{
    qsizetype at = 0;
    ForeignCsv csv([&] {
        const QByteArray next = text.mid(at, piece);
        at += next.size();
        return next;
    });
    std::vector<ForeignRow> rows;
    while (auto row = csv.next())
        rows.push_back(std::move(*row));
    return rows;
}

std::vector<std::string> textsOf(const ForeignRow &row)
{
    return {row.cells.begin(), row.cells.end()};
}

struct Case {
    const char *what;
    QByteArray text;
    Rows rows;
};

}

TEST_CASE("A foreign table is read whatever separates its cells and ends its lines", "[publisher][foreigncsv]")
{
    const std::vector<Case> cases = {
        {"nothing", "", {}},
        {"commas", "a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"semicolons and commas in text", "a;b;c\r\n1,5;2;3\r\n", {{"a", "b", "c"}, {"1,5", "2", "3"}}},
        {"tabs", "a\tb\n\t2\n", {{"a", "b"}, {"", "2"}}},
        {"bars", "a|b\n1|2", {{"a", "b"}, {"1", "2"}}},
        {"what Excel says of itself", "sep=;\na;b\n1,0;2\n", {{"a", "b"}, {"1,0", "2"}}},
        {"a heading in quotes with the wrong one inside", "\"a;b;c\",d\n1,2\n", {{"a;b;c", "d"}, {"1", "2"}}},
        {"CR alone", "a,b\r1,2\r", {{"a", "b"}, {"1", "2"}}},
        {"quotes, doubled quotes and lines inside", "a,b\n\"x, \"\"y\"\"\nz\",2\n", {{"a", "b"}, {"x, \"y\"\nz", "2"}}},
        {"rows of other lengths", "a,b\n1\n1,2,3\n", {{"a", "b"}, {"1"}, {"1", "2", "3"}}},
        {"blank rows", "a,b\n\n , \n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"quotes inside plain text", "a,b\n5\" nails,2\n", {{"a", "b"}, {"5\" nails", "2"}}},
        {"quotes inside quoted text", "a,b\n\"say \"hi\" to\",2\n", {{"a", "b"}, {"say \"hi\" to", "2"}}},
        {"blanks around quotes", "a,b\n \"1\" , \"2\"\n", {{"a", "b"}, {"1", "2"}}},
    };
    for (const Case &example : cases) {
        for (const qsizetype piece : {1, 2, 3, 7, 1000}) {
            INFO(example.what << ", in pieces of " << piece);
            Rows rows;
            for (const ForeignRow &row : read(example.text, piece))
                rows.push_back(textsOf(row));
            CHECK(rows == example.rows);
        }
    }
}

TEST_CASE("A quote that is not closed costs its own line and no other", "[publisher][foreigncsv]")
{
    SECTION("to the end of the file")
    {
        const auto rows = read("a,b\n\"1,2\n3,4\n", 4);
        REQUIRE(rows.size() == 3);
        CHECK(rows[1].isBroken);
        CHECK(rows[1].row == 2);
        CHECK(rows[1].cells.front() == "\"1,2");
        CHECK_FALSE(rows[2].isBroken);
        CHECK(textsOf(rows[2]) == std::vector<std::string> {"3", "4"});
    }
    SECTION("to the quote of a later row")
    {
        const auto rows = read("a,b\n\"1,2\n3,4\n5,\"six\"\n", 1000);
        REQUIRE(rows.size() == 4);
        CHECK(rows[1].isBroken);
        CHECK(textsOf(rows[2]) == std::vector<std::string> {"3", "4"});
        CHECK(textsOf(rows[3]) == std::vector<std::string> {"5", "six"});
        CHECK(rows[3].row == 4);
    }
}

TEST_CASE("A record that never ends is cut off, and the memory with it", "[publisher][foreigncsv]")
{
    const QByteArray text = "a,b\n\"1," + QByteArray(3 * ForeignCsv::kRecord, 'x') + "\n3,4\n";
    const auto rows = read(text, 100'000);
    REQUIRE(rows.size() >= 3);
    CHECK(rows[1].isBroken);
    CHECK(textsOf(rows.back()) == std::vector<std::string> {"3", "4"});

    const auto wide = read(QByteArray(5000, ',') + "x\n1,2\n", 1000);
    REQUIRE(wide.size() == 2);
    CHECK(wide[0].cells.size() == ForeignCsv::kColumns);
    CHECK(wide[1].cells.size() == 2);
}

TEST_CASE("Rows are numbered as a spreadsheet does, blank ones included", "[publisher][foreigncsv]")
{
    const auto rows = read("a\n\n\"x\ny\"\nz\n", 5);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].row == 3);
    CHECK(rows[2].row == 4);
    CHECK_FALSE(rows[2].hasStrayQuote);
    CHECK(read("a\nx\"y\n", 5)[1].hasStrayQuote);
}

TEST_CASE("A plain cell ends where it ends and has the quotes that it has, whatever its length", "[publisher][foreigncsv]")
{
    for (size_t length = 0; length < 40; ++length) {
        for (const char *end : {",", "\n", "\r\n"}) {
            const std::string plain(length, 'x');
            const auto rows = read(QByteArray::fromStdString("a,b\n" + plain + end + "y\"z,\n"), 1000);
            INFO(length << " letters");
            // A blank row is none.
            REQUIRE(rows.size() >= 2);
            const bool isCell = std::string_view(end) == ",";
            CHECK(rows.back().hasStrayQuote);
            CHECK(rows[1].hasStrayQuote == (isCell || length == 0));
            CHECK(textsOf(rows[1]) == (isCell ? std::vector<std::string> {plain, "y\"z", ""} : length > 0 ? std::vector {plain} : std::vector<std::string> {"y\"z", ""}));
        }
        for (size_t quote = 1; quote < length; ++quote) {
            std::string quoted(length, 'x');
            quoted[quote] = '"';
            const auto rows = read(QByteArray::fromStdString("a,b\n" + quoted + ",12345678\n"), 1000);
            INFO("a quote at " << quote << " of " << length);
            REQUIRE(rows.size() == 2);
            CHECK(rows[1].hasStrayQuote);
            CHECK(textsOf(rows[1]) == std::vector<std::string> {quoted, "12345678"});
        }
    }
}

TEST_CASE("A cell of a row can be emptied, and the others stay", "[publisher][foreigncsv]")
{
    for (size_t cell = 0; cell < 3; ++cell) {
        auto rows = read("one,two,three\n", 100);
        REQUIRE(rows.size() == 1);
        std::vector<std::string> left = textsOf(rows[0]);
        left[cell].clear();
        rows[0].cells.clear(cell);
        CHECK(textsOf(rows[0]) == left);
    }
}
