// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/systemspeaker.h"
#include "openarticle.h"
#include "support/speechserver.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Whether a library of that name is in this process.
bool isLoadedLibrary(const QByteArray &name)
{
    return bytesOf(u"/proc/self/maps"_s).contains(name);
}

/// The sockets of this process: all of them, and those of the internet.
std::pair<int, int> sockets()
{
    QByteArray internet;
    for (const auto &kind : { u"tcp"_s, u"tcp6"_s, u"udp"_s, u"udp6"_s, u"raw"_s })
        internet += bytesOf(u"/proc/self/net/"_s + kind);
    std::pair<int, int> found;
    for (const QFileInfo &one : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::AllEntries | QDir::System)) {
        const QByteArray target = QFile::symLinkTarget(one.filePath()).section(u'/', -1).toLatin1();
        if (!target.startsWith("socket:["))
            continue;
        ++found.first;
        found.second += internet.contains(' ' + target.mid(8).chopped(1) + ' ');
    }
    return found;
}

}

TEST_CASE("Pressed once the whole page is heard, and nothing of speech is loaded before", "[window][aloud]")
{
    const SpeechServer server;
    OpenArticle guide;
    CHECK_FALSE(isLoadedLibrary("paraplyvoice"));
    CHECK_FALSE(isLoadedLibrary("TextToSpeech"));
    CHECK_FALSE(isLoadedLibrary("speechd"));
    const int before = sockets().first;
    guide.press(u"readAloud"_s);
    REQUIRE(isReached([&] { return guide.buttonTexts().size() >= 4; }));
    CHECK(guide.buttonTexts() == QStringList{ u"Read aloud"_s, u"Getting ready …"_s, u"Stop"_s, u"Read aloud"_s });
    CHECK(isLoadedLibrary("paraplyvoice"));
    CHECK_FALSE(guide.seen(u"readAloudNotice"_s));
    // Ten seconds of speech and more; the title alone is one.
    CHECK(isReached([&] { return server.heardBytes() > 400'000; }));
    // It speaks to the engine by a socket of this device's, and writes nothing down.
    CHECK(sockets().first > before);
    CHECK(sockets().second == 0);
    CHECK_FALSE(server.log().contains("Hemligt"));
}

TEST_CASE("A page that is left in the midst of reading is not heard to its end", "[window][aloud]")
{
    const SpeechServer server;
    OpenArticle guide(400);
    guide.press(u"readAloud"_s);
    REQUIRE(isReached([&] { return server.heardBytes() > 0; }));
    guide.press(u"place-acute"_s);
    CHECK_FALSE(guide.seen(u"readAloud"_s));
    const qint64 left = server.heardBytes();
    // It takes seconds until somebody else is heard, in which the rest of the page would be.
    SystemSpeaker other;
    bool heard = false;
    QObject::connect(&other, &Speaker::ended, &other, [&heard] { heard = true; });
    other.say(u"Stöd"_s, u"sv"_s);
    REQUIRE(isReached([&heard] { return heard; }));
    // A paragraph is four seconds, of 44 100 bytes each.
    CHECK(server.heardBytes() - left < 20 * 4 * 44'100);
}
