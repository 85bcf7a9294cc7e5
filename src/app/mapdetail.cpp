// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/mapdetail.h"

#include "app/appsession.h"
#include "app/mapwords.h"

namespace paraply {

namespace {

constexpr double kReach = 40;                          // dp
constexpr double kFlightMargin = 60;                   // px
constexpr double kOwnSight = 8000, kOnlySight = 12000, kNearSight = 25000;   // metres to each side

std::vector<Spot> spotsToShow(const Catalogue &catalogue, const Query &query, const QString &service, const QString &location)
{
    if (!service.isEmpty()) {
        const auto row = rowAt(catalogue, service, location);
        const auto spot = row ? spotOf(catalogue, *row) : std::nullopt;
        return spot ? std::vector { *spot } : std::vector<Spot>();
    }
    auto spots = spotsOf(catalogue, query);
    return spots ? *std::move(spots) : std::vector<Spot>();
}

}

/// What a job makes of one question at one scale.
struct MapDetail::Answer {
    int number = 0;
    std::vector<Spot> spots;
    std::vector<MapCluster> clusters;
};

MapDetail::MapDetail(QObject *parent) : QObject(parent), m_session(AppSession::current())
{
    connect(m_session, &AppSession::catalogueChanged, this, &MapDetail::takeCatalogue);
    connect(m_session, &AppSession::mapChanged, this, [this] {
        renewPins();
        renewChosen();
    });
    connect(m_session->finder(), &Finder::answered, this, &MapDetail::ask);
    connect(m_session->place(), &PlaceChooser::changed, this, &MapDetail::goToOwn);
    connect(&m_camera, &MapCamera::scaleChanged, this, [this] {
        ask();
        Q_EMIT layersChanged();
    });
    connect(&m_camera, &MapCamera::handsChanged, this, &MapDetail::ask);
    connect(&m_camera, &MapCamera::changed, this, &MapDetail::hideCovered);
    connect(this, &MapDetail::onlyChanged, this, &MapDetail::goToOnly);
    connect(&m_camera, &MapCamera::changed, this, [this] {
        if (m_camera.isStill() && m_camera.isMoved() && !m_camera.view().isEmpty() && !isOfOne())
            m_session->mapMemory().view = m_camera.view();
    });
    takeCatalogue();
}

MapDetail::~MapDetail() = default;

std::shared_ptr<const Catalogue> MapDetail::catalogue() const
{
    return m_catalogue;
}

void MapDetail::takeCatalogue()
{
    const auto &catalogue = m_session->catalogue().get();
    if (catalogue && catalogue != m_catalogue) {
        m_plane = MapPlane(catalogue->region().box);
        if (auto layers = catalogue->basemapLayers())
            m_layers = *std::move(layers);
        const QSizeF region(m_plane.extent().x, m_plane.extent().y);
        const auto &kept = m_session->mapMemory().view;
        m_camera.setRegion(region);
        if (kept && kept->region() == region && !isOfOne())
            m_camera.setView(m_camera.size().isEmpty() ? *kept : kept->resized(m_camera.size(), m_camera.covered()));
        else if (const auto &near = m_session->place()->position(); near && !isOfOne())
            m_camera.rest(areaRound(*near, kNearSight), closestGround());
        else if (!isOfOne())
            m_camera.rest(QRectF(QPointF(), region));
    }
    m_catalogue = catalogue;
    m_camera.retranslate();
    goToOnly();
    ask();
    Q_EMIT layersChanged();
}

void MapDetail::setUnit(double pixels)
{
    if (pixels == m_unit || !(pixels > 0))
        return;
    m_unit = pixels;
    Q_EMIT unitChanged();
    ask();
}

void MapDetail::ask()
{
    if (!m_catalogue || m_camera.view().isEmpty() || !m_camera.isStill()) {
        m_status = m_session->catalogueState() == AppSession::Failed ? Status::Failed : m_catalogue ? m_status : Status::Loading;
        Q_EMIT changed();
        return;
    }
    ++m_asked;
    m_jobs.add([this, number = m_asked, catalogue = m_catalogue, query = m_session->finder()->query(), plane = m_plane,
                scale = m_camera.metresPerPixel() * m_unit, service = m_service, location = m_location](std::stop_token) {
        Answer answer { number, spotsToShow(*catalogue, query, service, location), {} };
        std::vector<MapPoint> at;
        for (const Spot &spot : answer.spots)
            at.push_back(plane.at(spot.position));
        answer.clusters = clustersOf(answer.spots, at, scale, kReach);
        QMetaObject::invokeMethod(this, [this, answer = std::move(answer)] { take(answer); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void MapDetail::take(const Answer &answer)
{
    m_answered = answer.number;
    if (isBusy())
        return;
    m_spots = answer.spots;
    m_clusters = answer.clusters;
    m_status = m_spots.empty() ? Status::Empty : Status::Ready;
    renewPins();
    renewChosen();
}

void MapDetail::renewPins()
{
    const Spot *chosen = chosenSpot();
    std::vector<PinRow> rows;
    std::vector<MapMark> marks;
    for (const MapCluster &cluster : m_clusters) {
        marks.push_back(PinRow::markOf(cluster, m_spots, m_unit));
        rows.push_back(PinRow::of(cluster, m_spots, m_session->regionName()));
        rows.back().chosen = std::ranges::any_of(cluster.spots, [&](std::size_t spot) { return &m_spots[spot] == chosen; });
    }
    const std::vector<bool> covered = coveredMarks(marks, m_camera.view(), m_covers);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].covered = covered[i] && !rows[i].chosen;
    m_pins.replace(std::move(rows));
    if (marks != m_marks) {
        m_marks = std::move(marks);
        Q_EMIT marksChanged();
    }
}

void MapDetail::setCovers(std::vector<QRectF> covers)
{
    m_covers = std::move(covers);
    hideCovered();
}

void MapDetail::hideCovered()
{
    const std::vector<bool> covered = coveredMarks(m_marks, m_camera.view(), m_covers);
    if (covered.size() != m_pins.rows().size())
        return;
    bool differs = false;
    for (std::size_t i = 0; i < covered.size(); ++i)
        differs = differs || m_pins.rows()[i].covered != (covered[i] && !m_pins.rows()[i].chosen);
    if (!differs)
        return;
    std::vector<PinRow> rows = m_pins.rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].covered = covered[i] && !rows[i].chosen;
    m_pins.replace(std::move(rows));
}

const Spot *MapDetail::chosenSpot() const
{
    const QString &wanted = m_session->mapMemory().spot;
    const auto spot = std::ranges::find(m_spots, wanted, PinRow::keyOf);
    return wanted.isEmpty() || spot == m_spots.end() ? nullptr : &*spot;
}

void MapDetail::renewChosen()
{
    const Spot *spot = chosenSpot();
    m_chosenHits.replace(spot ? rowsAt(*spot) : std::vector<HitRow>());
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

std::vector<HitRow> MapDetail::rowsAt(const Spot &spot) const
{
    const auto hits = hitsAt(*m_catalogue, m_session->finder()->query(), spot.rows);
    if (!hits)
        return {};
    HitContext context = m_session->finder()->hitContext();
    context.noted = {};   // nothing beside these cards says it
    return hitRows(*hits, context, 0, int(hits->size()));
}

void MapDetail::choosePin(const QString &key)
{
    const auto cluster = std::ranges::find_if(m_clusters, [&](const MapCluster &one) { return PinRow::keyOf(m_spots[one.spots.front()]) == key; });
    if (cluster == m_clusters.end())
        return;
    const double apart = std::max(cluster->area.width(), cluster->area.height()) / MapView::kClosestMetres;
    if (cluster->spots.size() > 1 && apart > kReach * m_unit && m_camera.canGrow()) {
        m_camera.flyTo(cluster->area, kFlightMargin * m_unit);
        return;
    }
    // What is chosen comes to cover the map: it must not fall away from under the finger, into another ring.
    m_camera.stay();
    MapMemory next = m_session->mapMemory();
    next.spot = key;
    next.service.clear();
    next.location.clear();
    if (cluster->count == 1) {
        const auto rows = rowsAt(m_spots[cluster->spots.front()]);
        next.service = rows.empty() ? QString() : rows.front().service;
        next.location = rows.empty() ? QString() : rows.front().location;
    }
    m_session->chooseOnMap(next);
}

void MapDetail::chooseRow(const QString &service, const QString &location)
{
    MapMemory next = m_session->mapMemory();
    if (service == next.service && location == next.location)
        return;
    next.service = service;
    next.location = location;
    next.spot.clear();
    if (const Spot *spot = spotOfRow(service, location))
        next.spot = PinRow::keyOf(*spot);
    m_session->chooseOnMap(next);
}

const Spot *MapDetail::spotOfRow(const QString &service, const QString &location) const
{
    if (!m_catalogue || location.isEmpty())
        return nullptr;
    const std::optional<std::uint32_t> row = rowAt(*m_catalogue, service, location);
    if (!row)
        return nullptr;
    const auto spot = std::ranges::find_if(m_spots, [number = *row](const Spot &one) { return std::ranges::binary_search(one.rows, number); });
    return spot == m_spots.end() ? nullptr : &*spot;
}

void MapDetail::clearChosen()
{
    MapMemory next = m_session->mapMemory();
    next.spot.clear();
    next.service.clear();
    next.location.clear();
    m_session->chooseOnMap(next);
}

void MapDetail::revealChosen(double margin)
{
    if (const Spot *spot = chosenSpot()) {
        const MapPoint at = m_plane.at(spot->position);
        m_camera.reveal(at.x, at.y, margin);
    }
}

void MapDetail::nearMe()
{
    m_wantsOwn = true;
    m_session->place()->nearMe();
}

void MapDetail::goToOwn()
{
    Q_EMIT changed();
    if (!m_wantsOwn || !hasOwn())
        return;
    m_wantsOwn = false;
    m_camera.flyTo(areaRound(*m_session->place()->position(), kOwnSight), 0);
}

void MapDetail::goToOnly()
{
    const auto row = m_catalogue && isOfOne() ? rowAt(*m_catalogue, m_service, m_location) : std::nullopt;
    const auto spot = row ? spotOf(*m_catalogue, *row) : std::nullopt;
    if (!spot)
        return;
    m_camera.rest(areaRound(spot->position, kOnlySight));
    ask();
}

QRectF MapDetail::areaRound(Position position, double metres) const
{
    const MapPoint at = m_plane.at(position);
    return { at.x - metres, at.y - metres, 2 * metres, 2 * metres };
}

void MapDetail::showAll()
{
    m_camera.flyTo(QRectF(0, 0, m_plane.extent().x, m_plane.extent().y), 0);
}

const QString &MapDetail::chosenService() const
{
    return m_session->mapMemory().service;
}

const QString &MapDetail::chosenLocation() const
{
    return m_session->mapMemory().location;
}

QString MapDetail::chosenTitle() const
{
    const Spot *spot = chosenSpot();
    return spot ? MapWords::place(*spot, m_session->regionName()) : QString();
}

QString MapDetail::chosenNote() const
{
    const Spot *spot = chosenSpot();
    return spot ? MapWords::precision(spot->precision) : QString();
}

QString MapDetail::summaryText() const
{
    return m_status == Status::Ready || m_status == Status::Empty
        ? MapWords::summary(m_session->finder()->total(), int(m_spots.size()), m_session->finder()->remoteTotal()) : QString();
}

QString MapDetail::legendTitle() const
{
    const bool hasRings = std::ranges::any_of(m_clusters, [](const MapCluster &one) { return !one.hasAddress; });
    const bool hasParts = std::ranges::any_of(m_spots, [](const Spot &one) { return one.precision == Precision::Neighbourhood; });
    return MapWords::legendTitle(hasRings, hasParts);
}

QString MapDetail::legendText() const
{
    return MapWords::legend();
}

double MapDetail::closestGround() const
{
    double closest = 0;
    for (const BasemapLayer &layer : m_layers) {
        const double metres = closestMetresOf(layer.errorMetres);
        if (mapStyleOf(layer.name) != MapStyle::Places && (closest == 0 || metres < closest))
            closest = metres;
    }
    return closest;
}

QString MapDetail::closeText() const
{
    const bool isBare = std::ranges::none_of(m_layers, [this](const BasemapLayer &layer) {
        return mapStyleOf(layer.name) != MapStyle::Places && layerOpacity(layer.errorMetres, m_camera.metresPerPixel()) > 0;
    });
    // Who sees the whole region cannot be too close.
    return isBare && !m_layers.empty() && m_camera.canShrink() ? MapWords::tooClose() : QString();
}

QStringList MapDetail::layerTexts() const
{
    QStringList texts;
    for (const BasemapLayer &layer : m_layers)
        texts << MapWords::layer(layer);
    return texts;
}

bool MapDetail::hasOwn() const
{
    return m_catalogue && m_session->place()->isDevice();
}

double MapDetail::ownX() const
{
    return hasOwn() ? m_plane.at(*m_session->place()->position()).x : 0;
}

double MapDetail::ownY() const
{
    return hasOwn() ? m_plane.at(*m_session->place()->position()).y : 0;
}

double MapDetail::ownMetres() const
{
    return hasOwn() ? m_session->place()->accuracyMetres() : 0;
}

}
