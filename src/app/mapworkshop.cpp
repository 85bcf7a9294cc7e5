// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapworkshop.h"

namespace paraply {

/// A painter reads the catalogue as soon as it is made, so the first job makes it.
struct MapWorkshop::Bench {
    std::shared_ptr<const Catalogue> catalogue;
    std::optional<MapPainter> painter;

    MapPainter &work()
    {
        if (!painter)
            painter.emplace(catalogue);
        return *painter;
    }
};

MapWorkshop::MapWorkshop(QObject *parent) : QObject(parent) { }

MapWorkshop::~MapWorkshop() = default;

void MapWorkshop::begin(std::shared_ptr<const Catalogue> catalogue, const MapInk &ink)
{
    ++m_generation;
    m_ink = ink;
    m_jobs.stopCurrent();
    if (m_catalogue == catalogue)
        return;
    m_catalogue = std::move(catalogue);
    m_bench = m_catalogue ? std::make_shared<Bench>(Bench { m_catalogue, {} }) : nullptr;
}

void MapWorkshop::askTiles(std::vector<MapTileKey> keys)
{
    if (!m_bench)
        return;
    m_jobs.add([this, keys = std::move(keys), bench = m_bench, ink = m_ink, generation = m_generation](std::stop_token stop) {
        std::vector<MapTile> tiles;
        for (const MapTileKey &key : keys) {
            if (stop.stop_requested())
                break;
            tiles.push_back({ key, bench->work().tile(key, ink) });
        }
        QMetaObject::invokeMethod(this, [this, generation, tiles = std::move(tiles)] {
            if (generation == m_generation)
                Q_EMIT tilesMade(tiles);
        }, Qt::QueuedConnection);
    });
}

void MapWorkshop::askNames(double metresPerPixel, std::vector<MapMark> marks)
{
    if (!m_bench)
        return;
    m_jobs.add([this, metresPerPixel, marks = std::move(marks), bench = m_bench, ink = m_ink, generation = m_generation](std::stop_token) {
        auto names = bench->work().names(metresPerPixel, ink, marks);
        QMetaObject::invokeMethod(this, [this, generation, metresPerPixel, names = std::move(names)] {
            if (generation == m_generation)
                Q_EMIT namesMade(metresPerPixel, names);
        }, Qt::QueuedConnection);
    });
}

}
