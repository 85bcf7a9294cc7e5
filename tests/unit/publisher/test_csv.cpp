// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/csv.h"

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace paraply;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Case {
    const char *what;
    QByteArray text;
    Rows rows;
    std::optional<CsvProblem::What> problem = std::nullopt;
    int row = 0;
};

}

TEST_CASE("A CSV file is read by RFC 4180, and refused with its row where it is not that", "[publisher][csv]")
{
    using enum CsvProblem::What;
    const std::vector<Case> cases = {
        {"nothing", "", {}},
        {"commas and LF", "a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"semicolons and CRLF, commas are text", "a;b\r\n1,5;2\r\n", {{"a", "b"}, {"1,5", "2"}}},
        {"a byte-order mark and no last line end", "\xEF\xBB\xBF" "a,b\n1,2", {{"a", "b"}, {"1", "2"}}},
        {"quotes with separators, quotes and line ends inside", "a\n\"x, \"\"y\"\"\nz\"\n", {{"a"}, {"x, \"y\"\nz"}}},
        {"surrounding blanks and no-break spaces", "a,b\n  1\t,\xC2\xA0 2 \n", {{"a", "b"}, {"1", "2"}}},
        {"blank lines and rows of empty cells", "a,b\n\n,\n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"a formula is plain text", "a\n=1+1\n@x\n", {{"a"}, {"=1+1"}, {"@x"}}},
        {"short and long rows are handed on", "a,b\n1\n1,2,3\n", {{"a", "b"}, {"1"}, {"1", "2", "3"}}},
        {"an open quote", "a\n\"x\n", {{"a"}}, OpenQuote, 2},
        {"text after a closing quote", "a\n\"x\"y\n", {{"a"}}, StrayQuote, 2},
        {"a quote inside a cell", "a\nx\"y\n", {{"a"}}, StrayQuote, 2},
        {"a CR alone", "a\rb\n", {}, BareReturn, 1},
        {"Latin-1", "a\nx\n\xE5\n", {}, NotUtf8, 3},
        {"overlong UTF-8", "a\n\xC0\xAF\n", {}, NotUtf8, 2},
        {"a surrogate in UTF-8", "a\n\xED\xA0\x80\n", {}, NotUtf8, 2},
        {"UTF-16 as Excel saves it", QByteArray("\xFF\xFE" "a\0", 4), {}, Utf16, 1},
        {"a NUL", QByteArray("a\nb\0c\n", 6), {}, NulByte, 2},
    };
    for (const Case &example : cases) {
        INFO(example.what);
        CsvReader reader(example.text);
        Rows rows;
        while (const auto row = reader.next())
            rows.emplace_back(row->cells.begin(), row->cells.end());
        CHECK(rows == example.rows);
        REQUIRE(reader.problem().has_value() == example.problem.has_value());
        if (example.problem) {
            CHECK(reader.problem()->what == *example.problem);
            CHECK(reader.problem()->row == example.row);
        }
    }
}

TEST_CASE("A CSV row is numbered as a spreadsheet shows it", "[publisher][csv]")
{
    CsvReader reader("a\n\n\"1\n2\"\n3\n");
    CHECK(reader.next()->row == 1);
    CHECK(reader.next()->row == 3);
    CHECK(reader.next()->row == 4);
}

TEST_CASE("A CSV cell may have 20 000 characters and not one more", "[publisher][csv]")
{
    const QByteArray longest = QByteArray("å").repeated(kCellCharacters);
    CHECK(CsvReader(longest).next().has_value());
    CsvReader tooLong(longest + 'x');
    CHECK_FALSE(tooLong.next().has_value());
    CHECK(tooLong.problem()->what == CsvProblem::What::CellTooLong);
}
