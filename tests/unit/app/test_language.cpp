// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/language.h"
#include "app/pseudotranslator.h"
#include "rig.h"

#include <QGuiApplication>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("A language is chosen from what the system wishes, Swedish when it wishes none of ours", "[app][language]")
{
    CHECK(Language::bestOf({ QStringLiteral("en-GB"), QStringLiteral("sv") }) == QStringLiteral("en"));
    CHECK(Language::bestOf({ QStringLiteral("fi-FI"), QStringLiteral("sv-FI") }) == QStringLiteral("sv"));
    CHECK(Language::bestOf({ QStringLiteral("C") }) == QStringLiteral("sv"));
    CHECK(Language::bestOf({}) == QStringLiteral("sv"));
}

TEST_CASE("A language that is not ours changes nothing", "[app][language]")
{
    Language language;
    REQUIRE(language.setCode(QStringLiteral("sv")));
    CHECK_FALSE(language.setCode(QStringLiteral("xx")));
    CHECK(language.code() == QStringLiteral("sv"));
}

TEST_CASE("Changing the language changes every list that is shown, at once", "[app][language]")
{
    Rig rig;
    rig.open();
    rig.session.children()->toggleBand(QStringLiteral("3-5y"));
    rig.session.settings()->setLanguage(QStringLiteral("sv"));
    CHECK(rig.session.children()->summary() == QStringLiteral("3–5 år"));
    CHECK(rig.session.finder()->groups()->rows().size() == 6);
    rig.settle();
    CHECK(rig.session.finder()->groups()->rows().front().label == QStringLiteral("Träffas och leka"));
    CHECK(rig.session.finder()->totalText() == QStringLiteral("4 förslag"));
    rig.session.settings()->setLanguage(QStringLiteral("en"));
    rig.settle();
    CHECK(rig.session.children()->summary() == QStringLiteral("3–5 years"));
    CHECK(rig.session.finder()->groups()->rows().front().label == QStringLiteral("Meet and play"));
}

TEST_CASE("The pseudo-language turns every text round, makes it longer and keeps its places", "[app][language]")
{
    Language language;
    REQUIRE(language.setCode(QStringLiteral("ar-XB")));
    const QString text = QCoreApplication::translate("paraply::PlaceChooser", "Within %1 km");
    CHECK(text.startsWith(u'\u202E'));
    CHECK(text.endsWith(u'\u202C'));
    CHECK(text.contains(QStringLiteral("[Within %1 km~~~~]")));
    CHECK(language.isRightToLeft());
    CHECK(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    CHECK(language.contentLanguages() == QStringList{ QStringLiteral("en") });
    REQUIRE(language.setCode(QStringLiteral("en")));
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("The pseudo-language knows the English plurals", "[app][language]")
{
    Language language;
    language.setCode(QStringLiteral("ar-XB"));
    CHECK(QCoreApplication::translate("paraply::Finder", "%n suggestion(s)", nullptr, 1).contains(QStringLiteral("1 suggestion~")));
}
