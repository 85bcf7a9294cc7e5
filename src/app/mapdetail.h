// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/hitrow.h"
#include "app/jobqueue.h"
#include "app/mapcamera.h"
#include "app/pinrow.h"

namespace paraply {

class AppSession;

/// A map of what the finder finds: pins and clusters of the same question as the list, what is chosen among them, and where the map is.
/// What is chosen and where one was is kept in the session, so every map and list shows the same. Clusters are made off the GUI thread.
class MapDetail : public QObject {
    Q_OBJECT
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY changed FINAL)
    Q_PROPERTY(paraply::MapCamera *camera READ camera CONSTANT FINAL)
    /// Set: a map of that one row, which remembers nothing.
    Q_PROPERTY(QString service MEMBER m_service NOTIFY onlyChanged FINAL)
    Q_PROPERTY(QString location MEMBER m_location NOTIFY onlyChanged FINAL)
    Q_PROPERTY(double unit READ unit WRITE setUnit NOTIFY unitChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(paraply::RowModel *pins READ pins CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *chosenHits READ chosenHits CONSTANT FINAL)
    Q_PROPERTY(bool hasChosen READ hasChosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenService READ chosenService NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenLocation READ chosenLocation NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenTitle READ chosenTitle NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenNote READ chosenNote NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString summaryText READ summaryText NOTIFY changed FINAL)
    Q_PROPERTY(QString legendTitle READ legendTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString legendText READ legendText NOTIFY changed FINAL)
    Q_PROPERTY(QString closeText READ closeText NOTIFY layersChanged FINAL)
    Q_PROPERTY(QStringList layerTexts READ layerTexts NOTIFY layersChanged FINAL)
    Q_PROPERTY(bool hasOwn READ hasOwn NOTIFY changed FINAL)
    Q_PROPERTY(double ownX READ ownX NOTIFY changed FINAL)
    Q_PROPERTY(double ownY READ ownY NOTIFY changed FINAL)
    Q_PROPERTY(double ownMetres READ ownMetres NOTIFY changed FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit MapDetail(QObject *parent = nullptr);
    ~MapDetail() override;

    Status::Value status() const { return m_status; }
    MapCamera *camera() { return &m_camera; }
    /// px per dp of a pin: larger text makes larger pins.
    double unit() const { return m_unit; }
    void setUnit(double pixels);
    /// Pins of the question as it stands are being made.
    bool isBusy() const { return m_asked != m_answered; }
    RowModel *pins() { return &m_pins; }
    RowModel *chosenHits() { return &m_chosenHits; }
    bool hasChosen() const { return !m_chosenHits.rows().empty(); }
    const QString &chosenService() const;
    const QString &chosenLocation() const;
    QString chosenTitle() const;
    QString chosenNote() const;
    QString summaryText() const;
    QString legendTitle() const;
    QString legendText() const;
    /// That the map has no outlines that hold so close; empty while it has.
    QString closeText() const;
    QStringList layerTexts() const;
    bool hasOwn() const;
    double ownX() const;
    double ownY() const;
    double ownMetres() const;

    /// Chooses what is one place; comes closer where several lie under one disc.
    Q_INVOKABLE void choosePin(const QString &key);
    /// The pin of a row of the list; empty: none.
    Q_INVOKABLE void chooseRow(const QString &service, const QString &location);
    Q_INVOKABLE void clearChosen();
    /// Moves the map so that what is chosen is not covered.
    Q_INVOKABLE void revealChosen(double margin);
    /// Asks the device where it is, and goes there.
    Q_INVOKABLE void nearMe();
    Q_INVOKABLE void showAll();

    std::shared_ptr<const Catalogue> catalogue() const;
    const std::vector<MapMark> &marks() const { return m_marks; }
    /// What the page lays over the map, px of the window: a disc whose number it would hide is not shown, only the ring round it.
    void setCovers(std::vector<QRectF> covers);

Q_SIGNALS:
    void changed();
    void chosenChanged();
    void unitChanged();
    void onlyChanged();
    void layersChanged();
    void marksChanged();

private:
    struct Answer;
    void ask();
    void take(const Answer &answer);
    void takeCatalogue();
    void renewPins();
    void hideCovered();
    void renewChosen();
    const Spot *chosenSpot() const;
    const Spot *spotOfRow(const QString &service, const QString &location) const;
    std::vector<HitRow> rowsAt(const Spot &spot) const;
    void goToOwn();
    bool isOfOne() const { return !m_service.isEmpty(); }
    void goToOnly();
    /// How close the map may begin, so that there is something on it; 0: as one likes.
    double closestGround() const;
    QRectF areaRound(Position position, double metres) const;

    AppSession *m_session;
    MapCamera m_camera;
    Status::Value m_status = Status::Loading;
    QString m_service, m_location;
    double m_unit = 1;
    int m_asked = 0, m_answered = 0;
    bool m_wantsOwn = false;
    MapPlane m_plane;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::vector<BasemapLayer> m_layers;
    std::vector<Spot> m_spots;
    std::vector<MapCluster> m_clusters;
    std::vector<MapMark> m_marks;
    std::vector<QRectF> m_covers;
    RowList<PinRow> m_pins;
    RowList<HitRow> m_chosenHits;
    JobQueue m_jobs;   // joined before the rest goes
};

}
