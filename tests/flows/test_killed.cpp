// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publishedfeed.h"
#include "support/nginxserver.h"

#include "catalogue/catalogue.h"
#include "sync/store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <random>
#include <thread>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const PublishedFeed &published()
{
    static const PublishedFeed feed(2);
    return feed;
}

/// PARAPLY_LONG=1 in the environment asks for the long form.
int attempts()
{
    return qEnvironmentVariableIsSet("PARAPLY_LONG") ? 1000 : 40;
}

QStringList syncCommand(const QString &feed, const QString &store)
{
    return {u"sync"_s, u"--feed"_s, feed, u"--root"_s, published().root(), u"--store"_s, store};
}

/// The digest of the first candidate; fails the test when that one cannot be opened, as no crash may leave it.
QString newestOf(const QString &folder)
{
    const auto candidates = Store(folder, published().catalogue(1)).candidates();
    REQUIRE_FALSE(candidates.empty());
    const auto catalogue = Catalogue::open(candidates.front().path);
    INFO(candidates.front().path.toStdString());
    REQUIRE(catalogue);
    return (*catalogue)->digest();
}

}

TEST_CASE("However often an update is killed, whenever, there is a working catalogue, and the next one goes on", "[flows][sync][crash]")
{
    const QTemporaryDir home;
    const NginxServer server(published().folder());
    const QString store = home.filePath(u"store"_s);
    QElapsedTimer clock;
    clock.start();
    REQUIRE(paraplyctl(syncCommand(server.address(), store)).exitCode == 0);
    const int whole = int(clock.elapsed()) + 1;
    REQUIRE(QDir(store).removeRecursively());

    std::mt19937 random(20261121);
    int killed = 0, updated = 0;
    for (int i = 0; i < attempts(); ++i) {
        // Now and then by the whole, now and then by a patch from what came with the program.
        QStringList command = syncCommand(server.address(), store);
        if (i % 2 == 0)
            command += {u"--bundled"_s, published().catalogue(1)};
        QProcess process;
        process.start(QStringLiteral(PARAPLYCTL), command);
        REQUIRE(process.waitForStarted());
        if (!process.waitForFinished(int(random() % unsigned(whole)))) {
            process.kill();
            REQUIRE(process.waitForFinished());
            ++killed;
        }
        CAPTURE(i);
        const QString newest = newestOf(store);
        REQUIRE((newest == published().digest(1) || newest == published().digest(2)));
        if (newest == published().digest(2) || i % 8 == 7) {
            const Run after = paraplyctl(command);
            INFO(after.err.toStdString());
            REQUIRE(after.exitCode == 0);
            REQUIRE(newestOf(store) == published().digest(2));
            ++updated;
            REQUIRE(QDir(store).removeRecursively());
        }
    }
    // Were none of them killed, or none ever done, this would have shown nothing.
    CHECK(killed > 0);
    CHECK(updated > 0);
}

TEST_CASE("A reader beside the updates always finds a catalogue", "[flows][sync]")
{
    PublishedFeed feed(1);
    const QTemporaryDir home;
    const QString store = home.filePath(u"store"_s);
    const QStringList command {u"sync"_s, u"--feed"_s, feed.folder(), u"--root"_s, feed.root(), u"--store"_s, store};
    REQUIRE(paraplyctl(command).exitCode == 0);
    std::atomic<int> readings = 0, failures = 0;
    {
        const std::jthread reader([&](std::stop_token stop) {
            while (!stop.stop_requested()) {
                // As the app does: the next candidate when one cannot be opened.
                bool opened = false;
                for (const Generation &candidate : Store(store, {}).candidates())
                    opened = opened || Catalogue::open(candidate.path).has_value();
                ++readings;
                failures += opened ? 0 : 1;
            }
        });
        for (int i = 0; i < 3; ++i) {
            feed.release();
            REQUIRE(paraplyctl(command).exitCode == 0);
            REQUIRE(Store(store, {}).served(feed.digest(feed.releases())));
        }
    }
    CHECK(readings > 0);
    CHECK(failures == 0);
}
