// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapcanvas.h"

#include "app/mapnode.h"

#include <QGuiApplication>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace paraply {

namespace {

constexpr std::size_t kTilesAJob = 3;
constexpr int kBeyond = 1;              // tiles kept ready outside the window, to each side
constexpr std::size_t kMostTiles = 160;
constexpr double kReadApart = 0.75;     // of a letter's height, between a name and words that lie over the map, or they are read as one

}

MapCanvas::MapCanvas(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_ink.font = QGuiApplication::font();
    connect(&m_workshop, &MapWorkshop::tilesMade, this, &MapCanvas::takeTiles);
    connect(&m_workshop, &MapWorkshop::namesMade, this, &MapCanvas::takeNames);
}

MapCanvas::~MapCanvas() = default;

void MapCanvas::setDetail(MapDetail *detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    connect(detail->camera(), &MapCamera::changed, this, &MapCanvas::follow);
    connect(detail->camera(), &MapCamera::handsChanged, this, &MapCanvas::follow);
    connect(detail, &MapDetail::layersChanged, this, &MapCanvas::follow);
    connect(detail, &MapDetail::marksChanged, this, [this] {
        m_namesStale = true;
        polish();
    });
    Q_EMIT detailChanged();
}

void MapCanvas::componentComplete()
{
    QQuickItem::componentComplete();
    m_complete = true;
    geometryChange({ 0, 0, width(), height() }, {});
}

void MapCanvas::geometryChange(const QRectF &fresh, const QRectF &before)
{
    QQuickItem::geometryChange(fresh, before);
    if (m_complete && m_detail && fresh.size() != before.size())
        m_detail->camera()->setSize(fresh.size());
}

void MapCanvas::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if ((change == ItemSceneChange && value.window) || change == ItemDevicePixelRatioHasChanged)
        dip(&MapInk::pixelRatio, window() ? window()->effectiveDevicePixelRatio() : 1.0);
}

void MapCanvas::follow()
{
    update();
    polish();
}

QList<QString> MapCanvas::names() const
{
    QList<QString> texts;
    for (const MapSprite &name : m_names) {
        if (!name.text.isEmpty())
            texts << name.text;
    }
    return texts;
}

QRectF MapCanvas::nameBox(const QString &text) const
{
    const auto name = std::ranges::find(m_names, text, &MapSprite::text);
    if (text.isEmpty() || name == m_names.end())
        return {};
    const auto offset = offsetsInSight()[std::size_t(name - m_names.begin())];
    return offset ? QRectF(m_detail->camera()->view().pixels(name->at) + *offset, name->size) : QRectF();
}

void MapCanvas::cover(QQuickItem *item, bool hasWords)
{
    m_covers << item;
    if (hasWords)
        m_wordy << item;
    connect(item, &QObject::destroyed, this, [this, item] {
        m_covers.removeOne(item);
        m_wordy.removeOne(item);
    });
    for (const auto change : { &QQuickItem::xChanged, &QQuickItem::yChanged, &QQuickItem::widthChanged, &QQuickItem::heightChanged, &QQuickItem::visibleChanged })
        connect(item, change, this, &MapCanvas::follow);
}

std::vector<QRectF> MapCanvas::boxesOf(const QList<QQuickItem *> &covers) const
{
    std::vector<QRectF> boxes;
    for (const QQuickItem *item : covers) {
        if (item->isVisible() && item->width() > 0 && item->height() > 0)
            boxes.push_back(mapRectFromItem(item, { 0, 0, item->width(), item->height() }));
    }
    return boxes;
}

std::vector<std::optional<QPointF>> MapCanvas::offsetsInSight() const
{
    std::vector<QRectF> taken = boxesOf(m_covers);
    const double apart = kReadApart * m_ink.letter;
    for (const QRectF &words : boxesOf(m_wordy))
        taken.push_back(words.adjusted(-apart, 0, apart, 0));
    const QRectF window(0, 0, width(), height());
    const auto isFree = [&](const QRectF &place) {
        return window.contains(place) && std::ranges::none_of(taken, [&place](const QRectF &one) { return one.intersects(place); });
    };
    std::vector<std::optional<QPointF>> offsets(m_names.size());
    // Backwards, for a dot comes before its name.
    for (std::size_t index = m_names.size(); index-- > 0;) {
        const MapSprite &name = m_names[index];
        const QPointF at = m_detail->camera()->view().pixels(name.at);
        const bool isNameless = name.text.isEmpty() && !offsets[index + 1];
        if (!isNameless && isFree({ at + name.offset, name.size }))
            offsets[index] = name.offset;
        const auto other = std::ranges::find_if(name.elsewhere, [&](const QPointF &offset) { return isFree({ at + offset, name.size }); });
        if (offsets[index] || other == name.elsewhere.end())
            continue;
        offsets[index] = *other;
        taken.push_back({ at + *other, name.size });
    }
    return offsets;
}

bool MapCanvas::isDone() const
{
    return m_begun && m_asked == 0 && !m_namesAsked && !m_namesStale && m_detail && !m_detail->isBusy()
        && m_scale == m_detail->camera()->metresPerPixel() && isWhole();
}

void MapCanvas::begin()
{
    m_workshop.begin(m_detail->catalogue(), m_ink);
    m_begun = true;
    m_asked = 0;
    m_namesAsked = false;
    m_namesStale = true;
    m_old = std::move(m_tiles);
    m_tiles.clear();
}

void MapCanvas::updatePolish()
{
    if (!m_complete || !m_detail || !m_detail->catalogue() || m_detail->camera()->view().isEmpty())
        return;
    if (!m_begun || !m_workshop.draws(m_detail->catalogue()))
        begin();
    const double scale = m_detail->camera()->metresPerPixel();
    if (m_detail->camera()->isStill() && scale != m_scale) {
        if (!m_tiles.empty())
            m_old = std::move(m_tiles);
        m_tiles.clear();
        m_scale = scale;
        m_namesStale = true;
    }
    m_detail->setCovers(boxesOf(m_covers));
    askTiles();
    askNames();
    Q_EMIT statusChanged();
}

std::vector<MapTileKey> MapCanvas::wanted(double metresPerPixel, int beyond) const
{
    const QRectF seen = m_detail->camera()->view().seen();
    const double side = metresPerPixel * MapPainter::kTile;
    std::vector<MapTileKey> keys;
    const auto at = [side](double metres) { return int(std::floor(metres / side)); };
    for (int row = at(-seen.bottom()) - beyond; row <= at(-seen.top()) + beyond; ++row) {
        for (int column = at(seen.left()) - beyond; column <= at(seen.right()) + beyond; ++column)
            keys.push_back({ metresPerPixel, column, row });
    }
    // From the middle outwards.
    const double x = seen.center().x() / side - 0.5, y = -seen.center().y() / side - 0.5;
    std::ranges::stable_sort(keys, {}, [x, y](const MapTileKey &key) { return std::hypot(key.column - x, key.row - y); });
    return keys;
}

void MapCanvas::askTiles()
{
    if (m_asked > 0 || m_scale <= 0)
        return;
    std::vector<MapTileKey> missing;
    for (const MapTileKey &key : wanted(m_scale, kBeyond)) {
        if (missing.size() < kTilesAJob && !m_tiles.contains(key))
            missing.push_back(key);
    }
    if (missing.empty())
        return;
    ++m_asked;
    m_workshop.askTiles(std::move(missing));
}

void MapCanvas::askNames()
{
    if (!m_namesStale || m_namesAsked || m_detail->isBusy() || m_scale <= 0)
        return;
    m_namesStale = false;
    m_namesAsked = true;
    m_workshop.askNames(m_scale, m_detail->marks());
}

void MapCanvas::takeTiles(const std::vector<MapTile> &tiles)
{
    m_asked = 0;
    for (const MapTile &tile : tiles) {
        if (tile.key.metresPerPixel == m_scale)
            m_tiles.insert_or_assign(tile.key, tile.image);
    }
    if (isWhole())
        m_old.clear();
    forget();
    follow();
}

bool MapCanvas::isWhole() const
{
    const auto seen = wanted(m_scale, 0);
    return m_scale > 0 && std::ranges::all_of(seen, [this](const MapTileKey &key) { return m_tiles.contains(key); });
}

void MapCanvas::forget()
{
    if (m_tiles.size() <= kMostTiles)
        return;
    const auto kept = wanted(m_scale, kBeyond);
    std::erase_if(m_tiles, [&](const auto &tile) { return std::ranges::find(kept, tile.first) == kept.end(); });
}

void MapCanvas::takeNames(double metresPerPixel, const std::vector<MapSprite> &names)
{
    m_namesAsked = false;
    if (metresPerPixel == m_scale) {
        m_names = names;
        ++m_namesMade;
    }
    follow();
}

QSGNode *MapCanvas::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    auto *root = static_cast<MapNode *>(node);
    if (!m_detail || width() <= 0 || height() <= 0) {
        delete root;
        return nullptr;
    }
    if (!root)
        root = new MapNode(window());
    root->showLand({ 0, 0, width(), height() }, m_ink.land);
    root->showTiles(m_old, m_tiles, m_detail->camera()->view());
    root->showNames(m_names, m_namesMade, offsetsInSight(), m_detail->camera()->view());
    return root;
}

}
