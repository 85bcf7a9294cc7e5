// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/certificates.h"
#include "support/hostileserver.h"
#include "support/nginxserver.h"
#include "support/testfolder.h"
#include "sync/linkprobe.h"

#include <QTcpServer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void ignoreProgress(int, int) { }

LinkAnswer probed(const QString &address, const ProbeRules &rules = {})
{
    return probeLinks({address}, rules, ignoreProgress).at(0);
}

QString stateOf(const LinkAnswer &answer)
{
    return linkStateCode(answer.state);
}

HttpAnswer redirect(int status, const QByteArray &to)
{
    return httpAnswer(status, {}, {{"Location", to}});
}

}

TEST_CASE("A page of nginx is there, one that is not is gone, a private one is closed", "[sync][linkprobe][nginx]")
{
    const TestFolder folder;
    folder.write(u"page.json"_s, "hello");
    folder.write(u"sub/page.json"_s, "hello");
    folder.write(u"private/x"_s, "x");
    const NginxServer server(folder.path());
    const QString root = server.address();
    int calls = 0, last = 0;
    const auto answers = probeLinks({root + u"page.json"_s, root + u"nothing"_s, root + u"private/x"_s, root + u"sub"_s, root + u"page.json?q=1#part"_s}, {},
                                    [&](int done, int total) {
                                        CHECK(total == 5);
                                        ++calls;
                                        last = done;
                                    });
    CHECK(stateOf(answers[0]) == u"ok");
    CHECK(answers[0].status == 200);
    CHECK(answers[0].landed.isEmpty());
    CHECK(stateOf(answers[1]) == u"gone");
    CHECK(stateOf(answers[2]) == u"closed");
    CHECK(answers[3].landed == root + u"sub/"_s);
    CHECK(stateOf(answers[4]) == u"ok");
    CHECK(calls == 5);
    CHECK(last == 5);
    CHECK(server.log().contains(u"HEAD /page.json 200 0"_s));
    CHECK(server.log().filter(u"GET /page.json"_s).isEmpty());
}

TEST_CASE("A certificate that does not hold is told as that", "[sync][linkprobe][tls]")
{
    const TestFolder folder;
    folder.write(u"page.json"_s, "hello");
    const TestAuthority authority;
    const auto issued = authority.issue("DNS:localhost");
    const NginxServer server(folder.path(), {issued.chain, issued.key});
    CHECK(stateOf(probed(server.address() + u"page.json"_s, {.extraAuthorities = authority.certificate()})) == u"ok");
    const LinkAnswer unknown = probed(server.address() + u"page.json"_s);
    CHECK(stateOf(unknown) == u"certificate");
    CHECK_FALSE(unknown.detail.isEmpty());
    const auto expired = authority.issue("DNS:localhost", -10, -1);
    const NginxServer old(folder.path(), {expired.chain, expired.key});
    CHECK(stateOf(probed(old.address() + u"page.json"_s, {.extraAuthorities = authority.certificate()})) == u"certificate");
}

TEST_CASE("Where HEAD is not answered well, GET is asked and its body left alone", "[sync][linkprobe]")
{
    const int status = GENERATE(400, 403, 404, 405, 500, 501);
    HostileServer server([status](const HttpRequest &request) {
        if (request.method == "HEAD")
            return httpAnswer(status);
        // A body that was cut off would be asked for again by Qt, and be counted twice; this one just never ends.
        HttpAnswer endless = httpAnswer(200, QByteArray(1000, 'x'), {{"Content-Length", "100000000"}});
        endless.hangs = true;
        return endless;
    });
    const LinkAnswer answer = probed(server.address());
    CHECK(stateOf(answer) == u"ok");
    CHECK(answer.status == 200);
    CHECK(server.requests().size() == 2);
}

TEST_CASE("A redirect for good is a move, one for now is not, and where it led is shown", "[sync][linkprobe]")
{
    HostileServer server([](const HttpRequest &request) {
        if (request.path == "/good")
            return redirect(301, "/now");
        if (request.path == "/now")
            return redirect(302, "/there");
        return request.path == "/lost" ? redirect(308, "/nowhere") : httpAnswer(request.path == "/there" ? 200 : 404);
    });
    const LinkAnswer moved = probed(server.address() + u"good"_s);
    CHECK(stateOf(moved) == u"moved");
    CHECK(moved.landed == server.address() + u"there"_s);
    CHECK(stateOf(probed(server.address() + u"now"_s)) == u"redirected");
    const LinkAnswer lost = probed(server.address() + u"lost"_s);
    CHECK(stateOf(lost) == u"gone");
    CHECK(lost.landed == server.address() + u"nowhere"_s);
}

TEST_CASE("A loop, a redirect without an end and one to what is no web address lead nowhere", "[sync][linkprobe]")
{
    const QByteArray to = GENERATE(QByteArray("/loop"), QByteArray("file:///etc/passwd"), QByteArray("http://u:p@127.0.0.1/"), QByteArray(), QByteArray("http://[bad"));
    HostileServer server([to](const HttpRequest &) { return redirect(302, to); });
    const LinkAnswer answer = probed(server.address() + u"loop"_s);
    CHECK(stateOf(answer) == u"misdirected");
    CHECK(answer.status == 302);
    CHECK(server.requests().size() <= 9);
}

TEST_CASE("A server that fails, hangs, drips its head or breaks off is told as such", "[sync][linkprobe]")
{
    const ProbeRules hasty {.patience = 300ms};
    HostileServer server([](const HttpRequest &request) {
        if (request.path == "/fails")
            return httpAnswer(500);
        if (request.path == "/hangs")
            return HttpAnswer {.bytes = {}, .hangs = true};
        if (request.path == "/drips")
            return HttpAnswer {.bytes = httpAnswer(200).bytes, .everyByte = 100ms};
        return HttpAnswer {.bytes = "HTTP/1.1 200 OK\r\nConte"};
    });
    CHECK(stateOf(probed(server.address() + u"fails"_s)) == u"server_failed");
    CHECK(stateOf(probed(server.address() + u"hangs"_s, hasty)) == u"timed_out");
    CHECK(stateOf(probed(server.address() + u"drips"_s, hasty)) == u"timed_out");
    CHECK(stateOf(probed(server.address() + u"breaks"_s)) == u"unreachable");
}

TEST_CASE("Where nobody listens, and a name that does not exist, are told apart from a page that is gone", "[sync][linkprobe]")
{
    QTcpServer probe;
    REQUIRE(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    CHECK(stateOf(probed(u"http://127.0.0.1:%1/"_s.arg(port))) == u"unreachable");
    CHECK(stateOf(probed(u"http://nowhere.invalid/"_s)) == u"name_unknown");
    CHECK(stateOf(probed(u"ftp://127.0.0.1/"_s)) == u"not_checked");
    CHECK(stateOf(probed(u"http://u:p@127.0.0.1/"_s)) == u"not_checked");
    CHECK(stateOf(probed(QString())) == u"not_checked");
}

TEST_CASE("No more than a few are asked at once, and when the time is up the rest is not checked", "[sync][linkprobe]")
{
    HostileServer server([](const HttpRequest &) { return HttpAnswer {.bytes = {}, .hangs = true}; });
    QStringList many;
    for (int i = 0; i < 50; ++i)
        many += server.address() + QString::number(i);
    const auto answers = probeLinks(many, {.patience = 60'000ms, .altogether = 1000ms, .atOnce = 4, .perHost = 2}, ignoreProgress);
    REQUIRE(answers.size() == 50);
    for (const LinkAnswer &answer : answers)
        CHECK(stateOf(answer) == u"not_checked");
    CHECK(server.requests().size() <= 2);
}

TEST_CASE("A request says nothing about who asks", "[sync][linkprobe]")
{
    HostileServer server([](const HttpRequest &) { return httpAnswer(200, {}, {{"Set-Cookie", "a=b"}}); });
    probeLinks({server.address() + u"1"_s, server.address() + u"2"_s}, {.perHost = 1}, ignoreProgress);
    REQUIRE(server.requests().size() == 2);
    for (const HttpRequest &request : server.requests()) {
        CHECK(request.headers.value("accept-language") == "*");
        CHECK_FALSE(request.headers.contains("cookie"));
        CHECK_FALSE(request.headers.contains("referer"));
        CHECK(request.headers.value("user-agent").startsWith("Paraply/"));
    }
}
