// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/outpostsheet.h"

#include "publisher/foreigntable.h"

#include <array>

namespace paraply {

namespace {

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

/// Fields of the standard and the cells they are in.
using Cells = std::initializer_list<std::pair<const char *, const char *>>;

bool hasValue(const RecordFields &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const auto &field) { return !field.second.isEmpty(); });
}

}

QString OutpostSheet::take(Line &line, const char *cell) const
{
    const auto found = line.cells.find(named(cell));
    if (found == line.cells.end())
        return {};
    const QString value = found->second.trimmed();
    line.cells.erase(found);
    return value;
}

bool OutpostSheet::isTrue(const Line &line, const char *cell) const
{
    const auto found = line.cells.find(named(cell));
    return found != line.cells.end() && found->second.trimmed().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

/// What the sheet says is not for the public: told, and taken away. Outpost itself takes an empty cell of a contact for a no.
bool OutpostSheet::isHidden(Line &line, const char *flag, const QStringList &cells, HsdsTable table)
{
    const bool hasFlag = line.cells.contains(named(flag));
    const QString said = take(line, flag);
    const bool isNo = said.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0 || (table == HsdsTable::Contact && hasFlag && said.isEmpty());
    if (!isNo)
        return false;
    bool hadAny = false;
    for (const QString &cell : cells)
        hadAny |= !take(line, cell.toLatin1().constData()).isEmpty();
    if (hadAny)
        m_intake.setAside(QStringLiteral("not_public"), nameOf(table), line.origin, named(flag), said);
    return true;
}

qint64 OutpostSheet::stage(const Line &line, HsdsTable table, RecordFields fields, bool isOfService)
{
    StagedRecord record;
    record.table = table;
    record.origin = line.origin;
    record.fields = std::move(fields);
    if (isOfService) {
        record.parent = line.parent;
        if (line.parent == 0)
            record.fields[table == HsdsTable::Attribute ? QStringLiteral("link_id") : QStringLiteral("service_id")] = line.service;
    }
    return m_intake.stage(std::move(record));
}

void OutpostSheet::read(RecordFields row, const Origin &origin)
{
    Line line {std::move(row), origin, {}, 0};
    m_intake.melt(named(kTable));
    const QString reference = take(line, "import_id_reference");
    for (const char *internal : {"notes", "labels"}) {
        if (const QString text = take(line, internal); !text.isEmpty())
            m_intake.tell(QStringLiteral("not_public"), IntakeAction::LeftOut, named(kTable), origin, named(internal), startOf(text));
    }
    if (reference.isEmpty()) {
        takeService(line);
    } else {
        line.service = reference;
        take(line, "import_id");
    }
    takePlace(line);
    takeContact(line);
    takeTimes(line);
    takeCost(line);
    takeLists(line);
    for (const auto &[cell, value] : line.cells) {
        if (!value.trimmed().isEmpty())
            m_intake.tell(QStringLiteral("unplaced_value"), IntakeAction::LeftOut, named(kTable), origin, cell, startOf(value));
    }
}

void OutpostSheet::takeOrganization(RecordFields &service, Line &line)
{
    const QString name = take(line, "organisation");
    if (name.isEmpty())
        return;
    service[QStringLiteral("organization_id")] = name;
    // The sheet knows an organization by its name alone.
    if (m_organizations.insert(qHash(name)).second)
        stage(line, HsdsTable::Organization, {{QStringLiteral("id"), name}, {QStringLiteral("name"), name}}, false);
}

void OutpostSheet::takeService(Line &line)
{
    line.service = take(line, "import_id");
    RecordFields service {{QStringLiteral("id"), line.service}};
    takeOrganization(service, line);
    service[QStringLiteral("minimum_age")] = take(line, "min_age");
    service[QStringLiteral("maximum_age")] = take(line, "max_age");
    // As Outpost itself reads it: from one day to another it is shown, whatever else is said.
    const auto isSaid = [&](const char *cell) { return line.cells.contains(named(cell)) && !line.cells[named(cell)].trimmed().isEmpty(); };
    const bool hasWindow = isSaid("visible_from") && isSaid("visible_to");
    const auto isFalse = [&](const char *cell) { return line.cells[named(cell)].trimmed().compare(QLatin1String("false"), Qt::CaseInsensitive) == 0; };
    if (isTrue(line, "temporarily_closed"))
        service[QStringLiteral("status")] = QStringLiteral("temporarily closed");
    else if (isFalse("approved") || (isFalse("visible") && !hasWindow))
        service[QStringLiteral("status")] = QStringLiteral("inactive");
    else
        service[QStringLiteral("status")] = QStringLiteral("active");
    // What these say is said by the status.
    for (const char *said : {"approved", "visible", "temporarily_closed"})
        take(line, said);
    // What is about the row's other records is taken by these; all the rest is the service's, under its own name.
    for (auto cell = line.cells.begin(); cell != line.cells.end();) {
        static const QStringList others = {QStringLiteral("contact_"), QStringLiteral("location_"), QStringLiteral("cost_"), QStringLiteral("schedules_"),
                                           QStringLiteral("scheduled_"), QStringLiteral("links_"), QStringLiteral("mask_"), QStringLiteral("preferred_"),
                                           QStringLiteral("service_taxonomies"), QStringLiteral("suitabilities"), QStringLiteral("send_needs_support"),
                                           QStringLiteral("free")};
        const bool isOther = std::any_of(others.begin(), others.end(), [&](const QString &prefix) { return cell->first.startsWith(prefix); });
        if (isOther) {
            ++cell;
            continue;
        }
        service.emplace(cell->first, cell->second);
        cell = line.cells.erase(cell);
    }
    line.parent = stage(line, HsdsTable::Service, std::move(service), false);
}

void OutpostSheet::takePlace(Line &line)
{
    static const QStringList cells = QStringLiteral("location_name location_latitude location_longitude location_address_1 location_city "
                                                    "location_postcode location_accessibilities mask_exact_address preferred_for_post")
                                         .split(u' ');
    if (isHidden(line, "location_visible", cells, HsdsTable::Location))
        return;
    RecordFields place {{QStringLiteral("name"), take(line, "location_name")},
                                      {QStringLiteral("latitude"), take(line, "location_latitude")},
                                      {QStringLiteral("longitude"), take(line, "location_longitude")}};
    RecordFields address {{QStringLiteral("address_1"), take(line, "location_address_1")},
                                        {QStringLiteral("city"), take(line, "location_city")},
                                        {QStringLiteral("postal_code"), take(line, "location_postcode")}};
    const QString accessible = take(line, "location_accessibilities");
    const QString masked = take(line, "mask_exact_address"), preferred = take(line, "preferred_for_post");
    if (!hasValue(place) && !hasValue(address))
        return;
    place[QStringLiteral("location_type")] = QStringLiteral("physical");
    place[QStringLiteral("mask_exact_address")] = masked;
    place[QStringLiteral("preferred_for_post")] = preferred;
    const qint64 at = stage(line, HsdsTable::ServiceAtLocation, {});
    Line inside = line;
    inside.parent = at;
    inside.parent = stage(inside, HsdsTable::Location, std::move(place));
    if (hasValue(address)) {
        address[QStringLiteral("address_type")] = QStringLiteral("physical");
        stage(inside, HsdsTable::Address, std::move(address));
    }
    for (const QString &each : accessible.split(u';', Qt::SkipEmptyParts))
        stage(inside, HsdsTable::Accessibility, {{QStringLiteral("description"), each.trimmed()}});
}

void OutpostSheet::takeContact(Line &line)
{
    static const QStringList cells = QStringLiteral("contact_name contact_title contact_email contact_phone").split(u' ');
    if (isHidden(line, "contact_visible", cells, HsdsTable::Contact))
        return;
    RecordFields contact {{QStringLiteral("name"), take(line, "contact_name")},
                                        {QStringLiteral("title"), take(line, "contact_title")},
                                        {QStringLiteral("email"), take(line, "contact_email")}};
    const QString phone = take(line, "contact_phone");
    Line inside = line;
    if (hasValue(contact))
        inside.parent = stage(line, HsdsTable::Contact, std::move(contact));
    if (!phone.isEmpty())
        stage(inside, HsdsTable::Phone, {{QStringLiteral("number"), phone}});
}

void OutpostSheet::takeTimes(Line &line)
{
    RecordFields times {{QStringLiteral("opens_at"), take(line, "schedules_opens_at")},
                                      {QStringLiteral("closes_at"), take(line, "schedules_closes_at")},
                                      {QStringLiteral("weekday"), take(line, "scheduled_weekday")}};
    if (!hasValue(times))
        return;
    StagedRecord record {0, HsdsTable::Schedule, line.origin, 0, std::move(times)};
    translate({HsdsTable::Schedule, TableDialect::RegularSchedule, true, {}}, record, m_intake);
    stage(line, HsdsTable::Schedule, std::move(record.fields));
}

void OutpostSheet::takeCost(Line &line)
{
    const bool isFree = isTrue(line, "free");
    take(line, "free");
    RecordFields cost {{QStringLiteral("option"), take(line, "cost_option")},
                                     {QStringLiteral("amount"), take(line, "cost_amount")},
                                     {QStringLiteral("amount_description"), take(line, "cost_type")}};
    if (!hasValue(cost) && isFree)
        cost = {{QStringLiteral("option"), QStringLiteral("free")}, {QStringLiteral("amount"), QStringLiteral("0")}};
    if (hasValue(cost))
        stage(line, HsdsTable::CostOption, std::move(cost));
}

void OutpostSheet::takeLists(Line &line)
{
    constexpr std::array<std::pair<const char *, const char *>, 3> lists = {
        {{"service_taxonomies", "taxonomy"}, {"suitabilities", "suitability"}, {"send_needs_support", "send_need"}}};
    for (const auto &[cell, linkType] : lists) {
        const QString words = take(line, cell);
        for (const QString &word : words.split(u';', Qt::SkipEmptyParts)) {
            stage(line, HsdsTable::Attribute, {{QStringLiteral("link_entity"), QStringLiteral("service")}, {QStringLiteral("link_type"), named(linkType)},
                                               {QStringLiteral("value"), word.trimmed()}});
        }
    }
    RecordFields link {{QStringLiteral("label"), take(line, "links_label")}, {QStringLiteral("url"), take(line, "links_url")}};
    if (hasValue(link))
        stage(line, HsdsTable::Url, std::move(link));
}

}
