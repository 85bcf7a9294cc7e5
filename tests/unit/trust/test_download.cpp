// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "device.h"

#include "trust/download.h"

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QByteArray content()
{
    QByteArray bytes;
    for (int i = 0; i < 2500; ++i)
        bytes += char('a' + i % 23);
    return bytes;
}

/// A repository with one target, and a device that has found it.
struct Shelf {
    explicit Shelf(const QByteArray &bytes = content(), FileOps &files = realFiles()) : device(repository, files)
    {
        repository.addTarget("dir/page.bin", bytes);
        repository.release();
        REQUIRE(device.refresh().isGood());
        target = device.find("dir/page.bin").target.value();
        name = targetFetchName(target, true);
        repository.takeRequests();
    }
    TrustReport download(const TrustClient::Progress &progress = {}) { return device.client->download(target, repository, to, {}, progress); }
    QByteArray file(const QString &path) const
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    bool hasPart() const { return QFile::exists(to + u".part"_s); }

    TufRepository repository;
    Device device;
    TargetFile target;
    QString name;
    QString to = device.folder.filePath(u"page"_s);
};

}

TEST_CASE("A target is fetched under one of its hashes and installed whole", "[trust][download]")
{
    Shelf shelf;
    std::vector<qint64> seen;
    const TrustReport report = shelf.download([&seen](qint64 done, qint64 total) {
        CHECK(total == 2500);
        seen.push_back(done);
    });
    CHECK(report.outcome == TrustOutcome::Updated);
    CHECK(report.bytesDown == 2500);
    CHECK(seen == std::vector<qint64>{1000, 2000, 2500});
    CHECK(shelf.repository.takeRequests() == QStringList{u"dir/"_s + QString::fromLatin1(sha256Of(content()).toHex()) + u".page.bin"_s});
    CHECK(shelf.file(shelf.to) == content());
    CHECK_FALSE(shelf.hasPart());
}

TEST_CASE("A target that is there is not fetched again", "[trust][download]")
{
    Shelf shelf;
    REQUIRE(shelf.download().outcome == TrustOutcome::Updated);
    shelf.repository.takeRequests();
    CHECK(shelf.download().outcome == TrustOutcome::Current);
    CHECK(shelf.repository.takeRequests().isEmpty());
    SECTION("one that was spoilt is")
    {
        REQUIRE(realFiles().writeAtomically(shelf.to, QByteArray(2500, 'x')));
        CHECK(shelf.download().outcome == TrustOutcome::Updated);
        CHECK(shelf.file(shelf.to) == content());
    }
    SECTION("one of another length is")
    {
        REQUIRE(realFiles().writeAtomically(shelf.to, "x"));
        CHECK(shelf.download().outcome == TrustOutcome::Updated);
    }
}

TEST_CASE("What is not the target never gets its name", "[trust][download]")
{
    Shelf shelf;
    REQUIRE(realFiles().writeAtomically(shelf.to, "what was there before"));
    QByteArray &served = shelf.repository.served[shelf.name];
    TrustOutcome expected = TrustOutcome::Mismatched;
    SECTION("other bytes")
    {
        served[100] = '!';
    }
    SECTION("a byte less")
    {
        served.chop(1);
    }
    SECTION("a byte more")
    {
        served += '!';
        expected = TrustOutcome::TooLong;
    }
    SECTION("nothing")
    {
        served.clear();
    }
    SECTION("one of two hashes is another")
    {
        shelf.target.hashes[u"sha512"_s] = QByteArray(128, '0');
    }
    SECTION("no hash that we know")
    {
        shelf.target.hashes = {{u"md5"_s, "00"}};
        shelf.repository.served[u"dir/00.page.bin"_s] = content();
    }
    SECTION("not there")
    {
        shelf.repository.faults[shelf.name] = FetchOutcome::Absent;
        expected = TrustOutcome::NotFetched;
    }
    CHECK(shelf.download().outcome == expected);
    CHECK(shelf.file(shelf.to) == "what was there before");
    CHECK_FALSE(shelf.hasPart());
}

TEST_CASE("An empty target is a file too", "[trust][download]")
{
    Shelf shelf{QByteArray()};
    CHECK(shelf.download().outcome == TrustOutcome::Updated);
    CHECK(QFile::exists(shelf.to));
    CHECK(shelf.file(shelf.to).isEmpty());
}

TEST_CASE("A download that was cut is gone on with", "[trust][download]")
{
    Shelf shelf;
    const QString part = shelf.to + u".part"_s;
    SECTION("from its part")
    {
        REQUIRE(realFiles().writeAtomically(part, content().first(1234)));
        const TrustReport report = shelf.download();
        CHECK(report.outcome == TrustOutcome::Updated);
        CHECK(report.bytesDown == 2500 - 1234);
        CHECK(shelf.repository.lastRequest.from == 1234);
    }
    SECTION("not from a part that is torn")
    {
        REQUIRE(realFiles().writeAtomically(part, content().first(1000) + QByteArray(234, '\0')));
        const TrustReport report = shelf.download();
        CHECK(report.outcome == TrustOutcome::Updated);
        CHECK(report.requests == 2);
        CHECK(shelf.repository.lastRequest.from == 0);
    }
    SECTION("not from a part that is too long")
    {
        REQUIRE(realFiles().writeAtomically(part, QByteArray(2501, 'x')));
        CHECK(shelf.download().bytesDown == 2500);
    }
    SECTION("not at all when only the last step was missing")
    {
        REQUIRE(realFiles().writeAtomically(part, content()));
        const TrustReport report = shelf.download();
        CHECK(report.outcome == TrustOutcome::Updated);
        CHECK(report.requests == 0);
    }
    SECTION("from the beginning when all of it is there and wrong")
    {
        REQUIRE(realFiles().writeAtomically(part, QByteArray(2500, 'x')));
        CHECK(shelf.download().requests == 1);
    }
    CHECK(shelf.file(shelf.to) == content());
    CHECK_FALSE(QFile::exists(part));
}

TEST_CASE("A cut leaves the part for the next time", "[trust][download]")
{
    // Hands over some of the bytes, then breaks; then goes on where it is asked to.
    struct BreakingSource final : ByteSource {
        FetchReply fetch(const FetchRequest &request, const ByteSink &sink, std::stop_token) override
        {
            FetchReply reply;
            reply.requests = 1;
            reply.startedAt = ignoresFrom ? 0 : request.from;
            const QByteArray piece = content().mid(reply.startedAt, 700);
            reply.bytesDown = piece.size();
            REQUIRE(sink(reply.startedAt, piece));
            reply.outcome = reply.startedAt + piece.size() == 2500 ? FetchOutcome::Whole : FetchOutcome::Cut;
            return reply;
        }
        bool ignoresFrom = false;
    };
    Shelf shelf;
    BreakingSource source;
    for (const int done : {700, 1400, 2100}) {
        const TrustReport report = shelf.device.client->download(shelf.target, source, shelf.to);
        CHECK(report.outcome == TrustOutcome::NotFetched);
        CHECK(report.lastFetch.outcome == FetchOutcome::Cut);
        CHECK(shelf.file(shelf.to + u".part"_s) == content().first(done));
    }
    SECTION("and the last piece completes it")
    {
        CHECK(shelf.device.client->download(shelf.target, source, shelf.to).outcome == TrustOutcome::Updated);
        CHECK(shelf.file(shelf.to) == content());
    }
    SECTION("and a source that begins anew begins the part anew")
    {
        source.ignoresFrom = true;
        CHECK(shelf.device.client->download(shelf.target, source, shelf.to).outcome == TrustOutcome::NotFetched);
        CHECK(shelf.file(shelf.to + u".part"_s) == content().first(700));
    }
}

TEST_CASE("A source that hands over more than it was asked for is stopped", "[trust][download]")
{
    struct EndlessSource final : ByteSource {
        FetchReply fetch(const FetchRequest &, const ByteSink &sink, std::stop_token) override
        {
            FetchReply reply;
            for (qint64 at = 0; at < 1'000'000; at += 100) {
                if (!sink(at, QByteArray(100, 'x'))) {
                    reply.outcome = FetchOutcome::SinkFailed;
                    break;
                }
                reply.bytesDown += 100;
            }
            return reply;
        }
    };
    Shelf shelf;
    EndlessSource source;
    const TrustReport report = shelf.device.client->download(shelf.target, source, shelf.to);
    CHECK(report.outcome == TrustOutcome::TooLong);
    CHECK(report.bytesDown == 2500);
    CHECK_FALSE(QFile::exists(shelf.to));
    CHECK_FALSE(shelf.hasPart());
}

TEST_CASE("A page for people instead of the rest leaves the part as it is", "[trust][download]")
{
    struct Portal final : ByteSource {
        FetchReply fetch(const FetchRequest &, const ByteSink &sink, std::stop_token) override
        {
            FetchReply reply;
            reply.requests = 1;
            const auto taken = sink(0, "<html>Log in</html>");
            reply.outcome = taken ? FetchOutcome::Whole : FetchOutcome::SinkFailed;
            if (!taken)
                reply.error = taken.error();
            return reply;
        }
    };
    Shelf shelf;
    Portal portal;
    const bool hasBeginning = GENERATE(true, false);
    if (hasBeginning)
        REQUIRE(realFiles().writeAtomically(shelf.to + u".part"_s, content().first(700)));
    const TrustReport report = shelf.device.client->download(shelf.target, portal, shelf.to);
    CHECK(report.outcome == TrustOutcome::Mismatched);
    CHECK(report.webPage);
    CHECK(report.requests == 1);
    CHECK(shelf.file(shelf.to + u".part"_s) == (hasBeginning ? content().first(700) : QByteArray()));
    CHECK_FALSE(QFile::exists(shelf.to));
    CHECK(shelf.download().isGood());
    CHECK(shelf.file(shelf.to) == content());
}
