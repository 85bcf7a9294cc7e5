// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/columnslayout.h"

#include "base/swedishorder.h"
#include "base/text.h"
#include "catalogue/languagetag.h"

#include <algorithm>
#include <numeric>

namespace paraply {

namespace {

constexpr std::uint8_t kOpenMax = 255;

AgePath pathOf(const AgeRange &ages, std::int32_t session)
{
    return {std::uint8_t(ages.min.value_or(0)), std::uint8_t(ages.max.value_or(kOpenMax)), ages.isKnown(), session};
}

/// What a session leaves open is as its service says.
AgeRange narrowed(const AgeRange &service, const AgeRange &session)
{
    return {session.min ? session.min : service.min, session.max ? session.max : service.max};
}

/// Positions of the texts in Swedish order, by their number.
std::vector<std::uint32_t> ranksOf(const std::vector<QString> &texts)
{
    SwedishOrder swedish;
    std::vector<std::uint32_t> order(texts.size()), ranks(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int side = swedish.compare(texts[a], texts[b]);
        return side != 0 ? side < 0 : texts[a] < texts[b];
    });
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = std::uint32_t(rank);
    return ranks;
}

}

ColumnsLayout::ColumnsLayout(const ServiceTables &tables, const Region &region, const Exceptions &exceptions,
                             ExceptionOwners owners, Columns &columns)
    : m_tables(tables), m_languages(region.languages), m_zone(region.timeZone), m_exceptions(exceptions),
      m_owners(std::move(owners)), m_columns(columns)
{
}

std::vector<std::uint32_t> ColumnsLayout::nameOrder(const ServiceTables &tables)
{
    const QCollator collator = swedishCollator();
    std::vector<std::pair<QCollatorSortKey, std::uint32_t>> keys;
    keys.reserve(tables.services.size());
    for (std::uint32_t service = 0; service < tables.services.size(); ++service)
        keys.emplace_back(collator.sortKey(tables.serviceNames.text(service)), service);
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) {
        const int side = a.first.compare(b.first);
        return side != 0 ? side < 0 : a.second < b.second;
    });
    std::vector<std::uint32_t> order;
    order.reserve(keys.size());
    for (const auto &[key, service] : keys)
        order.push_back(service);
    return order;
}

std::size_t ColumnsLayout::rowCount(const ServiceTables &tables)
{
    std::size_t rows = 0;
    for (const std::vector<std::uint32_t> &places : tables.places)
        rows += std::max<std::size_t>(places.size(), 1);
    return rows;
}

void ColumnsLayout::lay(const std::vector<std::uint32_t> &order)
{
    makeRoom();
    layShared();
    for (const std::uint32_t service : order) {
        const std::vector<std::uint32_t> &places = m_tables.places[service];
        if (places.empty())
            layRow(service, -1);
        for (const std::uint32_t location : places)
            layRow(service, location);
    }
    m_columns.areas.resize(m_areas.size());
    for (const auto &[area, number] : m_areas)
        m_columns.areas[number] = area;
}

void ColumnsLayout::makeRoom()
{
    Columns &to = m_columns;
    const std::size_t rows = rowCount(m_tables);
    for (std::vector<std::int32_t> *column : {&to.latitudes, &to.longitudes, &to.newestDayOf})
        column->resize(rows);
    for (std::vector<std::uint8_t> *column : {&to.minAges, &to.maxAges, &to.kinds})
        column->resize(rows);
    for (std::vector<std::uint32_t> *column : {&to.areaOf, &to.profileOf, &to.topicSetOf, &to.serviceOf, &to.placeMunicipalityOf,
                                               &to.localityOf, &to.organizationOf, &to.locationOf})
        column->resize(rows);
    to.precisions.resize(rows);
    to.bases.resize(rows);
    to.confidences.resize(rows);
    for (Bits *bits : {&to.placed, &to.ageKnown, &to.expecting, &to.free, &to.costSaid, &to.dropIn, &to.accessSaid,
                       &to.languageSaid, &to.hasPhone, &to.notSpecific})
        *bits = Bits(rows);
    to.kindRows.fill(Bits(rows));
    to.bandRows.fill(Bits(rows));
    to.reachRows.fill(Bits(rows));
}

void ColumnsLayout::layShared()
{
    const std::vector<QString> &municipalities = m_tables.municipalityNames.texts();
    m_municipalityRanks = ranksOf(municipalities);
    m_columns.municipalityNames.resize(municipalities.size());
    for (std::size_t i = 0; i < municipalities.size(); ++i)
        m_columns.municipalityNames[m_municipalityRanks[i]] = municipalities[i];
    for (const QString &choice : m_tables.municipalityChoices) {
        const auto known = std::find(municipalities.begin(), municipalities.end(), choice);
        m_columns.municipalityChoices.emplace_back(
            choice, known == municipalities.end() ? -1 : std::int32_t(m_municipalityRanks[std::size_t(known - municipalities.begin())]));
    }
    std::sort(m_columns.municipalityChoices.begin(), m_columns.municipalityChoices.end());

    std::vector<QString> tags = m_tables.languages.texts();
    std::sort(tags.begin(), tags.end());
    for (const QString &tag : tags)
        m_columns.languages.push_back({tag, Bits(m_columns.rowCount())});
    for (const QString &tag : m_tables.languages.texts()) {
        std::vector<std::size_t> &counted = m_languageRows.emplace_back();
        for (std::size_t i = 0; i < tags.size(); ++i) {
            if (takesLanguage(tags[i], tag))
                counted.push_back(i);
        }
    }

    m_columns.topicSets = m_tables.topicSets;
    m_columns.topicIds = m_tables.topics.texts();
    m_columns.topicOrder.resize(m_columns.topicIds.size());
    std::iota(m_columns.topicOrder.begin(), m_columns.topicOrder.end(), 0);
    std::sort(m_columns.topicOrder.begin(), m_columns.topicOrder.end(),
              [this](std::uint32_t a, std::uint32_t b) { return m_columns.topicIds[a] < m_columns.topicIds[b]; });
    m_columns.localityNames = m_tables.localityNames.texts();
    m_columns.organizationNames = m_tables.organizationNames.texts();
    m_columns.serviceIds = m_tables.serviceIds;
    m_columns.serviceNames = m_tables.serviceNames;
    m_columns.locationIds = m_tables.locationIds;
    m_columns.sessionIds = m_tables.sessionIds;
    m_columns.translatedNames = m_tables.names;
    m_columns.originalLanguage = m_languages.value(0);
}

void ColumnsLayout::layRow(std::uint32_t service, std::int64_t location)
{
    const ServiceFacts &facts = m_tables.services[service];
    const Sessions sessions = sessionsAt(service, location);
    Columns &to = m_columns;
    const std::size_t row = m_row++;
    to.placeMunicipalityOf[row] = m_municipalityRanks[facts.municipality];
    if (location >= 0) {
        const LocationFacts &place = m_tables.locations[std::size_t(location)];
        to.placed.set(row);
        to.latitudes[row] = place.latitude;
        to.longitudes[row] = place.longitude;
        to.precisions[row] = place.precision;
        to.localityOf[row] = place.locality;
        to.placeMunicipalityOf[row] = m_municipalityRanks[place.municipality];
        to.locationOf[row] = std::uint32_t(location);
    }
    to.kinds[row] = std::uint8_t(facts.kind);
    to.kindRows[std::size_t(facts.kind)].set(row);
    to.reachRows[std::size_t(facts.reach)].set(row);
    to.areaOf[row] = areaOf(facts);
    to.profileOf[row] = profileOf(service, sessions);
    to.topicSetOf[row] = facts.topicSet;
    to.serviceOf[row] = service;
    to.organizationOf[row] = facts.organization;
    to.newestDayOf[row] = facts.newestDay;
    to.bases[row] = facts.basis;
    to.confidences[row] = facts.confidence;
    layFlags(row, facts, sessions);
    layAges(row, facts, sessions);
}

void ColumnsLayout::layFlags(std::size_t row, const ServiceFacts &facts, const Sessions &sessions)
{
    const bool expecting = facts.expecting
        || std::any_of(sessions.begin(), sessions.end(), [](const SessionFacts *session) { return session->expecting; });
    const auto lay = [row](Bits &bits, bool value) {
        if (value)
            bits.set(row);
    };
    lay(m_columns.expecting, expecting);
    lay(m_columns.free, facts.free);
    lay(m_columns.costSaid, facts.costSaid);
    lay(m_columns.dropIn, facts.dropIn);
    lay(m_columns.accessSaid, facts.accessSaid);
    lay(m_columns.languageSaid, !facts.languages.empty());
    lay(m_columns.hasPhone, facts.hasPhone);
    lay(m_columns.notSpecific, facts.basis != Basis::Specific);
    for (const std::uint32_t language : facts.languages) {
        for (const std::size_t counted : m_languageRows[language])
            m_columns.languages[counted].rows.set(row);
    }
}

void ColumnsLayout::layAges(std::size_t row, const ServiceFacts &facts, const Sessions &sessions)
{
    std::vector<AgePath> paths;
    const auto hasOwnAges = [](const SessionFacts *session) { return !session->ages.isEmpty(); };
    // Where every session has ages of its own, nothing is left that is for the ages of the service.
    if (sessions.empty() || !std::all_of(sessions.begin(), sessions.end(), hasOwnAges))
        paths.push_back(pathOf(facts.ages, -1));
    for (const SessionFacts *session : sessions) {
        if (hasOwnAges(session))
            paths.push_back(pathOf(narrowed(facts.ages, session->ages), session->number));
    }
    const AgePath &first = paths.front();
    m_columns.minAges[row] = first.min;
    m_columns.maxAges[row] = first.max;
    if (first.known)
        m_columns.ageKnown.set(row);
    if (first.session >= 0)
        m_columns.leadingSessions.emplace_back(std::uint32_t(row), first.session);
    for (auto path = paths.begin() + 1; path != paths.end(); ++path)
        m_columns.furtherPaths.push_back({std::uint32_t(row), *path});
    for (const AgePath &path : paths)
        layBands(row, path);
}

void ColumnsLayout::layBands(std::size_t row, const AgePath &path)
{
    // A session may narrow its service's ages to none.
    if (path.min > path.max)
        return;
    for (std::size_t band = 0; band < m_columns.bandRows.size(); ++band) {
        const AgeRange months = rangeOf(AgeBand(band));
        if (path.min <= *months.max && path.max >= *months.min)
            m_columns.bandRows[band].set(row);
    }
}

ColumnsLayout::Sessions ColumnsLayout::sessionsAt(std::uint32_t service, std::int64_t location) const
{
    Sessions here;
    const auto known = m_tables.sessions.find(service);
    if (known == m_tables.sessions.end())
        return here;
    for (const SessionFacts &session : known->second) {
        if (session.location < 0 || session.location == location)
            here.push_back(&session);
    }
    return here;
}

std::uint32_t ColumnsLayout::areaOf(const ServiceFacts &facts)
{
    Area area {facts.reach, m_municipalityRanks[facts.municipality], {}};
    for (const std::uint32_t municipality : facts.catchment) {
        if (municipality != facts.municipality)
            area.catchment.push_back(m_municipalityRanks[municipality]);
    }
    std::sort(area.catchment.begin(), area.catchment.end());
    return m_areas.try_emplace(std::move(area), std::uint32_t(m_areas.size())).first->second;
}

std::uint32_t ColumnsLayout::profileOf(std::uint32_t service, const Sessions &sessions)
{
    std::vector<std::uint32_t> schedules;
    if (const std::uint32_t own = m_tables.services[service].hours; own != 0)
        schedules.push_back(scheduleOf(service, own, {}));
    for (const SessionFacts *session : sessions)
        schedules.push_back(scheduleOf(service, session->hours, session->validity));
    return m_columns.openness.profile(std::move(schedules));
}

std::uint32_t ColumnsLayout::scheduleOf(std::uint32_t service, std::uint32_t hours, const Validity &session)
{
    const std::uint32_t context = contextOf(service, session);
    const auto [known, isNew] = m_schedules.try_emplace({context, hours}, 0);
    if (isNew)
        known->second = m_columns.openness.schedule(m_tables.hours.texts()[hours], context);
    return known->second;
}

std::uint32_t ColumnsLayout::contextOf(std::uint32_t service, const Validity &session)
{
    const ServiceFacts &facts = m_tables.services[service];
    const QString &municipality = m_tables.municipalityNames.texts()[facts.municipality];
    QString id, owner;
    if (!m_owners.services.empty() && m_owners.services.contains(m_tables.serviceIds.text(service)))
        owner = u's' + (id = m_tables.serviceIds.text(service));
    else if (m_owners.municipalities.contains(municipality))
        owner = u'm' + municipality;
    const auto [known, isNew] = m_contexts.try_emplace(
        ContextKey {owner, facts.validity.from, facts.validity.to, session.from, session.to}, 0);
    if (isNew) {
        const ServiceExceptions concerning = m_exceptions.concerning(id, municipality, {m_languages, m_languages.value(0)});
        known->second = m_columns.openness.addContext(hoursContext(m_zone, concerning, facts.validity, session));
    }
    return known->second;
}

}
