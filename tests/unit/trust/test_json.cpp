// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/canonicaljson.h"
#include "trust/json.h"

#include <nlohmann/json.hpp>

using namespace paraply;

namespace {

QByteArray canonical(const QByteArray &text)
{
    const auto value = parsedJson(text);
    REQUIRE(value);
    const auto written = canonicalJson(*value);
    return written ? *written : QByteArray("(none)");
}

}

TEST_CASE("JSON is read strictly", "[trust][json]")
{
    const QByteArray bad = GENERATE(values<QByteArray>({
        "", " ", "{", "}", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "'a'", "01", "+1", ".5", "1.", "NaN", "Infinity", "nul", "\"a", "\"\\x\"",
        "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\n\"", "{} {}", "{}x", "[1]]", "// no\n1", "/* no */ 1", "\"\xff\"", "\"\xc0\xaf\"",
        "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"", "\"\xc3", QByteArray("{}\0", 3), QByteArray("{}\0{}", 5), QByteArray("\"\0\"", 3),
    }));
    INFO(bad.toStdString());
    const auto value = parsedJson(bad);
    REQUIRE_FALSE(value);
    CHECK(value.error().code == Code::Invalid);
    CHECK_FALSE(value.error().detail.isEmpty());
}

TEST_CASE("A name stands once in a JSON object", "[trust][json]")
{
    CHECK_FALSE(parsedJson("{\"a\":1,\"b\":2,\"a\":1}"));
    CHECK_FALSE(parsedJson("{\"a\":{\"b\":{}},\"c\":[{\"d\":1,\"\\u0064\":2}]}"));
    CHECK(parsedJson("{\"a\":{\"a\":1},\"b\":{\"a\":1}}"));
    CHECK(parsedJson("[{\"a\":1},{\"a\":1}]"));
}

TEST_CASE("JSON is read to a bounded depth", "[trust][json]")
{
    CHECK(parsedJson(QByteArray(kJsonDepth, '[') + QByteArray(kJsonDepth, ']')));
    CHECK_FALSE(parsedJson(QByteArray(kJsonDepth + 1, '[') + QByteArray(kJsonDepth + 1, ']')));
    CHECK_FALSE(parsedJson(QByteArray(1'000'000, '[')));
    CHECK_FALSE(parsedJson(QByteArray("{\"a\":").repeated(1'000'000)));
}

TEST_CASE("Canonical JSON is written byte for byte", "[trust][canonicaljson]")
{
    const auto [text, expected] = GENERATE(values<std::pair<QByteArray, QByteArray>>({
        {"{}", "{}"},
        {" [ ] ", "[]"},
        {"{ \"b\" : [ 1 , 2 ] , \"a\" : null }", "{\"a\":null,\"b\":[1,2]}"},
        {"[true,false]", "[true,false]"},
        {"[0,-0,-1,9223372036854775807,18446744073709551615,-9223372036854775808]",
         "[0,0,-1,9223372036854775807,18446744073709551615,-9223372036854775808]"},
        // Only the quotation mark and the backslash are escaped; a line end stands as it is.
        {"\"a\\\"b\\\\c\\/d\\n\\t\\u0001\\u007f\"", "\"a\\\"b\\\\c/d\n\t\x01\x7f\""},
        {"\"\\u00e5\\u2603\\ud83c\\udf02\"", "\"\xc3\xa5\xe2\x98\x83\xf0\x9f\x8c\x82\""},
        {"\"\\u0000\"", QByteArray("\"\0\"", 3)},
        // By code points: capitals first, then small letters, then what lies beyond ASCII.
        {"{\"a\":1,\"B\":2,\"\\u00e5\":3,\"\":4,\"aa\":5,\"\\ud83c\\udf02\":6,\"\\uffff\":7}",
         "{\"\":4,\"B\":2,\"a\":1,\"aa\":5,\"\xc3\xa5\":3,\"\xef\xbf\xbf\":7,\"\xf0\x9f\x8c\x82\":6}"},
        {"{\"x\":{\"z\":1,\"y\":[{\"b\":1,\"a\":2}]}}", "{\"x\":{\"y\":[{\"a\":2,\"b\":1}],\"z\":1}}"},
    }));
    CHECK(canonical(text) == expected);
}

TEST_CASE("What is no integer has no canonical form", "[trust][canonicaljson]")
{
    for (const char *text : {"1.0", "1e3", "-0.0", "[{\"a\":1.5}]", "18446744073709551616", "-9223372036854775809", "1E400"}) {
        const auto value = parsedJson(text);
        CHECK((!value || !canonicalJson(*value)));
    }
}

TEST_CASE("A page for people is told from metadata", "[trust][json]")
{
    CHECK(looksLikeWebPage("<!DOCTYPE html><html>"));
    CHECK(looksLikeWebPage(" \r\n\t<html>"));
    CHECK_FALSE(looksLikeWebPage("{\"signed\":{}}"));
    CHECK_FALSE(looksLikeWebPage(""));
}
