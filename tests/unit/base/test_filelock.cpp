// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/filelock.h"
#include "base/files.h"
#include "support/child.h"

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("A lock is held by one, and free when it goes", "[base][lock]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"lock"_s);
    std::optional<FileLock> first(path);
    CHECK(first->outcome() == FileLock::Outcome::Held);
    CHECK(FileLock(path).outcome() == FileLock::Outcome::Busy);
    CHECK(realFiles().exists(path));
    first.reset();
    CHECK_FALSE(realFiles().exists(path));
    CHECK(FileLock(path).outcome() == FileLock::Outcome::Held);
}

TEST_CASE("A lock file that a killed process left, empty or not, holds nobody up", "[base][lock]")
{
    const OpenFolder folder;
    const QString path = folder.path(u"lock"_s);
    for (const QByteArray &left : {QByteArray(), QByteArray("4711\nparaplyctl\nhost\n")}) {
        REQUIRE(realFiles().writeAtomically(path, left));
        CHECK(FileLock(path).outcome() == FileLock::Outcome::Held);
    }
}

TEST_CASE("Where no file can be made there is no lock, and the error says why", "[base][lock]")
{
    const OpenFolder folder;
    const FileLock lock(folder.path(u"no/such/folder/lock"_s));
    CHECK(lock.outcome() == FileLock::Outcome::Failed);
    CHECK(lock.error().code == Code::Missing);
}
