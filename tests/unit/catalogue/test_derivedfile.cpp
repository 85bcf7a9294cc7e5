// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "findworld.h"

#include "catalogue/derivedfile.h"
#include "support/forwardingfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <QDir>
#include <QFile>

using namespace paraply;

namespace {

QStringList textHits(const Catalogue &catalogue)
{
    Query query = question();
    query.text = QStringLiteral("grupp");
    return servicesOf(find(catalogue, query)->hits);
}

QStringList derivedFiles(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.find-*")}, QDir::Files, QDir::Name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Fails every write; all else is real.
class FullDisk final : public ForwardingFiles {
public:
    Result<void> writeAtomically(const QString &, const QByteArray &) override { return Error {Code::Full, QStringLiteral("full")}; }
    Result<void> replace(const QString &, const QString &) override { return Error {Code::Full, QStringLiteral("full")}; }
    Result<void> flush(const QString &) override { return Error {Code::Full, QStringLiteral("full")}; }
};

}

TEST_CASE("The derived file is made once, named by the digest, and gives the same answers", "[catalogue][derived]")
{
    const QTemporaryDir cache;
    FindWorld world;
    world.placed("a", {{"name", "Öppen grupp"}}).placed("b", {{"name", "Pappagrupp"}});
    const OpenOptions options {cache.filePath(QStringLiteral("not/yet/there")), {}};
    const auto first = world.opened(options);
    const QStringList files = derivedFiles(options.cacheFolder);
    REQUIRE(files.size() == 1);
    REQUIRE(files[0].startsWith(first->digest()));
    const QByteArray bytes = bytesOf(options.cacheFolder + u'/' + files[0]);
    const auto second = world.opened(options);
    REQUIRE(textHits(*second) == textHits(*first));
    REQUIRE(textHits(*second).size() == 2);
    REQUIRE(bytesOf(options.cacheFolder + u'/' + files[0]) == bytes);
}

TEST_CASE("Any fault in the derived file means that it is made anew", "[catalogue][derived]")
{
    const QTemporaryDir cache;
    FindWorld world;
    world.placed("a", {{"name", "Öppen grupp"}}).placed("b", {{"name", "Pappagrupp"}});
    const OpenOptions options {cache.path(), {}};
    const QStringList expected = textHits(*world.opened(options));
    const QString path = cache.filePath(derivedFiles(cache.path()).at(0));
    const QByteArray sound = bytesOf(path);
    QByteArray faulty = sound;
    SECTION("empty") { faulty.clear(); }
    SECTION("cut short") { faulty.chop(1); }
    SECTION("cut to its header") { faulty.truncate(88); }
    SECTION("grown") { faulty += 'x'; }
    SECTION("another version") { faulty[8] = char(faulty[8] + 1); }
    SECTION("another digest") { faulty[20] = faulty[20] == 'a' ? 'b' : 'a'; }
    SECTION("something else") { faulty = QByteArray(5000, '\xff'); }
    put(path, faulty);
    REQUIRE(textHits(*world.opened(options)) == expected);
    REQUIRE(bytesOf(path) == sound);
}

TEST_CASE("Not one flipped byte of the derived file is believed", "[catalogue][derived]")
{
    const QTemporaryDir folder;
    const QString digest(64, u'a');
    DerivedFile file(folder.path(), digest, realFiles());
    TextIndexBuilder builder;
    builder.addTitle(0, u"öppen förskola");
    builder.addDescription(1, u"grupp för pappor");
    Derived derived {{1, 0}, builder.finished()};
    REQUIRE(file.write(derived, 2));
    REQUIRE(file.read(2, 2));
    REQUIRE_FALSE(file.read(3, 2));
    REQUIRE_FALSE(file.read(2, 3));
    const QByteArray sound = bytesOf(file.path());
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray faulty = sound;
        faulty[at] = char(faulty[at] ^ 0x10);
        put(file.path(), faulty);
        CAPTURE(at);
        REQUIRE_FALSE(file.read(2, 2));
    }
}

TEST_CASE("An index whose bytes lie is refused even where no checksum guards it", "[catalogue][derived]")
{
    TextIndexBuilder builder;
    for (std::uint32_t row = 0; row < 300; row += 3)
        builder.addTitle(row, QStringLiteral("ord%1 grupp").arg(row));
    QByteArray sound;
    builder.finished().appendTo(sound);
    TextIndex read;
    const auto spanOf = [](const QByteArray &bytes) { return std::span<const char>(bytes.constData(), std::size_t(bytes.size())); };
    REQUIRE(read.readFrom(spanOf(sound), 300));
    REQUIRE_FALSE(read.readFrom(spanOf(sound), 297));
    // Whatever is believed must at least be safe to walk.
    for (qsizetype at = 0; at < sound.size(); ++at) {
        for (const char flip : {'\x01', '\x80', '\xff'}) {
            QByteArray lying = sound;
            lying[at] = char(lying[at] ^ flip);
            if (read.readFrom(spanOf(lying), 300))
                REQUIRE(read.ranks({read.fitting(u"grupp"), read.fitting(u"ord"), read.fitting(u"xgrup")}, 300).size() == 300);
        }
    }
}

TEST_CASE("Where nothing can be written, finding works from memory", "[catalogue][derived]")
{
    FindWorld world;
    world.placed("a", {{"name", "Öppen grupp"}});
    REQUIRE(textHits(*world.opened()).size() == 1);
    REQUIRE(textHits(*world.opened({QStringLiteral("/proc/nothing/here"), {}})).size() == 1);

    const QTemporaryDir folder;
    FullDisk disk;
    const DerivedFile file(folder.path(), QString(64, u'b'), disk);
    REQUIRE_FALSE(file.write({{}, {}}, 0));
    REQUIRE(derivedFiles(folder.path()).isEmpty());
}

TEST_CASE("A digest that is none never becomes a path", "[catalogue][derived]")
{
    for (const QString &digest : {QStringLiteral("../../etc/passwd"), QString(63, u'a'), QString(64, u'A'), QString()})
        REQUIRE_FALSE(DerivedFile(QStringLiteral("/tmp"), digest, realFiles()).isUsable());
}

TEST_CASE("Three derived files stay, and nothing else in the folder is touched", "[catalogue][derived]")
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("keep.txt")), "mine");
    for (const char16_t digit : u"abcde") {
        if (digit == 0)
            continue;
        REQUIRE(DerivedFile(folder.path(), QString(64, QChar(digit)), realFiles()).write({{}, {}}, 0));
    }
    REQUIRE(derivedFiles(folder.path()).size() == 3);
    REQUIRE(derivedFiles(folder.path()).contains(QString(64, u'e') + QLatin1String(".find-1")));
    REQUIRE(QFile::exists(folder.filePath(QStringLiteral("keep.txt"))));
}
