// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mappainter.h"
#include "app/mapworkshop.h"
#include "minimap.h"
#include "rig.h"

#include <QFont>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <set>

using namespace paraply;

namespace {

MapInk plainInk()
{
    MapInk ink;
    ink.land = Qt::white;
    ink.water = Qt::blue;
    ink.shore = Qt::transparent;
    ink.waterInk = Qt::darkBlue;
    ink.river = Qt::cyan;
    ink.county = Qt::red;
    ink.road = Qt::gray;
    ink.ink = Qt::black;
    ink.font = QGuiApplication::font();
    return ink;
}

std::shared_ptr<const Catalogue> miniCatalogue()
{
    static const auto opened = Catalogue::open(miniMapCatalogue());
    REQUIRE(opened);
    return *opened;
}

/// The colour of the ground at a position, at a scale.
QColor groundAt(MapPainter &painter, Position position, double metresPerPixel, MapInk ink = plainInk())
{
    const MapPoint at = MapPlane(miniCatalogue()->region().box).at(position);
    const double x = at.x / metresPerPixel, y = -at.y / metresPerPixel;
    const MapTileKey key { metresPerPixel, int(std::floor(x / MapPainter::kTile)), int(std::floor(y / MapPainter::kTile)) };
    const QImage tile = painter.tile(key, ink);
    return tile.pixelColor(int((x - key.column * MapPainter::kTile) * ink.pixelRatio), int((y - key.row * MapPainter::kTile) * ink.pixelRatio));
}

const Position kMidVattern { 58.70, 14.80 };
const Position kForest { 59.50, 14.95 };

}

TEST_CASE("A layer fades out where its error would be plain to see", "[app][map]")
{
    CHECK(layerOpacity(1500, 281) == 1);
    CHECK(layerOpacity(1500, 125) == Catch::Approx(0.5));
    CHECK(layerOpacity(1500, 50) == 0);
    CHECK(layerOpacity(0, 2) == 1);
    CHECK(layerOpacity(1500, closestMetresOf(1500)) > 0.4);
}

TEST_CASE("Lakes are water and land is land, on whichever tile", "[app][map]")
{
    MapPainter painter(miniCatalogue());
    for (const double ratio : { 1.0, 2.0 }) {
        MapInk ink = plainInk();
        ink.pixelRatio = ratio;
        CHECK(groundAt(painter, kMidVattern, 260, ink) == QColor(Qt::blue));
        CHECK(groundAt(painter, kForest, 260, ink) == QColor(Qt::white));
        CHECK(painter.tile({ 260, 0, -1 }, ink).width() == int(MapPainter::kTile * ratio));
    }
    // Too close for what is known of it.
    CHECK(groundAt(painter, kMidVattern, 40) == QColor(Qt::white));
}

TEST_CASE("The borders of cells and tiles do not show in a lake", "[app][map]")
{
    MapPainter painter(miniCatalogue());
    // Cells meet at 58.73, in the middle of Vättern; the county line, which crosses it, spares most of its width.
    int unbroken = 0;
    for (double longitude = 14.78; longitude < 14.93; longitude += 0.01) {
        std::set<QRgb> colours;
        for (double latitude = 58.72; latitude < 58.74; latitude += 0.0005)
            colours.insert(groundAt(painter, { latitude, longitude }, 170).rgb());
        unbroken += colours == std::set<QRgb> { QColor(Qt::blue).rgb() };
    }
    CHECK(unbroken >= 5);
}

TEST_CASE("Names are placed once each, and beside the marks that have their name", "[app][map]")
{
    MapPainter painter(miniCatalogue());
    const MapPlane plane(miniCatalogue()->region().box);
    const MapPoint town = plane.at({ 59.27412, 15.2066 });
    const auto names = painter.names(200, plainInk(), { { town, 40, QStringLiteral("Örebro") } });
    std::multiset<QString> texts;
    for (const MapSprite &name : names) {
        if (name.text.isEmpty())
            continue;
        texts.insert(name.text);
        CHECK(name.image.width() > 0);
        if (name.text == QStringLiteral("Örebro")) {
            const QRectF box(name.offset, name.size);
            CHECK_FALSE(box.intersects(QRectF(-28, -28, 56, 56)));
        }
    }
    CHECK(texts.count(QStringLiteral("Örebro")) == 1);
    CHECK(texts.count(QStringLiteral("Vättern")) <= 1);
    CHECK(std::set<QString>(texts.begin(), texts.end()).size() == texts.size());
}

TEST_CASE("A town that several rings lie in is named at the biggest only", "[app][map]")
{
    MapPainter painter(miniCatalogue());
    const MapPlane plane(miniCatalogue()->region().box);
    const QString town = QStringLiteral("Örebro");
    const auto names = painter.names(40, plainInk(), { { plane.at({ 59.27412, 15.2066 }), 40, town }, { plane.at({ 59.255, 15.22 }), 20, town } });
    CHECK(std::ranges::count(names, town, &MapSprite::text) == 1);
}

TEST_CASE("A catalogue without a base map is plain land", "[app][map]")
{
    const QTemporaryDir folder;
    const auto catalogue = Catalogue::open(Rig::sample().write(folder.filePath(QStringLiteral("bare.sqlite"))));
    REQUIRE(catalogue);
    MapPainter painter(*catalogue);
    const QImage tile = painter.tile({ 100, 2, -3 }, plainInk());
    CHECK(tile.pixelColor(100, 100) == QColor(Qt::white));
    CHECK(painter.names(100, plainInk(), {}).empty());
}

TEST_CASE("A workshop drops what was asked before the colours changed", "[app][map]")
{
    MapWorkshop workshop;
    std::vector<MapTile> made;
    QObject::connect(&workshop, &MapWorkshop::tilesMade, &workshop, [&made](const std::vector<MapTile> &tiles) {
        made.insert(made.end(), tiles.begin(), tiles.end());
    });
    MapInk ink = plainInk();
    workshop.begin(miniCatalogue(), ink);
    workshop.askTiles({ { 250, 0, -1 }, { 250, 1, -1 } });
    ink.land = Qt::green;
    workshop.begin(miniCatalogue(), ink);
    workshop.askTiles({ { 250, 0, -1 } });
    REQUIRE(eventually([&made] { return !made.empty(); }));
    CHECK(made.size() == 1);
    bool isOfNew = false;
    for (int x = 0; x < MapPainter::kTile; ++x)
        isOfNew = isOfNew || made[0].image.pixelColor(x, 10) == QColor(Qt::green);
    CHECK(isOfNew);
}

TEST_CASE("In large text a city's name grows no more than it must: it needs its room", "[app][map]")
{
    MapPainter painter(miniCatalogue());
    const MapPoint at = MapPlane(miniCatalogue()->region().box).at({ 59.27412, 15.2066 });
    const auto heightAt = [&](int letter) {
        MapInk ink = plainInk();
        ink.letter = letter;
        const auto names = painter.names(200, ink, { { at, 40, QStringLiteral("Örebro") } });
        const auto city = std::ranges::find(names, QStringLiteral("Örebro"), &MapSprite::text);
        REQUIRE(city != names.end());
        return city->size.height() / letter;
    };
    CHECK(heightAt(30) < 0.85 * heightAt(15));
}
