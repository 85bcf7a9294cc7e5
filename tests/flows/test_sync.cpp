// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publishedfeed.h"
#include "support/certificates.h"
#include "support/child.h"
#include "support/hostileserver.h"
#include "support/nginxserver.h"

#include <QDir>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const PublishedFeed &published()
{
    static const PublishedFeed feed(3);
    return feed;
}

/// A device: an empty store that follows the feed.
class Follower {
public:
    Run sync(const QString &feed, const QStringList &more = {}) const
    {
        return paraplyctl(QStringList {u"sync"_s, u"--feed"_s, feed, u"--root"_s, published().root(), u"--store"_s, store(), u"--json"_s} + more);
    }
    QString store() const { return m_folder.filePath(u"store"_s); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

std::string outcomeOf(const Run &run)
{
    INFO(run.err.toStdString());
    return run.json().at("outcome");
}

}

TEST_CASE("Two releases are followed from nginx: the whole once, then a patch, then next to nothing", "[flows][sync][nginx]")
{
    PublishedFeed feed(1);
    const NginxServer server(feed.folder());
    const QTemporaryDir device;
    const QStringList command {u"sync"_s, u"--feed"_s, server.address(), u"--root"_s, feed.root(), u"--store"_s, device.filePath(u"store"_s), u"--json"_s};
    const Run first = paraplyctl(command);
    INFO(first.out.toStdString() + first.err.toStdString());
    REQUIRE(first.exitCode == 0);
    const auto whole = first.json();
    CHECK(whole.at("outcome") == "updated");
    CHECK(whole.at("via") == "snapshot");
    CHECK(whole.at("from") == 0);
    CHECK(whole.at("to") == 1);
    CHECK(whole.at("digest") == feed.digest(1).toStdString());

    feed.release();
    const auto day = paraplyctl(command).json();
    CHECK(day.at("outcome") == "updated");
    CHECK(day.at("via") == "patch");
    CHECK(day.at("from") == 1);
    CHECK(day.at("to") == 2);
    CHECK(day.at("bytes_down") < whole.at("bytes_down"));
    const QString installed = QString::fromStdString(day.at("catalogue").get<std::string>());
    CHECK(paraplyctl({u"info"_s, installed, u"--json"_s}).json().at("digest") == feed.digest(2).toStdString());
    CHECK(paraplyctl({u"find"_s, installed, u"--text"_s, u"utgåva 2"_s, u"--json"_s}).out.contains("utgåva 2"));

    const qsizetype before = server.log().size();
    const Run third = paraplyctl(command);
    CHECK(third.exitCode == 0);
    CHECK(third.json().at("outcome") == "nothing_new");
    CHECK(third.json().at("requests") == 2);
    const QStringList asked = server.log().mid(before);
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].startsWith(u"GET /metadata/2.root.json 404"));
    CHECK(asked[1] == u"GET /metadata/timestamp.json 304 0");
}

TEST_CASE("A stick is followed like a server, and one that was taken out is told", "[flows][sync]")
{
    const Follower device;
    const QString stick = device.path(u"stick"_s);
    copyFolder(published().folder(), stick);
    const QString address = GENERATE(as<bool>(), true, false) ? stick : u"file://"_s + stick;
    CHECK(outcomeOf(device.sync(address)) == "updated");
    CHECK(outcomeOf(device.sync(address)) == "nothing_new");
    REQUIRE(QDir(stick).removeRecursively());
    const Run gone = device.sync(address);
    CHECK(gone.exitCode == 3);
    CHECK(outcomeOf(gone) == "unreachable");
    CHECK(gone.json().at("digest") == published().digest(3).toStdString());
}

TEST_CASE("Metered, only patches are fetched", "[flows][sync]")
{
    const Follower device;
    const Run without = device.sync(published().folder(), {u"--patches-only"_s});
    CHECK(without.exitCode == 0);
    CHECK(outcomeOf(without) == "patch_only");
    CHECK(without.json().at("bytes_needed") > 0);
    const Run with = device.sync(published().folder(), {u"--patches-only"_s, u"--bundled"_s, published().catalogue(1)});
    CHECK(with.exitCode == 0);
    CHECK(with.json().at("via") == "patch");
    CHECK(with.json().at("to") == 3);
}

TEST_CASE("A server's certificate counts, and another authority can be given", "[flows][sync][tls]")
{
    const Follower device;
    const TestAuthority authority;
    const auto issued = authority.issue("DNS:localhost");
    const NginxServer server(published().folder(), {issued.chain, issued.key});
    const Run distrusted = device.sync(server.address());
    CHECK(distrusted.exitCode == 1);
    CHECK(outcomeOf(distrusted) == "untrusted");
    const QString file = device.path(u"ca.pem"_s);
    writeFile(file, authority.certificate());
    const Run trusted = device.sync(server.address(), {u"--ca"_s, file});
    CHECK(trusted.exitCode == 0);
    CHECK(outcomeOf(trusted) == "updated");
}

TEST_CASE("What is no feed of ours ends with its own outcome and exit code", "[flows][sync]")
{
    struct Row {
        HttpAnswer answer;
        const char *outcome;
        int exitCode;
    };
    const auto row = GENERATE(
        Row {httpAnswer(200, "<!DOCTYPE html><html><body>Logga in</body></html>", {{"Content-Type", "text/html"}}), "captive_portal", 3},
        Row {httpAnswer(404), "no_feed", 3}, Row {httpAnswer(500), "server_failed", 3}, Row {httpAnswer(503, {}, {{"Retry-After", "60"}}), "busy", 3},
        Row {httpAnswer(302, {}, {{"Location", "http://example.org/"}}), "misdirected", 3}, Row {httpAnswer(200, "{}"), "rejected", 1},
        Row {{"", 0}, "cut", 3}, Row {{"HTTP/1.1 200 OK\r\n", -1, {}, true}, "timed_out", 3});
    const Follower device;
    HostileServer server([&](const HttpRequest &) { return row.answer; });
    // Only where the server falls silent is it waited for whole: a slow machine answers late, and still answers.
    const QString patience = std::string_view(row.outcome) == "timed_out" ? u"1"_s : u"60"_s;
    const Run run = device.sync(server.address(), {u"--timeout"_s, patience});
    CAPTURE(row.outcome);
    CHECK(run.exitCode == row.exitCode);
    CHECK(outcomeOf(run) == row.outcome);
    CHECK(run.json().at("retry_after_s") == (std::string_view(row.outcome) == "busy" ? nlohmann::json(60) : nlohmann::json()));
}

TEST_CASE("A wrong command line or root is told by its exit code", "[flows][sync]")
{
    const Follower device;
    CHECK(paraplyctl({u"sync"_s}).exitCode == 2);
    CHECK(device.sync(u"http://example.org/"_s).exitCode == 2);
    CHECK(outcomeOf(device.sync(u"http://example.org/"_s)) == "not_allowed");
    const QStringList start {u"sync"_s, u"--feed"_s, published().folder(), u"--store"_s, device.store(), u"--root"_s};
    CHECK(paraplyctl(start + QStringList {device.path(u"none.json"_s)}).exitCode == 3);
    const QString root = device.path(u"root.json"_s);
    writeFile(root, "{}");
    const Run bad = paraplyctl(start + QStringList {root, u"--json"_s});
    CHECK(bad.exitCode == 1);
    CHECK(outcomeOf(bad) == "bad_root");
}

TEST_CASE("A target that was tampered with is rejected, and the old catalogue stays", "[flows][sync]")
{
    const Follower device;
    const QString feed = device.path(u"feed"_s);
    copyFolder(published().folder(), feed);
    REQUIRE(device.sync(feed, {u"--bundled"_s, published().catalogue(1)}).exitCode == 0);
    const Follower other;
    for (const QString &name : QDir(feed + u"/targets/orebro/1"_s).entryList(QDir::Files)) {
        QByteArray bytes = contentOf(feed + u"/targets/orebro/1/"_s + name);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        writeFile(feed + u"/targets/orebro/1/"_s + name, bytes);
    }
    const Run run = other.sync(feed, {u"--bundled"_s, published().catalogue(1)});
    CHECK(run.exitCode == 1);
    CHECK(outcomeOf(run) == "rejected");
    CHECK(run.json().at("to") == 0);
}

TEST_CASE("A store that cannot be written is told, and nothing is asked of the feed", "[flows][sync]")
{
    const OpenFolder folder;
    const int code = asNobody([&] {
        return QProcess::execute(QStringLiteral(PARAPLYCTL), {u"sync"_s, u"--feed"_s, u"http://127.0.0.1:9/"_s, u"--root"_s, u"/dev/null"_s, u"--store"_s,
                                                              folder.path(u"store"_s)});
    });
    CHECK(code == 3);
}

TEST_CASE("Four updates of one store at once do no harm", "[flows][sync]")
{
    const Follower device;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 4; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QStringLiteral(PARAPLYCTL), {u"sync"_s, u"--feed"_s, published().folder(), u"--root"_s, published().root(), u"--store"_s,
                                                             device.store(), u"--json"_s});
    }
    int updated = 0;
    for (const auto &process : processes) {
        REQUIRE(process->waitForFinished(60'000));
        const auto report = nlohmann::json::parse(process->readAllStandardOutput().toStdString());
        const std::string outcome = report.at("outcome");
        CHECK((outcome == "updated" || outcome == "nothing_new" || outcome == "store_busy"));
        CHECK(process->exitCode() == (outcome == "store_busy" ? 3 : 0));
        updated += outcome == "updated";
    }
    CHECK(updated == 1);
    CHECK(device.sync(published().folder()).json().at("digest") == published().digest(3).toStdString());
}
