// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "personal/personalstore.h"
#include "profiles.h"
#include "storage/connection.h"
#include "support/forwardingfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

const QString kFile = QStringLiteral("personal.db");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Fails the operation that is named, and does all others.
class FailingFiles : public ForwardingFiles {
public:
    bool failReplace = false, failMakeFolder = false;

    Result<void> replace(const QString &from, const QString &to) override
    {
        if (failReplace)
            return Error{ Code::Unwritable, QStringLiteral("told to fail") };
        return realFiles().replace(from, to);
    }
    Result<void> makeFolder(const QString &path) override
    {
        if (failMakeFolder)
            return Error{ Code::Full, QStringLiteral("told to fail") };
        return realFiles().makeFolder(path);
    }
};

}

TEST_CASE("A damaged file is set aside with every byte it had, and a fresh one is started", "[personal][damage]")
{
    const QTemporaryDir folder;
    REQUIRE(PersonalStore::open(folder.path(), kNow)->write(fullProfile()));
    QByteArray bytes = bytesOf(folder.filePath(kFile));
    SECTION("cut off") { bytes.truncate(bytes.size() / 2); }
    SECTION("only the head is left") { bytes.truncate(50); }
    SECTION("no database") { bytes = "hello"; }
    SECTION("a page overwritten") { bytes.replace(4096, 1500, QByteArray(1500, 'x')); }
    SECTION("another program's database") { bytes.replace(68, 4, QByteArray(4, '\1')); }
    writeTo(folder.filePath(kFile), bytes);
    auto store = PersonalStore::open(folder.path(), kNow);
    REQUIRE(store);
    CHECK(store->setAside() == folder.filePath(QStringLiteral("personal.db.damaged-20261123-091500")));
    CHECK(bytesOf(store->setAside()) == bytes);
    CHECK(store->read().value() == Profile{});
    CHECK(store->write(fullProfile()));
}

TEST_CASE("Two damages in the same second keep two copies", "[personal][damage]")
{
    const QTemporaryDir folder;
    writeTo(folder.filePath(kFile), "one");
    const QString first = PersonalStore::open(folder.path(), kNow)->setAside();
    writeTo(folder.filePath(kFile), "two");
    const QString second = PersonalStore::open(folder.path(), kNow)->setAside();
    CHECK(first != second);
    CHECK(bytesOf(first) == "one");
    CHECK(bytesOf(second) == "two");
}

TEST_CASE("Tables that are not those of the version are damage", "[personal][damage]")
{
    const QTemporaryDir folder;
    REQUIRE(PersonalStore::open(folder.path(), kNow));
    Connection(folder.filePath(kFile), OpenMode::ReadWrite).execute("DROP TABLE place");
    CHECK_FALSE(PersonalStore::open(folder.path(), kNow)->setAside().isEmpty());
}

TEST_CASE("A file of a newer program is left as it is", "[personal][damage]")
{
    const QTemporaryDir folder;
    REQUIRE(PersonalStore::open(folder.path(), kNow)->write(fullProfile()));
    Connection(folder.filePath(kFile), OpenMode::ReadWrite).setUserVersion(kPersonalSchema + 1);
    const QByteArray before = bytesOf(folder.filePath(kFile));
    const auto store = PersonalStore::open(folder.path(), kNow);
    REQUIRE_FALSE(store);
    CHECK(store.error().code == Code::NewerSchema);
    CHECK(bytesOf(folder.filePath(kFile)) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{ kFile });
}

TEST_CASE("An empty file, as a full disk leaves it, is a fresh one", "[personal][damage]")
{
    const QTemporaryDir folder;
    writeTo(folder.filePath(kFile), QByteArray());
    auto store = PersonalStore::open(folder.path(), kNow);
    REQUIRE(store);
    CHECK(store->setAside().isEmpty());
    CHECK(store->write(fullProfile()));
}

TEST_CASE("When a damaged file cannot be set aside it is not touched", "[personal][damage]")
{
    const QTemporaryDir folder;
    writeTo(folder.filePath(kFile), "precious");
    FailingFiles files;
    files.failReplace = true;
    const auto store = PersonalStore::open(folder.path(), kNow, files);
    REQUIRE_FALSE(store);
    CHECK(store.error().code == Code::Unwritable);
    CHECK(bytesOf(folder.filePath(kFile)) == "precious");
}

TEST_CASE("A folder that cannot be made is a failure with its own code", "[personal][damage]")
{
    const QTemporaryDir folder;
    FailingFiles files;
    files.failMakeFolder = true;
    const auto store = PersonalStore::open(folder.path(), kNow, files);
    REQUIRE_FALSE(store);
    CHECK(store.error().code == Code::Full);
}
