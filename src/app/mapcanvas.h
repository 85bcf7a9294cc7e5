// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mapdetail.h"
#include "app/mapworkshop.h"

#include <QPointer>
#include <QQuickItem>

namespace paraply {

/// The ground of a map: tiles and names that a thread of its own has drawn, put where the camera looks. While the scale changes the
/// tiles there are grow or shrink with it; when it is still, sharp ones take their place. The same pictures on every renderer
/// (docs/decisions/0011-map-tiles.md). GUI thread; nodes as Qt Quick calls for them.
class MapCanvas : public QQuickItem {
    Q_OBJECT
    Q_PROPERTY(paraply::MapDetail *detail READ detail WRITE setDetail NOTIFY detailChanged FINAL REQUIRED)
    Q_PROPERTY(QColor land READ land WRITE setLand NOTIFY inkChanged FINAL)
    Q_PROPERTY(QColor water READ water WRITE setWater NOTIFY inkChanged FINAL)
    Q_PROPERTY(QColor shore READ shore WRITE setShore NOTIFY inkChanged FINAL)
    Q_PROPERTY(QColor waterInk READ waterInk WRITE setWaterInk NOTIFY inkChanged FINAL)
    Q_PROPERTY(QColor river READ river WRITE setRiver NOTIFY inkChanged FINAL)
    Q_PROPERTY(QColor county READ county WRITE setCounty NOTIFY inkChanged FINAL)
    Q_PROPERTY(QColor road READ road WRITE setRoad NOTIFY inkChanged FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY inkChanged FINAL)
    Q_PROPERTY(int letter READ letter WRITE setLetter NOTIFY inkChanged FINAL)
    Q_PROPERTY(double dp READ dp WRITE setDp NOTIFY inkChanged FINAL)
    /// 1: what is seen is final; 2: something is being drawn. As of Loader and Image.
    Q_PROPERTY(int status READ status NOTIFY statusChanged FINAL)
    /// The names that are placed, for tests and for those who look after the map.
    Q_PROPERTY(QList<QString> names READ names NOTIFY statusChanged FINAL)
    QML_ELEMENT
public:
    explicit MapCanvas(QQuickItem *parent = nullptr);
    ~MapCanvas() override;

    MapDetail *detail() const { return m_detail; }
    void setDetail(MapDetail *detail);
    QColor land() const { return m_ink.land; }
    void setLand(const QColor &colour) { dip(&MapInk::land, colour); }
    QColor water() const { return m_ink.water; }
    void setWater(const QColor &colour) { dip(&MapInk::water, colour); }
    QColor shore() const { return m_ink.shore; }
    void setShore(const QColor &colour) { dip(&MapInk::shore, colour); }
    QColor waterInk() const { return m_ink.waterInk; }
    void setWaterInk(const QColor &colour) { dip(&MapInk::waterInk, colour); }
    QColor river() const { return m_ink.river; }
    void setRiver(const QColor &colour) { dip(&MapInk::river, colour); }
    QColor county() const { return m_ink.county; }
    void setCounty(const QColor &colour) { dip(&MapInk::county, colour); }
    QColor road() const { return m_ink.road; }
    void setRoad(const QColor &colour) { dip(&MapInk::road, colour); }
    QColor ink() const { return m_ink.ink; }
    void setInk(const QColor &colour) { dip(&MapInk::ink, colour); }
    int letter() const { return m_ink.letter; }
    void setLetter(int pixels) { dip(&MapInk::letter, pixels); }
    double dp() const { return m_ink.dp; }
    void setDp(double pixels) { dip(&MapInk::dp, pixels); }
    int status() const { return isDone() ? 1 : 2; }
    QList<QString> names() const;
    /// Where one of them stands now, px; of no size when it is not in sight.
    Q_INVOKABLE QRectF nameBox(const QString &text) const;
    /// Something lies over the map from now on: while it is there, a name that it would hide a part of stands elsewhere, or is not
    /// shown, and the detail is told of it. Beside what has words of its own no name stands so close that it would be read on from them.
    Q_INVOKABLE void cover(QQuickItem *item, bool hasWords = false);
    /// Every tile that is seen is there, sharp.
    bool isWhole() const;

Q_SIGNALS:
    void detailChanged();
    void inkChanged();
    void statusChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &fresh, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;
    void updatePolish() override;

private:
    template <typename Value, typename Given>
    void dip(Value MapInk::*member, const Given &value)
    {
        if (m_ink.*member == value)
            return;
        m_ink.*member = value;
        m_begun = false;
        polish();
        Q_EMIT inkChanged();
    }
    bool isDone() const;
    void begin();
    void follow();
    void askTiles();
    void askNames();
    void takeTiles(const std::vector<MapTile> &tiles);
    void takeNames(double metresPerPixel, const std::vector<MapSprite> &names);
    std::vector<QRectF> boxesOf(const QList<QQuickItem *> &covers) const;
    /// Where the names stand that are whole in the window and covered by nothing, px from what they name; a dot goes with its name.
    std::vector<std::optional<QPointF>> offsetsInSight() const;
    std::vector<MapTileKey> wanted(double metresPerPixel, int beyond) const;
    void forget();

    QPointer<MapDetail> m_detail;
    MapInk m_ink;
    MapWorkshop m_workshop;
    bool m_begun = false, m_complete = false;
    double m_scale = 0;                        ///< the tiles' metres per px; 0: none asked yet
    std::map<MapTileKey, QImage> m_tiles, m_old;   ///< old: of a former scale, until the new ones cover the window
    int m_asked = 0;                           ///< jobs under way
    bool m_namesAsked = false, m_namesStale = true;
    std::vector<MapSprite> m_names;
    int m_namesMade = 0;
    QList<QQuickItem *> m_covers, m_wordy;   ///< wordy: those with words of their own
};

}
