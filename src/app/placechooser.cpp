// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/placechooser.h"

#include "app/speech.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr int kMostSuggestions = 8;
constexpr int kFewestLetters = 2;   // with one, nobody has finished a word
constexpr int kLongestQuery = 100;
constexpr int kWidestRadius = 200;

}

std::span<const Column<PlaceRow>> PlaceRow::columns()
{
    static constexpr Column<PlaceRow> kColumns[] = {
        shown<&PlaceRow::key>("key"), shown<&PlaceRow::name>("name"), shown<&PlaceRow::detail>("detail"),
        shown<&PlaceRow::chosen>("chosen")
    };
    return kColumns;
}

PlaceChooser::PlaceChooser(const OpenCatalogue &catalogue, PositionSource &source, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_source(source)
{
    connect(&catalogue, &OpenCatalogue::changed, this, &PlaceChooser::lookUp);
    connect(&source, &PositionSource::found, this, &PlaceChooser::arrive);
    connect(&source, &PositionSource::missed, this, [this](PositionSource::Miss miss) {
        setState(miss == PositionSource::Miss::Denied ? Denied : miss == PositionSource::Miss::TimedOut ? TimedOut : Unavailable);
    });
}

QString PlaceChooser::text() const
{
    return isDevice() ? tr("Where you are") : m_place.name;
}

QString PlaceChooser::detail() const
{
    if (m_place.municipality.isEmpty() || !hasPlace())
        return {};
    const QString municipality = tr("%1 municipality").arg(m_place.municipality);
    return m_approximate ? tr("%1, approximate").arg(municipality) : municipality;
}

QString PlaceChooser::stateText() const
{
    switch (m_state) {
    case None: return {};
    case Searching: return tr("Looking for your position …");
    case Found: return tr("Your position stays on this device.");
    case Denied: return tr("The device does not let the guide see your position. Choose a place instead.");
    case Unavailable: return tr("This device cannot tell where it is. Choose a place instead.");
    case TimedOut: return tr("Your position was not found in time. Try again, or choose a place.");
    case Outside: return m_catalogue.get()
            ? tr("You are outside %1. Choose a place in it.", "a county").arg(m_catalogue.get()->region().name)
            : QString();
    }
    return {};
}

void PlaceChooser::setRadiusKm(int kilometres)
{
    const int radius = std::clamp(kilometres, 0, kWidestRadius);
    if (radius == m_place.radiusKilometres)
        return;
    m_place.radiusKilometres = radius;
    Q_EMIT changed();
    Q_EMIT edited();
}

QString PlaceChooser::radiusText() const
{
    return m_place.radiusKilometres == 0 ? tr("Any distance") : tr("Within %1 km").arg(m_place.radiusKilometres);
}

void PlaceChooser::shrink()
{
    const int now = radiusKm() == 0 ? kWidestRadius + 1 : radiusKm();
    const auto nearer = std::find_if(kRadii.rbegin(), kRadii.rend(), [now](int radius) { return radius < now; });
    if (nearer != kRadii.rend())
        setRadiusKm(*nearer);
}

void PlaceChooser::grow()
{
    const auto farther = std::ranges::find_if(kRadii, [this](int radius) { return radius > radiusKm(); });
    setRadiusKm(farther == kRadii.end() || radiusKm() == 0 ? 0 : *farther);
}

void PlaceChooser::setQuery(const QString &words)
{
    if (words == m_query)
        return;
    m_query = words.left(kLongestQuery);
    renewSuggestions();
    Q_EMIT queryChanged();
}

QString PlaceChooser::unknownText() const
{
    const bool nothing = m_catalogue.get() && m_found.empty() && m_query.trimmed().size() >= kFewestLetters
        && !placeNamed(*m_catalogue.get(), m_query);
    return nothing ? tr("We know no place called %1. Try a town, a municipality or a postal code.").arg(Speech::isolated(m_query.trimmed()))
                   : QString();
}

bool PlaceChooser::choose(const QString &name)
{
    const auto place = m_catalogue.get() ? placeNamed(*m_catalogue.get(), name) : std::nullopt;
    if (place)
        take(*place);
    return place.has_value();
}

void PlaceChooser::chooseSuggestion(int row)
{
    if (row >= 0 && row < int(m_found.size()))
        take(NamedPlace(m_found[std::size_t(row)]));
}

bool PlaceChooser::chooseIn(const QString &name, const QString &municipality)
{
    const auto place = placeIn(name, municipality);
    if (place)
        take(*place);
    return place.has_value();
}

void PlaceChooser::chooseRecent(int row)
{
    if (row < 0 || row >= m_recentRows.count())
        return;
    const PlaceRow chosen = m_recentRows.rows()[std::size_t(row)];
    chooseIn(chosen.name, chosen.key.mid(chosen.name.size() + 1));
}

bool PlaceChooser::chooseTyped()
{
    if (choose(m_query))
        return true;
    if (!m_found.empty()) {
        chooseSuggestion(0);
        return true;
    }
    return false;
}

void PlaceChooser::take(const NamedPlace &place)
{
    m_source.cancel();
    m_place.name = place.name;
    m_place.municipality = place.municipality;
    m_position = place.position;
    m_approximate = place.approximate;
    m_recent.add({ place.name, place.municipality });
    tellChosen();
}

void PlaceChooser::tellChosen()
{
    renewRecent();
    setQuery(QString());
    setState(None);
    renewMunicipalities();
    Q_EMIT changed();
    Q_EMIT edited();
}

void PlaceChooser::nearMe()
{
    if (m_state == Searching)
        return;
    setState(Searching);
    m_source.find();
}

void PlaceChooser::cancel()
{
    if (m_state != Searching)
        return;
    m_source.cancel();
    setState(None);
}

void PlaceChooser::clear()
{
    m_source.cancel();
    m_place = {};
    m_position.reset();
    tellChosen();
}

void PlaceChooser::arrive(Position position, double accuracyMetres)
{
    const auto &catalogue = m_catalogue.get();
    if (!catalogue || !catalogue->region().box.contains(position)) {
        setState(Outside);
        return;
    }
    m_place.name.clear();
    m_place.municipality.clear();
    m_position = position;
    m_accuracyMetres = accuracyMetres;
    m_approximate = false;
    setState(Found);
    renewRecent();
    renewMunicipalities();
    Q_EMIT changed();
    Q_EMIT edited();
}

void PlaceChooser::setPlace(const LastPlace &place)
{
    m_place = place;
    m_position.reset();
    setState(None);
    lookUp();
}

void PlaceChooser::lookUp()
{
    if (const auto &catalogue = m_catalogue.get(); catalogue && !m_place.name.isEmpty()) {
        const auto same = placeIn(m_place.name, m_place.municipality);
        const auto place = same ? same : placeNamed(*catalogue, m_place.name);
        m_position = place ? std::optional(place->position) : std::nullopt;
        m_approximate = place && place->approximate;
    }
    renewSuggestions();
    renewMunicipalities();
    renewRecent();
    Q_EMIT changed();
}

/// Two towns may share a name: the one in the same municipality is meant.
std::optional<NamedPlace> PlaceChooser::placeIn(const QString &name, const QString &municipality) const
{
    if (!m_catalogue.get())
        return {};
    const auto alike = placesLike(*m_catalogue.get(), name);
    const auto same = std::ranges::find_if(alike, [&](const NamedPlace &place) {
        return place.name == name && place.municipality == municipality;
    });
    return same == alike.end() ? std::nullopt : std::optional(*same);
}

void PlaceChooser::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void PlaceChooser::renewSuggestions()
{
    const bool ask = m_catalogue.get() && !m_query.trimmed().isEmpty();
    m_found = ask ? placesLike(*m_catalogue.get(), m_query, kMostSuggestions) : std::vector<NamedPlace>();
    std::vector<PlaceRow> rows;
    for (const NamedPlace &place : m_found) {
        const QString municipality = place.municipality == place.name ? QString() : tr("%1 municipality").arg(place.municipality);
        rows.push_back({ place.name + u'/' + place.municipality, place.name, municipality, false });
    }
    m_suggestions.replace(std::move(rows));
}

void PlaceChooser::renewMunicipalities()
{
    std::vector<PlaceRow> rows;
    if (const auto &catalogue = m_catalogue.get()) {
        for (const Municipality &one : catalogue->municipalities())
            rows.push_back({ one.name, one.name, QString(), one.name == m_place.name });
    }
    m_municipalities.replace(std::move(rows));
}

void PlaceChooser::setRecentPlaces(const RecentPlaces &recent)
{
    m_recent = recent;
    renewRecent();
}

void PlaceChooser::renewRecent()
{
    std::vector<PlaceRow> rows;
    for (const auto &[name, municipality] : m_recent.places()) {
        // A later catalogue may no longer have it.
        if (name != m_place.name && placeIn(name, municipality))
            rows.push_back({ name + u'/' + municipality, name, municipality == name ? QString() : tr("%1 municipality").arg(municipality), false });
    }
    m_recentRows.replace(std::move(rows));
}

void PlaceChooser::retranslate()
{
    renewRecent();
    renewSuggestions();
    Q_EMIT changed();
    Q_EMIT stateChanged();
    Q_EMIT queryChanged();
}

}
