// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("No place is chosen at first, and none is asked for", "[app][place]")
{
    Rig rig;
    rig.open();
    CHECK_FALSE(rig.session.place()->hasPlace());
    CHECK(rig.session.place()->text().isEmpty());
    CHECK(rig.session.place()->state() == PlaceChooser::None);
    CHECK(rig.position.requests() == 0);
}

TEST_CASE("A place is chosen by town, municipality or postal code", "[app][place]")
{
    Rig rig;
    rig.open();
    PlaceChooser &place = *rig.session.place();
    CHECK(place.choose(QStringLiteral("ervalla")));
    CHECK(place.text() == QStringLiteral("Ervalla"));
    CHECK(place.detail().startsWith(QStringLiteral("Örebro municipality")));
    CHECK(place.choose(QStringLiteral("715 92")));
    CHECK(place.hasPlace());
    CHECK(place.choose(QStringLiteral("Karlskoga")));
    CHECK(place.municipalities()->count() == 2);
    CHECK_FALSE(place.choose(QStringLiteral("Atlantis")));
    CHECK(place.text() == QStringLiteral("Karlskoga"));
    CHECK(rig.position.requests() == 0);
}

TEST_CASE("Typing suggests places, and what is not known is said in words", "[app][place]")
{
    Rig rig;
    rig.open();
    PlaceChooser &place = *rig.session.place();
    place.setQuery(QStringLiteral("Erv"));
    REQUIRE(place.suggestions()->count() == 1);
    place.chooseSuggestion(7);
    CHECK_FALSE(place.hasPlace());
    place.chooseSuggestion(0);
    CHECK(place.text() == QStringLiteral("Ervalla"));
    CHECK(place.query().isEmpty());
    place.setQuery(QStringLiteral("Atlantis"));
    CHECK(place.unknownText().contains(QStringLiteral("Atlantis")));
    CHECK_FALSE(place.chooseTyped());
    place.setQuery(QStringLiteral("x"));
    CHECK(place.unknownText().isEmpty());
    place.setQuery(QStringLiteral("Erv"));
    CHECK(place.chooseTyped());
}

TEST_CASE("Each way a position can fail has its own words, and the former place stays", "[app][place]")
{
    Rig rig;
    rig.open();
    PlaceChooser &place = *rig.session.place();
    REQUIRE(place.choose(QStringLiteral("Ervalla")));
    const std::pair<PositionSource::Miss, PlaceChooser::State> cases[] = {
        { PositionSource::Miss::Denied, PlaceChooser::Denied }, { PositionSource::Miss::Unavailable, PlaceChooser::Unavailable },
        { PositionSource::Miss::TimedOut, PlaceChooser::TimedOut },
    };
    QStringList said;
    for (const auto &[miss, state] : cases) {
        place.nearMe();
        CHECK(place.state() == PlaceChooser::Searching);
        CHECK_FALSE(place.hasFailed());
        REQUIRE(rig.position.answer(miss));
        CHECK(place.state() == state);
        CHECK(place.hasFailed());
        CHECK_FALSE(said.contains(place.stateText()));
        said << place.stateText();
        CHECK(place.text() == QStringLiteral("Ervalla"));
    }
    CHECK(rig.position.requests() == 3);
}

TEST_CASE("A position inside the county is near; one outside is said to be", "[app][place]")
{
    Rig rig;
    rig.open();
    PlaceChooser &place = *rig.session.place();
    place.nearMe();
    REQUIRE(rig.position.answer(Position{ 59.33, 18.06 }));
    CHECK(place.state() == PlaceChooser::Outside);
    CHECK(place.stateText().contains(QStringLiteral("Örebro län")));
    CHECK_FALSE(place.hasPlace());
    place.nearMe();
    REQUIRE(rig.position.answer(Position{ 59.43, 15.26 }));
    CHECK(place.state() == PlaceChooser::Found);
    CHECK(place.isDevice());
    CHECK(place.place() == LastPlace{});
    rig.settle();
    CHECK(rig.session.finder()->query().position == Position{ 59.43, 15.26 });
}

TEST_CASE("A search is asked for once and can be given up", "[app][place]")
{
    Rig rig;
    rig.open();
    PlaceChooser &place = *rig.session.place();
    place.nearMe();
    place.nearMe();
    CHECK(rig.position.requests() == 1);
    place.cancel();
    CHECK(place.state() == PlaceChooser::None);
    CHECK_FALSE(rig.position.answer(Position{ 59.43, 15.26 }));
    CHECK_FALSE(place.hasPlace());
}

TEST_CASE("The distance goes in steps and stops at the ends", "[app][place]")
{
    Rig rig;
    rig.open();
    PlaceChooser &place = *rig.session.place();
    CHECK_FALSE(place.canGrow());
    QStringList steps{ place.radiusText() };
    while (place.canShrink()) {
        place.shrink();
        steps << place.radiusText();
    }
    CHECK(steps.join(u'|') == QStringLiteral("Any distance|Within 50 km|Within 20 km|Within 10 km|Within 5 km|Within 2 km"));
    place.shrink();
    CHECK(place.radiusKm() == 2);
    while (place.canGrow())
        place.grow();
    CHECK(place.radiusKm() == 0);
    place.setRadiusKm(-5);
    CHECK(place.radiusKm() == 0);
    place.setRadiusKm(10000);
    CHECK(place.radiusKm() == 200);
}

TEST_CASE("A kept place is looked up when the catalogue is there", "[app][place]")
{
    Rig rig;
    rig.session.place()->setPlace({ QStringLiteral("Ervalla"), QStringLiteral("Örebro"), 10 });
    CHECK_FALSE(rig.session.place()->hasPlace());
    rig.catalogue.start();
    REQUIRE(eventually([&] { return rig.session.place()->hasPlace(); }));
    CHECK(rig.session.place()->radiusKm() == 10);
}
