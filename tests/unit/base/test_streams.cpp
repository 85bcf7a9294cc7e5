// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/files.h"
#include "support/child.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLimit = 1 << 20;

QByteArray contentOf(const QString &path)
{
    return realFiles().read(path, kLimit).value();
}

}

TEST_CASE("A file is written piece by piece, and anew when it was there", "[base][files]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"pieces"_s);
    REQUIRE(realFiles().writeAtomically(path, "an older and longer text"));
    auto writer = realFiles().create(path);
    REQUIRE(writer);
    REQUIRE((*writer)->write("one "));
    REQUIRE((*writer)->write(QByteArrayView()));
    REQUIRE((*writer)->write("two"));
    REQUIRE((*writer)->finish());
    CHECK(contentOf(path) == "one two");
}

TEST_CASE("Appending goes on at the end", "[base][files]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"tail"_s);
    for (const char *piece : {"first ", "second"}) {
        auto writer = realFiles().append(path);
        REQUIRE(writer);
        REQUIRE((*writer)->write(piece));
        REQUIRE((*writer)->finish());
    }
    CHECK(contentOf(path) == "first second");
}

TEST_CASE("Nothing is written through a link, a folder or a pipe", "[base][files]")
{
    const OpenFolder folder;
    const QString target = folder.path(u"target"_s), link = folder.path(u"link"_s), pipe = folder.path(u"pipe"_s);
    REQUIRE(realFiles().writeAtomically(target, "kept"));
    REQUIRE(::symlink(target.toUtf8().constData(), link.toUtf8().constData()) == 0);
    REQUIRE(::mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    for (const QString &path : {link, pipe, folder.path()}) {
        INFO(path.toStdString());
        CHECK(realFiles().create(path).error().code == Code::Foreign);
        CHECK(realFiles().append(path).error().code == Code::Foreign);
    }
    CHECK(realFiles().create(folder.path(u"no/such/folder"_s)).error().code == Code::Missing);
    CHECK(contentOf(target) == "kept");
}

TEST_CASE("A copy has every byte and the same rights, and one that failed leaves nothing", "[base][files]")
{
    const OpenFolder folder;
    const QString from = folder.path(u"from"_s), to = folder.path(u"to"_s);
    const QByteArray bytes(200'001, 'x');
    REQUIRE(realFiles().writeAtomically(from, bytes));
    REQUIRE(::chmod(from.toUtf8().constData(), 0640) == 0);
    REQUIRE(realFiles().copy(from, to));
    CHECK(contentOf(to) == bytes);
    struct stat status = {};
    REQUIRE(::stat(to.toUtf8().constData(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0640);
    CHECK(realFiles().copy(folder.path(u"nothing"_s), folder.path(u"other"_s)).error().code == Code::Missing);
    CHECK(realFiles().copy(folder.path(), folder.path(u"other"_s)).error().code == Code::Foreign);
    CHECK_FALSE(realFiles().exists(folder.path(u"other"_s)));
}

TEST_CASE("A folder says its names in order, its files' sizes, and goes only when empty", "[base][files]")
{
    const OpenFolder folder;
    const QString inner = folder.path(u"inner"_s);
    REQUIRE(realFiles().makeFolder(inner));
    for (const QString &name : {u"b"_s, u".hidden"_s, u"å"_s, u"a"_s})
        REQUIRE(realFiles().writeAtomically(inner + u'/' + name, "1234"));
    CHECK(realFiles().list(inner).value() == QStringList({u".hidden"_s, u"a"_s, u"b"_s, u"å"_s}));
    CHECK(realFiles().list(folder.path(u"no"_s)).error().code == Code::Missing);
    CHECK(realFiles().size(inner + u"/a"_s).value() == 4);
    CHECK(realFiles().size(inner).error().code == Code::Foreign);
    CHECK(realFiles().removeFolder(inner).error().code == Code::Foreign);
    const QStringList names = realFiles().list(inner).value();
    for (const QString &name : names)
        REQUIRE(realFiles().remove(inner + u'/' + name));
    CHECK(realFiles().removeFolder(inner));
    CHECK(realFiles().removeFolder(inner));
    CHECK_FALSE(realFiles().exists(inner));
}
