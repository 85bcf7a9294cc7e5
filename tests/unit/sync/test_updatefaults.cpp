// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "syncrig.h"

#include "support/hostileserver.h"
#include "sync/source.h"

#include <QDir>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace paraply;
using namespace std::chrono_literals;

namespace {

/// A device with release 1, and release 2 published.
struct Behind : SyncRig {
    Behind()
    {
        feed.releaseSome(1);
        REQUIRE(outcome() == SyncOutcome::Updated);
        feed.release(feed.catalogue(2));
    }
    /// Nothing that goes wrong takes away what is there; and afterwards all goes well.
    void checkKept() { CHECK(served() == feed.digest(1)); }
};

}

TEST_CASE("However the feed cannot be had, there is a name for it and the old catalogue stays", "[sync][faults]")
{
    struct Row {
        FetchOutcome fetch;
        SyncOutcome outcome;
    };
    const auto row = GENERATE(
        Row {FetchOutcome::Absent, SyncOutcome::NoFeed}, Row {FetchOutcome::Forbidden, SyncOutcome::Forbidden},
        Row {FetchOutcome::Refused, SyncOutcome::Unreachable}, Row {FetchOutcome::NameUnknown, SyncOutcome::Offline},
        Row {FetchOutcome::Untrusted, SyncOutcome::Untrusted}, Row {FetchOutcome::TimedOut, SyncOutcome::TimedOut},
        Row {FetchOutcome::Cut, SyncOutcome::Cut}, Row {FetchOutcome::Busy, SyncOutcome::Busy},
        Row {FetchOutcome::ServerFailed, SyncOutcome::ServerFailed}, Row {FetchOutcome::Misdirected, SyncOutcome::Misdirected},
        Row {FetchOutcome::TooLong, SyncOutcome::Rejected}, Row {FetchOutcome::NotAllowed, SyncOutcome::NotAllowed},
        Row {FetchOutcome::Unreadable, SyncOutcome::Offline});
    Behind rig;
    rig.feed.repository.faults[QStringLiteral("timestamp.json")] = row.fetch;
    CHECK(rig.outcome() == row.outcome);
    rig.checkKept();
    rig.feed.repository.faults.clear();
    CHECK(rig.outcome() == SyncOutcome::Updated);
}

TEST_CASE("A target that cannot be had costs one look more at the feed, and no more when it is the network", "[sync][faults]")
{
    struct Row {
        FetchOutcome fetch;
        SyncOutcome outcome;
        bool snapshotAsked;
    };
    const auto row = GENERATE(
        Row {FetchOutcome::Absent, SyncOutcome::Incomplete, true}, Row {FetchOutcome::Forbidden, SyncOutcome::Forbidden, true},
        Row {FetchOutcome::ServerFailed, SyncOutcome::ServerFailed, true}, Row {FetchOutcome::Cut, SyncOutcome::Cut, false},
        Row {FetchOutcome::TimedOut, SyncOutcome::TimedOut, false}, Row {FetchOutcome::Busy, SyncOutcome::Busy, false},
        Row {FetchOutcome::Refused, SyncOutcome::Unreachable, false}, Row {FetchOutcome::TooLong, SyncOutcome::Rejected, true});
    Behind rig;
    for (const QString &name : rig.feed.repository.served.keys()) {
        if (!name.endsWith(QStringLiteral(".json")))
            rig.feed.repository.faults[name] = row.fetch;
    }
    rig.feed.repository.takeRequests();
    CHECK(rig.outcome() == row.outcome);
    const QStringList asked = rig.feed.repository.takeRequests();
    CHECK(std::ranges::any_of(asked, [](const QString &name) { return name.endsWith(QLatin1String(".snapshot")); }) == row.snapshotAsked);
    rig.checkKept();
    rig.feed.repository.faults.clear();
    CHECK(rig.outcome() == SyncOutcome::Updated);
}

TEST_CASE("A feed that is replaced between two requests is asked anew", "[sync][faults]")
{
    Behind rig;
    // The first look lists release 2; before its files are fetched they are gone, and release 3 is there.
    class Replaced final : public ByteSource {
    public:
        Replaced(ServedFeed &feed) : m_feed(feed) { }
        FetchReply fetch(const FetchRequest &request, const ByteSink &sink, std::stop_token stop) override
        {
            if (m_feed.sequence() == 2) {
                const QStringList names = m_feed.repository.served.keys();
                m_feed.release(m_feed.catalogue(3));
                for (const QString &name : names) {
                    if (!name.endsWith(QStringLiteral(".json")))
                        m_feed.repository.served.remove(name);
                }
            }
            return m_feed.repository.fetch(request, sink, stop);
        }

    private:
        ServedFeed &m_feed;
    } targets(rig.feed);
    rig.targets = &targets;
    const SyncReport report = rig.sync();
    INFO(report.detail.toStdString());
    CHECK(report.outcome == SyncOutcome::Updated);
    CHECK(report.to == 3);
    CHECK(rig.served() == rig.feed.digest(3));
}

TEST_CASE("A sequence never goes back, also when the trusted metadata are lost", "[sync][faults]")
{
    SyncRig rig;
    rig.feed.releaseSome(3);
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    REQUIRE(rig.served() == rig.feed.digest(3));
    // Signed by the right keys, in newer metadata, and yet an older release.
    rig.feed.release(rig.feed.catalogue(2), {.sequence = 2});
    CHECK(rig.outcome() == SyncOutcome::RolledBack);
    REQUIRE(QDir(rig.store.folder() + QStringLiteral("/trust")).removeRecursively());
    CHECK(rig.outcome() == SyncOutcome::RolledBack);
    CHECK(rig.served() == rig.feed.digest(3));
}

TEST_CASE("Two catalogues under one number are no release", "[sync][faults]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    const QString before = rig.served();
    rig.feed.release(rig.feed.catalogue(2), {.patches = false, .sequence = 1});
    CHECK(rig.outcome() == SyncOutcome::Rejected);
    CHECK(rig.served() == before);
}

TEST_CASE("A rolled back or unsigned timestamp is refused", "[sync][faults]")
{
    Behind rig;
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    const QByteArray older = rig.feed.repository.served.value(QStringLiteral("1.timestamp.json"));
    const QByteArray newest = rig.feed.repository.served.value(QStringLiteral("timestamp.json"));
    rig.feed.repository.served[QStringLiteral("timestamp.json")] = older;
    CHECK(rig.outcome() == SyncOutcome::RolledBack);
    rig.feed.repository.served[QStringLiteral("timestamp.json")] = QByteArray(newest).replace("\"version\"", "\"Version\"");
    const SyncOutcome broken = rig.outcome();
    CHECK((broken == SyncOutcome::Rejected || broken == SyncOutcome::BadSignature));
    CHECK(rig.served() == rig.feed.digest(2));
}

TEST_CASE("What a revoked key signs is refused", "[sync][faults]")
{
    Behind rig;
    const auto revoked = rig.feed.repository.signers("targets");
    rig.feed.repository.rotate("targets");
    rig.feed.repository.next("root");
    rig.feed.repository.signers("targets") = revoked;
    rig.feed.repository.release();
    CHECK(rig.outcome() == SyncOutcome::BadSignature);
    rig.checkKept();
}

TEST_CASE("A frozen feed leaves the data usable", "[sync][faults]")
{
    Behind rig;
    rig.feed.repository.role("timestamp")["expires"] = TufRepository::kPast;
    rig.feed.repository.releaseTimestamp();
    const SyncReport report = rig.sync();
    CHECK(report.outcome == SyncOutcome::Frozen);
    rig.checkKept();
}

TEST_CASE("A clock that is years off is told from the server's", "[sync][faults]")
{
    Behind rig;
    const QDateTime truth = rig.now;
    // Of the repository in memory, with the time of a server.
    class Timed final : public ByteSource {
    public:
        Timed(ByteSource &source, QDateTime time) : m_source(source), m_time(time) { }
        FetchReply fetch(const FetchRequest &request, const ByteSink &sink, std::stop_token stop) override
        {
            FetchReply reply = m_source.fetch(request, sink, stop);
            reply.serverTime = m_time;
            return reply;
        }

    private:
        ByteSource &m_source;
        QDateTime m_time;
    } timed(rig.feed.repository, truth);
    rig.metadata = &timed;
    SECTION("ahead: what is good looks expired")
    {
        rig.now = truth.addYears(30);
        const SyncReport report = rig.sync();
        CHECK(report.outcome == SyncOutcome::ClockWrong);
        REQUIRE(report.clockAhead);
        CHECK(*report.clockAhead > 24h * 365 * 29);
        rig.checkKept();
    }
    SECTION("behind: all goes well, and it is said")
    {
        rig.now = truth.addYears(-10);
        const SyncReport report = rig.sync();
        CHECK(report.outcome == SyncOutcome::Updated);
        REQUIRE(report.clockAhead);
        CHECK(*report.clockAhead < -24h * 365 * 9);
    }
    SECTION("right, and the feed has expired")
    {
        rig.feed.repository.role("timestamp")["expires"] = TufRepository::kPast;
        rig.feed.repository.releaseTimestamp();
        const SyncReport report = rig.sync();
        CHECK(report.outcome == SyncOutcome::Frozen);
        CHECK_FALSE(report.clockAhead);
    }
}

TEST_CASE("A certificate that cannot be good yet is the clock's fault when our own data are younger", "[sync][faults]")
{
    Behind rig;
    rig.feed.repository.faults[QStringLiteral("2.root.json")] = FetchOutcome::Untrusted;
    CHECK(rig.outcome() == SyncOutcome::Untrusted);
    rig.now = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);   // the data are of 2026-11-21
    CHECK(rig.outcome() == SyncOutcome::ClockWrong);
    rig.checkKept();
}

TEST_CASE("A page for people is no feed", "[sync][faults]")
{
    Behind rig;
    HostileServer portal([](const HttpRequest &) {
        return httpAnswer(200, "<!DOCTYPE html><html><head><title>Welcome</title></head><body>Log in</body></html>", {{"Content-Type", "text/html"}});
    });
    const auto source = sourceFor(portal.address());
    rig.metadata = rig.targets = source.get();
    CHECK(rig.outcome() == SyncOutcome::CaptivePortal);
    rig.checkKept();
}

TEST_CASE("A page for people where a target is due is a captive portal, and what was there of it is gone on with", "[sync][faults]")
{
    const QByteArray page = "<!DOCTYPE html><html><head><title>Welcome</title></head><body>Log in</body></html>";
    struct Row {
        QByteArray body, type;
        SyncOutcome outcome;
    };
    const auto row = GENERATE_COPY(
        Row {page, "text/html; charset=utf-8", SyncOutcome::CaptivePortal}, Row {"\n " + page, "application/octet-stream", SyncOutcome::CaptivePortal},
        Row {"Please log in", "text/html", SyncOutcome::CaptivePortal}, Row {page + QByteArray(500'000, ' '), "text/html", SyncOutcome::CaptivePortal},
        Row {"Please log in", "text/plain", SyncOutcome::Rejected});
    const bool isInTheMiddle = GENERATE(false, true);
    Behind rig;
    QByteArray signedBytes;
    bool isPortal = false;
    HostileServer server([&](const HttpRequest &request) {
        if (isPortal)
            return httpAnswer(200, row.body, {{"Content-Type", row.type}});
        signedBytes = rig.feed.repository.served.value(QString::fromUtf8(request.path.mid(1)));
        HttpAnswer answer = httpAnswer(200, signedBytes, {{"ETag", "\"one\""}});
        answer.cutAfter = answer.bytes.size() - 100;
        return answer;
    });
    const auto source = sourceFor(server.address());
    rig.targets = source.get();
    if (isInTheMiddle)
        REQUIRE(rig.outcome() == SyncOutcome::Cut);
    isPortal = true;
    const SyncReport report = rig.sync();
    CAPTURE(row.body.left(20), row.type, report.detail);
    CHECK(report.outcome == row.outcome);
    rig.checkKept();
    rig.targets = nullptr;
    rig.feed.repository.takeRequests();
    CHECK(rig.sync().via == SyncVia::Patch);
    CHECK(rig.served() == rig.feed.digest(2));
    const bool resumes = isInTheMiddle && row.body.trimmed().startsWith('<') && row.body.size() < 1000;
    CHECK((rig.feed.repository.lastRequest.from > 0) == resumes);
}

TEST_CASE("A page for people where signed metadata are due is a captive portal", "[sync][faults]")
{
    Behind rig;
    const QString name = GENERATE(as<QString>(), QStringLiteral("snapshot.json"), QStringLiteral("targets.json"));
    const bool listsHashes = GENERATE(false, true);
    rig.feed.repository.setListsHashes(listsHashes);
    rig.feed.repository.release();
    for (const QString &file : rig.feed.repository.served.keys()) {
        if (file.endsWith(name))
            rig.feed.repository.served[file] = "<html>Log in</html>";
    }
    CHECK(rig.outcome() == SyncOutcome::CaptivePortal);
    rig.checkKept();
}

TEST_CASE("A server that asks for a delay is heard", "[sync][faults]")
{
    Behind rig;
    HostileServer busy([](const HttpRequest &) { return httpAnswer(503, "later", {{"Retry-After", "120"}}); });
    const auto source = sourceFor(busy.address());
    rig.metadata = rig.targets = source.get();
    const SyncReport report = rig.sync();
    CHECK(report.outcome == SyncOutcome::Busy);
    CHECK(report.retryAfter == 120s);
    rig.checkKept();
}

TEST_CASE("A catalogue that is signed and yet is none is not switched to", "[sync][faults]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    rig.feed.release(rig.feed.catalogue(2), {.digest = QString(64, u'0')});
    CHECK(rig.outcome() == SyncOutcome::Damaged);
    CHECK(rig.served() == rig.feed.digest(1));
    CHECK(realFiles().list(rig.store.catalogues()).value().size() == 1);
}

TEST_CASE("A root that is none is told", "[sync][faults]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    rig.request.root = GENERATE(as<QByteArray>(), "", "{}", "<html>", QByteArray(1'000'000, ' '));
    CHECK(rig.outcome() == SyncOutcome::BadRoot);
}

TEST_CASE("A trusted root that is spoilt on our own disk is made anew from the one we were given", "[sync][faults]")
{
    Behind rig;
    const QString trust = rig.store.trust(feedKey(rig.request.root));
    REQUIRE(realFiles().writeAtomically(trust + QStringLiteral("/root.json"), GENERATE(as<QByteArray>(), "", "{\"signed\": {")));
    CHECK(rig.outcome() == SyncOutcome::Updated);
    CHECK(rig.served() == rig.feed.digest(2));
}

TEST_CASE("Each spoilt file of the trusted metadata is fetched again", "[sync][faults]")
{
    Behind rig;
    const QString trust = rig.store.trust(feedKey(rig.request.root));
    const QString name = GENERATE(as<QString>(), QStringLiteral("timestamp.json"), QStringLiteral("snapshot.json"), QStringLiteral("targets.json"));
    REQUIRE(realFiles().writeAtomically(trust + u'/' + name, "spoilt"));
    CHECK(rig.outcome() == SyncOutcome::Updated);
    CHECK(rig.served() == rig.feed.digest(2));
}
