// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("What the user chose is there the next time", "[app][session]")
{
    const QTemporaryDir home;
    {
        Rig rig(home.path());
        rig.open();
        rig.session.settings()->setLanguage(QStringLiteral("sv"));
        rig.session.settings()->setTheme(QStringLiteral("contrast"));
        rig.session.settings()->setTextScale(1.6);
        rig.session.children()->addBirthMonth(2026, 3);
        rig.session.place()->choose(QStringLiteral("Ervalla"));
        rig.session.place()->setRadiusKm(20);
    }
    Rig rig(home.path());
    rig.open();
    CHECK(rig.session.settings()->language() == QStringLiteral("sv"));
    CHECK(rig.session.settings()->theme() == QStringLiteral("contrast"));
    CHECK(rig.session.settings()->textScale() == 1.6);
    CHECK(rig.session.children()->summary() == QStringLiteral("8 månader"));
    CHECK(rig.session.place()->text() == QStringLiteral("Ervalla"));
    CHECK(rig.session.place()->radiusKm() == 20);
    CHECK(rig.session.settings()->storedText() == QStringLiteral("Sparat på den här enheten: 1 barn, en plats, 0 sparade och 0 felanmälningar."));
}

TEST_CASE("A position of the device is never written", "[app][session]")
{
    const QTemporaryDir home;
    {
        Rig rig(home.path());
        rig.open();
        rig.session.place()->nearMe();
        REQUIRE(rig.position.answer(Position{ 59.43, 15.26 }));
        CHECK(rig.session.place()->hasPlace());
    }
    Rig rig(home.path());
    rig.open();
    CHECK_FALSE(rig.session.place()->hasPlace());
}

TEST_CASE("Forgetting takes children, place, settings and filters", "[app][session]")
{
    const QTemporaryDir home;
    {
        Rig rig(home.path());
        rig.open();
        rig.session.settings()->setTheme(QStringLiteral("dark"));
        rig.session.children()->toggleBand(QStringLiteral("3-5y"));
        rig.session.place()->choose(QStringLiteral("Ervalla"));
        rig.session.finder()->setText(QStringLiteral("vård"));
        rig.session.settings()->wipe();
        CHECK(rig.session.children()->count() == 0);
        CHECK_FALSE(rig.session.place()->hasPlace());
        CHECK(rig.session.settings()->theme() == QStringLiteral("system"));
        CHECK(rig.session.finder()->text().isEmpty());
    }
    Rig rig(home.path());
    rig.open();
    CHECK(rig.session.profile() == Profile{});
}

TEST_CASE("Forgetting takes what is half typed and gives up the search for a position", "[app][session]")
{
    Rig rig;
    rig.open();
    PlaceChooser &place = *rig.session.place();
    place.setQuery(QStringLiteral("erva"));
    REQUIRE(place.suggestions()->rowCount() > 0);
    place.nearMe();
    rig.session.settings()->wipe();
    CHECK(place.query().isEmpty());
    CHECK(place.suggestions()->rowCount() == 0);
    CHECK_FALSE(rig.position.answer(Position{ 59.43, 15.26 }));
    CHECK_FALSE(place.hasPlace());
}

TEST_CASE("A damaged personal file is told of in words, and the guide works on", "[app][session]")
{
    const QTemporaryDir home;
    QFile file(home.filePath(QStringLiteral("personal.db")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("no database") > 0);
    file.close();
    Rig rig(home.path());
    rig.open();
    CHECK(rig.session.personalProblem() == QStringLiteral("set_aside"));
    CHECK_FALSE(rig.session.personalProblemText().isEmpty());
    rig.session.settings()->wipe();
    CHECK(rig.session.personalProblem().isEmpty());
    CHECK(eventually([&] { return QDir(home.path()).entryList(QDir::Files) == QStringList{ QStringLiteral("personal.db") }; }));
}

TEST_CASE("Settings that are none of ours change nothing", "[app][session]")
{
    Rig rig;
    rig.open();
    Settings &settings = *rig.session.settings();
    settings.setTheme(QStringLiteral("pink"));
    settings.setTextScale(7);
    settings.setLanguage(QStringLiteral("xx"));
    CHECK(settings.values().isEmpty());
    settings.setValues({ { QStringLiteral("theme"), QStringLiteral("pink") }, { QStringLiteral("text_scale"), QStringLiteral("x") },
                         { QStringLiteral("unknown"), QStringLiteral("1") } });
    CHECK(settings.values().isEmpty());
    CHECK(settings.textScale() == 1);
}

TEST_CASE("Choices of the settings are chosen by code", "[app][session]")
{
    Rig rig;
    rig.open();
    Settings &settings = *rig.session.settings();
    settings.themes()->choose(QStringLiteral("dark"));
    settings.textSizes()->choose(QStringLiteral("1.3"));
    settings.languages()->choose(QStringLiteral("sv"));
    CHECK(settings.scheme() == QStringLiteral("dark"));
    CHECK(settings.textScale() == 1.3);
    CHECK(settings.language() == QStringLiteral("sv"));
    CHECK(settings.languages()->count() == 2);
}
