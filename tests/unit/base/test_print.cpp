// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("Qt's values are printed as text when a check fails", "[base][print]")
{
    CHECK(Catch::Detail::stringify(QStringLiteral("Åre")) == "\"Åre\"");
    CHECK(Catch::Detail::stringify(QStringList {QStringLiteral("a"), QStringLiteral("b")}) == "[\"a\", \"b\"]");
    CHECK(Catch::Detail::stringify(QDate(2026, 11, 21)) == "2026-11-21");
    CHECK(Catch::Detail::stringify(QByteArray("a\xff"
                                              "b"))
          == "\"a%FFb\"");
}

TEST_CASE("A test works in a home of its own that nobody else can enter", "[base][print]")
{
    for (const char *variable : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"}) {
        INFO(variable);
        const QFileInfo folder(qEnvironmentVariable(variable));
        CHECK(folder.isDir());
        CHECK(folder.permissions()
              == (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser
                  | QFile::ExeUser));
    }
}
