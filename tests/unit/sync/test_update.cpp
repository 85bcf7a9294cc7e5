// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "syncrig.h"

#include "sync/storelock.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

using namespace paraply;

TEST_CASE("The first update fetches the whole catalogue, the next one a patch, and then there is nothing new", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    const SyncReport first = rig.sync();
    INFO(first.detail.toStdString());
    REQUIRE(first.outcome == SyncOutcome::Updated);
    CHECK(first.via == SyncVia::Snapshot);
    CHECK(first.from == 0);
    CHECK(first.to == 1);
    CHECK(first.bytesDown > 0);
    REQUIRE(first.now);
    CHECK(first.now->digest == rig.feed.digest(1));
    CHECK(rig.served() == rig.feed.digest(1));

    rig.feed.release(rig.feed.catalogue(2));
    const SyncReport second = rig.sync();
    INFO(second.detail.toStdString());
    CHECK(second.outcome == SyncOutcome::Updated);
    CHECK(second.via == SyncVia::Patch);
    CHECK(second.from == 1);
    CHECK(second.to == 2);
    CHECK(rig.served() == rig.feed.digest(2));

    const SyncReport third = rig.sync();
    CHECK(third.outcome == SyncOutcome::NothingNew);
    CHECK(third.via == SyncVia::None);
    CHECK(third.from == 2);
    CHECK(third.to == 2);
    CHECK(third.requests == 2);
    CHECK(third.bytesDown == 0);
}

TEST_CASE("A device many releases behind needs one patch", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    for (int n = 2; n <= 8; ++n)
        rig.feed.release(rig.feed.catalogue(n));
    rig.feed.repository.takeRequests();
    const SyncReport report = rig.sync();
    CHECK(report.via == SyncVia::Patch);
    CHECK(report.to == 8);
    CHECK(rig.feed.repository.takeRequests().filter(QStringLiteral(".patch")).size() == 1);
    CHECK(rig.served() == rig.feed.digest(8));
}

TEST_CASE("What came with the program is a beginning for a patch", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(2);
    rig.bundle(rig.feed.file(1));
    const SyncReport report = rig.sync();
    CHECK(report.outcome == SyncOutcome::Updated);
    CHECK(report.via == SyncVia::Patch);
    CHECK(report.from == 0);
    CHECK(rig.served() == rig.feed.digest(2));
}

TEST_CASE("What came with the program may be the newest release, and is not fetched again", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(2);
    rig.bundle(rig.feed.file(2));
    rig.feed.repository.takeRequests();
    const SyncReport report = rig.sync();
    CHECK(report.outcome == SyncOutcome::Updated);
    CHECK(report.via == SyncVia::None);
    CHECK(report.to == 2);
    for (const QString &name : rig.feed.repository.takeRequests())
        CHECK(name.endsWith(QStringLiteral(".json")));
    CHECK(rig.outcome() == SyncOutcome::NothingNew);
}

TEST_CASE("A patch that is spoilt, of another base or leads elsewhere is thrown away for the whole catalogue", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    rig.feed.release(rig.feed.catalogue(2));
    const std::string path = ServedFeed::patchPath(1, 2);
    const auto kind = GENERATE(0, 1, 2, 3);
    auto &custom = rig.feed.repository.role("targets")["targets"][path]["custom"]["paraply"];
    if (kind == 0) {
        rig.feed.replaceTarget(path, "something else");
    } else if (kind == 1) {
        // Signed as it is, and yet no patch.
        const nlohmann::json saved = custom;
        rig.feed.repository.addTarget(path, QByteArray(500, 'x'));
        rig.feed.repository.role("targets")["targets"][path]["custom"]["paraply"] = saved;
        rig.feed.repository.release();
    } else if (kind == 2) {
        custom["unpacked"] = 1;
        rig.feed.repository.release();
    } else {
        // A patch of the snapshot's bytes: from nothing, where it claims to be from release 1.
        const nlohmann::json saved = custom;
        const QByteArray bytes = rig.feed.repository.served.value(QString::fromStdString(ServedFeed::snapshotPath(2)));
        rig.feed.repository.addTarget(path, bytes);
        rig.feed.repository.role("targets")["targets"][path]["custom"]["paraply"] = saved;
        rig.feed.repository.release();
    }
    const SyncReport report = rig.sync();
    CAPTURE(kind, report.detail);
    CHECK(report.outcome == SyncOutcome::Updated);
    CHECK(report.via == SyncVia::Snapshot);
    CHECK(rig.served() == rig.feed.digest(2));
}

TEST_CASE("Metered, only patches are fetched, and it is said what the whole would cost", "[sync][update]")
{
    SyncRig rig;
    rig.request.patchesOnly = true;
    rig.feed.releaseSome(1);
    const SyncReport report = rig.sync();
    CHECK(report.outcome == SyncOutcome::PatchOnly);
    CHECK(report.bytesNeeded == rig.feed.repository.served.value(QString::fromStdString(ServedFeed::snapshotPath(1))).size());
    CHECK(rig.served().isEmpty());
    rig.bundle(rig.feed.file(1));
    CHECK(rig.outcome() == SyncOutcome::Updated);
    rig.feed.release(rig.feed.catalogue(2));
    CHECK(rig.sync().via == SyncVia::Patch);
}

TEST_CASE("One changed phone number is a patch of a few hundred bytes", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    CatalogueBuilder builder;
    const QString changed = rig.folder.filePath(QStringLiteral("changed.sqlite"));
    REQUIRE(QFile::copy(rig.feed.file(1), changed));
    {
        Connection connection(changed, OpenMode::ReadWrite);
        connection.execute("UPDATE phone SET number = '019-99 99 99', dialable = '+4619999999'");
    }
    rig.feed.release(changed);
    CHECK(rig.sync().via == SyncVia::Patch);
    const QByteArray patch = rig.feed.repository.served.value(QString::fromStdString(ServedFeed::patchPath(1, 2)));
    CHECK(patch.size() < 600);
    CHECK(rig.served() == rig.feed.digest(2));
}

TEST_CASE("The newest schema that this program knows is taken, and a newer one is told", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    rig.feed.release(rig.feed.catalogue(2), {.patches = false, .schema = 2, .keepsOlder = true});
    const SyncReport first = rig.sync();
    CHECK(first.outcome == SyncOutcome::Updated);
    CHECK(first.to == 1);
    CHECK(rig.outcome() == SyncOutcome::SchemaTooNew);
    CHECK(rig.served() == rig.feed.digest(1));
}

TEST_CASE("A feed for newer programs only leaves all as it is", "[sync][update]")
{
    SyncRig rig;
    rig.feed.release(rig.feed.catalogue(1), {.schema = 2});
    CHECK(rig.outcome() == SyncOutcome::SchemaTooNew);
    CHECK(rig.served().isEmpty());
}

TEST_CASE("A feed of several regions is asked for one of them", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    rig.feed.release(rig.feed.catalogue(2), {.patches = false, .sequence = 5, .region = QStringLiteral("elsewhere"), .keepsOlder = true});
    CHECK(rig.outcome() == SyncOutcome::NoRelease);
    rig.request.region = QStringLiteral("nowhere");
    CHECK(rig.outcome() == SyncOutcome::NoRelease);
    // The catalogue itself says that it is of another region than the metadata.
    rig.request.region = QStringLiteral("elsewhere");
    CHECK(rig.outcome() == SyncOutcome::Damaged);
    rig.request.region = QStringLiteral("orebro");
    CHECK(rig.outcome() == SyncOutcome::Updated);
    rig.request.region.clear();
    CHECK(rig.outcome() == SyncOutcome::NothingNew);
}

TEST_CASE("An empty feed has nothing for us", "[sync][update]")
{
    SyncRig rig;
    CHECK(rig.outcome() == SyncOutcome::NoRelease);
}

TEST_CASE("A catalogue that a reader could not open is fetched again", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(2);
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    const QString path = rig.store.pointer().newest->path;
    SECTION("as the reader says")
    {
        rig.request.damaged = {rig.feed.digest(2)};
    }
    SECTION("because it is gone")
    {
        REQUIRE(QFile::remove(path));
    }
    SECTION("because it is cut off")
    {
        REQUIRE(QFile::resize(path, 5000));
    }
    const SyncReport report = rig.sync();
    CHECK(report.outcome == SyncOutcome::Updated);
    CHECK(report.via == SyncVia::Snapshot);
    CHECK(report.from == 2);
    CHECK(report.to == 2);
    CHECK(rig.served() == rig.feed.digest(2));
}

TEST_CASE("Only the newest and the former are kept, and the former until the newest has served", "[sync][update]")
{
    SyncRig rig;
    const auto kept = [&] { return realFiles().list(rig.store.catalogues()).value().size(); };
    for (int n = 1; n <= 4; ++n) {
        rig.feed.release(rig.feed.catalogue(n));
        REQUIRE(rig.outcome() == SyncOutcome::Updated);
        CHECK(kept() == std::min(n, 2));
    }
    REQUIRE(rig.store.pointer().former);
    CHECK(rig.store.pointer().former->digest == rig.feed.digest(3));
    REQUIRE(rig.store.served(rig.feed.digest(4)));
    CHECK(rig.outcome() == SyncOutcome::NothingNew);
    CHECK(kept() == 1);
    CHECK(realFiles().list(rig.store.staging()).value().isEmpty());
    CHECK(rig.served() == rig.feed.digest(4));
}

TEST_CASE("Progress tells the stages in order, and the bytes", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    std::vector<SyncStage> stages;
    qint64 done = 0, total = 0;
    rig.request.progress = [&](SyncStage stage, qint64 nowDone, qint64 nowTotal) {
        if (stages.empty() || stages.back() != stage)
            stages.push_back(stage);
        if (stage == SyncStage::Downloading)
            done = nowDone, total = nowTotal;
    };
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    CHECK(stages == std::vector {SyncStage::Asking, SyncStage::Downloading, SyncStage::Building, SyncStage::Checking});
    CHECK(total > 0);
    CHECK(done == total);
}

TEST_CASE("Nothing is done while another program updates the store", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    {
        const StoreLock other(rig.store);
        REQUIRE(other.outcome() == LockOutcome::Held);
        const SyncReport report = rig.sync();
        CHECK(report.outcome == SyncOutcome::StoreBusy);
        CHECK(report.requests == 0);
    }
    CHECK(rig.outcome() == SyncOutcome::Updated);
}

TEST_CASE("An update that is asked to stop changes nothing", "[sync][update]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    std::stop_source stop;
    rig.stop = stop.get_token();
    const auto when = GENERATE(SyncStage::Asking, SyncStage::Building);
    rig.request.progress = [&](SyncStage stage, qint64, qint64) {
        if (stage == when)
            stop.request_stop();
    };
    CHECK(rig.outcome() == SyncOutcome::Cancelled);
    CHECK(rig.served().isEmpty());
    rig.stop = {};
    rig.request.progress = {};
    CHECK(rig.outcome() == SyncOutcome::Updated);
    CHECK(rig.served() == rig.feed.digest(1));
}
