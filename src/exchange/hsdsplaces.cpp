// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdsservice.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// The middle of a town is nobody's door.
bool isExact(const TableRow &location)
{
    const auto precision = precisionFromCode(location[u"precision"]);
    return precision && *precision >= Precision::Neighbourhood;
}

}

HsdsRecord HsdsServices::location(const TableRow &row) const
{
    const QString own = row[u"id"], street = row[u"address"], locality = row[u"locality"], code = row[u"postal_code"];
    HsdsRecord place(HsdsTable::Location, id(u"location", own));
    place.put("location_type", u"physical"_s);
    if (isExact(row))
        place.put("latitude", row[u"latitude"]).put("longitude", row[u"longitude"]);
    place.put("paraply_id", own).put("paraply_address", street).put("paraply_locality", locality).put("paraply_municipality", row[u"municipality"])
        .put("paraply_postal_code", code).put("paraply_latitude", row[u"latitude"]).put("paraply_longitude", row[u"longitude"])
        .put("paraply_coordinate_precision", row[u"precision"]);
    if (street.isEmpty() || locality.isEmpty() || code.isEmpty()) {
        QStringList known {street, code, locality, row[u"municipality"]};
        known.removeAll(QString());
        known.removeDuplicates();
        place.put("description", known.join(u", "_s));
        return place;
    }
    place.add(HsdsRecord(HsdsTable::Address, id(u"address", own)).put("address_1", street).put("city", locality).put("region", row[u"municipality"])
                  .put("state_province", m_region.name).put("postal_code", code).put("country", u"SE"_s).put("address_type", u"physical"_s));
    return place;
}

HsdsRecord HsdsServices::area(const QString &service, const QString &municipality) const
{
    return HsdsRecord(HsdsTable::ServiceArea, id(u"service_area", service + u'/' + municipality)).put("name", municipality)
        .put("extent", municipality).put("extent_type", u"text"_s).put("uri", m_municipalityCodes.value(municipality));
}

void HsdsServices::addAreas(const DirectoryService &rows, HsdsRecord &service) const
{
    const QString own = rows.service[u"id"], municipality = rows.service[u"municipality"];
    // A catchment may name the service's own municipality too.
    const bool isNamed = std::ranges::any_of(rows.catchments, [&](const TableRow &row) { return row[u"municipality"] == municipality; });
    if (!isNamed)
        service.add(area(own, municipality).put("paraply_derived", u"yes"_s));
    for (const TableRow &row : rows.catchments) {
        service.add(area(own, row[u"municipality"]).put("description", row[u"note"]).put("paraply_municipality", row[u"municipality"])
                        .put("paraply_note", row[u"note"]));
    }
}

std::vector<HsdsRecord> HsdsServices::sessionSchedules(const TableRow &session)
{
    std::vector<HsdsRecord> records = m_schedules.of(session[u"hours"], u"session", session[u"id"]);
    for (HsdsRecord &record : records) {
        record.put("valid_from", session[u"valid_from"]).put("valid_to", session[u"valid_to"]).put("notes", session[u"note"])
            .put("paraply_time_zone", QString::fromLatin1(m_region.timeZone.id())).put("paraply_id", session[u"id"])
            .put("paraply_location", session[u"location"]).put("paraply_name", session[u"name"]).put("paraply_hours", session[u"hours"])
            .put("paraply_min_age_months", session[u"min_age_months"]).put("paraply_max_age_months", session[u"max_age_months"])
            .put("paraply_expecting", yesOrNo(session[u"expecting"])).put("paraply_valid_from", session[u"valid_from"])
            .put("paraply_valid_to", session[u"valid_to"]).put("paraply_note", session[u"note"]);
    }
    return records;
}

void HsdsServices::addSchedules(const DirectoryService &rows, HsdsRecord &service)
{
    for (HsdsRecord &record : m_schedules.of(rows.service[u"hours"], u"service", rows.service[u"id"])) {
        record.put("valid_from", rows.service[u"valid_from"]).put("valid_to", rows.service[u"valid_to"])
            .put("paraply_time_zone", QString::fromLatin1(m_region.timeZone.id())).put("paraply_derived", u"yes"_s);
        service.add(std::move(record));
    }
    const auto isElsewhere = [&](const TableRow &session) {
        return std::ranges::none_of(rows.locations, [&](const TableRow &place) { return place[u"id"] == session[u"location"]; });
    };
    for (const TableRow &session : rows.sessions) {
        if (!isElsewhere(session))
            continue;
        for (HsdsRecord &record : sessionSchedules(session))
            service.add(std::move(record));
    }
}

void HsdsServices::addPlaces(const DirectoryService &rows, HsdsRecord &service)
{
    const QString own = rows.service[u"id"];
    for (const TableRow &row : rows.locations) {
        const QString place = row[u"id"];
        HsdsRecord link(HsdsTable::ServiceAtLocation, id(u"service_at_location", own + u'/' + place));
        link.put("paraply_location", place).add(location(row));
        for (const TableRow &session : rows.sessions) {
            if (session[u"location"] != place)
                continue;
            for (HsdsRecord &record : sessionSchedules(session))
                link.add(std::move(record));
        }
        service.add(std::move(link));
    }
}

}
