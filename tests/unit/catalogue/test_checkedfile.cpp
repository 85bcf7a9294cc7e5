// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "findworld.h"

#include "catalogue/checkedfile.h"

#include <catch2/catch_test_macros.hpp>
#include <QFile>

using namespace paraply;
using namespace std::chrono_literals;

namespace {

const QString kDigest(64, u'a');

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A file of its own and a cache, where nothing has to rest.
struct Place {
    Place() { put(file, "content"); }
    CheckedFile checked(const QString &path) const { return { cache, path, realFiles(), 0ms }; }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("one")), cache = folder.filePath(QStringLiteral("cache"));
};

}

TEST_CASE("A file that was checked is remembered until it is written to", "[catalogue][checked]")
{
    const Place place;
    CHECK_FALSE(place.checked(place.file).digest());
    place.checked(place.file).remember(kDigest);
    REQUIRE(place.checked(place.file).digest() == kDigest);

    SECTION("longer") { put(place.file, "content more"); }
    SECTION("another time") {
        QFile file(place.file);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000), QFileDevice::FileModificationTime));
    }
    SECTION("gone") { REQUIRE(QFile::remove(place.file)); }
    CHECK_FALSE(place.checked(place.file).digest());
}

TEST_CASE("Another file, or a record that is damaged, is not taken for one that was checked", "[catalogue][checked]")
{
    const Place place;
    place.checked(place.file).remember(kDigest);
    const QString record = place.cache + QStringLiteral("/catalogue.checked");
    QFile kept(record);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    const QByteArray sound = kept.readAll();
    REQUIRE(QFile::copy(place.file, place.file + u'2'));
    CHECK_FALSE(place.checked(place.file + u'2').digest());
    for (const QByteArray &faulty : { QByteArray(), sound.chopped(1), sound + 'a', QByteArray(sound).replace('a', 'x'), QByteArray(20000, 'a') }) {
        put(record, faulty);
        CHECK_FALSE(place.checked(place.file).digest());
    }
    put(record, sound);
    CHECK(place.checked(place.file).digest() == kDigest);
}

TEST_CASE("A file that changed a moment ago is not remembered, and nothing is without a cache", "[catalogue][checked]")
{
    const Place place;
    CheckedFile(place.cache, place.file, realFiles(), 1h).remember(kDigest);
    CHECK_FALSE(place.checked(place.file).digest());
    CheckedFile({}, place.file, realFiles(), 0ms).remember(kDigest);
    CHECK_FALSE(CheckedFile({}, place.file, realFiles(), 0ms).digest());
}

TEST_CASE("A catalogue that was checked opens by what is remembered of it, and is checked again when it changed", "[catalogue][checked]")
{
    const Place place;
    FindWorld world;
    world.placed("a", {{"name", "Öppen grupp"}});
    const OpenOptions options {place.cache, {}, 0ms};
    const QString digest = world.opened(options)->digest();
    const QString path = world.opened(options)->path();
    // Only what is remembered can say this: the content does not have it.
    place.checked(path).remember(kDigest);
    REQUIRE(Catalogue::open(path, options).value()->digest() == kDigest);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000), QFileDevice::FileModificationTime));
    file.close();
    CHECK(Catalogue::open(path, options).value()->digest() == digest);
}
