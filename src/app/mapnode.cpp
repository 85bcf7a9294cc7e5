// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapnode.h"

#include <QQuickWindow>

#include <cmath>

namespace paraply {

MapNode::MapNode(QQuickWindow *window) : m_window(window), m_land(window->createRectangleNode())
{
    appendChildNode(m_land);
    for (QSGNode *layer : { &m_oldLayer, &m_tileLayer, &m_nameLayer }) {
        layer->setFlag(OwnedByParent, false);
        appendChildNode(layer);
    }
}

QPointF MapNode::snapped(QPointF point) const
{
    const double ratio = m_window->effectiveDevicePixelRatio();
    return { std::round(point.x() * ratio) / ratio, std::round(point.y() * ratio) / ratio };
}

QSGImageNode *MapNode::nodeOf(const QImage &picture, bool isOpaque) const
{
    QSGImageNode *node = m_window->createImageNode();
    node->setTexture(m_window->createTextureFromImage(picture, isOpaque ? QQuickWindow::TextureIsOpaque : QQuickWindow::TextureHasAlphaChannel));
    node->setOwnsTexture(true);
    node->setFlag(OwnedByParent);
    return node;
}

void MapNode::showLand(const QRectF &window, const QColor &colour)
{
    m_land->setRect(window);
    m_land->setColor(colour);
}

void MapNode::showTiles(const std::map<MapTileKey, QImage> &old, const std::map<MapTileKey, QImage> &tiles, const MapView &view)
{
    show(m_oldLayer, m_old, old, view);
    show(m_tileLayer, m_tiles, tiles, view);
}

void MapNode::show(QSGNode &layer, std::map<MapTileKey, Shown> &shown, const std::map<MapTileKey, QImage> &tiles, const MapView &view)
{
    const QRectF window(QPointF(), view.size());
    // Whole device pixels, or the software renderer smooths what need not be.
    const QPointF origin = snapped(view.pixels({}));
    const auto placeOf = [&](const MapTileKey &key) {
        const double side = MapPainter::kTile * key.metresPerPixel / view.metresPerPixel();
        return QRectF(origin.x() + key.column * side, origin.y() + key.row * side, side, side);
    };
    std::erase_if(shown, [&](const auto &entry) {
        const auto tile = tiles.find(entry.first);
        const bool stays = tile != tiles.end() && tile->second.cacheKey() == entry.second.picture && placeOf(entry.first).intersects(window);
        if (!stays) {
            layer.removeChildNode(entry.second.node);
            delete entry.second.node;
        }
        return !stays;
    });
    for (const auto &[key, picture] : tiles) {
        const QRectF place = placeOf(key);
        if (!place.intersects(window))
            continue;
        Shown &one = shown[key];
        if (!one.node) {
            one = { nodeOf(picture, true), picture.cacheKey() };
            layer.appendChildNode(one.node);
        }
        one.node->setFiltering(key.metresPerPixel == view.metresPerPixel() ? QSGTexture::Nearest : QSGTexture::Linear);
        one.node->setRect(place);
    }
}

void MapNode::drop(QSGImageNode *&name)
{
    if (!name)
        return;
    m_nameLayer.removeChildNode(name);
    delete name;
    name = nullptr;
}

void MapNode::showNames(const std::vector<MapSprite> &names, int made, const std::vector<std::optional<QPointF>> &offsets, const MapView &view)
{
    if (made != m_made) {
        m_made = made;
        for (QSGImageNode *&node : m_names)
            drop(node);
        m_names.assign(names.size(), nullptr);
    }
    const QPointF origin = snapped(view.pixels({}));
    for (std::size_t index = 0; index < names.size(); ++index) {
        QSGImageNode *&node = m_names[index];
        if (!offsets[index]) {
            drop(node);
            continue;
        }
        const MapSprite &name = names[index];
        if (!node) {
            node = nodeOf(name.image, false);
            m_nameLayer.appendChildNode(node);
        }
        const QPointF at = origin + QPointF(name.at.x, -name.at.y) / view.metresPerPixel() + *offsets[index];
        node->setFiltering(QSGTexture::Nearest);
        node->setRect({ snapped(at), name.size });
    }
}

}
