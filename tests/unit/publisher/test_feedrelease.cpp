// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "feedrig.h"

#include "base/filelock.h"
#include "sync/rowpatch.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QStringList pathsOf(const FeedState &state)
{
    return state.targets.targets.keys();
}

FeedTarget targetAt(const FeedState &state, const QString &path)
{
    const auto target = FeedTarget::read(path, state.targets.targets.value(path).custom);
    INFO(path.toStdString());
    REQUIRE(target);
    return *target;
}

QString fileOf(const FeedRig &rig, const QString &path)
{
    const TargetFile file = rig.state().targets.targets.value(path);
    return FeedLayout(rig.folder()).path(FeedLayout::target(path, file.hashes.value(u"sha256"_s)));
}

}

TEST_CASE("A new feed is signed, empty and of version one", "[publisher][feed]")
{
    FeedRig rig;
    FeedCreation creation;
    creation.rootThreshold = 2;
    const auto created = createFeed(rig.run(), creation);
    REQUIRE(created);
    const FeedState state = rig.state();
    CHECK(state.feed == created->fingerprint);
    CHECK(state.root.version == 1);
    CHECK(state.root.consistentSnapshot);
    CHECK(state.root.roles[u"root"_s].threshold == 2);
    CHECK(state.root.roles[u"root"_s].keyIds.size() == 3);
    CHECK(state.targets.targets.isEmpty());
    CHECK(state.timestamp.expires == rig.now().addDays(14));
    CHECK(state.root.expires == rig.now().addDays(3 * 365));
    CHECK(faultsOf(createFeed(rig.run(), creation)) == std::vector {FeedFault::FeedExists});
}

TEST_CASE("The first release is number one and lists its snapshot", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    const FeedReleased released = rig.release(rig.catalogue(20, u"019-21 20 01"_s));
    CHECK(released.sequence == 1);
    CHECK(released.services == 20);
    CHECK(released.patches.empty());
    const FeedState state = rig.state();
    REQUIRE(pathsOf(state) == QStringList {u"orebro/1/1.snapshot"_s});
    const FeedTarget target = targetAt(state, u"orebro/1/1.snapshot"_s);
    CHECK(target.digest == released.digest);
    CHECK_FALSE(target.from);
    CHECK(QFile(fileOf(rig, u"orebro/1/1.snapshot"_s)).size() == released.snapshotBytes);
}

TEST_CASE("One changed telephone number is a release, with a patch from each before", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    const QString first = rig.catalogue(60, u"019-21 20 01"_s);
    rig.release(first);
    rig.release(rig.catalogue(60, u"019-21 20 02"_s));
    const QString third = rig.catalogue(60, u"019-21 20 03"_s);
    const FeedReleased released = rig.release(third);
    CHECK(released.sequence == 3);
    REQUIRE(released.patches.size() == 2);
    CHECK(released.patches[0].from == 2);
    const FeedState state = rig.state();
    CHECK(pathsOf(state) == QStringList {u"orebro/1/1-3.patch"_s, u"orebro/1/2-3.patch"_s, u"orebro/1/3.snapshot"_s});
    const FeedTarget target = targetAt(state, u"orebro/1/1-3.patch"_s);
    CHECK(target.digest == released.digest);
    REQUIRE(target.from);
    CHECK(target.from->sequence == 1);
    const QString device = rig.beside(u"device.sqlite"_s);
    REQUIRE(QFile::copy(first, device));
    CHECK(applyPatch(fileOf(rig, u"orebro/1/1-3.patch"_s), device, {1, target.from->digest, target.digest, target.unpackedBytes}, realFiles(), {}));
    CHECK_FALSE(QDir(rig.folder() + u"/staging"_s).exists());
}

TEST_CASE("What is listed no more stays for a grace, then goes; snapshots stay while patches start from them", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    rig.release(rig.catalogue(60, u"019-21 20 01"_s));
    rig.release(rig.catalogue(60, u"019-21 20 02"_s));
    const QString patch = fileOf(rig, u"orebro/1/1-2.patch"_s), snapshot = fileOf(rig, u"orebro/1/1.snapshot"_s);
    const QString metadata = rig.folder() + u'/' + FeedLayout::targets(rig.state().targets.version);
    const QString base = fileOf(rig, u"orebro/1/2.snapshot"_s);
    rig.release(rig.catalogue(60, u"019-21 20 03"_s));
    CHECK(QFile::exists(patch));
    CHECK(QFile::exists(metadata));
    rig.advance(29);
    rig.release(rig.catalogue(60, u"019-21 20 04"_s));
    CHECK(QFile::exists(patch));
    rig.advance(1);
    rig.release(rig.catalogue(60, u"019-21 20 05"_s));
    CHECK_FALSE(QFile::exists(patch));
    CHECK_FALSE(QFile::exists(metadata));
    CHECK(QFile::exists(base));
    CHECK(QFile::exists(rig.folder() + u"/metadata/1.root.json"_s));
    CHECK(snapshot.isEmpty() == false);
    CHECK(rig.state().ours().size() == 5);
}

TEST_CASE("What others put into the folders of a feed is left alone", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    const QStringList names = {u"metadata/.htaccess"_s, u"metadata/README.txt"_s, u"targets/index.html"_s};
    for (const QString &name : names)
        REQUIRE(realFiles().writeAtomically(rig.folder() + u'/' + name, "hej"));
    rig.release(rig.catalogue(20, u"019-21 20 01"_s));
    rig.advance(100);
    rig.release(rig.catalogue(20, u"019-21 20 02"_s));
    for (const QString &name : names)
        CHECK(QFile::exists(rig.folder() + u'/' + name));
}

TEST_CASE("A doubtful catalogue is refused, each doubt by itself, unless it is allowed", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    rig.release(rig.catalogue(20, u"019-21 20 01"_s));
    const qint64 version = rig.state().timestamp.version;
    struct Case {
        QString catalogue;
        std::vector<FeedFault> faults;
    };
    const Case cases[] = {
        {rig.catalogue(20, u"019-21 20 01"_s), {FeedFault::DigestReleased}},
        {rig.catalogue(15, u"019-21 20 01"_s), {FeedFault::Shrunk}},
        {rig.catalogue(20, u"019-21 20 02"_s, u"varmland"_s), {FeedFault::OtherRegion}},
        {rig.catalogue(3, u"019-21 20 02"_s, u"varmland"_s), {FeedFault::OtherRegion, FeedFault::Shrunk}},
    };
    for (const Case &doubtful : cases) {
        INFO(doubtful.catalogue.toStdString());
        CHECK(faultsOf(releaseCatalogue(rig.run(), doubtful.catalogue, false)) == doubtful.faults);
        CHECK(rig.state().timestamp.version == version);
    }
    CHECK(rig.release(rig.catalogue(16, u"019-21 20 03"_s)).sequence == 2);   // a fifth exactly is not more than a fifth
    CHECK(rig.release(cases[0].catalogue, true).sequence == 3);
    CHECK(rig.release(cases[3].catalogue, true).sequence == 4);
}

TEST_CASE("What is no catalogue of this format is refused, allowed or not", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    const bool allow = GENERATE(false, true);
    const QString newer = rig.catalogue(20, u"019-21 20 01"_s), text = rig.beside(u"text.sqlite"_s);
    Connection(newer, OpenMode::ReadWrite).setUserVersion(2);
    REQUIRE(realFiles().writeAtomically(text, "hej"));
    CHECK(faultsOf(releaseCatalogue(rig.run(), newer, allow)) == std::vector {FeedFault::OtherSchema});
    CHECK(faultsOf(releaseCatalogue(rig.run(), text, allow)) == std::vector {FeedFault::CatalogueUnusable});
    CHECK(faultsOf(releaseCatalogue(rig.run(), rig.beside(u"none"_s), allow)) == std::vector {FeedFault::CatalogueUnusable});
    CHECK(rig.state().sequence() == 0);
}

TEST_CASE("A feed restored from a backup gives no number a second time", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    rig.release(rig.catalogue(60, u"019-21 20 01"_s));
    const QString backup = rig.beside(u"backup"_s);
    REQUIRE(QProcess::execute(u"cp"_s, {u"-a"_s, rig.folder(), backup}) == 0);
    rig.release(rig.catalogue(60, u"019-21 20 02"_s));
    const FeedState lost = rig.state();
    REQUIRE(QDir(rig.folder()).removeRecursively());
    REQUIRE(QDir().rename(backup, rig.folder()));

    CHECK(faultsOf(releaseCatalogue(rig.run(), rig.catalogue(60, u"019-21 20 02"_s), false)) == std::vector {FeedFault::DigestReleased});
    const FeedReleased released = rig.release(rig.catalogue(60, u"019-21 20 03"_s));
    CHECK(released.sequence == 3);
    REQUIRE_FALSE(released.remarks.empty());
    CHECK(released.remarks.front().note == FeedNote::NumbersSkipped);
    const FeedState state = rig.state();
    CHECK(state.timestamp.version > lost.timestamp.version);
    CHECK(state.snapshot.version > lost.snapshot.version);
    CHECK(state.targets.version > lost.targets.version);
    CHECK(pathsOf(state) == QStringList {u"orebro/1/1-3.patch"_s, u"orebro/1/3.snapshot"_s});
}

TEST_CASE("A feed whose records are gone goes on from its metadata", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    rig.release(rig.catalogue(60, u"019-21 20 01"_s));
    rig.release(rig.catalogue(60, u"019-21 20 02"_s));
    REQUIRE(QFile::remove(rig.folder() + u"/record.json"_s));
    REQUIRE(QFile::remove(rig.keyFolder() + u'/' + recordNameFor(rig.state().feed)));
    CHECK(faultsOf(releaseCatalogue(rig.run(), rig.catalogue(10, u"019-21 20 03"_s), false)) == std::vector {FeedFault::Shrunk});
    const FeedReleased released = rig.release(rig.catalogue(60, u"019-21 20 03"_s));
    CHECK(released.sequence == 3);
    CHECK(released.patches.size() == 1);
}

TEST_CASE("One run at a time changes a feed", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    const FileLock held(FeedLayout(rig.folder()).lockFile());
    REQUIRE(held.outcome() == FileLock::Outcome::Held);
    CHECK(faultsOf(releaseCatalogue(rig.run(), rig.catalogue(20, u"019-21 20 01"_s), false)) == std::vector {FeedFault::Busy});
}

TEST_CASE("A release without a key says which one it needs, and does nothing", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    const QString role = GENERATE(u"targets"_s, u"snapshot"_s, u"timestamp"_s);
    REQUIRE(QFile::remove(rig.keyFolder() + u'/' + role + u".pem"_s));
    const auto released = releaseCatalogue(rig.run(), rig.catalogue(20, u"019-21 20 01"_s), false);
    REQUIRE(faultsOf(released) == std::vector {FeedFault::KeyMissing});
    CHECK(released.troubles().front().parameters.first() == role);
    CHECK(rig.state().sequence() == 0);
    CHECK(QDir(rig.folder() + u"/targets"_s).isEmpty());
}
