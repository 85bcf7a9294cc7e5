// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "powerloss.h"
#include "publishedfeed.h"

#include "catalogue/catalogue.h"
#include "sync/store.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QStringList syncCommand(const PublishedFeed &feed, const QString &store)
{
    return {u"sync"_s, u"--feed"_s, feed.folder(), u"--root"_s, feed.root(), u"--store"_s, store};
}

/// Of the first candidate that can be opened; the bundled one is release 1.
QString servedBy(const QString &store, const PublishedFeed &feed)
{
    for (const Generation &candidate : Store(store, feed.catalogue(1)).candidates()) {
        if (const auto catalogue = Catalogue::open(candidate.path))
            return (*catalogue)->digest();
    }
    return {};
}

}

TEST_CASE("After a power loss at any operation of an update there is a working catalogue, and the next update goes on", "[flows][sync][crash]")
{
    PublishedFeed feed(2);
    const QTemporaryDir home;
    const QString store = home.filePath(u"store"_s), record = home.filePath(u"record"_s), lost = home.filePath(u"lost"_s);
    // From nothing, by the whole; and from release 2 to 3, by a patch.
    const bool isFirst = GENERATE(true, false);
    REQUIRE(QDir().mkpath(store));
    if (!isFirst) {
        REQUIRE(paraplyctl(syncCommand(feed, store)).exitCode == 0);
        feed.release();
    }
    ForgetfulDisk disk(store);
    const Run run = paraplyctl(syncCommand(feed, store), {{u"LD_PRELOAD"_s, QStringLiteral(PARAPLY_RECORDER)},
                                                          {u"PARAPLY_RECORD"_s, record},
                                                          {u"PARAPLY_RECORD_UNDER"_s, store}});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const std::vector<DiskOperation> operations = recordedOperations(contentOf(record));
    REQUIRE(operations.size() > 30);
    const QString before = feed.digest(isFirst ? 1 : 2), after = feed.digest(feed.releases());
    int untilSwitched = 0;
    for (size_t i = 0; i < operations.size(); ++i) {
        disk.apply(operations[i]);
        for (const Loss loss : {Loss::All, Loss::Bytes}) {
            REQUIRE(QDir(lost).removeRecursively());
            disk.restore(lost, loss);
            CAPTURE(i, operations[i].name, operations[i].path, loss == Loss::All);
            const QString served = servedBy(lost, feed);
            REQUIRE((served == before || served == after));
            untilSwitched += served == before;
            if (i % 16 == 0 || i + 1 == operations.size()) {
                const Run next = paraplyctl(syncCommand(feed, lost));
                INFO(next.err.toStdString());
                REQUIRE(next.exitCode == 0);
                REQUIRE(servedBy(lost, feed) == after);
            }
        }
    }
    // The last state is the new catalogue, whatever is lost: all of it was flushed.
    REQUIRE(QDir(lost).removeRecursively());
    disk.restore(lost, Loss::All);
    CHECK(servedBy(lost, feed) == after);
    CHECK(untilSwitched > 20);
}
