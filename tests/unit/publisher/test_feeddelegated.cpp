// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "feedrig.h"

#include "publisher/feedshares.h"
#include "publisher/feedverify.h"
#include "sync/foldersource.h"
#include "trust/authoring.h"
#include "trust/client.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QString kRole = u"orebro-1"_s;

QString phone(int number)
{
    return u"019-21 20 %1"_s.arg(QString::number(100 + number).last(2));
}

/// A feed with three more releases than have their patches listed by the targets role.
struct LongFeed : FeedRig {
    LongFeed()
    {
        create();
        for (int n = 1; n <= kLast; ++n)
            release(catalogue(24, phone(n)));
    }
    FeedVerdict verdict(const QString &where) const
    {
        const FixedClock clock(now());
        auto made = verifyFeed(where, clock, [](FeedStage, qint64, qint64) { });
        INFO(toldBy(made));
        REQUIRE(made);
        for (const FeedComplaint &complaint : made->complaints)
            UNSCOPED_INFO(complaint.parameters.join(u" | "_s).toStdString());
        return *std::move(made);
    }
    bool isGood() const { return verdict(folder()).complaints.empty(); }
    QString roleFile() const { return folder() + u"/"_s + FeedLayout::delegated(kRole, state().delegated.value(kRole).version); }
    /// As a feed was before there were delegated roles: the targets role lists everything.
    void flatten();

    static constexpr int kLast = kPatchesAbove + 3;
};

void LongFeed::flatten()
{
    FeedState old = state();
    const auto put = [&](const QString &role, auto &value, const QString &name) {
        const RoleKeys who = old.root.roles.value(role);
        const auto signers = keys().signersOf(role, who.keyIds, who.threshold);
        REQUIRE(signers);
        const auto bytes = authored(value, *signers);
        REQUIRE(bytes);
        REQUIRE(realFiles().writeAtomically(FeedLayout(folder()).path(name), *bytes));
        return metaFileOf(value.version, *bytes);
    };
    REQUIRE(QFile::remove(roleFile()));
    old.targets.targets = old.listed();
    old.targets.delegations.clear();
    old.targets.delegationKeys.clear();
    old.snapshot.meta = {{u"targets.json"_s, put(u"targets"_s, old.targets, FeedLayout::targets(++old.targets.version))}};
    old.timestamp.snapshot = put(u"snapshot"_s, old.snapshot, FeedLayout::snapshot(++old.snapshot.version));
    ++old.timestamp.version;
    put(u"timestamp"_s, old.timestamp, FeedLayout::timestamp());
}

}

TEST_CASE("The patches from the newest releases are listed by the targets role, the older ones by a role of their own", "[publisher][feed][delegated]")
{
    const LongFeed feed;
    const FeedState state = feed.state();
    CHECK(state.targets.targets.size() == 1 + kPatchesAbove);
    REQUIRE(state.delegated.keys() == QStringList {kRole});
    CHECK(state.delegated.value(kRole).targets.keys() == QStringList {u"orebro/1/1-10.patch"_s, u"orebro/1/2-10.patch"_s});
    REQUIRE(state.targets.delegations.size() == 1);
    CHECK(state.targets.delegations.front().paths == QStringList {u"orebro/1/*.patch"_s});
    CHECK(state.targets.delegations.front().keys == state.root.roles.value(u"targets"_s));
    CHECK(state.snapshot.meta.contains(kRole + u".json"_s));
    const FeedVerdict verdict = feed.verdict(feed.folder());
    CHECK(verdict.complaints.empty());
    CHECK(verdict.targets == LongFeed::kLast);
    CHECK(verdict.patchesTried == LongFeed::kLast - 1);
}

TEST_CASE("A feed with few releases has no delegated role", "[publisher][feed][delegated]")
{
    FeedRig rig;
    rig.create();
    rig.release(rig.catalogue(24, phone(1)));
    rig.release(rig.catalogue(24, phone(2)));
    CHECK(rig.state().delegated.isEmpty());
    CHECK(rig.state().targets.delegations.empty());
}

TEST_CASE("A feed from before there were delegated roles is read, and the next release moves its older patches", "[publisher][feed][delegated]")
{
    LongFeed feed;
    feed.flatten();
    CHECK(feed.state().delegated.isEmpty());
    CHECK(feed.isGood());
    CHECK(feed.state().targets.targets.size() == LongFeed::kLast);
    feed.release(feed.catalogue(24, phone(40)));
    CHECK(feed.state().delegated.value(kRole).targets.size() == LongFeed::kLast - kPatchesAbove);
    CHECK(feed.isGood());
}

TEST_CASE("The delegated role is renewed with the targets role, and signed by its new key after a rotation", "[publisher][feed][delegated]")
{
    LongFeed feed;
    const qint64 version = feed.state().delegated.value(kRole).version;
    SECTION("refresh")
    {
        feed.advance(340);
        REQUIRE(refreshFeed(feed.run()));
        CHECK(feed.state().delegated.value(kRole).expires == feed.now().addDays(365));
        feed.advance(60);
        REQUIRE(refreshFeed(feed.run()));
    }
    SECTION("rotation")
    {
        FeedRotation rotation;
        rotation.roles = {u"targets"_s};
        REQUIRE(rotateKeys(feed.run(), rotation));
        const FeedState state = feed.state();
        CHECK(state.targets.delegations.front().keys == state.root.roles.value(u"targets"_s));
    }
    CHECK(feed.state().delegated.value(kRole).version == version + 1);
    CHECK(feed.isGood());
}

TEST_CASE("A delegated role that has nothing left to say stays, so that no device misses it", "[publisher][feed][delegated]")
{
    LongFeed feed;
    feed.release(feed.catalogue(24, phone(1), u"elsewhere"_s), true);
    CHECK(feed.state().delegated.value(kRole).targets.isEmpty());
    CHECK(feed.state().snapshot.meta.contains(kRole + u".json"_s));
    CHECK(feed.isGood());
}

TEST_CASE("A delegated role that is lost or spoilt is told once", "[publisher][feed][delegated]")
{
    const LongFeed feed;
    SECTION("lost") { REQUIRE(QFile::remove(feed.roleFile())); }
    SECTION("spoilt") { REQUIRE(realFiles().writeAtomically(feed.roleFile(), "{}")); }
    const FeedVerdict verdict = feed.verdict(feed.folder());
    REQUIRE(verdict.complaints.size() == 1);
    CHECK(verdict.complaints.front().code == FeedComplaintCode::Trust);
}

TEST_CASE("A copy has the delegated role, and former ones go after their grace", "[publisher][feed][delegated]")
{
    LongFeed feed;
    const FixedClock clock(feed.now());
    const QString stick = feed.beside(u"stick"_s), former = feed.roleFile();
    REQUIRE(exportFeed(feed.folder(), stick, realFiles(), clock, feed.run().progress));
    CHECK(feed.verdict(stick).targets == LongFeed::kLast);
    feed.release(feed.catalogue(24, phone(50)));
    CHECK(QFile::exists(former));
    feed.advance(31);
    REQUIRE(refreshFeed(feed.run()));
    CHECK_FALSE(QFile::exists(former));
    CHECK(feed.isGood());
}
