// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/plainjson.h"

#include "trust/jsontree.h"

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <random>
#include <string_view>

using namespace paraply;
using Json = nlohmann::json;

namespace {

struct AsWritten {
    template <typename T>
    T scalar(T value) const { return value; }
    std::string real(double value, const std::string &written) const { return written + " = " + std::to_string(value); }
    bool dropsSecond(const std::string &) const { return true; }
};

constexpr size_t kDepth = 20;

/// What the quick reader makes of it, where it takes it.
std::optional<Json> quickly(const QByteArray &text)
{
    JsonTree<AsWritten> tree(kDepth, {});
    return PlainJson(text, tree).read() ? std::optional(tree.take()) : std::nullopt;
}

std::optional<Json> wholly(const QByteArray &text)
{
    JsonTree<AsWritten> tree(kDepth, {});
    return Json::sax_parse(text.begin(), text.end(), &tree, Json::input_format_t::json, true) ? std::optional(tree.take()) : std::nullopt;
}

/// A record with everything that a feed may hold.
const QByteArray kRecord = R"( {"id": "a-1", "name": "Öppen förskola – \u00e5 \"Solen\" 🌻", "minimum_age": 0.0, "maximum_age": 5.92, "interval": -12,
    "wide": 123456789012345678, "far": 1e3, "none": null, "yes": true, "no": false, "empty": {}, "list": [], "text": "",
    "phones": [{"number": "019-12 34 56"}, {"number": "\/\b\f\n\r\t\\"}], "id": "again" } )";

}

TEST_CASE("JSON that is plain is read as the whole parser reads it", "[publisher][plainjson]")
{
    for (const QByteArray &text : {kRecord, QByteArray("0"), QByteArray("-0"), QByteArray("\"\""), QByteArray("[1,[2,[3]]]"), QByteArray(" true "), QByteArray("[0.5e-3,1E+2]")}) {
        const auto quick = quickly(text);
        REQUIRE(quick);
        CHECK(*quick == wholly(text));
    }
}

TEST_CASE("What is no JSON, or rare, is left to the whole parser", "[publisher][plainjson]")
{
    for (const char *text : {"", " ", "{", "[", "[1,]", "{,}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "[1 2]", "01", "-", "1.", ".5", "1e", "+1", "nul", "truth", "\"", "\"\\\"", "\"\\x\"", "\"\\u12\"",
                             "\"\\ud83c\\udf3b\"", "\"\t\"", "\"\xC3\"", "\"\xC0\x80\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\xEF\xBB\xBF{}", "1e999", "1234567890123456789", "1 2", "{}x"}) {
        INFO(text);
        CHECK_FALSE(quickly(text));
    }
    CHECK_FALSE(quickly(QByteArray(1'000'000, '[')));
    CHECK_FALSE(quickly(QByteArray("[") + '\0' + ']'));
}

TEST_CASE("However a record is damaged, what the quick reader takes is what the whole parser reads", "[publisher][plainjson]")
{
    std::mt19937 random(5);
    constexpr std::string_view kMarks = "{}[]\",:\\ue+-.019ntf \n\xC3\xA5\xF0\x9F";
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = kRecord;
        for (int i = 0; i < 1 + round % 3 && text.size() > 1; ++i) {
            const auto at = qsizetype(random() % size_t(text.size()));
            const char mark = kMarks[random() % kMarks.size()];
            switch (random() % 4) {
            case 0: text[at] = mark; break;
            case 1: text.insert(at, mark); break;
            case 2: text.remove(at, 1); break;
            default: text.truncate(std::max<qsizetype>(at, 1)); break;
            }
        }
        const auto quick = quickly(text);
        taken += quick ? 1 : 0;
        if (quick && *quick != wholly(text))
            FAIL_CHECK(text.toStdString());
    }
    CHECK(taken > 1'000);
}
