// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/maplabel.h"
#include "app/mappainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace paraply {

namespace {

constexpr double kHaloDp = 4, kDotDp = 2.5, kDotReachDp = 4;
constexpr int kCity = 50'000, kTown = 10'000;
constexpr double kCityLetters = 22.0 / 15, kTownLetters = 17.0 / 15, kWaterLetters = 14.0 / 15;
constexpr double kSameTownMetres = 8000;
constexpr int kLargeDp = 24;   // letters so large need no more to be seen, and leave no room for it
constexpr int kScanLines = 25;

/// A stretch from west to east, metres.
struct Run {
    double west = 0, east = 0;
};

/// Where a line from west to east runs inside any of the rings.
std::vector<Run> runsAt(double y, const std::vector<const MapPart *> &rings)
{
    std::vector<std::pair<double, int>> crossings;
    for (const MapPart *ring : rings) {
        for (qsizetype i = 0; i < ring->points.size(); ++i) {
            const QPointF a = ring->points[i], b = ring->points[(i + 1) % ring->points.size()];
            if ((a.y() <= y) != (b.y() <= y))
                crossings.emplace_back(a.x() + (y - a.y()) * (b.x() - a.x()) / (b.y() - a.y()), a.y() < b.y() ? 1 : -1);
        }
    }
    std::ranges::sort(crossings);
    std::vector<Run> runs;
    int depth = 0;
    for (std::size_t i = 0; i < crossings.size(); ++i) {
        const int before = std::exchange(depth, depth + crossings[i].second);
        if (before == 0 && !runs.empty() && crossings[i].first - runs.back().east < 1)
            continue;   // over the border of two cells
        if (before == 0)
            runs.push_back({ crossings[i].first, crossings[i].first });
        else if (depth == 0)
            runs.back().east = crossings[i].first;
    }
    return runs;
}

/// Where an area is widest from west to east: the middle of it, and how wide.
std::pair<MapPoint, double> widestRun(const std::vector<const MapPart *> &rings)
{
    QRectF bounds;
    for (const MapPart *ring : rings)
        bounds |= ring->bounds;
    std::pair<MapPoint, double> widest;
    for (int line = 1; line < kScanLines; ++line) {
        const double y = bounds.top() + bounds.height() * line / kScanLines;
        for (const Run &run : runsAt(y, rings)) {
            if (run.east - run.west > widest.second)
                widest = { { (run.west + run.east) / 2, y }, run.east - run.west };
        }
    }
    return widest;
}

struct Word {
    QString text;
    QFont font;
    QColor colour;
    bool hasDot = false;
};

QFont letters(const MapInk &ink, double scale, bool bold)
{
    QFont font = ink.font;
    font.setPixelSize(std::max(1, int(std::lround(ink.letter * scale))));
    font.setBold(bold);
    font.setItalic(!bold);
    return font;
}

Word townWord(const QString &text, int population, const MapInk &ink)
{
    const double city = ink.letter >= kLargeDp * ink.dp ? kTownLetters : kCityLetters;
    return { text, letters(ink, population >= kCity ? city : population >= kTown ? kTownLetters : 1, true), ink.ink };
}

QSizeF sizeOf(const Word &word, const MapInk &ink)
{
    const QFontMetricsF metrics(word.font);
    const double halo = kHaloDp * ink.dp;
    return { std::ceil(metrics.horizontalAdvance(word.text) + halo), std::ceil(metrics.height() + halo / 2) };
}

QImage pictureOf(const Word &word, QSizeF size, const MapInk &ink)
{
    QImage image((size * ink.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(image.width() / size.width(), image.height() / size.height());
    const QFontMetricsF metrics(word.font);
    QPainterPath path;
    path.addText(QPointF(kHaloDp * ink.dp / 2, size.height() / 2 + (metrics.ascent() - metrics.descent()) / 2), word.font, word.text);
    if (word.colour == ink.ink)
        painter.strokePath(path, QPen(ink.land, kHaloDp * ink.dp, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, word.colour);
    return image;
}

MapSprite dotOf(MapPoint at, const MapInk &ink)
{
    const double side = std::ceil(2 * kDotReachDp * ink.dp);
    QImage image(QSizeF(side * ink.pixelRatio, side * ink.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(image.width() / side, image.height() / side);
    painter.setPen(QPen(ink.land, (kDotReachDp - kDotDp) * ink.dp));
    painter.setBrush(ink.ink);
    painter.drawEllipse(QPointF(side / 2, side / 2), kDotDp * ink.dp, kDotDp * ink.dp);
    return { image, at, { -side / 2, -side / 2 }, {}, { side, side }, {} };
}

/// Gathers what a map would like to name at one scale, and draws what there is room for.
class NameSheet {
public:
    NameSheet(double metresPerPixel, const MapInk &ink) : m_metresPerPixel(metresPerPixel), m_ink(ink) { }

    void keepClear(const MapMark &mark) { m_obstacles.push_back({ pixels(mark.at), mark.reach, mark.core }); }

    void wish(const Word &word, MapPoint at, double reach, int weight, double core = 0)
    {
        m_wishes.push_back({ pixels(at), reach, sizeOf(word, m_ink), !word.hasDot && reach >= 0, weight, word.text, core });
        m_words.push_back(word);
        m_anchors.push_back(at);
    }

    std::vector<MapSprite> sprites() const
    {
        std::vector<MapSprite> made;
        for (const PlacedLabel &placed : placedLabels(m_wishes, m_obstacles)) {
            const Word &word = m_words[placed.wish];
            const MapPoint at = m_anchors[placed.wish];
            if (word.hasDot)
                made.push_back(dotOf(at, m_ink));
            const QSizeF size = placed.box.size();
            std::vector<QPointF> elsewhere;
            for (const QRectF &other : placed.others)
                elsewhere.push_back(other.topLeft() - pixels(at));
            made.push_back({ pictureOf(word, size, m_ink), at, placed.box.topLeft() - pixels(at), std::move(elsewhere), size, word.text });
        }
        return made;
    }

private:
    QPointF pixels(MapPoint at) const { return { at.x / m_metresPerPixel, -at.y / m_metresPerPixel }; }

    double m_metresPerPixel;
    const MapInk &m_ink;
    std::vector<Word> m_words;
    std::vector<LabelWish> m_wishes;
    std::vector<MapPoint> m_anchors;
    std::vector<LabelObstacle> m_obstacles;
};

}

const std::vector<MapCellShapes::Name> &MapPainter::towns()
{
    if (m_towns)
        return *m_towns;
    m_towns.emplace();
    const QRectF everything(0, 0, m_shapes.plane().extent().x, m_shapes.plane().extent().y);
    for (const std::size_t layer : m_order) {
        if (mapStyleOf(m_shapes.layers()[layer].name) != MapStyle::Places)
            continue;
        for (const auto &cell : m_shapes.cells(layer, kMapLevels - 1, everything))
            m_towns->insert(m_towns->end(), cell->points.begin(), cell->points.end());
    }
    return *m_towns;
}

const std::vector<MapPainter::WaterName> &MapPainter::waters()
{
    if (m_waters)
        return *m_waters;
    m_waters.emplace();
    const QRectF everything(0, 0, m_shapes.plane().extent().x, m_shapes.plane().extent().y);
    for (const std::size_t layer : m_order) {
        if (mapStyleOf(m_shapes.layers()[layer].name) != MapStyle::Water)
            continue;
        const auto cells = m_shapes.cells(layer, 0, everything);
        std::map<QString, std::vector<const MapPart *>> named;
        for (const auto &cell : cells) {
            for (std::size_t i = 0; i < cell->areas.size(); ++i) {
                if (!cell->areaNames[i].isEmpty())
                    named[cell->areaNames[i]].push_back(&cell->areas[i]);
            }
        }
        for (const auto &[text, rings] : named) {
            const auto [at, width] = widestRun(rings);
            m_waters->push_back({ text, at, width, m_shapes.layers()[layer].errorMetres });
        }
    }
    return *m_waters;
}

std::vector<MapSprite> MapPainter::names(double metresPerPixel, const MapInk &ink, const std::vector<MapMark> &marks)
{
    NameSheet sheet(metresPerPixel, ink);
    std::map<QString, MapPoint> told;
    for (const MapMark &mark : marks) {
        sheet.keepClear(mark);
        if (mark.name.isEmpty())
            continue;
        const auto town = std::ranges::find(towns(), mark.name, &MapCellShapes::Name::text);
        const int population = town == towns().end() ? 0 : town->population;
        // The biggest comes first, and a town is named once.
        const auto [known, isNew] = told.emplace(mark.name, mark.at);
        if (!isNew && std::hypot(known->second.x - mark.at.x, known->second.y - mark.at.y) < kSameTownMetres)
            continue;
        sheet.wish(townWord(mark.name, population, ink), mark.at, mark.reach, population, mark.core);
    }
    for (const MapCellShapes::Name &town : towns()) {
        const auto same = told.find(town.text);
        if (same != told.end() && std::hypot(same->second.x - town.at.x, same->second.y - town.at.y) < kSameTownMetres)
            continue;
        Word word = townWord(town.text, town.population, ink);
        word.hasDot = true;
        sheet.wish(word, town.at, kDotReachDp * ink.dp, town.population);
    }
    for (const WaterName &water : waters()) {
        const Word word { water.text, letters(ink, kWaterLetters, false), ink.waterInk };
        const bool isDrawn = layerOpacity(water.errorMetres, metresPerPixel * ink.dp) > 0.5;
        if (isDrawn && sizeOf(word, ink).width() < water.widthMetres / metresPerPixel)
            sheet.wish(word, water.at, -1, 0);
    }
    return sheet.sprites();
}

}
