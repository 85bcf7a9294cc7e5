// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/qmlrules.h"
#include "structure/roomrules.h"
#include "structure/textrules.h"
#include "structure/typerules.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const SourceTree &tree()
{
    static const SourceTree whole(QStringLiteral(PARAPLY_SOURCES));
    return whole;
}

const std::vector<SourceFile> &texts()
{
    static const std::vector<SourceFile> all = tree().texts();
    return all;
}

Complaints inAllTexts(Complaints (*rule)(const SourceFile &))
{
    Complaints found;
    for (const SourceFile &file : texts())
        found += rule(file);
    return found;
}

QString textOf(const QString &path)
{
    for (const SourceFile &file : texts()) {
        if (file.path == path)
            return file.text;
    }
    return {};
}

}

TEST_CASE("The project's files are found", "[structure][tree]")
{
    CHECK(tree().paths().contains(u"CMakeLists.txt"_s));
    CHECK(tree().paths().contains(u"src/base/result.h"_s));
    CHECK_FALSE(textOf(u"src/base/result.h"_s).isEmpty());
    CHECK(tree().paths().filter(QRegularExpression(u"^build"_s)).isEmpty());
}

TEST_CASE("Rooms include only downwards", "[structure][tree]")
{
    CHECK(inAllTexts(includesAgainstDirection) == Complaints());
}

TEST_CASE("Rooms are linked only downwards", "[structure][tree]")
{
    CHECK(inAllTexts(usesAgainstDirection) == Complaints());
}

TEST_CASE("SQLite stays inside storage", "[structure][tree]")
{
    CHECK(inAllTexts(sqliteOutsideStorage) == Complaints());
}

TEST_CASE("The guide opens no connection", "[structure][tree]")
{
    CHECK(inAllTexts(networkUse) == Complaints());
}

TEST_CASE("The page on the architecture names every room", "[structure][tree]")
{
    const QStringList folders = tree().foldersIn(u"src"_s);
    CHECK(folders.size() >= 7);
    CHECK(unnamedRooms(folders, textOf(u"docs/architecture.md"_s)) == Complaints());
}

TEST_CASE("Every source file says its licence", "[structure][tree]")
{
    CHECK(inAllTexts(missingLicence) == Complaints());
}

TEST_CASE("Files keep to their budgets", "[structure][tree]")
{
    CHECK(inAllTexts(overBudget) == Complaints());
}

TEST_CASE("Nothing is left undone, poked into QML, or waited for by the clock", "[structure][tree]")
{
    CHECK(inAllTexts(forbiddenWords) == Complaints());
}

TEST_CASE("Types are named by nouns that say something", "[structure][tree]")
{
    CHECK(inAllTexts(emptyNames) == Complaints());
}

TEST_CASE("No two types share a name", "[structure][tree]")
{
    CHECK(typesDefinedTwice(texts()) == Complaints());
}

TEST_CASE("No file names a path of somebody's machine", "[structure][tree]")
{
    CHECK(inAllTexts(machinePaths) == Complaints());
}

TEST_CASE("No file is too large for a source tree", "[structure][tree]")
{
    Complaints found;
    for (const QString &path : tree().paths())
        found += largeFile(path, tree().sizeOf(path));
    CHECK(found == Complaints());
}

TEST_CASE("Folders that the pages name are there, and every folder of the top is named", "[structure][tree]")
{
    Complaints found;
    for (const QString &page : {u"README.md"_s, u"CONTRIBUTING.md"_s, u"docs/architecture.md"_s})
        found += namedButAbsent({page, textOf(page)}, tree());
    CHECK(found == Complaints());
    const QString guide = textOf(u"CONTRIBUTING.md"_s);
    for (const char *folder :
         {"assets/", "cmake/", "data/", "docs/", "packaging/", "qml/", "src/", "tests/", "translations/"}) {
        INFO(folder);
        CHECK(guide.contains(u'`' + QString::fromLatin1(folder) + u'`'));
    }
}

TEST_CASE("Colours, sizes and durations come from the theme", "[structure][tree]")
{
    CHECK(inAllTexts(literalLook) == Complaints());
}

TEST_CASE("QML properties have types", "[structure][tree]")
{
    CHECK(inAllTexts(untypedProperties) == Complaints());
}

TEST_CASE("QML holds no logic", "[structure][tree]")
{
    CHECK(inAllTexts(longFunctions) == Complaints());
}
