// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/roomrules.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("An include upwards, sideways or without a room is found with its line", "[structure][rooms]")
{
    struct Row {
        QString path, included;
        bool isFine;
    };
    const auto row = GENERATE(
        Row {u"src/base/text.cpp"_s, u"base/text.h"_s, true},
        Row {u"src/base/text.cpp"_s, u"storage/connection.h"_s, false},
        Row {u"src/catalogue/find.cpp"_s, u"storage/statement.h"_s, true},
        Row {u"src/catalogue/find.h"_s, u"personal/x.h"_s, false},
        Row {u"src/personal/p.cpp"_s, u"catalogue/find.h"_s, false},
        Row {u"src/publisher/p.cpp"_s, u"catalogue/find.h"_s, true},
        Row {u"src/ctl/main.cpp"_s, u"publisher/build.h"_s, true},
        Row {u"src/ctl/main.cpp"_s, u"app/session.h"_s, false}, Row {u"src/app/s.cpp"_s, u"personal/p.h"_s, true},
        Row {u"src/app/s.cpp"_s, u"storage/connection.h"_s, false}, Row {u"src/app/s.cpp"_s, u"publisher/b.h"_s, false},
        Row {u"src/app/s.cpp"_s, u"session.h"_s, false}, Row {u"src/app/s.cpp"_s, u"s.moc"_s, true},
        Row {u"src/base/x.h"_s, u"../storage/connection.h"_s, false},
        Row {u"tests/unit/base/test_x.cpp"_s, u"app/session.h"_s, true});
    const SourceFile file {row.path, u"// first\n\n #  include \""_s + row.included + u"\"\n#include <QString>\n"_s};
    CAPTURE(row.path, row.included);
    const Complaints found = includesAgainstDirection(file);
    CHECK(found.isEmpty() == row.isFine);
    if (!row.isFine)
        CHECK(found.value(0).startsWith(row.path + u":3: "_s));
}

TEST_CASE("A room linked against the direction is found", "[structure][rooms]")
{
    const auto uses = [](const QString &room, const QString &list) {
        return usesAgainstDirection(
            {u"src/"_s + room + u"/CMakeLists.txt"_s,
             u"paraply_room(%1 SOURCES a.cpp b.cpp\n  USES %2 LIBRARIES Qt6::Gui)\n"_s.arg(room, list)});
    };
    CHECK(uses(u"catalogue"_s, u"base storage"_s) == Complaints());
    CHECK(uses(u"catalogue"_s, u"base storage personal"_s).size() == 1);
    CHECK(uses(u"app"_s, u"base storage catalogue publisher"_s).size() == 2);
    CHECK(usesAgainstDirection({u"src/base/CMakeLists.txt"_s, u"paraply_room(base SOURCES a.cpp)"_s}) == Complaints());
}

TEST_CASE("SQLite's interface outside storage is found", "[structure][rooms]")
{
    const QString text = GENERATE(u"sqlite3_step(s);"_s, u"#include <sqlite3.h>"_s, u"  sqlite3 *db;"_s,
                                  u"target_link_libraries(x SQLite::SQLite3)"_s);
    CHECK(sqliteOutsideStorage({u"src/catalogue/find.cpp"_s, text}).size() == 1);
    CHECK(sqliteOutsideStorage({u"src/storage/connection.cpp"_s, text}) == Complaints());
    CHECK(sqliteOutsideStorage({u"tests/bench/plain.cpp"_s, text}) == Complaints());
    CHECK(sqliteOutsideStorage({u"src/catalogue/find.cpp"_s, u"// what sqlite does\nguarded(x);"_s}) == Complaints());
}

TEST_CASE("Ways to the network are found", "[structure][rooms]")
{
    const QString text =
        GENERATE(u"#include <QNetworkAccessManager>"_s, u"QTcpSocket socket;"_s, u"new XMLHttpRequest()"_s,
                 u"target_link_libraries(app Qt6::Network)"_s, u"Image { source: \"https://example.org/a.png\" }"_s);
    CHECK_FALSE(networkUse({u"src/app/session.cpp"_s, text}).isEmpty());
    CHECK_FALSE(networkUse({u"qml/pages/Find.qml"_s, text}).isEmpty());
    CHECK(networkUse({u"src/sync/websource.cpp"_s, u"#include <QNetworkAccessManager>"_s}) == Complaints());
    CHECK(networkUse({u"src/app/session.cpp"_s, u"// see https://example.org/ for the network's aims"_s})
          == Complaints());
}

TEST_CASE("A room that is unknown, or that the page on the architecture leaves out, is found", "[structure][rooms]")
{
    CHECK(unnamedRooms({u"base"_s, u"app"_s}, u"base  Qt Core\n`app` what QML sees\n"_s) == Complaints());
    CHECK(unnamedRooms({u"base"_s, u"app"_s}, u"database  Qt Core\napp\n"_s).size() == 1);
    CHECK(unnamedRooms({u"attic"_s}, u"attic"_s).size() == 1);
    CHECK(rooms().size() == 10);
}
