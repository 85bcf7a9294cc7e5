// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreigntable.h"

#include "publisher/foreigntime.h"

#include <array>

namespace paraply {

namespace {

struct Renaming {
    HsdsTable table;
    QLatin1String from, to;
};

// Taken only where the new name has no value of its own.
constexpr std::array kRenamings = {
    Renaming {HsdsTable::Organization, QLatin1String("url"), QLatin1String("website")},
    Renaming {HsdsTable::Service, QLatin1String("website"), QLatin1String("url")},
    Renaming {HsdsTable::Service, QLatin1String("eligibility"), QLatin1String("eligibility_description")},
    Renaming {HsdsTable::Location, QLatin1String("website"), QLatin1String("url")},
    Renaming {HsdsTable::Language, QLatin1String("language"), QLatin1String("name")},
    Renaming {HsdsTable::Accessibility, QLatin1String("accessibility"), QLatin1String("description")},
    Renaming {HsdsTable::ServiceArea, QLatin1String("service_area"), QLatin1String("name")},
    Renaming {HsdsTable::TaxonomyTerm, QLatin1String("term"), QLatin1String("name")},
    Renaming {HsdsTable::TaxonomyTerm, QLatin1String("vocabulary"), QLatin1String("taxonomy")},
    Renaming {HsdsTable::Attribute, QLatin1String("taxonomy_id"), QLatin1String("taxonomy_term_id")},
    Renaming {HsdsTable::Address, QLatin1String("state"), QLatin1String("state_province")},
    Renaming {HsdsTable::Address, QLatin1String("zip"), QLatin1String("postal_code")},
    Renaming {HsdsTable::Address, QLatin1String("postcode"), QLatin1String("postal_code")},
    Renaming {HsdsTable::Phone, QLatin1String("number_type"), QLatin1String("type")},
    Renaming {HsdsTable::CostOption, QLatin1String("cost_type"), QLatin1String("amount_description")},
};

struct ListField {
    HsdsTable table;
    QLatin1String field;
    HsdsTable becomes;
    QLatin1String name;
};

// Cells of Ohana's sheets that hold a list, parted by commas.
constexpr std::array kLists = {
    ListField {HsdsTable::Service, QLatin1String("taxonomy_ids"), HsdsTable::Attribute, QLatin1String("taxonomy_term_id")},
    ListField {HsdsTable::Service, QLatin1String("languages"), HsdsTable::Language, QLatin1String("name")},
    ListField {HsdsTable::Service, QLatin1String("service_areas"), HsdsTable::ServiceArea, QLatin1String("name")},
    ListField {HsdsTable::Service, QLatin1String("required_documents"), HsdsTable::RequiredDocument, QLatin1String("document")},
    ListField {HsdsTable::Location, QLatin1String("languages"), HsdsTable::Language, QLatin1String("name")},
    ListField {HsdsTable::Location, QLatin1String("accessibility"), HsdsTable::Accessibility, QLatin1String("description")},
};

void rename(RecordFields &fields, const QString &from, const QString &to)
{
    const auto found = fields.find(from);
    if (found == fields.end())
        return;
    const QString value = found->second;
    QString &target = fields[to];
    if (target.trimmed().isEmpty()) {
        target = value;
        fields.erase(from);
    }
}

void fill(RecordFields &fields, const QString &name, const QString &value)
{
    QString &field = fields[name];
    if (field.trimmed().isEmpty())
        field = value;
}

/// From and to, for each table.
using Names = std::array<std::vector<std::pair<QString, QString>>, kHsdsTableCount>;

Names olderNames()
{
    Names names;
    for (const auto &[table, from, to] : kRenamings) {
        // A name that the standard has there itself is no other's older form.
        if (!formatOf(table).field({from.data(), size_t(from.size())}))
            names[size_t(table)].emplace_back(from, to);
    }
    return names;
}

void renameAll(StagedRecord &record)
{
    static const Names older = olderNames();
    for (const auto &[from, to] : older[size_t(record.table)])
        rename(record.fields, from, to);
    if (record.table == HsdsTable::Language) {
        const QString name = record.field(QStringLiteral("name")).trimmed();
        const bool isCode = (name.size() == 2 || name.size() == 3) && name == name.toLower();
        if (isCode)
            fill(record.fields, QStringLiteral("code"), name);
    }
}

/// "MO,WE" of the days' bits.
QString codesOf(Weekdays days)
{
    QStringList codes = QStringLiteral("MO TU WE TH FR SA SU").split(u' ');
    for (int day = 6; day >= 0; --day) {
        if ((days >> day & 1) == 0)
            codes.removeAt(day);
    }
    return codes.join(u',');
}

/// Sheets of version 1 write days as names; those of Ohana also as numbers, of which 1 is Monday.
ForeignReading<Weekdays> weekdaysOf(const QString &said)
{
    const int number = said.size() == 1 ? said.toInt() : 0;
    if (number < 1 || number > 7)
        return foreignWeekdays(said);
    const auto days = Weekdays(1u << (number - 1));
    return ForeignReading<Weekdays>::repaired(days, QStringLiteral("weekday_number"), codesOf(days));
}

void translateWeekday(StagedRecord &record, Intake &intake)
{
    const QString said = record.field(QStringLiteral("weekday")).trimmed();
    if (said.isEmpty())
        return;
    const auto days = weekdaysOf(said);
    if (!days) {
        intake.tell(QStringLiteral("weekday_unknown"), IntakeAction::Kept, nameOf(record.table), record.origin, QStringLiteral("weekday"), said);
        return;
    }
    const QString codes = codesOf(*days.value);
    if (days.deed == Deed::Repaired)
        intake.tell(days.code, IntakeAction::Repaired, nameOf(record.table), record.origin, QStringLiteral("weekday"), said, codes);
    record.fields.erase(QStringLiteral("weekday"));
    fill(record.fields, QStringLiteral("byday"), codes);
    fill(record.fields, QStringLiteral("freq"), QStringLiteral("WEEKLY"));
}

void translateHoliday(StagedRecord &record)
{
    RecordFields &fields = record.fields;
    rename(fields, QStringLiteral("start_date"), QStringLiteral("first_day"));
    rename(fields, QStringLiteral("end_date"), QStringLiteral("last_day"));
    const QString closed = record.field(QStringLiteral("closed")).trimmed().toLower();
    const bool isClosed = closed == QLatin1String("true") || closed == QLatin1String("1") || closed == QLatin1String("yes") || closed == QLatin1String("y");
    const QString opens = record.field(QStringLiteral("opens_at")).trimmed();
    const QString closes = record.field(QStringLiteral("closes_at")).trimmed();
    if (isClosed)
        fill(fields, QStringLiteral("type"), QStringLiteral("closed"));
    else if (!opens.isEmpty() && !closes.isEmpty())
        fill(fields, QStringLiteral("type"), QStringLiteral("hours"));
}

void tieToService(RecordFields &fields)
{
    rename(fields, QStringLiteral("service_id"), QStringLiteral("link_id"));
    fill(fields, QStringLiteral("link_entity"), QStringLiteral("service"));
}

std::vector<DerivedRow> listsOf(StagedRecord &record)
{
    std::vector<DerivedRow> rows;
    if (record.table != HsdsTable::Service && record.table != HsdsTable::Location)
        return rows;
    const QString id = record.field(QStringLiteral("id")).trimmed();
    for (const ListField &list : kLists) {
        const QString cell = list.table == record.table && !id.isEmpty() ? record.field(list.field).trimmed() : QString();
        // JSON has these as records of their own; a cell that holds some is no list of words.
        if (cell.isEmpty() || cell.startsWith(u'[') || cell.startsWith(u'{'))
            continue;
        for (const QString &item : cell.split(cell.contains(u';') ? u';' : u',', Qt::SkipEmptyParts)) {
            DerivedRow row {list.becomes, {{list.name, item.trimmed()}, {nameOf(record.table) + QLatin1String("_id"), id}}};
            if (list.becomes == HsdsTable::Attribute)
                tieToService(row.fields);
            rows.push_back(std::move(row));
        }
        record.fields.erase(list.field);
    }
    return rows;
}

/// Ohana ties a service to its one location by a field of the service.
void tieToLocation(const StagedRecord &record, std::vector<DerivedRow> &rows)
{
    if (record.table != HsdsTable::Service)
        return;
    const QString id = record.field(QStringLiteral("id")).trimmed(), location = record.field(QStringLiteral("location_id")).trimmed();
    if (!id.isEmpty() && !location.isEmpty())
        rows.push_back({HsdsTable::ServiceAtLocation, {{QStringLiteral("service_id"), id}, {QStringLiteral("location_id"), location}}});
}

}

std::vector<DerivedRow> translate(const ForeignTable &from, StagedRecord &record, Intake &intake)
{
    RecordFields &fields = record.fields;
    if (record.table >= HsdsTable::ParaplyRegion && from.shape == TableDialect::Plain)
        return {};
    if (!from.member.isEmpty())
        fill(fields, QStringLiteral("paraply_member"), from.member);
    switch (from.shape) {
    case TableDialect::HolidaySchedule: translateHoliday(record); break;
    case TableDialect::PhysicalAddress: fill(fields, QStringLiteral("address_type"), QStringLiteral("physical")); break;
    case TableDialect::PostalAddress: fill(fields, QStringLiteral("address_type"), QStringLiteral("postal")); break;
    case TableDialect::ServiceTaxonomy: tieToService(fields); break;
    case TableDialect::OtherAttribute: rename(fields, QStringLiteral("link_type"), QStringLiteral("link_entity")); break;
    case TableDialect::OldTaxonomy: rename(fields, QStringLiteral("taxonomy_id"), QStringLiteral("id")); break;
    case TableDialect::RegularSchedule:
    case TableDialect::Eligibility:
    case TableDialect::Plain: break;
    }
    if (record.table == HsdsTable::Schedule)
        translateWeekday(record, intake);
    renameAll(record);
    auto rows = listsOf(record);
    tieToLocation(record, rows);
    return rows;
}

}
