// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/files.h"
#include "support/child.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cerrno>
#include <sys/stat.h>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLimit = 1 << 20;

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    REQUIRE(::stat(path.toUtf8().constData(), &status) == 0);
    return status.st_mode & 07777;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// In a child, where there is no Catch2: the code of a failure as a number, or 50 for success.
template <typename T>
int numberOf(const Result<T> &result)
{
    return result ? 50 : static_cast<int>(result.error().code);
}

}

TEST_CASE("What was written atomically is read again, whatever the name", "[base][files]")
{
    const OpenFolder folder;
    const QString path = folder.path(GENERATE(u"plain.txt"_s, u"två ord åäö.csv"_s, u"it's \"quoted\" 100% ?#&.txt"_s,
                                              u"-rf"_s, QString(255, u'x')));
    REQUIRE(realFiles().writeAtomically(path, "first"));
    REQUIRE(realFiles().writeAtomically(path, QByteArray("sec\0ond", 7)));
    CHECK(realFiles().read(path, kLimit).value() == QByteArray("sec\0ond", 7));
    CHECK(realFiles().exists(path));
    CHECK(namesIn(folder.path()).size() == 1);
}

TEST_CASE("Reading is bounded by the limit, also where no size is known beforehand", "[base][files]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"ten"_s);
    REQUIRE(realFiles().writeAtomically(path, "0123456789"));
    CHECK(realFiles().read(path, 10).value().size() == 10);
    CHECK(realFiles().read(path, 9).error().code == Code::Invalid);
    CHECK(realFiles().read(u"/dev/zero"_s, kLimit).error().code == Code::Invalid);
}

TEST_CASE("What is not there, or is a folder, is told apart", "[base][files]")
{
    const OpenFolder folder;
    CHECK(realFiles().read(folder.path(u"none"_s), kLimit).error().code == Code::Missing);
    CHECK(realFiles().read(folder.path(u"none/none"_s), kLimit).error().code == Code::Missing);
    CHECK(realFiles().read(folder.path(), kLimit).error().code == Code::Foreign);
    CHECK(realFiles().read(QString(), kLimit).error().code == Code::Invalid);
    CHECK(realFiles().read(folder.path(QString::fromUtf8(QByteArray("a\0b", 3))), kLimit).error().code
          == Code::Invalid);
    CHECK(realFiles().writeAtomically(folder.path(u"none/file"_s), "x").error().code == Code::Missing);
    CHECK(realFiles().writeAtomically(folder.path(), "x").error().code == Code::Foreign);
    CHECK(realFiles().replace(folder.path(u"none"_s), folder.path(u"b"_s)).error().code == Code::Missing);
    CHECK(realFiles().flush(folder.path(u"none"_s)).error().code == Code::Missing);
    CHECK_FALSE(realFiles().exists(folder.path(u"none"_s)));
}

TEST_CASE("A device is never replaced by a file", "[base][files]")
{
    CHECK(realFiles().writeAtomically(u"/dev/null"_s, "x").error().code == Code::Foreign);
    struct stat status = {};
    REQUIRE(::stat("/dev/null", &status) == 0);
    CHECK(S_ISCHR(status.st_mode));
}

TEST_CASE("A written file keeps the rights of the one before, and a link its target", "[base][files]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"file"_s);
    REQUIRE(realFiles().writeAtomically(path, "1"));
    const mode_t mask = ::umask(0);
    ::umask(mask);
    CHECK(modeOf(path) == (0666 & ~mask));
    REQUIRE(::chmod(path.toUtf8().constData(), 0640) == 0);
    REQUIRE(::symlink("file", folder.path(u"link"_s).toUtf8().constData()) == 0);
    REQUIRE(realFiles().writeAtomically(folder.path(u"link"_s), "2"));
    CHECK(modeOf(path) == 0640);
    CHECK(realFiles().read(path, kLimit).value() == "2");
    CHECK(QFileInfo(folder.path(u"link"_s)).isSymLink());
}

TEST_CASE("Replacing, flushing and removing", "[base][files]")
{
    const OpenFolder folder;
    const QString from = folder.path(u"from"_s), to = folder.path(u"to"_s);
    REQUIRE(realFiles().writeAtomically(from, "new"));
    REQUIRE(realFiles().writeAtomically(to, "old"));
    CHECK(realFiles().flush(from));
    REQUIRE(realFiles().replace(from, to));
    CHECK(realFiles().read(to, kLimit).value() == "new");
    CHECK_FALSE(realFiles().exists(from));
    CHECK(realFiles().remove(to));
    CHECK(realFiles().remove(to));
    CHECK(namesIn(folder.path()).isEmpty());
    CHECK_FALSE(realFiles().remove(folder.path()));
}

TEST_CASE("A folder is made with those above it, once or twice", "[base][files]")
{
    const OpenFolder folder;
    const QString deep = folder.path(u"å/ä ö/c"_s);
    CHECK(realFiles().makeFolder(deep));
    CHECK(realFiles().makeFolder(deep + u'/'));
    CHECK(QFileInfo(deep).isDir());
    REQUIRE(realFiles().writeAtomically(folder.path(u"file"_s), "x"));
    CHECK(realFiles().makeFolder(folder.path(u"file"_s)).error().code == Code::Foreign);
    CHECK_FALSE(realFiles().makeFolder(folder.path(u"file/below"_s)));
}

TEST_CASE("A folder without the right to write leaves the old file whole", "[base][files]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"file"_s);
    REQUIRE(realFiles().writeAtomically(path, "old"));
    folder.setPermissions(0555);
    const int code = asNobody([&path] { return numberOf(realFiles().writeAtomically(path, "new")); });
    const int made = asNobody([&folder] { return numberOf(realFiles().makeFolder(folder.path(u"more"_s))); });
    folder.setPermissions(0755);
    CHECK(code == static_cast<int>(Code::Unwritable));
    CHECK(made == static_cast<int>(Code::Unwritable));
    CHECK(realFiles().read(path, kLimit).value() == "old");
}

TEST_CASE("A file without the right to read is unreadable", "[base][files]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"secret"_s);
    REQUIRE(realFiles().writeAtomically(path, "x"));
    REQUIRE(::chmod(path.toUtf8().constData(), 0000) == 0);
    CHECK(asNobody([&path] { return numberOf(realFiles().read(path, kLimit)); }) == static_cast<int>(Code::Unreadable));
}

TEST_CASE("A full medium is told, keeps the old file and leaves nothing behind", "[base][files]")
{
    constexpr int kKilobytes = 64;
    const OpenFolder folder;
    const auto work = [&folder] {
        const QString path = folder.path(u"file"_s);
        if (!realFiles().writeAtomically(path, "old"))
            return 60;
        const Result<void> written = realFiles().writeAtomically(path, QByteArray(1 << 20, 'x'));
        if (QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() != 1)
            return 61;
        if (const Result<QByteArray> old = realFiles().read(path, kLimit); !old || *old != "old")
            return 62;
        return numberOf(written);
    };
    // No machine lets us fill its disk, and not every one lets us mount a small one; every one can limit the size of files.
    const int onMedium = onSmallMedium(folder.path(), kKilobytes, work);
    CHECK((onMedium == kNotPossible || onMedium == static_cast<int>(Code::Full)));
    CHECK(withSmallFiles(kKilobytes, work) == static_cast<int>(Code::Full));
}

TEST_CASE("The operating system's numbers become our codes", "[base][files]")
{
    struct Row {
        int number;
        Code code;
    };
    const auto row = GENERATE(Row {ENOENT, Code::Missing}, Row {ENOTDIR, Code::Missing}, Row {EACCES, Code::Unreadable},
                              Row {EIO, Code::Unreadable}, Row {EROFS, Code::Unwritable}, Row {ENOSPC, Code::Full},
                              Row {EDQUOT, Code::Full}, Row {EISDIR, Code::Foreign}, Row {ENAMETOOLONG, Code::Invalid});
    const Error error = systemError(row.number, Code::Unreadable, u"/a/b"_s);
    CHECK(error.code == row.code);
    CHECK(error.detail.startsWith(u"/a/b: "));
}
