// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "syncrig.h"

#include <catch2/generators/catch_generators.hpp>

using namespace paraply;

namespace {

const QString kRole = QLatin1String(ServedFeed::kShare) + QStringLiteral(".json");

/// A device with release 1, and a feed at release 4 that lists the patches from the releases before the third in a role of their own.
struct FarBehind : SyncRig {
    FarBehind()
    {
        feed.releaseSome(1);
        REQUIRE(outcome() == SyncOutcome::Updated);
        feed.release(feed.catalogue(2));
        feed.release(feed.catalogue(3));
        feed.release(feed.catalogue(4), {.delegatesBelow = 3});
        feed.repository.takeRequests();
    }
    QString roleFile() { return QString::number(feed.repository.version(ServedFeed::kShare)) + u'.' + kRole; }
};

}

TEST_CASE("A device that is far behind finds its patch in the delegated role", "[sync][far]")
{
    FarBehind rig;
    const SyncReport report = rig.sync();
    INFO(report.detail.toStdString());
    CHECK(report.outcome == SyncOutcome::Updated);
    CHECK(report.via == SyncVia::Patch);
    CHECK(report.to == 4);
    CHECK(rig.served() == rig.feed.digest(4));
    CHECK(rig.feed.repository.takeRequests().filter(kRole) == QStringList {rig.roleFile()});
}

TEST_CASE("A device that is near never asks for the delegated role", "[sync][far]")
{
    SyncRig rig;
    rig.feed.releaseSome(3);
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    rig.feed.release(rig.feed.catalogue(4), {.delegatesBelow = 3});
    rig.feed.repository.takeRequests();
    CHECK(rig.sync().via == SyncVia::Patch);
    CHECK(rig.feed.repository.takeRequests().filter(kRole).isEmpty());
}

TEST_CASE("Neither does a device without a catalogue, nor one that has the newest already", "[sync][far]")
{
    SyncRig rig;
    rig.feed.releaseSome(2);
    rig.feed.release(rig.feed.catalogue(3), {.delegatesBelow = 3});
    const bool isThere = GENERATE(false, true);
    if (isThere)
        rig.bundle(rig.feed.file(3));
    rig.feed.repository.takeRequests();
    CHECK(rig.sync().via == (isThere ? SyncVia::None : SyncVia::Snapshot));
    CHECK(rig.feed.repository.takeRequests().filter(kRole).isEmpty());
}

TEST_CASE("What came with the program bears no number, and its patch is found all the same", "[sync][far]")
{
    SyncRig rig;
    rig.request.patchesOnly = true;
    rig.feed.releaseSome(3);
    rig.feed.release(rig.feed.catalogue(4), {.delegatesBelow = 4});
    rig.bundle(rig.feed.file(2));
    const SyncReport report = rig.sync();
    CHECK(report.outcome == SyncOutcome::Updated);
    CHECK(report.via == SyncVia::Patch);
    CHECK(rig.served() == rig.feed.digest(4));
}

TEST_CASE("Where the delegated role is not to be trusted, the whole catalogue leads on", "[sync][far]")
{
    FarBehind rig;
    const auto kind = GENERATE(0, 1, 2, 3, 4);
    auto &repository = rig.feed.repository;
    if (kind == 0)
        repository.served[rig.roleFile()] = "no metadata";
    else if (kind == 1)
        repository.served.remove(rig.roleFile());
    else if (kind == 2)
        repository.signers(ServedFeed::kShare) = {TufKey::ed25519()};
    else if (kind == 3)
        repository.role(ServedFeed::kShare)["expires"] = TufRepository::kPast;
    else
        repository.delegation(ServedFeed::kShare, "targets")["paths"] = {"elsewhere/*"};
    if (kind >= 2) {
        repository.next(ServedFeed::kShare);
        repository.release();
    }
    const SyncReport report = rig.sync();
    CAPTURE(kind, report.detail);
    CHECK(report.outcome == SyncOutcome::Updated);
    CHECK(report.via == SyncVia::Snapshot);
    CHECK(rig.served() == rig.feed.digest(4));
}

TEST_CASE("A network that fails at the delegated role is the network's failure, and nothing larger is fetched", "[sync][far]")
{
    struct Row {
        FetchOutcome fetch;
        SyncOutcome outcome;
    };
    const auto row = GENERATE(Row {FetchOutcome::Cut, SyncOutcome::Cut}, Row {FetchOutcome::TimedOut, SyncOutcome::TimedOut},
                              Row {FetchOutcome::Busy, SyncOutcome::Busy}, Row {FetchOutcome::NameUnknown, SyncOutcome::Offline});
    FarBehind rig;
    rig.feed.repository.faults[rig.roleFile()] = row.fetch;
    CHECK(rig.outcome() == row.outcome);
    CHECK(rig.feed.repository.takeRequests().filter(QStringLiteral(".snapshot")).filter(QStringLiteral("orebro/")).isEmpty());
    CHECK(rig.served() == rig.feed.digest(1));
    rig.feed.repository.faults.clear();
    CHECK(rig.sync().via == SyncVia::Patch);
    CHECK(rig.served() == rig.feed.digest(4));
}

TEST_CASE("A page for people instead of the delegated role is a captive portal", "[sync][far]")
{
    FarBehind rig;
    rig.feed.repository.served[rig.roleFile()] = "<!doctype html><title>Log in</title>";
    CHECK(rig.outcome() == SyncOutcome::CaptivePortal);
    CHECK(rig.served() == rig.feed.digest(1));
}
