// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/fetched.h"
#include "support/hostileserver.h"
#include "sync/websource.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <thread>

using namespace paraply;
using namespace std::chrono_literals;

namespace {

const QByteArray kBody = QByteArray(1000, 'a') + "the end";

/// Short enough that a test need not wait, long enough for a machine that is busy.
WebRules hasty()
{
    return {.idle = 400ms, .window = 600ms, .slowestBytesPerSecond = 2000};
}

WebSource sourceAt(const HostileServer &server, const WebRules &rules = {})
{
    return WebSource(QUrl(server.address()), rules);
}

FetchRequest wanted(qint64 limit = 100'000)
{
    return {.name = QStringLiteral("thing"), .limit = limit};
}

}

TEST_CASE("A file comes whole, with its validator and the server's time", "[sync][web]")
{
    HostileServer server([](const HttpRequest &) {
        return httpAnswer(200, kBody, {{"ETag", "\"1\""}, {"Date", "Sat, 21 Nov 2026 23:32:52 GMT"}});
    });
    WebSource source = sourceAt(server);
    const Fetched got = fetched(source, wanted());
    CHECK(got.outcome == FetchOutcome::Whole);
    CHECK(got.bytes == kBody);
    CHECK(got.firstOffset == 0);
    CHECK(got.inOrder);
    CHECK(got.validator == "\"1\"");
    CHECK(got.bytesDown == kBody.size());
    CHECK(got.requests == 1);
    CHECK(got.serverTime == QDateTime(QDate(2026, 11, 21), QTime(23, 32, 52), Qt::UTC));
    CHECK_FALSE(got.error);
}

TEST_CASE("A request says nothing about the device or its user", "[sync][web][privacy]")
{
    HostileServer server([](const HttpRequest &) { return httpAnswer(200, kBody, {{"Set-Cookie", "me=you; Path=/"}}); });
    WebSource source = sourceAt(server);
    fetched(source, wanted());
    fetched(source, wanted());
    REQUIRE(server.requests().size() == 2);
    for (const HttpRequest &request : server.requests()) {
        CHECK(request.method == "GET");
        CHECK(request.headers.value("user-agent").startsWith("Paraply/"));
        CHECK(request.headers.value("user-agent").count(' ') == 0);
        CHECK(request.headers.value("accept-language") == "*");
        CHECK(request.headers.value("accept-encoding") == "identity");
        for (const QByteArray &name : request.headers.keys())
            CHECK(QList<QByteArray>({"host", "connection", "user-agent", "accept-language", "accept-encoding"}).contains(name));
    }
}

TEST_CASE("Each status has its outcome, and none is a body", "[sync][web]")
{
    struct Row {
        int status;
        FetchOutcome outcome;
    };
    const auto row = GENERATE(Row {404, FetchOutcome::Absent}, Row {410, FetchOutcome::Absent}, Row {401, FetchOutcome::Forbidden},
                              Row {403, FetchOutcome::Forbidden}, Row {429, FetchOutcome::Busy}, Row {503, FetchOutcome::Busy},
                              Row {500, FetchOutcome::ServerFailed}, Row {502, FetchOutcome::ServerFailed},
                              Row {407, FetchOutcome::ServerFailed}, Row {511, FetchOutcome::Misdirected},
                              Row {204, FetchOutcome::ServerFailed}, Row {304, FetchOutcome::ServerFailed},
                              Row {206, FetchOutcome::ServerFailed}, Row {300, FetchOutcome::ServerFailed});
    HostileServer server([&](const HttpRequest &) {
        return httpAnswer(row.status, row.status == 204 || row.status == 304 ? QByteArray() : QByteArray("no"), {{"Retry-After", "7"}});
    });
    WebSource source = sourceAt(server);
    const Fetched got = fetched(source, wanted());
    CAPTURE(row.status);
    CHECK(got.outcome == row.outcome);
    CHECK(got.bytes.isEmpty());
    CHECK(got.requests == 1);
    CHECK(got.retryAfter == 7s);
    CHECK(got.error);
}

TEST_CASE("A copy that is still the one costs an answer without a body", "[sync][web]")
{
    HostileServer server([](const HttpRequest &request) {
        const bool same = request.headers.value("if-none-match") == "\"1\""
            || request.headers.value("if-modified-since") == "Sat, 21 Nov 2026 23:32:52 GMT";
        return same ? httpAnswer(304) : httpAnswer(200, kBody);
    });
    WebSource source = sourceAt(server);
    FetchRequest request = wanted();
    request.validator = GENERATE("\"1\"", "Sat, 21 Nov 2026 23:32:52 GMT");
    const Fetched got = fetched(source, request);
    CHECK(got.outcome == FetchOutcome::Unchanged);
    CHECK(got.validator == request.validator);
    CHECK(got.bytesDown == 0);
}

TEST_CASE("A length announced above the limit is refused before the body", "[sync][web]")
{
    HostileServer server([](const HttpRequest &) { return httpAnswer(200, kBody, {{"Content-Length", "100000000000"}}); });
    WebSource source = sourceAt(server);
    const Fetched got = fetched(source, wanted(2000));
    CHECK(got.outcome == FetchOutcome::TooLong);
    CHECK(got.bytes.isEmpty());
}

TEST_CASE("A body without a length ends at the limit", "[sync][web]")
{
    const QByteArray endless(3'000'000, 'x');
    HostileServer server([&](const HttpRequest &) { return HttpAnswer {"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + endless}; });
    WebSource source = sourceAt(server);
    const Fetched got = fetched(source, wanted(2000));
    CHECK(got.outcome == FetchOutcome::TooLong);
    CHECK(got.bytes == endless.left(2000));
    const Fetched exact = fetched(source, wanted(endless.size()));
    CHECK(exact.outcome == FetchOutcome::Whole);
    CHECK(exact.bytes.size() == endless.size());
}

TEST_CASE("A connection cut at any tenth of the body is Cut, with what came before", "[sync][web]")
{
    const int tenth = GENERATE(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    HostileServer server([&](const HttpRequest &) {
        HttpAnswer answer = httpAnswer(200, kBody);
        answer.cutAfter = answer.bytes.size() - kBody.size() + kBody.size() * tenth / 10;
        return answer;
    });
    WebSource source = sourceAt(server);
    const Fetched got = fetched(source, wanted());
    CAPTURE(tenth);
    CHECK(got.outcome == FetchOutcome::Cut);
    CHECK(kBody.startsWith(got.bytes));
    CHECK(got.bytes.size() == kBody.size() * tenth / 10);
}

TEST_CASE("A connection cut inside the head is Cut", "[sync][web]")
{
    const int length = GENERATE(0, 5, 30);
    HostileServer server([&](const HttpRequest &) {
        HttpAnswer answer = httpAnswer(200, kBody);
        answer.cutAfter = length;
        return answer;
    });
    WebSource source = sourceAt(server);
    const Fetched got = fetched(source, wanted());
    CHECK(got.outcome == FetchOutcome::Cut);
    CHECK(got.bytes.isEmpty());
}

TEST_CASE("Silence and a slow drip end by themselves", "[sync][web]")
{
    HttpAnswer answer = httpAnswer(200, kBody);
    const auto kind = GENERATE(0, 1, 2, 3);
    if (kind == 0)
        answer.bytes.clear();                  // accepts, and says nothing
    else if (kind == 1)
        answer.bytes = answer.bytes.left(20);  // begins a head
    else if (kind == 2)
        answer.bytes.chop(1);                  // all but the last byte
    else
        answer.everyByte = 20ms;               // never silent, never done
    answer.hangs = true;
    HostileServer server([&](const HttpRequest &) { return answer; });
    WebSource source = sourceAt(server, hasty());
    QElapsedTimer clock;
    clock.start();
    const Fetched got = fetched(source, wanted());
    CAPTURE(kind);
    CHECK(got.outcome == FetchOutcome::TimedOut);
    CHECK(clock.elapsed() < 15'000);
    CHECK(got.bytes.size() < kBody.size());
}

TEST_CASE("A redirect is followed, and each hop counts", "[sync][web]")
{
    HostileServer server([](const HttpRequest &request) {
        return request.path == "/thing" ? httpAnswer(302, "moved", {{"Location", "/other"}}) : httpAnswer(200, kBody);
    });
    WebSource source = sourceAt(server);
    const Fetched got = fetched(source, wanted());
    CHECK(got.outcome == FetchOutcome::Whole);
    CHECK(got.bytes == kBody);
    CHECK(got.requests == 2);
    CHECK_FALSE(got.error);
}

TEST_CASE("A redirect that leads nowhere good is not followed", "[sync][web]")
{
    struct Row {
        const char *location;
        int requests;
    };
    const auto row = GENERATE(Row {"/thing", 6}, Row {"http://example.org/thing", 1}, Row {"ftp://localhost/", 1},
                              Row {"file:///etc/passwd", 1}, Row {"", 1});
    HostileServer server([&](const HttpRequest &) { return httpAnswer(301, "<html>", {{"Location", row.location}}); });
    WebSource source = sourceAt(server);
    const Fetched got = fetched(source, wanted());
    CAPTURE(row.location);
    CHECK(got.outcome == FetchOutcome::Misdirected);
    CHECK(got.requests == row.requests);
    CHECK(got.bytes.isEmpty());
}

TEST_CASE("An encoding nobody asked for is refused, so that nothing can unpack to a bomb", "[sync][web]")
{
    // Ten megabytes of zeros, by gzip, are ten kilobytes; nothing of it is ever unpacked.
    HostileServer server([](const HttpRequest &) { return httpAnswer(200, QByteArray(10'000, '\x1f'), {{"Content-Encoding", "gzip"}}); });
    WebSource source = sourceAt(server);
    const Fetched got = fetched(source, wanted());
    CHECK(got.outcome == FetchOutcome::ServerFailed);
    CHECK(got.bytes.isEmpty());
}

TEST_CASE("A download goes on where it ended, or whole when the thing has changed", "[sync][web]")
{
    HostileServer server([](const HttpRequest &request) {
        const QByteArray condition = request.headers.value("if-range");
        if (request.headers.value("range") != "bytes=400-" || (!condition.isEmpty() && condition != "\"now\""))
            return httpAnswer(200, kBody, {{"ETag", "\"now\""}});
        return httpAnswer(206, kBody.mid(400), {{"ETag", "\"now\""}, {"Content-Range", "bytes 400-1006/1007"}});
    });
    WebSource source = sourceAt(server);
    FetchRequest request = wanted(kBody.size());
    request.from = 400;
    struct Row {
        const char *validator;
        qint64 start;
    };
    const auto row = GENERATE(Row {"\"now\"", 400}, Row {"", 400}, Row {"\"then\"", 0}, Row {"W/\"now\"", 0});
    request.fromValidator = row.validator;
    const Fetched got = fetched(source, request);
    CAPTURE(row.validator);
    CHECK(got.outcome == FetchOutcome::Whole);
    CHECK(got.startedAt == row.start);
    CHECK(got.firstOffset == row.start);
    CHECK(got.bytes == kBody.mid(row.start));
}

TEST_CASE("A part longer than the thing is fetched anew", "[sync][web]")
{
    HostileServer server([](const HttpRequest &request) {
        return request.headers.contains("range") ? httpAnswer(416, {}, {{"Content-Range", "bytes */1007"}}) : httpAnswer(200, kBody);
    });
    WebSource source = sourceAt(server);
    FetchRequest request = wanted();
    request.from = 5000;
    const Fetched got = fetched(source, request);
    CHECK(got.outcome == FetchOutcome::Whole);
    CHECK(got.startedAt == 0);
    CHECK(got.bytes == kBody);
    CHECK(got.requests == 2);
}

TEST_CASE("A range that begins elsewhere than asked is no answer", "[sync][web]")
{
    HostileServer server([](const HttpRequest &) { return httpAnswer(206, kBody, {{"Content-Range", "bytes 0-1006/1007"}}); });
    WebSource source = sourceAt(server);
    FetchRequest request = wanted();
    request.from = 400;
    CHECK(fetched(source, request).outcome == FetchOutcome::ServerFailed);
}

TEST_CASE("Nobody there, no such name, and what may not be opened are told apart", "[sync][web]")
{
    quint16 closedPort = 0;
    {
        QTcpServer gone;
        REQUIRE(gone.listen(QHostAddress::LocalHost));
        closedPort = gone.serverPort();
    }
    WebSource refused(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(closedPort)));
    CHECK(fetched(refused, wanted()).outcome == FetchOutcome::Refused);
    WebSource nameless(QUrl(QStringLiteral("https://paraply.invalid/")), {.idle = 10s});
    CHECK(fetched(nameless, wanted()).outcome == FetchOutcome::NameUnknown);
    for (const char *address : {"http://example.org/", "ftp://localhost/", "", "https://"}) {
        WebSource forbidden(QUrl(QString::fromLatin1(address)));
        const Fetched got = fetched(forbidden, wanted());
        CHECK(got.outcome == FetchOutcome::NotAllowed);
        CHECK(got.requests == 0);
    }
}

TEST_CASE("A receiver that fails ends the transfer with its own error", "[sync][web]")
{
    HostileServer server([](const HttpRequest &) { return httpAnswer(200, kBody); });
    WebSource source = sourceAt(server);
    const FetchReply reply = source.fetch(wanted(), [](qint64, QByteArrayView) -> Result<void> {
        return Error {Code::Full, QStringLiteral("no room")};
    }, {});
    CHECK(reply.outcome == FetchOutcome::SinkFailed);
    REQUIRE(reply.error);
    CHECK(reply.error->code == Code::Full);
}

TEST_CASE("A transfer ends soon after it is asked to stop, from another thread", "[sync][web]")
{
    std::stop_source stop;
    HostileServer server([&](const HttpRequest &) {
        stop.request_stop();
        HttpAnswer answer = httpAnswer(200, kBody);
        answer.bytes.chop(1);
        answer.hangs = true;
        return answer;
    });
    WebSource source = sourceAt(server);
    CHECK(fetched(source, wanted(), stop.get_token()).outcome == FetchOutcome::Cancelled);
    const Fetched again = fetched(source, wanted(), stop.get_token());
    CHECK(again.outcome == FetchOutcome::Cancelled);
    CHECK(again.requests == 0);
}

TEST_CASE("A source works on a thread without an event loop of its own", "[sync][web]")
{
    HostileServer server([](const HttpRequest &) { return httpAnswer(200, kBody); });
    FetchOutcome outcome = FetchOutcome::Unreadable;
    std::thread([&] {
        WebSource source = sourceAt(server);
        outcome = fetched(source, wanted()).outcome;
    }).join();
    CHECK(outcome == FetchOutcome::Whole);
}

TEST_CASE("A whole address is asked for with its query, on the source's own server only", "[sync][web]")
{
    HostileServer server([](const HttpRequest &) { return httpAnswer(200, kBody); });
    HostileServer other([](const HttpRequest &) { return httpAnswer(200, kBody); });
    WebSource source = sourceAt(server);
    QByteArray bytes;
    const auto take = [&](qint64, QByteArrayView piece) -> Result<void> {
        bytes.append(piece.data(), piece.size());
        return {};
    };
    const QUrl address(server.address() + QStringLiteral("services?page=2&after=2026-01-01T00:00%2B01:00"));
    CHECK(source.fetchAt(address, 100'000, take, {}).outcome == FetchOutcome::Whole);
    CHECK(bytes == kBody);
    REQUIRE(server.requests().size() == 1);
    CHECK(server.requests().front().path == "/services?page=2&after=2026-01-01T00:00%2B01:00");

    CHECK(source.fetchAt(address, 100, take, {}).outcome == FetchOutcome::TooLong);
    for (const QString &bad : {other.address(), QStringLiteral("https://127.0.0.1/"), QStringLiteral("file:///etc/hostname"), QString()})
        CHECK(source.fetchAt(QUrl(bad), 100'000, take, {}).outcome == FetchOutcome::NotAllowed);
    CHECK(other.requests().empty());
}
