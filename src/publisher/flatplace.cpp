// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/flatdraft.h"

#include "publisher/foreignplace.h"
#include "publisher/foreigntext.h"
#include "publisher/intakeids.h"

#include <array>

namespace paraply {

namespace {

constexpr std::array<const char *, 4> kPlaceFields = {"address", "postal_code", "locality", "position"};

QString degreesText(double degrees)
{
    return QString::number(degrees, 'f', 6);
}

}

void FlatDesk::takePlace(FlatDraft &draft)
{
    QString &municipality = draft.service["municipality"];
    if (draft.isMasked) {
        // Nothing of a masked place is kept but its municipality, nor told in words.
        for (const char *field : kPlaceFields) {
            if (const auto cell = m_cells.first(QLatin1String(field)); !cell.value.isEmpty())
                m_cells.tell(QStringLiteral("masked_place"), IntakeAction::LeftOut, cell.column);
        }
    } else {
        QStringList lines;
        for (const auto &cell : m_cells.all(QStringLiteral("address")))
            lines << m_cells.text(cell);
        lines.removeAll(QString());
        draft.service["address"] = lines.join(QStringLiteral(", "));
        draft.service["locality"] = m_cells.text(m_cells.first(QStringLiteral("locality")));
        const auto code = m_cells.first(QStringLiteral("postal_code"));
        draft.service["postal_code"] = m_cells.take(code, foreignPostalCode(code.value)).value_or(QString());
        if (const auto at = position(draft))
            placeAt(draft, *at);
        else
            unplace(draft);
    }
    if (!municipality.isEmpty())
        return;
    municipality = m_region.name();
    const auto cell = m_cells.first(QStringLiteral("municipality"));
    m_cells.tell(cell.value.isEmpty() ? QStringLiteral("municipality_unsaid") : QStringLiteral("municipality_not_found"), IntakeAction::Repaired, cell, municipality);
}

std::optional<Position> FlatDesk::position(FlatDraft &draft)
{
    const auto latitude = m_cells.first(QStringLiteral("latitude")), longitude = m_cells.first(QStringLiteral("longitude")), both = m_cells.first(QStringLiteral("position"));
    const auto read = both.value.isEmpty() ? foreignPosition(latitude.value, longitude.value, m_region.box()) : foreignPosition(both.value, m_region.box());
    const FlatCells::Cell shown = both.value.isEmpty() ? FlatCells::Cell {latitude.value + QStringLiteral(", ") + longitude.value, latitude.column, {}} : both;
    const auto at = m_cells.take(shown, read);
    draft.service["coordinate_precision"] = draft.service["address"].isEmpty() ? QStringLiteral("neighbourhood") : QStringLiteral("address");
    if (at)
        return at;
    const QString locality = draft.service["locality"], home = draft.service["municipality"];
    const auto spot = locality.isEmpty() ? std::nullopt : m_region.locality(locality, m_region.municipalities().contains(home) ? home : QString());
    if (!spot)
        return std::nullopt;
    draft.service["coordinate_precision"] = QStringLiteral("locality");
    m_cells.tell(QStringLiteral("position_of_locality"), IntakeAction::Repaired, m_cells.first(QStringLiteral("locality")),
                 degreesText(spot->position.latitude) + QStringLiteral(", ") + degreesText(spot->position.longitude));
    return spot->position;
}

// Rows of one house share it: same address, same position, same everything that belongs to the place.
void FlatDesk::placeAt(FlatDraft &draft, Position position)
{
    SheetRow &service = draft.service;
    service["latitude"] = degreesText(position.latitude);
    service["longitude"] = degreesText(position.longitude);
    if (service["municipality"].isEmpty()) {
        service["municipality"] = m_region.nearestMunicipality(position);
        m_cells.tell(QStringLiteral("municipality_nearest"), IntakeAction::Repaired, QString(), service["latitude"] + QStringLiteral(", ") + service["longitude"], service["municipality"]);
    }
    QString whole;
    for (const char *column : {"municipality", "address", "locality", "postal_code", "latitude", "longitude", "coordinate_precision"})
        (whole += service[column]) += u'\n';
    QString &id = m_placeIds[printOf({reinterpret_cast<const char *>(whole.constData()), whole.size() * qsizetype(sizeof(QChar))})];
    if (id.isEmpty()) {
        constexpr qsizetype kLongest = 90;
        const QString words = service["address"].isEmpty() ? draft.id() : service["locality"] + u' ' + service["address"];
        const QString wanted = IntakeIds::safe(words.simplified()).left(kLongest);
        id = freeId(wanted.isEmpty() ? draft.id() : wanted, m_places);
    }
    service["location"] = id;
}

// What is known of it stays in words, because an address without a position is no place of our sheets.
void FlatDesk::unplace(FlatDraft &draft)
{
    SheetRow &service = draft.service;
    QStringList parts {service["address"], QString(service["postal_code"] + u' ' + service["locality"]).trimmed()};
    parts.removeAll(QString());
    if (!parts.isEmpty()) {
        draft.paragraphs << (isSwedish() ? QStringLiteral("Adress: ") : QStringLiteral("Address: ")) + parts.join(QStringLiteral(", "));
        m_cells.tell(QStringLiteral("place_without_position"), IntakeAction::LeftOut, m_cells.first(QStringLiteral("address")).column, parts.join(QStringLiteral(", ")));
    }
    for (const char *column : {"address", "locality", "postal_code", "coordinate_precision"})
        service[column].clear();
}

}
