// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/webaddress.h"
#include "sync/webheaders.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;

TEST_CASE("Only https, and plain http to this machine, may be opened", "[sync][web]")
{
    struct Row {
        const char *address;
        bool usual, plainAnywhere;
    };
    const auto row = GENERATE(
        Row {"https://example.org/feed", true, true}, Row {"http://example.org/feed", false, true},
        Row {"http://localhost:8080/", true, true}, Row {"http://LOCALHOST/", true, true}, Row {"http://127.0.0.1/", true, true},
        Row {"http://127.9.8.7/", true, true}, Row {"http://[::1]:81/", true, true}, Row {"http://localhost.example.org/", false, true},
        Row {"http://127.0.0.1.example.org/", false, true}, Row {"http://0.0.0.0/", false, true}, Row {"https://u@example.org/", false, false},
        Row {"https://u:p@example.org/", false, false}, Row {"ftp://example.org/", false, false}, Row {"file:///etc/passwd", false, false},
        Row {"https:///path", false, false}, Row {"data:text/plain,hello", false, false}, Row {"", false, false});
    CAPTURE(row.address);
    const QUrl address(QString::fromLatin1(row.address));
    CHECK(mayOpen(address, false) == row.usual);
    CHECK(mayOpen(address, true) == row.plainAnywhere);
}

TEST_CASE("A name is put below the base with every odd character encoded", "[sync][web]")
{
    struct Row {
        const char *base, *name, *expected;
    };
    const auto row = GENERATE(
        Row {"https://a.example/feed", "metadata/1.root.json", "https://a.example/feed/metadata/1.root.json"},
        Row {"https://a.example/feed/", "timestamp.json", "https://a.example/feed/timestamp.json"},
        Row {"https://a.example", "x", "https://a.example/x"}, Row {"https://a.example/f?q=1#there", "x", "https://a.example/f/x"},
        Row {"https://a.example/", "a b?c#d%e", "https://a.example/a%20b%3Fc%23d%25e"},
        Row {"https://a.example/", "\xc3\xb6rebro.patch", "https://a.example/%C3%B6rebro.patch"},
        Row {"https://a.example/", "a+b&c=d:e", "https://a.example/a%2Bb%26c%3Dd%3Ae"},
        Row {"https://a.example/", "%2e%2e/x", "https://a.example/%252e%252e/x"});
    CHECK(addressBelow(QUrl(QString::fromLatin1(row.base)), QString::fromUtf8(row.name)).toEncoded() == QByteArray(row.expected));
}

TEST_CASE("A name that would leave the base is no address", "[sync][web]")
{
    const auto name = GENERATE("", "/etc/passwd", "..", "../x", "a/../../x", "a/./b", ".");
    CHECK_FALSE(addressBelow(QUrl(QStringLiteral("https://a.example/feed")), QString::fromLatin1(name)).isValid());
}

TEST_CASE("A redirect is followed to another https address and nowhere below it", "[sync][web]")
{
    struct Row {
        const char *from, *location, *expected;
    };
    const auto row = GENERATE(
        Row {"https://a.example/f/x", "https://b.example/x", "https://b.example/x"}, Row {"https://a.example/f/x", "/y", "https://a.example/y"},
        Row {"https://a.example/f/x", "y", "https://a.example/f/y"}, Row {"https://a.example/f/x", "http://a.example/f/x", ""},
        Row {"https://a.example/f/x", "http://localhost/x", ""}, Row {"https://a.example/f/x", "", ""},
        Row {"https://a.example/f/x", "file:///etc/passwd", ""}, Row {"http://localhost/x", "http://example.org/x", ""},
        Row {"http://localhost/x", "https://example.org/x#y", "https://example.org/x"}, Row {"http://localhost/x", "http://[bad", ""});
    CAPTURE(row.location);
    CHECK(redirected(QUrl(QString::fromLatin1(row.from)), row.location, false).toEncoded() == QByteArray(row.expected));
}

TEST_CASE("A server's date and delay are read, and nonsense is as nothing", "[sync][web]")
{
    const QDateTime now(QDate(2026, 11, 21), QTime(23, 32, 52), Qt::UTC);
    CHECK(httpDate("Sat, 21 Nov 2026 23:32:52 GMT") == now);
    CHECK_FALSE(httpDate("2026-11-21").isValid());
    CHECK_FALSE(httpDate("").isValid());
    CHECK(httpDelay("120", now) == std::chrono::seconds(120));
    CHECK(httpDelay("Sat, 21 Nov 2026 23:33:52 GMT", now) == std::chrono::seconds(60));
    CHECK(httpDelay("Sat, 21 Nov 2026 23:00:00 GMT", now) == std::chrono::seconds(0));
    CHECK_FALSE(httpDelay("-5", now));
    CHECK_FALSE(httpDelay("99999999999999999999999", now));
    CHECK_FALSE(httpDelay("soon", now));
    CHECK_FALSE(httpDelay("Sat, 21 Nov 2026 23:33:52 GMT", {}));
}

TEST_CASE("Where a range begins is read from Content-Range only", "[sync][web]")
{
    CHECK(rangeStart("bytes 100-199/200") == 100);
    CHECK(rangeStart("bytes 0-0/*") == 0);
    CHECK_FALSE(rangeStart("bytes */200"));
    CHECK_FALSE(rangeStart("items 1-2/3"));
    CHECK_FALSE(rangeStart(""));
    CHECK(isStrong("\"abc\""));
    CHECK_FALSE(isStrong("W/\"abc\""));
    CHECK(isEntityTag("W/\"abc\""));
    CHECK_FALSE(isEntityTag("Sat, 21 Nov 2026 23:32:52 GMT"));
}
