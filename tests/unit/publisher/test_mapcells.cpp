// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/catalogue.h"
#include "publisher/basemap.h"
#include "storage/statement.h"
#include "support/cataloguebuilder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>

using namespace paraply;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace {

const Box kCounty {58.55, 14.15, 60.25, 15.85};

MapLayer layerOf(const QString &name, ShapeType type, std::vector<Position> points)
{
    MapLayer layer;
    layer.name = name;
    layer.isGood = true;
    layer.features.push_back({type, u"Väringen"_s, 0, {std::move(points)}});
    return layer;
}

/// A catalogue whose base map is these cells.
class Mapped {
public:
    Mapped()
    {
        m_builder.row("basemap_layer", {{"layer", "rivers"}, {"source", "GSHHG 2.3.7"}, {"licence", "LGPL"}, {"attribution", "Wessel & Smith"}, {"error_metres", 500}});
        m_builder.row("basemap_layer", {{"layer", "lakes"}, {"source", "Natural Earth"}, {"licence", "public domain"}, {"attribution", "Natural Earth"},
                                        {"error_metres", 1200}, {"note", "grov"}});
    }
    void add(const MapCell &cell)
    {
        Statement(m_builder.connection(), "INSERT INTO basemap_cell VALUES (?, ?, ?, ?)").bind(cell.layer, cell.level, qint64(cell.cell), cell.shapes).run();
    }
    std::shared_ptr<const Catalogue> opened()
    {
        auto catalogue = Catalogue::open(m_builder.write(m_folder.filePath(u"map.sqlite"_s)));
        REQUIRE(catalogue);
        return *std::move(catalogue);
    }

private:
    QTemporaryDir m_folder;
    CatalogueBuilder m_builder;
};

}

TEST_CASE("A catalogue names the layers of its map, with whom to thank", "[publisher][basemap]")
{
    const auto layers = Mapped().opened()->basemapLayers();
    REQUIRE(layers);
    REQUIRE(layers->size() == 2);
    CHECK(layers->front().name == u"lakes");
    CHECK(layers->front().licence == u"public domain");
    CHECK(layers->front().errorMetres == 1200);
    CHECK(layers->front().note == u"grov");
    CHECK(layers->back().name == u"rivers");
    CHECK(layers->back().attribution == u"Wessel & Smith");
    CHECK(layers->back().note.isEmpty());
}

TEST_CASE("What the publisher cuts into cells, a catalogue gives back on earth, cell by cell", "[publisher][basemap]")
{
    // West to east over the border of two cells.
    const MapGrid grid(kCounty);
    const Position west = grid.position({8000, 3000}, 2), east = grid.position({13000, 3000}, 2);
    Mapped mapped;
    for (const MapCell &cell : cellsOf(layerOf(u"rivers"_s, ShapeType::Line, {west, east}), kCounty))
        mapped.add(cell);
    const auto catalogue = mapped.opened();
    CHECK(catalogue->region().box == kCounty);
    for (int level = 0; level < kMapLevels; ++level) {
        const auto first = catalogue->mapCell(u"rivers"_s, level, 0), second = catalogue->mapCell(u"rivers"_s, level, 1);
        REQUIRE(first);
        REQUIRE(second);
        REQUIRE(first->size() == 1);
        REQUIRE(second->size() == 1);
        CHECK(first->front().name == u"Väringen");
        CHECK(first->front().type == ShapeType::Line);
        const auto &before = first->front().parts.front().points, &after = second->front().parts.front().points;
        const double unit = kMapGridMetres[std::size_t(level)] / 111'000.0 * 2;
        CHECK_THAT(before.front().longitude, WithinAbs(west.longitude, unit));
        CHECK_THAT(after.back().longitude, WithinAbs(east.longitude, unit));
        CHECK_THAT(before.back().longitude, WithinAbs(after.front().longitude, 1e-9));   // they meet
    }
}

TEST_CASE("A cell where nothing is, a layer or a level that is not there, is no shapes and no error", "[publisher][basemap]")
{
    const auto catalogue = Mapped().opened();
    for (const auto &shapes : {catalogue->mapCell(u"rivers"_s, 0, 5), catalogue->mapCell(u"roads"_s, 0, 0), catalogue->mapCell(u"rivers"_s, 9, 0), catalogue->mapCell(u"rivers"_s, 0, -1)}) {
        REQUIRE(shapes);
        CHECK(shapes->empty());
    }
}

TEST_CASE("A cell whose bytes are damaged says so when it is read, and the rest of the catalogue stands", "[publisher][basemap]")
{
    Mapped mapped;
    mapped.add({u"rivers"_s, 0, 0, QByteArray("\xff\xff\xff\xff", 4)});
    const auto catalogue = mapped.opened();
    const auto shapes = catalogue->mapCell(u"rivers"_s, 0, 0);
    REQUIRE_FALSE(shapes);
    CHECK(shapes.error().code == Code::Damaged);
    CHECK(catalogue->basemapLayers().has_value());
}
