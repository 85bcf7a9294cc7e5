// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/doorbell.h"
#include "rig.h"

#include <QLocalSocket>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <thread>

using namespace paraply;

namespace {

/// Rings as another program would, while this one turns its event loop.
bool ringAt(const QString &profile, const QString &message)
{
    std::atomic<int> heard = -1;
    std::thread other([&] { heard = Doorbell(profile).ring(message); });
    const bool ended = eventually([&] { return heard >= 0; });
    other.join();
    return ended && heard == 1;
}

}

TEST_CASE("A later start is heard by the guide of the same profile, and of no other", "[app][doorbell]")
{
    const QTemporaryDir home, elsewhere;
    Doorbell bell(home.path());
    QSignalSpy rung(&bell, &Doorbell::rung);
    CHECK_FALSE(Doorbell(home.path()).ring(QString()));
    REQUIRE(bell.listen());
    CHECK(ringAt(home.path(), QStringLiteral("paraply://service/bvc")));
    CHECK(ringAt(home.path(), QString()));
    CHECK_FALSE(ringAt(elsewhere.path(), QStringLiteral("x")));
    REQUIRE(rung.count() == 2);
    CHECK(rung[0][0].toString() == QStringLiteral("paraply://service/bvc"));
    CHECK(rung[1][0].toString().isEmpty());
}

TEST_CASE("What is too long is not heard, and the bell rings on", "[app][doorbell]")
{
    const QTemporaryDir home;
    Doorbell bell(home.path());
    QSignalSpy rung(&bell, &Doorbell::rung);
    REQUIRE(bell.listen());
    CHECK_FALSE(ringAt(home.path(), QString(20000, u'a')));
    CHECK(rung.isEmpty());
    CHECK(ringAt(home.path(), QStringLiteral("again")));
    CHECK(rung.count() == 1);
}

TEST_CASE("What a killed guide left behind is taken over", "[app][doorbell]")
{
    const QTemporaryDir home;
    {
        Doorbell first(home.path());
        REQUIRE(first.listen());
        Doorbell second(home.path());
        REQUIRE(second.listen());
    }
    Doorbell third(home.path());
    CHECK(third.listen());
    CHECK(ringAt(home.path(), QStringLiteral("x")));
}
