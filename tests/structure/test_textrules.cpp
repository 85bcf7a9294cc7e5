// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/textrules.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

// Words that the rules look for are cut in two here, so that the rules pass over this file.

TEST_CASE("A source file or script without its licence is found", "[structure][text]")
{
    const QString licence = u"SPDX-FileCopyrightText: The Paraply authors\n// SPDX-License-Identifier: EUPL-1.2\n"_s;
    const QString path =
        GENERATE(u"src/base/a.h"_s, u"src/base/a.cpp"_s, u"qml/A.qml"_s, u"cmake/A.cmake"_s, u"src/CMakeLists.txt"_s,
                 u"packaging/a.sh"_s, u"run"_s, u".ci/run"_s, u"src/catalogue/schema.sql"_s);
    CAPTURE(path);
    CHECK(missingLicence({path, u"// "_s + licence}) == Complaints());
    CHECK(missingLicence({path, u"#!/bin/sh\n# "_s + licence}) == Complaints());
    CHECK(missingLicence({path, u"int a;\n"_s}).size() == 1);
    CHECK(missingLicence({path, u"\n\n\n// "_s + licence}).size() == 1);
    CHECK(missingLicence({path, u"// SPDX-FileCopyrightText: The Paraply authors\n// SPDX-License-Identifier: MIT\n"_s})
              .size()
          == 1);
    CHECK(missingLicence({u"data/orebro/services.csv"_s, u"id,name\n"_s}) == Complaints());
}

TEST_CASE("A file over its budget is found, one at its budget passes", "[structure][text]")
{
    struct Row {
        QString path;
        int budget;
    };
    const auto row = GENERATE(Row {u"a.cpp"_s, 400}, Row {u"a.h"_s, 150}, Row {u"qml/A.qml"_s, 150}, Row {u"tests/qml/tst_A.qml"_s, 150});
    CHECK(overBudget({row.path, QString(row.budget, u'\n')}) == Complaints());
    CHECK(overBudget({row.path, QString(row.budget, u'\n') + u"last"_s}).size() == 1);
    CHECK(overBudget({u"docs/long.md"_s, QString(5000, u'\n')}) == Complaints());
}

TEST_CASE("Forbidden words are found", "[structure][text]")
{
    const QString word = GENERATE(u"// TO"
                                  "DO: later"_s,
                                  u"# FIX"
                                  "ME"_s,
                                  u"engine.setContext"
                                  "Property(x)"_s);
    CHECK(forbiddenWords({u"src/app/a.cpp"_s, u"\n"_s + word}).value(0).startsWith(u"src/app/a.cpp:2: "_s));
    CHECK(forbiddenWords({u"docs/a.md"_s, word}) == Complaints());
    CHECK(forbiddenWords({u"src/app/a.cpp"_s, u"todos(methodo, TO"
                                                  "DOS)"_s}) == Complaints());
}

TEST_CASE("A test that sleeps is found", "[structure][text]")
{
    const QString call = GENERATE(u"std::this_thread::sleep_"
                                  "for(1s);"_s,
                                  u"QThread::msl"
                                  "eep(10);"_s,
                                  u"QTest::qWa"
                                  "it(100);"_s);
    CHECK(forbiddenWords({u"tests/unit/a.cpp"_s, call}).size() == 1);
    CHECK(forbiddenWords({u"src/app/a.cpp"_s, call}) == Complaints());
    CHECK(forbiddenWords({u"tests/unit/a.cpp"_s, u"QTRY_VERIFY(done); qWaitFor(x)"_s}) == Complaints());
}

TEST_CASE("Names that say nothing are found", "[structure][text]")
{
    const QString type = GENERATE(u"class File"
                                  "Manager {"_s,
                                  u"struct Path"
                                  "Utils\n{"_s,
                                  u"class X final {}; class Sync"
                                  "Handler : public QObject {"_s,
                                  u"struct Reader"
                                  "Impl {"_s,
                                  u"enum class Service"
                                  "Info {"_s,
                                  u"struct Row"
                                  "Data {"_s,
                                  u"class String"
                                  "Helper final {"_s);
    CAPTURE(type);
    CHECK(emptyNames({u"src/base/a.h"_s, type}).size() == 1);
    CHECK(emptyNames({u"qml/PageHelper.qml"_s, u"Item {}"_s}).size() == 1);
    CHECK(emptyNames({u"qml/SettingsData.qml"_s, u"Item {}"_s}) == Complaints());
    CHECK(emptyNames({u"src/base/a.h"_s,
                      u"class QMime"
                      "Data;\nclass InfoCommand {};\nstruct Database {};\nclass QNetworkAccessManager;"_s})
          == Complaints());
}

TEST_CASE("A machine's path is found", "[structure][text]")
{
    const QString path = GENERATE(u"\"/home/"
                                  "anna/x\""_s,
                                  u" /ro"
                                  "ot/.cache"_s,
                                  u"(/wo"
                                  "rk/main)"_s,
                                  u"=/Users/"
                                  "anna"_s,
                                  u"C:"
                                  "\\Users\\anna"_s);
    CAPTURE(path);
    CHECK(machinePaths({u"docs/a.md"_s, path}).size() == 1);
    CHECK(machinePaths({u"docs/a.md"_s,
                        u"https://example.org/wo"
                        "rk/x and ~/home/y and $d/ro"
                        "ot/z"_s})
          == Complaints());
}

TEST_CASE("A page that names an absent folder is found", "[structure][text]")
{
    const SourceTree tree(QStringLiteral(PARAPLY_SOURCES));
    CHECK(namedButAbsent({u"a.md"_s, u"see `src/base/` and `build/release/` and `tests/`"_s}, tree) == Complaints());
    CHECK(namedButAbsent({u"docs/a.md"_s, u"see `decisions/` beside this page"_s}, tree) == Complaints());
    CHECK(namedButAbsent({u"a.md"_s, u"one\nsee `src/attic/`"_s}, tree)
          == Complaints {u"a.md:2: there is no folder src/attic/"_s});
}

TEST_CASE("A file too large is found", "[structure][text]")
{
    CHECK(largeFile(u"a.bin"_s, 5'000'000) == Complaints());
    CHECK(largeFile(u"a.bin"_s, 5'000'001).size() == 1);
}
