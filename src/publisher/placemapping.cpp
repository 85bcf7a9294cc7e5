// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include "publisher/foreignplace.h"
#include "publisher/foreigntext.h"

#include <algorithm>

namespace paraply {

namespace {

bool isPhysical(const StagedRecord &record, const char *field)
{
    const QString type = record.field(QLatin1String(field)).toLower();
    return type.isEmpty() || type == QLatin1String("physical");
}

bool isHidden(const StagedRecord &record)
{
    return foreignTruth(record.field(QStringLiteral("mask_exact_address"))).value.value_or(false);
}

class PlaceMapping {
public:
    PlaceMapping(MappingScope &scope, PlaceDraft &place) : m_scope(scope), m_place(place) { }

    /// Nothing of a masked place is kept but its municipality, nor told in words.
    void mapMasked()
    {
        const QString masked = QStringLiteral("masked_place");
        m_place.municipality = municipality(m_place.addresses.empty() ? nullptr : &m_place.addresses.front());
        m_scope.ledger.setAside(*m_place.location, masked);
        for (const auto *records : {&m_place.addresses, &m_place.accessibilities}) {
            for (const StagedRecord &record : *records)
                m_scope.ledger.setAside(record, masked);
        }
    }

    /// False when the service is at no place by this.
    bool map()
    {
        const StagedRecord &location = *m_place.location;
        const StagedRecord *address = physicalAddress();
        m_place.municipality = municipality(address);
        tellUncarried(m_scope.ledger, location);
        if (address) {
            tellUncarried(m_scope.ledger, *address);
            m_place.address = street(*address);
            m_place.locality = plainText(m_scope, *address, QStringLiteral("city"));
            m_place.postalCode = m_scope.ledger.take(*address, QStringLiteral("postal_code"), foreignPostalCode(address->field(QStringLiteral("postal_code"))))
                                     .value_or(QString());
            takeCountry(*address);
        }
        const bool isPlaced = position(location, address);
        if (address)
            m_scope.ledger.use(*address);
        m_scope.ledger.use(location);
        return isPlaced;
    }

private:
    const StagedRecord *physicalAddress()
    {
        const StagedRecord *found = nullptr;
        for (const StagedRecord &address : m_place.addresses) {
            if (!isPhysical(address, "address_type"))
                m_scope.ledger.setAside(address, QStringLiteral("address_not_physical"), QStringLiteral("address_type"), address.field(QStringLiteral("address_type")));
            else if (found)
                m_scope.ledger.setAside(address, QStringLiteral("address_further"), QStringLiteral("address_1"), address.field(QStringLiteral("address_1")),
                                         originText(found->origin));
            else
                found = &address;
        }
        return found;
    }

    QString street(const StagedRecord &address)
    {
        QStringList lines {plainText(m_scope, address, QStringLiteral("address_1")), plainText(m_scope, address, QStringLiteral("address_2"))};
        lines.removeAll(QString());
        return lines.join(QStringLiteral(", ")).simplified();
    }

    void takeCountry(const StagedRecord &address)
    {
        const QString field = QStringLiteral("country"), home = QStringLiteral("SE");
        const auto country = m_scope.ledger.take(address, field, foreignCountry(address.field(field)));
        if (address.field(field).isEmpty())
            m_scope.ledger.tell(address, QStringLiteral("country_missing"), IntakeAction::Kept, field, {}, home);
        else if (country && *country != home)
            m_scope.ledger.tell(address, QStringLiteral("country_other"), IntakeAction::Kept, field, *country);
    }

    QString municipality(const StagedRecord *address) const
    {
        if (!address)
            return {};
        for (const char *field : {"region", "city", "state_province"}) {
            const QString word = address->field(QLatin1String(field));
            if (const QString known = m_scope.region.municipality(word); !known.isEmpty())
                return known;
            if (const auto spot = m_scope.region.locality(word))
                return spot->municipality;
        }
        return {};
    }

    bool position(const StagedRecord &location, const StagedRecord *address)
    {
        const QString latitude = QStringLiteral("latitude"), longitude = QStringLiteral("longitude");
        const auto read = foreignPosition(location.field(latitude), location.field(longitude), m_scope.region.box());
        if (!read.code.isEmpty())
            m_scope.ledger.tell(location, read.code, read.value ? IntakeAction::Repaired : IntakeAction::LeftOut, latitude,
                                 location.field(latitude) + QStringLiteral(", ") + location.field(longitude), read.became);
        std::optional<Position> at = read.value;
        m_place.precision = m_place.address.isEmpty() ? QStringLiteral("neighbourhood") : QStringLiteral("address");
        if (!at) {
            const auto spot = m_scope.region.locality(m_place.locality, m_place.municipality);
            if (!spot)
                return false;
            at = spot->position;
            m_place.precision = QStringLiteral("locality");
            m_scope.ledger.tell(address ? *address : location, QStringLiteral("position_of_locality"), IntakeAction::Repaired, QStringLiteral("city"), m_place.locality,
                                 QStringLiteral("%1, %2").arg(at->latitude).arg(at->longitude));
        }
        m_place.latitude = QString::number(at->latitude, 'f', 6);
        m_place.longitude = QString::number(at->longitude, 'f', 6);
        if (m_place.municipality.isEmpty()) {
            m_place.municipality = m_scope.region.nearestMunicipality(*at);
            m_scope.ledger.tell(location, QStringLiteral("municipality_nearest"), IntakeAction::Repaired, latitude, m_place.latitude + QStringLiteral(", ") + m_place.longitude,
                                 m_place.municipality);
        }
        m_place.id = m_scope.ids.idOf(location);
        return true;
    }

    MappingScope &m_scope;
    PlaceDraft &m_place;
};

void clear(PlaceDraft &place)
{
    for (QString *cell : {&place.id, &place.address, &place.locality, &place.postalCode, &place.latitude, &place.longitude, &place.precision})
        cell->clear();
}

// What is known of it stays with the service in words, because an address without a position is no place of our sheets.
void unplace(MappingScope &scope, ServiceDraft &draft, PlaceDraft &place)
{
    QStringList parts {place.address, place.postalCode, place.locality};
    parts.removeAll(QString());
    const QString words = parts.join(QStringLiteral(", ")), name = place.location ? place.location->field(QStringLiteral("name")) : QString();
    const auto tell = [&](const QString &code, const QString &value) { scope.ledger.tell(place.tie, code, IntakeAction::LeftOut, QStringLiteral("location_id"), value); };
    if (words.isEmpty()) {
        tell(QStringLiteral("place_without_address"), name.isEmpty() ? place.tie.field(QStringLiteral("location_id")) : name);
    } else {
        const QString lead = scope.region.language() == QLatin1String("sv") ? QStringLiteral("Adress: ") : QStringLiteral("Address: ");
        draft.paragraphs.append(lead + words);
        tell(QStringLiteral("place_without_position"), words);
    }
    clear(place);
}

void moveAccessibility(MappingScope &scope, ServiceDraft &draft, const PlaceDraft &place)
{
    const QString lead = scope.region.language() == QLatin1String("sv") ? QStringLiteral("Tillgänglighet") : QStringLiteral("Accessibility");
    for (const StagedRecord &accessibility : place.accessibilities) {
        for (const char *field : {"description", "details"})
            moveToDescription(scope, draft, accessibility, QLatin1String(field), lead);
        scope.ledger.use(accessibility);
    }
    if (place.location) {
        moveToDescription(scope, draft, *place.location, QStringLiteral("transportation"),
                          scope.region.language() == QLatin1String("sv") ? QStringLiteral("Så kommer du dit") : QStringLiteral("Getting there"));
    }
}

/// False when the tie leads nowhere.
bool isTied(MappingScope &scope, const PlaceDraft &place)
{
    if (place.location && isPhysical(*place.location, "location_type"))
        return true;
    if (place.location) {
        const QString field = QStringLiteral("location_type");
        scope.ledger.setAside(*place.location, QStringLiteral("location_not_physical"), field, place.location->field(field));
        for (const StagedRecord &address : place.addresses)
            scope.ledger.setAside(address, QStringLiteral("address_not_physical"), field, place.location->field(field));
        scope.ledger.use(place.tie);
    } else {
        const QString field = QStringLiteral("location_id");
        scope.ledger.setAside(place.tie, QStringLiteral("not_linked"), field, place.tie.field(field));
    }
    return false;
}

/// What hangs on a place that is no row of its own belongs to the service.
void surrender(ServiceDraft &draft, PlaceDraft &place)
{
    const auto move = [&](HsdsTable table, std::vector<StagedRecord> &records) {
        auto &target = draft.parts[table];
        target.insert(target.end(), std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
        records.clear();
    };
    move(HsdsTable::Schedule, place.schedules);
    move(HsdsTable::Phone, place.phones);
    move(HsdsTable::Contact, place.contacts);
    move(HsdsTable::Language, place.languages);
    move(HsdsTable::ParaplyException, place.exceptions);
}

void mapPlace(MappingScope &scope, ServiceDraft &draft, PlaceDraft &place)
{
    PlaceMapping mapping(scope, place);
    if (draft.isMasked())
        return mapping.mapMasked();
    moveAccessibility(scope, draft, place);
    if (!mapping.map())
        unplace(scope, draft, place);
}

}

void mapPlaces(MappingScope &scope, ServiceDraft &draft)
{
    for (const PlaceDraft &place : draft.places) {
        if (isHidden(place.tie) || (place.location && isHidden(*place.location)) || std::ranges::any_of(place.addresses, isHidden))
            draft.row["masked"] = QStringLiteral("yes");
    }
    std::vector<PlaceDraft> rows;
    std::optional<PlaceDraft> unplaced;
    for (PlaceDraft &place : draft.places) {
        if (!isTied(scope, place)) {
            surrender(draft, place);
            continue;
        }
        mapPlace(scope, draft, place);
        const bool again = !place.id.isEmpty() && std::ranges::any_of(rows, [&](const PlaceDraft &row) { return row.id == place.id; });
        if (again)
            scope.ledger.tell(place.tie, QStringLiteral("place_again"), IntakeAction::Kept, QStringLiteral("location_id"), place.id);
        scope.ledger.use(place.tie);
        if (place.id.isEmpty() || again)
            surrender(draft, place);
        if (place.id.isEmpty())
            unplaced = unplaced ? unplaced : std::move(place);
        else if (!again)
            rows.push_back(std::move(place));
    }
    // Without coordinates a row only says the municipality: one such row is enough, and none is needed beside a place.
    if (rows.empty() && unplaced)
        rows.push_back(std::move(*unplaced));
    draft.places = std::move(rows);
}

}
