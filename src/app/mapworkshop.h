// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/jobqueue.h"
#include "app/mappainter.h"

#include <QObject>

namespace paraply {

struct MapTile {
    MapTileKey key;
    QImage image;
};

/// Draws maps on a thread of its own: what is asked for is told by a signal, in the order asked. Only values cross. GUI thread.
class MapWorkshop : public QObject {
    Q_OBJECT
public:
    explicit MapWorkshop(QObject *parent = nullptr);
    ~MapWorkshop() override;

    /// What is drawn from now on; answers to what was asked before are dropped.
    void begin(std::shared_ptr<const Catalogue> catalogue, const MapInk &ink);
    bool draws(const std::shared_ptr<const Catalogue> &catalogue) const { return catalogue == m_catalogue; }
    void askTiles(std::vector<MapTileKey> keys);
    void askNames(double metresPerPixel, std::vector<MapMark> marks);

Q_SIGNALS:
    void tilesMade(const std::vector<paraply::MapTile> &tiles);
    void namesMade(double metresPerPixel, const std::vector<paraply::MapSprite> &names);

private:
    struct Bench;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<Bench> m_bench;   // used in jobs only
    MapInk m_ink;
    int m_generation = 0;
    JobQueue m_jobs;   // joined before the rest goes
};

}
