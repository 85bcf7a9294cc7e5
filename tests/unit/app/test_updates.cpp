// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"
#include "support/nginxserver.h"
#include "support/testfeed.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// How many services Rig::sample() has.
constexpr int kSample = 5;

/// A guide that may install updates, and the feed it may follow.
struct Follower {
    TestFeed feed;
    QTemporaryDir home;
    QString store = home.filePath(u"store"_s);

    QString catalogue(const char *name, const std::function<void(CatalogueBuilder &)> &edit = [](CatalogueBuilder &) { })
    {
        CatalogueBuilder builder = Rig::sample();
        edit(builder);
        return builder.write(home.filePath(QString::fromLatin1(name)));
    }
};

void finish(Rig &rig)
{
    REQUIRE(eventually([&] { return rig.session.updates()->state() != Updates::Running && !rig.session.updates()->outcome().isEmpty(); }));
}

}

TEST_CASE("Without a feed the guide asks nobody, and says so", "[app][updates]")
{
    Follower follower;
    Rig rig({}, {}, {.store = follower.store});
    rig.open();
    Updates *updates = rig.session.updates();
    CHECK(updates->state() == Updates::NoFeed);
    updates->ask();
    CHECK(updates->state() == Updates::NoFeed);
    CHECK(updates->outcome().isEmpty());
    CHECK(updates->isPossible());
    CHECK_FALSE(QDir(follower.store).exists());
}

TEST_CASE("A newer catalogue is fetched at start, opened under the user, and told in words", "[app][updates]")
{
    Follower follower;
    follower.feed.release(follower.catalogue("first"));
    follower.feed.release(follower.catalogue("second", [](CatalogueBuilder &builder) {
        builder.sql("UPDATE phone SET number = '019-21 10 01', dialable = '+4619211001' WHERE service = 'ervalla'").service("new", {{"name", "Ny lekgrupp"}});
    }));
    Rig rig({.store = follower.store}, {}, {.store = follower.store, .feed = follower.feed.invitation()});
    rig.open();
    Updates *updates = rig.session.updates();
    finish(rig);
    CHECK(updates->outcome() == u"updated"_s);
    CHECK(updates->tone() == u"good"_s);
    REQUIRE(eventually([&] { return updates->changes()->count() == 2; }));
    CHECK(rig.catalogue.get()->counts().services == kSample + 1);
    CHECK(updates->changesText() == u"1 new and 1 changed."_s);
    CHECK(rig.session.catalogueState() == AppSession::Ready);
    CHECK(rig.catalogue.get()->path().startsWith(follower.store));
}

TEST_CASE("The next start opens what was installed, and asks only when it is time", "[app][updates]")
{
    Follower follower;
    follower.feed.release(follower.catalogue("first", [](CatalogueBuilder &builder) { builder.service("new"); }));
    const UpdatesPlan plan {.store = follower.store, .feed = follower.feed.invitation()};
    {
        Rig rig({.store = follower.store}, {}, plan);
        rig.open();
        finish(rig);
        REQUIRE(eventually([&] { return rig.catalogue.get()->counts().services == kSample + 1; }));
        REQUIRE(eventually([&] { return QFile::exists(follower.store + u"/asked"_s); }));
    }
    Rig again({.store = follower.store}, {}, plan);
    again.open();
    CHECK(again.catalogue.get()->counts().services == kSample + 1);
    REQUIRE(eventually([&] { return again.session.updates()->askedText() == u"The feed answered just now."_s; }));
    CHECK(again.session.updates()->outcome().isEmpty());
}

TEST_CASE("An invitation makes the guide follow a feed on a server, and is kept", "[app][updates]")
{
    Follower follower;
    follower.feed.release(follower.catalogue("first", [](CatalogueBuilder &builder) { builder.service("new"); }));
    const NginxServer server(follower.feed.folder());
    {
        Rig rig({.store = follower.store}, {}, {.store = follower.store});
        rig.open();
        FeedChooser *chooser = rig.session.updates()->feed();
        CHECK_FALSE(chooser->useText(u"https://feed.example.org"_s));
        CHECK_FALSE(chooser->problem().isEmpty());
        REQUIRE(chooser->useText(textOf(follower.feed.invitation(server.address()))));
        finish(rig);
        CHECK(rig.session.updates()->outcome() == u"updated"_s);
        CHECK(chooser->isOwn());
        CHECK(chooser->name() == u"127.0.0.1"_s);
        CHECK(chooser->problem().isEmpty());
    }
    Rig again({.store = follower.store}, {}, {.store = follower.store});
    again.open();
    REQUIRE(eventually([&] { return again.session.updates()->feed()->isOwn(); }));
    again.session.updates()->feed()->forget();
    REQUIRE(eventually([&] { return again.session.updates()->state() == Updates::NoFeed; }));
    CHECK_FALSE(QFile::exists(follower.store + u"/feed"_s));
}

TEST_CASE("A stick's feed is followed only when a person has confirmed its key", "[app][updates]")
{
    Follower follower;
    follower.feed.release(follower.catalogue("first", [](CatalogueBuilder &builder) { builder.service("new"); }));
    Rig rig({.store = follower.store}, {}, {.store = follower.store});
    rig.open();
    Updates *updates = rig.session.updates();
    FeedChooser *chooser = updates->feed();

    chooser->useFolder(QUrl::fromLocalFile(follower.home.path()));
    REQUIRE(eventually([&] { return !chooser->isLooking(); }));
    CHECK_FALSE(chooser->problem().isEmpty());
    CHECK(chooser->offerName().isEmpty());

    chooser->useFolder(QUrl::fromLocalFile(follower.feed.folder()));
    REQUIRE(eventually([&] { return !chooser->offerKey().isEmpty(); }));
    CHECK(chooser->offerKey() == readableFingerprint(follower.feed.invitation().fingerprint));
    CHECK(updates->state() == Updates::NoFeed);
    chooser->declineOffer();
    CHECK(chooser->offerKey().isEmpty());

    chooser->useFolder(QUrl::fromLocalFile(follower.feed.folder()));
    REQUIRE(eventually([&] { return !chooser->offerKey().isEmpty(); }));
    chooser->acceptOffer();
    finish(rig);
    CHECK(updates->outcome() == u"updated"_s);
}

TEST_CASE("A wrong key takes nothing, whatever the feed says", "[app][updates]")
{
    Follower follower;
    follower.feed.release(follower.catalogue("first", [](CatalogueBuilder &builder) { builder.service("new"); }));
    Invitation invitation = follower.feed.invitation();
    invitation.fingerprint = QString(64, u'a');
    Rig rig({.store = follower.store}, {}, {.store = follower.store, .feed = invitation});
    rig.open();
    finish(rig);
    CHECK(rig.session.updates()->outcome() == u"bad_root"_s);
    CHECK(rig.session.updates()->tone() != u"good"_s);
    CHECK_FALSE(rig.session.updates()->step().isEmpty());
    CHECK(rig.catalogue.get()->counts().services == kSample);
}

TEST_CASE("A feed that does not answer is a sentence and a retry, and the guide goes on", "[app][updates]")
{
    Follower follower;
    Rig rig({.store = follower.store}, {}, {.store = follower.store, .feed = follower.feed.invitation(u"http://127.0.0.1:1"_s)});
    rig.open();
    finish(rig);
    Updates *updates = rig.session.updates();
    CHECK(updates->outcome() == u"unreachable"_s);
    CHECK(updates->tone() == u"later"_s);
    CHECK(updates->title() == u"The feed does not answer."_s);
    CHECK(rig.session.catalogueState() == AppSession::Ready);
}

TEST_CASE("A spoilt newest catalogue falls back to the one before, and is fetched anew", "[app][updates]")
{
    Follower follower;
    follower.feed.release(follower.catalogue("first", [](CatalogueBuilder &builder) { builder.service("new"); }));
    const UpdatesPlan plan {.store = follower.store, .feed = follower.feed.invitation()};
    {
        Rig rig({.store = follower.store}, {}, plan);
        rig.open();
        finish(rig);
        REQUIRE(eventually([&] { return QFile::exists(follower.store + u"/asked"_s); }));
    }
    const QDir catalogues(follower.store + u"/catalogues"_s);
    const QStringList files = catalogues.entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    QFile file(catalogues.filePath(files.front()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("spoilt");
    file.close();
    REQUIRE(QFile::remove(follower.store + u"/asked"_s));

    Rig again({.store = follower.store}, {}, plan);
    again.open();
    REQUIRE(eventually([&] { return again.session.catalogueState() == AppSession::Ready && again.catalogue.get()->counts().services == kSample + 1; }));
    CHECK(again.session.updates()->outcome() == u"updated"_s);
}
