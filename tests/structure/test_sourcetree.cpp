// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("The tree holds the project's folders and nothing built beside them", "[structure][sourcetree]")
{
    const QTemporaryDir top;
    const QStringList paths {u"run"_s,          u"src/base/a.h"_s, u".ci/run"_s,
                             u"assets/a.png"_s, u"build/x.cpp"_s,  u"shots/a.txt"_s};
    for (const QString &path : paths) {
        REQUIRE(QDir(top.path()).mkpath(QFileInfo(path).path()));
        QFile file(top.filePath(path));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("å\n") == 3);
    }
    const SourceTree tree(top.path());
    CHECK(tree.paths() == QStringList {u".ci/run"_s, u"assets/a.png"_s, u"run"_s, u"src/base/a.h"_s});
    CHECK(tree.sizeOf(u"run"_s) == 3);
    CHECK(tree.foldersIn(u"src"_s) == QStringList {u"base"_s});
    REQUIRE(tree.texts().size() == 3);
    CHECK(tree.texts().back().path == u"src/base/a.h"_s);
    CHECK(tree.texts().back().text == u"å\n"_s);
}

TEST_CASE("A complaint counts lines from one", "[structure][sourcetree]")
{
    const SourceFile file {u"a.h"_s, u"one\ntwo\n"_s};
    CHECK(complaint(file, 0, u"x"_s) == u"a.h:1: x"_s);
    CHECK(complaint(file, 4, u"x"_s) == u"a.h:2: x"_s);
}
