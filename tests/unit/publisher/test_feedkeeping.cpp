// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "feedrig.h"

#include "publisher/feedlayout.h"
#include "publisher/feedverify.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

FeedVerdict verdictOn(const FeedRig &rig, const QString &folder)
{
    const FixedClock clock(rig.now());
    auto verdict = verifyFeed(folder, clock, [](FeedStage, qint64, qint64) { });
    INFO(toldBy(verdict));
    REQUIRE(verdict);
    return *std::move(verdict);
}

std::vector<FeedComplaintCode> complaintsAbout(const FeedRig &rig, const QString &folder)
{
    std::vector<FeedComplaintCode> codes;
    for (const FeedComplaint &complaint : verdictOn(rig, folder).complaints)
        codes.push_back(complaint.code);
    return codes;
}

bool isGood(const FeedRig &rig)
{
    return complaintsAbout(rig, rig.folder()).empty();
}

FeedRefreshed refreshed(FeedRig &rig)
{
    auto done = refreshFeed(rig.run());
    INFO(toldBy(done));
    REQUIRE(done);
    return *std::move(done);
}

FeedRotated rotated(FeedRig &rig, const FeedRotation &rotation)
{
    auto done = rotateKeys(rig.run(), rotation);
    INFO(toldBy(done));
    REQUIRE(done);
    return *std::move(done);
}

void hide(const FeedRig &rig, const QString &key)
{
    REQUIRE(QFile::rename(rig.keyFolder() + u'/' + key, rig.beside(key)));
}

QString fileOf(const FeedRig &rig, const QString &path)
{
    const TargetFile file = rig.state().targets.targets.value(path);
    return FeedLayout(rig.folder()).path(FeedLayout::target(path, file.hashes.value(u"sha256"_s)));
}

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes[at] = char(bytes[at] ^ 1);
    REQUIRE(file.seek(0));
    REQUIRE(file.write(bytes) == bytes.size());
}

FeedRig &withTwoReleases(FeedRig &rig)
{
    rig.create();
    rig.release(rig.catalogue(60, u"019-21 20 01"_s));
    rig.release(rig.catalogue(60, u"019-21 20 02"_s));
    return rig;
}

}

TEST_CASE("A refresh signs the timestamp alone until something else comes near its end", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    rig.advance(10);
    const FeedRefreshed first = refreshed(rig);
    CHECK(first.renewed == QStringList {u"timestamp"_s});
    CHECK(first.expires[u"timestamp"_s] == rig.now().addDays(14));
    CHECK(rig.state().snapshot.version == 1);
    rig.advance(325);   // 335 of 365 days
    const FeedRefreshed later = refreshed(rig);
    CHECK(later.renewed == QStringList {u"snapshot"_s, u"targets"_s, u"timestamp"_s});
    CHECK(later.expires[u"targets"_s] == rig.now().addDays(365));
    CHECK(rig.state().root.version == 1);
    rig.advance(3 * 365 - 335 - 90);
    CHECK(refreshed(rig).renewed.contains(u"root"_s));
    CHECK(rig.state().root.version == 2);
    CHECK(isGood(rig));
}

TEST_CASE("A refresh without a key says until when it must be there, and when it is too late", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    hide(rig, u"targets.pem"_s);
    rig.advance(340);
    FeedRefreshed done = refreshed(rig);
    CHECK(done.renewed == QStringList {u"snapshot"_s, u"timestamp"_s});
    REQUIRE(done.remarks.size() == 1);
    CHECK(done.remarks[0].note == FeedNote::RenewalNeedsKey);
    CHECK(done.remarks[0].parameters == QStringList {u"targets"_s, u"2027-11-21"_s});
    CHECK_FALSE(done.isExpired);
    rig.advance(30);
    done = refreshed(rig);
    CHECK(done.isExpired);
    CHECK(done.remarks[0].note == FeedNote::RoleExpired);
    CHECK(complaintsAbout(rig, rig.folder()) == std::vector {FeedComplaintCode::Trust});
}

TEST_CASE("A refresh without the timestamp's key names it", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    hide(rig, u"timestamp.pem"_s);
    const auto done = refreshFeed(rig.run());
    REQUIRE(faultsOf(done) == std::vector {FeedFault::KeyMissing});
    CHECK(done.troubles().front().parameters.first() == u"timestamp"_s);
}

TEST_CASE("Lifetimes that are given once hold from then on", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    FeedRun run = rig.run();
    run.lifetimes[u"timestamp"_s] = 3;
    REQUIRE(refreshFeed(run));
    CHECK(rig.state().timestamp.expires == rig.now().addDays(3));
    rig.advance(1);
    refreshed(rig);
    CHECK(rig.state().timestamp.expires == rig.now().addDays(3));
}

TEST_CASE("New keys for a role are followed from the first root on, and the old key counts no more", "[publisher][feed]")
{
    FeedRig rig;
    withTwoReleases(rig);
    const QString role = GENERATE(u"targets"_s, u"snapshot"_s, u"timestamp"_s);
    const QStringList before = rig.state().root.roles[role].keyIds;
    FeedRotation rotation;
    rotation.roles = {role};
    const FeedRotated done = rotated(rig, rotation);
    CHECK(done.rootVersion == 2);
    CHECK(done.retiredKeyFiles == QStringList {rig.keyFolder() + u'/' + role + u".pem.retired"_s});
    const FeedState state = rig.state();
    CHECK(state.root.roles[role].keyIds != before);
    CHECK_FALSE(state.root.keys.contains(before.first()));
    CHECK(isGood(rig));
    CHECK(rig.release(rig.catalogue(60, u"019-21 20 03"_s)).sequence == 3);
    CHECK(isGood(rig));
}

TEST_CASE("Root keys are replaced by the old ones' word", "[publisher][feed]")
{
    FeedRig rig;
    rig.create(2);
    const QStringList before = rig.state().root.roles[u"root"_s].keyIds;
    FeedRotation rotation;
    rotation.roles = {u"root"_s};
    SECTION("one of them, by the name of its file, and without the key of the timestamp")
    {
        hide(rig, u"timestamp.pem"_s);
        rotation.replaced = {u"root-2"_s};
        const FeedRotated done = rotated(rig, rotation);
        CHECK(done.newKeyFiles == QStringList {rig.keyFolder() + u"/root-4.pem"_s});
        const QStringList after = rig.state().root.roles[u"root"_s].keyIds;
        REQUIRE(after.size() == 3);
        CHECK(after[0] == before[0]);
        CHECK(after[2] == before[2]);
    }
    SECTION("a lost one, by its id")
    {
        rotation.replaced = {before[2].first(12)};
        hide(rig, u"root-3.pem"_s);
        rotated(rig, rotation);
        CHECK_FALSE(rig.state().root.roles[u"root"_s].keyIds.contains(before[2]));
    }
    SECTION("all of them, with another threshold")
    {
        rotation.rootThreshold = 3;
        rotated(rig, rotation);
        CHECK(rig.state().root.roles[u"root"_s].threshold == 3);
        CHECK_FALSE(rig.state().root.roles[u"root"_s].keyIds.contains(before[0]));
    }
    CHECK(rig.state().root.version == 2);
    CHECK(isGood(rig));
}

TEST_CASE("A rotation that cannot be is refused and changes nothing", "[publisher][feed]")
{
    FeedRig rig;
    rig.create(2);
    FeedRotation rotation;
    rotation.roles = {u"root"_s};
    SECTION("a key that the feed does not have")
    {
        rotation.replaced = {u"root-9"_s};
        CHECK(faultsOf(rotateKeys(rig.run(), rotation)) == std::vector {FeedFault::KeyUnknown});
    }
    SECTION("a threshold above the number of keys")
    {
        rotation.rootThreshold = 4;
        CHECK(faultsOf(rotateKeys(rig.run(), rotation)) == std::vector {FeedFault::TooFewKeys});
    }
    SECTION("too few of the old keys")
    {
        rotation.replaced = {rig.state().root.roles[u"root"_s].keyIds[0]};
        hide(rig, u"root-2.pem"_s);
        hide(rig, u"root-3.pem"_s);
        CHECK(faultsOf(rotateKeys(rig.run(), rotation)) == std::vector {FeedFault::KeyMissing});
    }
    SECTION("an online role whose old key is gone, without saying so")
    {
        hide(rig, u"timestamp.pem"_s);
        rotation.roles = {u"timestamp"_s};
        CHECK(faultsOf(rotateKeys(rig.run(), rotation)) == std::vector {FeedFault::KeyMissing});
        rotation.withoutFormerKeys = true;
        CHECK(rotateKeys(rig.run(), rotation));
        CHECK(isGood(rig));
        return;
    }
    CHECK(rig.state().root.version == 1);
    CHECK(isGood(rig));
}

TEST_CASE("A key that was retired is never taken up again", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    const QString stolen = rig.state().root.roles[u"timestamp"_s].keyIds.first();
    FeedRotation rotation;
    rotation.roles = {u"timestamp"_s};
    rotated(rig, rotation);
    REQUIRE(QFile::rename(rig.keyFolder() + u"/timestamp.pem.retired"_s, rig.keyFolder() + u"/timestamp.pem"_s));
    rotated(rig, rotation);
    CHECK(rig.state().root.roles[u"timestamp"_s].keyIds.first() != stolen);
    CHECK(rig.state().root.version == 3);
}

TEST_CASE("Verifying follows a feed to its newest release and tries every patch", "[publisher][feed][verify]")
{
    FeedRig rig;
    withTwoReleases(rig);
    const FeedVerdict verdict = verdictOn(rig, rig.folder());
    CHECK(verdict.complaints.empty());
    CHECK(verdict.sequence == 2);
    CHECK(verdict.targets == 2);
    CHECK(verdict.patchesTried == 1);
    CHECK(verdict.patchesUntried == 0);
    CHECK(verdict.expires.value(u"timestamp"_s) == rig.now().addDays(14));
}

TEST_CASE("Verifying says what is wrong with a feed", "[publisher][feed][verify]")
{
    FeedRig rig;
    withTwoReleases(rig);
    const QString snapshot = fileOf(rig, u"orebro/1/2.snapshot"_s), patch = fileOf(rig, u"orebro/1/1-2.patch"_s);
    const QString metadata = rig.folder() + u"/metadata/"_s;
    std::vector<FeedComplaintCode> expected {FeedComplaintCode::Trust};
    SECTION("a snapshot that is gone")
    {
        REQUIRE(QFile::remove(snapshot));
        expected = {FeedComplaintCode::TargetUnfetched, FeedComplaintCode::SequenceGap};
    }
    SECTION("a patch with another byte")
    {
        flip(patch, QFile(patch).size() / 2);
        expected = {FeedComplaintCode::TargetUnfetched};
    }
    SECTION("a timestamp that nobody signed") { flip(metadata + u"timestamp.json"_s, 400); }
    SECTION("a targets file that is gone") { REQUIRE(QFile::remove(rig.folder() + u'/' + FeedLayout::targets(rig.state().targets.version))); }
    SECTION("a timestamp past its time") { rig.advance(15); }
    CHECK(complaintsAbout(rig, rig.folder()) == expected);
    const FixedClock clock(rig.now());
    CHECK(faultsOf(exportFeed(rig.folder(), rig.beside(u"stick"_s), realFiles(), clock, rig.run().progress)) == std::vector {FeedFault::Unverified});
    CHECK_FALSE(QDir(rig.beside(u"stick"_s)).exists());
}

TEST_CASE("A copy on a stick is a whole feed, follows the next release, and holds nothing that is not listed", "[publisher][feed][export]")
{
    FeedRig rig;
    withTwoReleases(rig);
    const FixedClock clock(rig.now());
    const QString stick = rig.beside(u"stick"_s);
    const auto exported = [&] { return exportFeed(rig.folder(), stick, realFiles(), clock, rig.run().progress); };
    const auto first = exported();
    REQUIRE(first);
    CHECK(first->copied == first->files);
    CHECK(complaintsAbout(rig, stick).empty());
    CHECK(verdictOn(rig, stick).patchesUntried == 1);
    const auto again = exported();
    REQUIRE(again);
    CHECK(again->copied == 0);
    rig.release(rig.catalogue(60, u"019-21 20 03"_s));
    REQUIRE(exported());
    CHECK(verdictOn(rig, stick).sequence == 3);
    CHECK(QDir(stick + u"/targets/orebro/1"_s).entryList(QDir::Files).size() == 3);
    CHECK(QDir(stick + u"/metadata"_s).entryList(QDir::Files).size() == 4);
}

TEST_CASE("A stick with another feed, or a newer state, is not written over", "[publisher][feed][export]")
{
    FeedRig rig, other;
    withTwoReleases(rig);
    other.create();
    const FixedClock clock(rig.now());
    const QString stick = rig.beside(u"stick"_s), old = rig.beside(u"old"_s);
    REQUIRE(exportFeed(rig.folder(), old, realFiles(), clock, rig.run().progress));
    rig.release(rig.catalogue(60, u"019-21 20 03"_s));
    REQUIRE(exportFeed(rig.folder(), stick, realFiles(), clock, rig.run().progress));
    CHECK(faultsOf(exportFeed(old, stick, realFiles(), clock, rig.run().progress)) == std::vector {FeedFault::OtherFeed});
    CHECK(faultsOf(exportFeed(other.folder(), stick, realFiles(), clock, rig.run().progress)) == std::vector {FeedFault::OtherFeed});
    CHECK(verdictOn(rig, stick).sequence == 3);
}
