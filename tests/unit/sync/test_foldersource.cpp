// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/child.h"
#include "support/fetched.h"
#include "support/testfolder.h"
#include "sync/foldersource.h"
#include "sync/source.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;

namespace {

class Stick {
public:
    Stick()
    {
        write(QStringLiteral("feed/metadata/timestamp.json"), content());
        write(QStringLiteral("secret"), "not for you");
        REQUIRE(QFile::link(m_folder.path(QStringLiteral("secret")), path() + QStringLiteral("/link")));
        REQUIRE(QFile::link(m_folder.path(), path() + QStringLiteral("/up")));
    }
    QString path() const { return m_folder.path(QStringLiteral("feed")); }
    static QByteArray content() { return QByteArray(200'000, 'x') + "end"; }
    void write(const QString &name, const QByteArray &bytes) const { m_folder.write(name, bytes); }

private:
    TestFolder m_folder;
};

const QString kName = QStringLiteral("metadata/timestamp.json");

}

TEST_CASE("A file comes out of a folder, whole or from where it was left", "[sync][folder]")
{
    const Stick stick;
    FolderSource source(stick.path());
    const Fetched whole = fetched(source, {.name = kName, .limit = 1'000'000});
    CHECK(whole.outcome == FetchOutcome::Whole);
    CHECK(whole.bytes == Stick::content());
    CHECK(whole.inOrder);
    CHECK(whole.bytesDown == Stick::content().size());
    const Fetched rest = fetched(source, {.name = kName, .limit = 1'000'000, .from = 150'000});
    CHECK(rest.firstOffset == 150'000);
    CHECK(rest.bytes == Stick::content().mid(150'000));
    const Fetched tooFar = fetched(source, {.name = kName, .limit = 1'000'000, .from = 900'000});
    CHECK(tooFar.startedAt == 0);
    CHECK(tooFar.bytes == Stick::content());
}

TEST_CASE("A name never leaves the folder, by dots, by a slash or by a link", "[sync][folder]")
{
    const Stick stick;
    FolderSource source(stick.path());
    const auto name = GENERATE("../secret", "metadata/../../secret", "/etc/passwd", "link", "up/secret", "./metadata/timestamp.json",
                               "metadata//timestamp.json", "", "metadata", "metadata/timestamp.json/x");
    CAPTURE(name);
    const Fetched got = fetched(source, {.name = QString::fromLatin1(name), .limit = 1000'000});
    CHECK(got.outcome == FetchOutcome::NotAllowed);
    CHECK(got.bytes.isEmpty());
}

TEST_CASE("What is not there, and a folder that is not there, are told apart", "[sync][folder]")
{
    const Stick stick;
    FolderSource source(stick.path()), gone(stick.path() + QStringLiteral("/gone"));
    CHECK(fetched(source, {.name = QStringLiteral("metadata/2.root.json"), .limit = 100}).outcome == FetchOutcome::Absent);
    CHECK(fetched(source, {.name = QStringLiteral("nowhere/x"), .limit = 100}).outcome == FetchOutcome::Absent);
    CHECK(fetched(gone, {.name = kName, .limit = 100}).outcome == FetchOutcome::Refused);
}

TEST_CASE("A file larger than wanted is not read", "[sync][folder]")
{
    const Stick stick;
    FolderSource source(stick.path());
    const Fetched got = fetched(source, {.name = kName, .limit = 200'002});
    CHECK(got.outcome == FetchOutcome::TooLong);
    CHECK(got.bytesDown == 0);
}

TEST_CASE("A stick that goes away in the middle is Cut", "[sync][folder]")
{
    const Stick stick;
    FolderSource source(stick.path());
    const FetchReply reply = source.fetch({.name = kName, .limit = 1'000'000}, [&](qint64, QByteArrayView) -> Result<void> {
        stick.write(QStringLiteral("feed/") + kName, {});
        return {};
    }, {});
    CHECK(reply.outcome == FetchOutcome::Cut);
    CHECK(reply.bytesDown < Stick::content().size());
}

TEST_CASE("A file that may not be read is Forbidden", "[sync][folder]")
{
    const OpenFolder folder;
    QFile file(folder.path(QStringLiteral("closed")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    REQUIRE(file.setPermissions(QFileDevice::Permissions()));
    const int outcome = asNobody([&] {
        FolderSource source(folder.path());
        return int(fetched(source, {.name = QStringLiteral("closed"), .limit = 100}).outcome);
    });
    CHECK(outcome == int(FetchOutcome::Forbidden));
}

TEST_CASE("A receiver that fails, and a stop, end the reading", "[sync][folder]")
{
    const Stick stick;
    FolderSource source(stick.path());
    const FetchReply full = source.fetch({.name = kName, .limit = 1'000'000}, [](qint64, QByteArrayView) -> Result<void> {
        return Error {Code::Full, QStringLiteral("no room")};
    }, {});
    CHECK(full.outcome == FetchOutcome::SinkFailed);
    std::stop_source stop;
    stop.request_stop();
    CHECK(fetched(source, {.name = kName, .limit = 1'000'000}, stop.get_token()).outcome == FetchOutcome::Cancelled);
}

TEST_CASE("An address says by itself what kind of source it is", "[sync][folder]")
{
    const Stick stick;
    for (const QString &address : {stick.path(), QStringLiteral("file://") + stick.path(), stick.path() + u'/'}) {
        const auto source = sourceFor(address);
        CHECK(fetched(*source, {.name = kName, .limit = 1'000'000}).outcome == FetchOutcome::Whole);
        const auto below = sourceFor(address, QStringLiteral("metadata"));
        CHECK(fetched(*below, {.name = QStringLiteral("timestamp.json"), .limit = 1'000'000}).outcome == FetchOutcome::Whole);
    }
    for (const char *address : {"ftp://example.org/feed", "http://example.org/feed", "file://example.org/feed", "://", "javascript://x"}) {
        CAPTURE(address);
        CHECK(fetched(*sourceFor(QString::fromLatin1(address)), {.name = kName, .limit = 100}).outcome == FetchOutcome::NotAllowed);
    }
}
