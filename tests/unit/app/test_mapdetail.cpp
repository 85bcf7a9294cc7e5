// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapdetail.h"

#include "rig.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

/// A map in a window, drawn once.
struct Sight {
    explicit Sight(Rig &from) : rig(from)
    {
        QObject::connect(map.camera(), &MapCamera::flightAsked, map.camera(), [this] { map.camera()->setFlight(1); });
        map.camera()->setSize({ 360, 600 });
        settle();
    }

    void settle()
    {
        rig.settle();
        REQUIRE(eventually([this] { return !map.isBusy(); }));
    }

    QVariant cell(int row, const char *role) const
    {
        auto &pins = const_cast<MapDetail &>(map);
        const RowModel *model = pins.pins();
        return model->data(model->index(row), model->roleNames().key(role));
    }

    QString keyNear(double latitude, double longitude) const
    {
        const MapPoint at = MapPlane(rig.session.catalogue().get()->region().box).at({ latitude, longitude });
        for (int row = 0; row < const_cast<MapDetail &>(map).pins()->count(); ++row) {
            if (std::abs(cell(row, "worldX").toDouble() - at.x) < 1 && std::abs(cell(row, "worldY").toDouble() - at.y) < 1)
                return cell(row, "pin").toString();
        }
        return {};
    }

    Rig &rig;
    MapDetail map;
};

}

TEST_CASE("A map waits for the catalogue", "[app][map]")
{
    Rig rig;
    MapDetail map;
    CHECK(map.status() == Status::Loading);
    rig.open();
    map.camera()->setSize({ 360, 600 });
    CHECK(eventually([&] { return map.status() == Status::Ready; }));
}

TEST_CASE("A map says when the catalogue cannot be read", "[app][map]")
{
    Rig rig({ .bundled = QStringLiteral("/nowhere/there-is-none.sqlite") }, {});
    MapDetail map;
    rig.open();
    CHECK(map.status() == Status::Failed);
}

TEST_CASE("A map shows the same question as the list", "[app][map]")
{
    Rig rig;
    rig.open();
    Sight sight(rig);
    int shown = 0;
    for (int row = 0; row < sight.map.pins()->count(); ++row)
        shown += std::max(1, sight.cell(row, "countText").toString().toInt());
    CHECK(shown == rig.session.finder()->total());
    rig.session.finder()->setFree(true);
    sight.settle();
    REQUIRE(sight.map.pins()->count() == 1);
    CHECK(sight.cell(0, "single").toBool());
    CHECK(sight.cell(0, "groupCode").toString() == QStringLiteral("meet"));
    CHECK_FALSE(sight.cell(0, "hasAddress").toBool());
    rig.session.finder()->setText(QStringLiteral("zzzzzz"));
    sight.settle();
    CHECK(sight.map.status() == Status::Empty);
    CHECK(sight.map.pins()->count() == 0);
}

TEST_CASE("What is chosen on a map is chosen on every map, and lists what lies there", "[app][map]")
{
    Rig rig;
    rig.open();
    Sight sight(rig);
    Sight other(rig);
    const QString ervalla = sight.keyNear(59.4333, 15.2667);
    REQUIRE_FALSE(ervalla.isEmpty());
    sight.map.choosePin(ervalla);
    CHECK(sight.map.hasChosen());
    CHECK(sight.map.chosenService() == QStringLiteral("ervalla"));
    CHECK(other.map.chosenService() == QStringLiteral("ervalla"));
    CHECK(sight.map.chosenHits()->count() == 1);
    CHECK_FALSE(sight.map.chosenNote().isEmpty());
    sight.map.chooseRow(QStringLiteral("cafe"), QStringLiteral("far"));
    CHECK(other.map.chosenService() == QStringLiteral("cafe"));
    int chosen = 0;
    for (int row = 0; row < other.map.pins()->count(); ++row) {
        if (other.cell(row, "chosen").toBool()) {
            ++chosen;
            CHECK(other.cell(row, "pin").toString() == other.keyNear(59.3267, 14.5239));
        }
    }
    CHECK(chosen == 1);
    other.map.clearChosen();
    CHECK_FALSE(sight.map.hasChosen());
    CHECK(sight.map.chosenService().isEmpty());
}

TEST_CASE("A filter that takes away what is chosen takes away its list", "[app][map]")
{
    Rig rig;
    rig.open();
    Sight sight(rig);
    sight.map.chooseRow(QStringLiteral("cafe"), QStringLiteral("far"));
    CHECK(sight.map.hasChosen());
    rig.session.finder()->setFree(true);
    sight.settle();
    CHECK_FALSE(sight.map.hasChosen());
    rig.session.finder()->setFree(false);
    sight.settle();
    CHECK(sight.map.hasChosen());
}

TEST_CASE("A disc over several places comes closer instead of listing them", "[app][map]")
{
    Rig rig;
    rig.open();
    Sight sight(rig);
    // So far away that Ervalla and Örebro are one.
    sight.map.setUnit(3);
    sight.settle();
    const int before = sight.map.pins()->count();
    const double scale = sight.map.camera()->metresPerPixel();
    int joined = -1;
    for (int row = 0; row < before; ++row)
        joined = sight.cell(row, "countText").toString() == QStringLiteral("2") ? row : joined;
    REQUIRE(joined >= 0);
    sight.map.choosePin(sight.cell(joined, "pin").toString());
    CHECK(sight.map.camera()->metresPerPixel() < scale);
    CHECK_FALSE(sight.map.hasChosen());
    sight.settle();
    CHECK(sight.map.pins()->count() >= before);
}

TEST_CASE("Where one was on the map is remembered, and forgotten with all else", "[app][map]")
{
    Rig rig;
    rig.open();
    {
        Sight sight(rig);
        sight.map.camera()->zoomBy(2, 100, 100);
        sight.map.chooseRow(QStringLiteral("cafe"), QStringLiteral("far"));
    }
    Sight again(rig);
    CHECK(again.map.camera()->metresPerPixel() == Catch::Approx(again.map.camera()->view().widestMetres() / 4));
    CHECK(again.map.chosenService() == QStringLiteral("cafe"));
    rig.session.settings()->wipe();
    CHECK(again.map.chosenService().isEmpty());
    Sight fresh(rig);
    CHECK(fresh.map.camera()->metresPerPixel() == fresh.map.camera()->view().widestMetres());
}

TEST_CASE("A map of one place shows it alone, near, and remembers nothing", "[app][map]")
{
    Rig rig;
    rig.open();
    MapDetail map;
    map.setProperty("service", QStringLiteral("cafe"));
    map.setProperty("location", QStringLiteral("far"));
    map.camera()->setSize({ 300, 160 });
    REQUIRE(eventually([&] { return map.status() == Status::Ready && !map.isBusy(); }));
    CHECK(map.pins()->count() == 1);
    CHECK(map.camera()->metresPerPixel() < map.camera()->view().widestMetres());
    CHECK_FALSE(rig.session.mapMemory().view.has_value());
}

TEST_CASE("Near me asks the device once, shows the bead and how far off it may be", "[app][map]")
{
    Rig rig;
    rig.open();
    Sight sight(rig);
    CHECK_FALSE(sight.map.hasOwn());
    CHECK(rig.position.requests() == 0);
    sight.map.nearMe();
    CHECK(rig.position.requests() == 1);
    Q_EMIT rig.position.found({ 59.27, 15.21 }, 40);
    CHECK(sight.map.hasOwn());
    CHECK(sight.map.ownMetres() == 40);
    const QPointF at = sight.map.camera()->view().pixels({ sight.map.ownX(), sight.map.ownY() });
    CHECK(at.x() == Catch::Approx(180));
    CHECK(at.y() == Catch::Approx(300));
    rig.session.place()->choose(QStringLiteral("Ervalla"));
    CHECK_FALSE(sight.map.hasOwn());
    CHECK(sight.map.ownMetres() == 0);
}

TEST_CASE("A map says in words what it shows", "[app][map]")
{
    Rig rig;
    rig.open();
    Sight sight(rig);
    CHECK(sight.map.summaryText() == QStringLiteral("3 suggestions on the map. At 3 places. 2 more need no place: see the list."));
    CHECK(sight.map.legendTitle() == QStringLiteral("The ring shows the town, not the house."));
    const QString ervalla = sight.keyNear(59.4333, 15.2667);
    for (int row = 0; row < sight.map.pins()->count(); ++row) {
        if (sight.cell(row, "pin").toString() == ervalla) {
            QString spoken = sight.cell(row, "spokenText").toString();
            spoken.remove(QChar(0x2068)).remove(QChar(0x2069));
            CHECK(spoken == QStringLiteral("1 suggestion in Ervalla. Open preschool. We know the town, not the house."));
        }
    }
}
