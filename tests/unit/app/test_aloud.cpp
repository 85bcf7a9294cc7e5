// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "openarticle.h"
#include "support/speechserver.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// Whether a library of that name is in this process.
bool isLoadedLibrary(const QByteArray &name)
{
    QFile maps(u"/proc/self/maps"_s);
    REQUIRE(maps.open(QIODevice::ReadOnly));
    return maps.readAll().contains(name);
}

}

TEST_CASE("Pressed, the whole page is heard, and nothing of speech is loaded before", "[window][aloud]")
{
    const SpeechServer server;
    OpenArticle guide;
    CHECK_FALSE(isLoadedLibrary("paraplyvoice"));
    CHECK_FALSE(isLoadedLibrary("TextToSpeech"));
    CHECK_FALSE(isLoadedLibrary("speechd"));
    guide.press(u"readAloud"_s);
    CHECK(guide.buttonText() == u"Getting ready …");
    REQUIRE(isReached([&] { return guide.buttonText() == u"Stop"; }));
    REQUIRE(isReached([&] { return guide.buttonText() == u"Read aloud"; }));
    CHECK(isLoadedLibrary("paraplyvoice"));
    CHECK_FALSE(guide.seen(u"readAloudNotice"_s));
    // Ten seconds of speech and more; the title alone is one.
    CHECK(server.heardBytes() > 400'000);
    CHECK_FALSE(server.log().contains("Hemligt"));
}

TEST_CASE("Read once more it is heard once more; left in the midst of it, no more is", "[window][aloud]")
{
    const SpeechServer server;
    OpenArticle guide;
    const auto hear = [&] {
        const qint64 before = server.heardBytes();
        guide.press(u"readAloud"_s);
        REQUIRE(isReached([&] { return server.heardBytes() > before; }));
        return before;
    };
    hear();
    REQUIRE(isReached([&] { return guide.buttonText() == u"Read aloud"; }));
    const qint64 whole = server.heardBytes();
    const qint64 before = hear();
    guide.press(u"place-acute"_s);
    CHECK_FALSE(guide.seen(u"readAloud"_s));
    // A page that is read to its end afterwards adds itself, and the little that was heard of the one that was left.
    guide.press(u"place-rights"_s);
    REQUIRE(isReached([&] { return guide.seen(u"readAloud"_s); }));
    guide.press(u"readAloud"_s);
    REQUIRE(isReached([&] { return guide.buttonText() == u"Stop"; }));
    guide.press(u"readAloud"_s);
    CHECK(server.heardBytes() - before < whole);
}
