// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/opencatalogue.h"
#include "app/positionsource.h"
#include "app/recentplaces.h"
#include "app/rowmodel.h"
#include "catalogue/find.h"
#include "personal/profile.h"

#include <array>

namespace paraply {

struct PlaceRow {
    QString key, name, detail;
    bool chosen = false;
    bool operator==(const PlaceRow &) const = default;
    static std::span<const Column<PlaceRow>> columns();
};

/// Where "near" is: a place the user named, or the device's position after "near me".
class PlaceChooser : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPlace READ hasPlace NOTIFY changed FINAL)
    Q_PROPERTY(bool isDevice READ isDevice NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY stateChanged FINAL)
    Q_PROPERTY(int radiusKm READ radiusKm WRITE setRadiusKm NOTIFY changed FINAL)
    Q_PROPERTY(QString radiusText READ radiusText NOTIFY changed FINAL)
    Q_PROPERTY(bool canShrink READ canShrink NOTIFY changed FINAL)
    Q_PROPERTY(bool canGrow READ canGrow NOTIFY changed FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString unknownText READ unknownText NOTIFY queryChanged FINAL)
    Q_PROPERTY(paraply::RowModel *suggestions READ suggestions CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *recent READ recent CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *municipalities READ municipalities CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.place")
public:
    enum State { None, Searching, Found, Denied, Unavailable, TimedOut, Outside };
    Q_ENUM(State)
    /// Both must outlive this.
    PlaceChooser(const OpenCatalogue &catalogue, PositionSource &source, QObject *parent = nullptr);

    QString text() const;
    QString detail() const;
    bool hasPlace() const { return m_position.has_value(); }
    /// The place is where the device is.
    bool isDevice() const { return hasPlace() && m_place.name.isEmpty(); }
    const std::optional<Position> &position() const { return m_position; }
    /// How far off the device's own position may be; 0: not known, or a named place.
    double accuracyMetres() const { return isDevice() ? m_accuracyMetres : 0; }
    State state() const { return m_state; }
    QString stateText() const;
    /// The device was asked for its position and gave none that helps.
    bool hasFailed() const { return m_state > Found; }
    int radiusKm() const { return m_place.radiusKilometres; }
    /// 0 (any distance) to 200; more is cut.
    void setRadiusKm(int kilometres);
    QString radiusText() const;
    bool canShrink() const { return m_place.radiusKilometres != kRadii.front(); }
    bool canGrow() const { return m_place.radiusKilometres != 0; }
    /// One step nearer or farther: 2, 5, 10, 20, 50 km, any distance.
    Q_INVOKABLE void shrink();
    Q_INVOKABLE void grow();
    QString query() const { return m_query; }
    void setQuery(const QString &words);
    /// That the typed words name no place we know; empty while they may become one.
    QString unknownText() const;
    RowModel *suggestions() { return &m_suggestions; }
    /// Places named before, the newest first, but for the one that is chosen.
    RowModel *recent() { return &m_recentRows; }
    RowModel *municipalities() { return &m_municipalities; }

    /// A locality, municipality or postal code; false when there is none of that name.
    Q_INVOKABLE bool choose(const QString &name);
    /// The suggestion in that row.
    Q_INVOKABLE void chooseSuggestion(int row);
    Q_INVOKABLE void chooseRecent(int row);
    Q_INVOKABLE bool chooseTyped();
    /// The place of that name in that municipality; false when there is none.
    Q_INVOKABLE bool chooseIn(const QString &name, const QString &municipality);
    /// The only call that asks the device for its position.
    Q_INVOKABLE void nearMe();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void clear();

    /// What is kept of it: never a position of the device.
    LastPlace place() const { return m_place; }
    /// Kept until the catalogue is there, when it is looked up.
    void setPlace(const LastPlace &place);
    const RecentPlaces &recentPlaces() const { return m_recent; }
    void setRecentPlaces(const RecentPlaces &recent);
    void retranslate();

Q_SIGNALS:
    void changed();
    void stateChanged();
    void queryChanged();
    /// The user changed something.
    void edited();

private:
    void take(const NamedPlace &place);
    void lookUp();
    void arrive(Position position, double accuracyMetres);
    void setState(State state);
    void renewSuggestions();
    void renewMunicipalities();
    void renewRecent();
    /// A place was chosen, or none.
    void tellChosen();
    std::optional<NamedPlace> placeIn(const QString &name, const QString &municipality) const;

    static constexpr std::array kRadii{ 2, 5, 10, 20, 50 };

    const OpenCatalogue &m_catalogue;
    PositionSource &m_source;
    LastPlace m_place;
    std::optional<Position> m_position;
    bool m_approximate = false;
    double m_accuracyMetres = 0;
    State m_state = None;
    QString m_query;
    std::vector<NamedPlace> m_found;
    RecentPlaces m_recent;
    RowList<PlaceRow> m_suggestions, m_municipalities, m_recentRows;
};

}
