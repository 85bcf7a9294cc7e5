// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "readrig.h"
#include "zipmaker.h"

#include "support/hostileserver.h"

#include <QUrl>
#include <QUrlQuery>

#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// Reads from a server that does what the script says, without waiting between attempts.
struct WebRig : ReadRig {
    explicit WebRig(HostileServer::Script script) : server(std::move(script))
    {
        options.firstRetry = std::chrono::milliseconds(1);
        options.perPage = 2;
    }
    QStringList asked() const
    {
        QStringList paths;
        for (const HttpRequest &request : server.requests())
            paths.append(QString::fromUtf8(request.path));
        return paths;
    }
    HostileServer server;
};

QUrl urlOf(const HttpRequest &request)
{
    return QUrl(QString::fromUtf8(request.path));
}

int pageOf(const HttpRequest &request)
{
    return QUrlQuery(urlOf(request)).queryItemValue(u"page"_s).toInt();
}

/// A service that says enough not to be asked for by itself.
QByteArray full(int id)
{
    const QByteArray number = QByteArray::number(id);
    return "{\"id\": \"s" + number + "\", \"name\": \"S" + number + "\", \"phones\": [{\"number\": \"000-1\"}]}";
}

HttpAnswer page(int number, int pages)
{
    return httpAnswer(200, "{\"total_items\": " + QByteArray::number(2 * pages) + ", \"total_pages\": " + QByteArray::number(pages) + ", \"last_page\": "
                               + (number == pages ? "true" : "false") + ", \"contents\": [" + full(2 * number) + ',' + full(2 * number + 1) + "]}");
}

}

TEST_CASE("A live feed is read page by page, whichever address of it is given", "[publisher][read][web]")
{
    WebRig rig([](const HttpRequest &request) { return urlOf(request).path() == u"/api/services"_s ? page(pageOf(request), 3) : httpAnswer(404); });
    const char *given = GENERATE("api", "api/", "api/services");
    rig.options.modifiedAfter = u"2026-01-01T00:00:00+01:00"_s;
    const ReadSummary &summary = rig.read(rig.server.address() + QString::fromLatin1(given));
    REQUIRE_FALSE(summary.refusal);
    CHECK(summary.dialect == Dialect::HsdsJson);
    CHECK(summary.files == 3);
    CHECK(rig.staging().count(HsdsTable::Service) == 6);
    REQUIRE(rig.asked().size() == 3);
    const QUrlQuery query(QUrl(rig.asked().front()));
    CHECK(query.queryItemValue(u"per_page"_s) == u"2"_s);
    CHECK(query.queryItemValue(u"modified_after"_s, QUrl::FullyDecoded) == u"2026-01-01T00:00:00+01:00"_s);
    CHECK(rig.asked().front().contains(u"%2B01"_s));
    CHECK(rig.records(HsdsTable::Service).front().origin.file.startsWith(u"/api/services?page=1"_s));
    CHECK(rig.told(u"count_differs"_s) == 0);
}

TEST_CASE("A feed's own links to the next page are followed, on its own server only", "[publisher][read][web]")
{
    const bool strays = GENERATE(false, true);
    WebRig rig([&](const HttpRequest &request) {
        const bool isSecond = urlOf(request).path() == u"/services/more"_s;
        const QByteArray next = isSecond ? "null" : strays ? "\"http://127.0.0.1:1/services\"" : "\"/services/more?after=2\"";
        return httpAnswer(200, "{\"links\": {\"next\": " + next + "}, \"last_page\": " + (isSecond ? "true" : "false") + ", \"contents\": ["
                                   + full(isSecond ? 2 : 1) + "]}");
    });
    rig.read(rig.server.address() + u"services"_s);
    if (strays) {
        REQUIRE(rig.summary.refusal);
        CHECK(rig.summary.refusal->fault == ReadFault::NotAllowed);
    } else {
        CHECK_FALSE(rig.summary.refusal);
        CHECK(rig.staging().count(HsdsTable::Service) == 2);
        CHECK(rig.asked().back() == u"/services/more?after=2"_s);
    }
}

TEST_CASE("Plain arrays are asked for until one is empty or comes again", "[publisher][read][web]")
{
    const bool knowsPages = GENERATE(true, false);
    WebRig rig([&](const HttpRequest &request) {
        const int number = knowsPages ? pageOf(request) : 1;
        return httpAnswer(200, number > 2 ? QByteArray("[]") : '[' + full(number) + ']');
    });
    rig.read(rig.server.address() + u"services"_s);
    CHECK_FALSE(rig.summary.refusal);
    CHECK(rig.staging().count(HsdsTable::Service) == (knowsPages ? 2 : 1));
}

TEST_CASE("A feed that repeats one page and says there are more is refused", "[publisher][read][web]")
{
    WebRig rig([](const HttpRequest &) { return page(1, 3); });
    rig.read(rig.server.address() + u"services"_s);
    REQUIRE(rig.summary.refusal);
    CHECK(rig.summary.refusal->fault == ReadFault::TooManyPages);

    WebRig endless([](const HttpRequest &request) { return page(pageOf(request), 1'000'000); });
    endless.options.mostPages = 5;
    endless.read(endless.server.address() + u"services"_s);
    REQUIRE(endless.summary.refusal);
    CHECK(endless.summary.refusal->fault == ReadFault::TooManyPages);
    CHECK(endless.asked().size() == 5);
}

TEST_CASE("Services that a list only names are fetched whole, and those that are gone are set aside", "[publisher][read][web]")
{
    WebRig rig([](const HttpRequest &request) {
        const QString path = urlOf(request).path(QUrl::FullyEncoded);
        if (path == u"/services"_s)
            return httpAnswer(200, R"({"total_pages": 1, "contents": [{"id": "a/1", "name": "A"}, {"id": "gone"}, {"id": "b", "name": "B"}]})");
        if (path == u"/services/a%2F1"_s)
            return httpAnswer(200, R"({"id": "a/1", "name": "A", "phones": [{"number": "000-1"}]})");
        if (path == u"/services/b"_s)
            return httpAnswer(200, R"({"id": "b", "name": "B", "description": "whole"})");
        return httpAnswer(404);
    });
    rig.read(rig.server.address() + u"services"_s);
    REQUIRE_FALSE(rig.summary.refusal);
    CHECK(rig.values(HsdsTable::Service, u"id"_s) == QStringList {u"a/1"_s, u"b"_s});
    CHECK(rig.staging().count(HsdsTable::Phone) == 1);
    CHECK(rig.records(HsdsTable::Service).back().field(u"description"_s) == u"whole"_s);
    CHECK(rig.first(u"not_fetched"_s).value == u"gone"_s);
    CHECK(rig.aside(u"service"_s) == 1);
}

TEST_CASE("A list that says all there is costs one question more, not one for each", "[publisher][read][web]")
{
    const bool hasOwn = GENERATE(true, false);
    WebRig rig([&](const HttpRequest &request) {
        if (urlOf(request).path() == u"/services"_s)
            return httpAnswer(200, R"({"total_pages": 1, "contents": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]})");
        return hasOwn ? httpAnswer(200, R"({"id": "a", "name": "A"})") : httpAnswer(404);
    });
    rig.read(rig.server.address() + u"services"_s);
    CHECK(rig.staging().count(HsdsTable::Service) == 2);
    CHECK(rig.asked().size() == 2);
}

TEST_CASE("A busy or failing server is asked again, a refusing one is not", "[publisher][read][web]")
{
    int failures = 0;
    int status = 503;
    WebRig rig([&](const HttpRequest &request) {
        if (failures-- > 0)
            return status > 0 ? httpAnswer(status, "later", {{"Retry-After", "0"}}) : HttpAnswer {page(1, 1).bytes, 40};
        return page(pageOf(request), 1);
    });
    SECTION("busy")
    {
        failures = 3;
        CHECK_FALSE(rig.read(rig.server.address() + u"services"_s).refusal);
        CHECK(rig.asked().size() == 4);
        CHECK(rig.staging().count(HsdsTable::Service) == 2);
    }
    SECTION("cut off")
    {
        failures = 2;
        status = 0;
        CHECK_FALSE(rig.read(rig.server.address() + u"services"_s).refusal);
        CHECK(rig.staging().count(HsdsTable::Service) == 2);
    }
    SECTION("for ever")
    {
        failures = 1000;
        REQUIRE(rig.read(rig.server.address() + u"services"_s).refusal);
        CHECK(rig.summary.refusal->fault == ReadFault::Refused);
        CHECK(rig.asked().size() == 1 + size_t(rig.options.retries));
    }
    SECTION("refusing")
    {
        failures = 1000;
        status = 403;
        CHECK(rig.read(rig.server.address() + u"services"_s).refusal->fault == ReadFault::Refused);
        CHECK(rig.asked().size() == 1);
    }
}

TEST_CASE("Where nobody listens, it is told at once", "[publisher][read][web]")
{
    QString address;
    {
        const HostileServer server([](const HttpRequest &) { return httpAnswer(404); });
        address = server.address();
    }
    ReadRig rig;
    // Whoever waits for this fails by the test's time limit.
    rig.options.firstRetry = std::chrono::hours(1);
    REQUIRE(rig.read(address + u"services"_s).refusal);
    CHECK(rig.summary.refusal->fault == ReadFault::Offline);
    CHECK(rig.summary.refusal->parameters.isEmpty());
    CHECK_FALSE(rig.summary.refusal->error.detail.isEmpty());
}

TEST_CASE("What is no feed is refused", "[publisher][read][web]")
{
    struct Answer {
        int status;
        const char *body;
        ReadFault fault;
    };
    const auto answer = GENERATE(Answer {404, "", ReadFault::NotThere}, Answer {200, "<html>Logga in</html>", ReadFault::NotAFeed},
                                 Answer {200, R"({"error": "no"})", ReadFault::NotAFeed}, Answer {200, "", ReadFault::NotAFeed});
    INFO(answer.body);
    WebRig rig([&](const HttpRequest &) { return httpAnswer(answer.status, answer.body); });
    rig.read(rig.server.address() + u"services"_s);
    REQUIRE(rig.summary.refusal);
    CHECK(rig.summary.refusal->fault == answer.fault);
}

TEST_CASE("Addresses that are not opened are refused without a question", "[publisher][read][web]")
{
    ReadRig rig;
    const char *address = GENERATE("http://example.org/services", "https://name:secret@example.org/services", "http://", "https://:80");
    INFO(address);
    REQUIRE(rig.read(QString::fromLatin1(address)).refusal);
    CHECK(rig.summary.refusal->fault == ReadFault::NotAllowed);
    CHECK_FALSE(rig.summary.refusal->error.detail.contains(u"secret"_s));
    CHECK_FALSE(rig.summary.refusal->at.contains(u"secret"_s));
}

TEST_CASE("A file that a server hands out is read as one from a disk", "[publisher][read][web]")
{
    const TestFolder made;
    writeZip(made.path(u"p.zip"_s), {{"services.csv", "id,name\ns1,A\n"}});
    QFile file(made.path(u"p.zip"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray zip = file.readAll();
    WebRig rig([&](const HttpRequest &request) { return request.path == "/open/hsds.zip" ? httpAnswer(200, zip) : httpAnswer(404); });
    SECTION("there")
    {
        rig.read(rig.server.address() + u"open/hsds.zip"_s);
        REQUIRE_FALSE(rig.summary.refusal);
        CHECK(rig.only(HsdsTable::Service).origin.file == u"services.csv"_s);
    }
    SECTION("not there") { CHECK(rig.read(rig.server.address() + u"open/gone.zip"_s).refusal->fault == ReadFault::NotThere); }
    SECTION("too large")
    {
        rig.options.mostBytes = 20;
        CHECK(rig.read(rig.server.address() + u"open/hsds.zip"_s).refusal->fault == ReadFault::TooLarge);
    }
}

TEST_CASE("A feed whose pages are counted from 0 is read whole", "[publisher][read][web]")
{
    const bool isSpring = GENERATE(true, false);
    WebRig rig([&](const HttpRequest &request) {
        const int number = pageOf(request);
        const QByteArray first = isSpring ? "first" : "first_page", last = isSpring ? "last" : "last_page";
        return httpAnswer(200, "{\"totalElements\": 3, \"totalPages\": 3, \"" + first + "\": " + (number == 0 ? "true" : "false") + ", \"" + last + "\": "
                                   + (number == 2 ? "true" : "false") + ", \"content\": [" + full(number) + "]}");
    });
    rig.read(rig.server.address() + u"services"_s);
    REQUIRE_FALSE(rig.summary.refusal);
    CHECK(rig.values(HsdsTable::Service, u"id"_s) == QStringList {u"s0"_s, u"s1"_s, u"s2"_s});
    CHECK(rig.told(u"count_differs"_s) == 0);
}

TEST_CASE("A feed that never says which page is the first is read from page 1 on", "[publisher][read][web]")
{
    WebRig rig([](const HttpRequest &request) {
        const int number = pageOf(request);
        if (number == 0)
            return httpAnswer(404);
        return httpAnswer(200, "{\"total_pages\": 2, \"first_page\": false, \"contents\": [" + full(number) + "]}");
    });
    rig.read(rig.server.address() + u"services"_s);
    REQUIRE_FALSE(rig.summary.refusal);
    CHECK(rig.values(HsdsTable::Service, u"id"_s) == QStringList {u"s1"_s, u"s2"_s});
}

TEST_CASE("A feed of which an announced page is missing is refused, not taken for the whole", "[publisher][read][web]")
{
    WebRig rig([](const HttpRequest &request) { return pageOf(request) == 2 ? httpAnswer(404) : page(pageOf(request), 3); });
    rig.read(rig.server.address() + u"services"_s);
    REQUIRE(rig.summary.refusal);
    CHECK(rig.summary.refusal->fault == ReadFault::Refused);
}

TEST_CASE("A server that answers the address of a service with something else keeps what its list says", "[publisher][read][web]")
{
    WebRig rig([](const HttpRequest &) { return httpAnswer(200, R"({"total_items": 2, "total_pages": 1, "contents": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]})"); });
    rig.read(rig.server.address() + u"services"_s);
    REQUIRE_FALSE(rig.summary.refusal);
    CHECK(rig.values(HsdsTable::Service, u"name"_s) == QStringList {u"A"_s, u"B"_s});
}
