// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/organizationmapping.h"

#include "base/text.h"
#include "publisher/foreigntext.h"
#include "publisher/servicemapping.h"

namespace paraply {

Result<void> OrganizationMapping::write(SheetRow row, const StagedRecord &record)
{
    if (!m_gate.passes(row, record)) {
        m_scope.ledger.setAside(record, QStringLiteral("record_refused"));
        return {};
    }
    const QString name = folded(row["name"]);
    if (m_names.contains(name))
        m_scope.ledger.tell(record, QStringLiteral("name_again"), IntakeAction::Kept, QStringLiteral("name"), row["name"], m_names.value(name));
    else
        m_names.insert(name, row["id"]);
    m_written.insert(row["id"]);
    return m_writer.add(row);
}

Result<void> OrganizationMapping::map(const StagedRecord &record)
{
    const QString foreign = record.field(QStringLiteral("id"));
    const IntakeIds::Repeat repeat = m_scope.ids.repeatOf(record);
    const QString id = m_scope.ids.idOf(record);
    m_numbers.insert(record.number, id);
    if (!repeat.isFirst) {
        if (!repeat.isSame) {
            m_scope.ledger.setAside(record, QStringLiteral("id_again"), QStringLiteral("id"), foreign, originText(repeat.first));
            return {};
        }
        m_scope.ledger.tell(record, QStringLiteral("row_again"), IntakeAction::Kept, QStringLiteral("id"), foreign, originText(repeat.first));
        m_scope.ledger.use(record);
        return {};
    }
    if (!foreign.isEmpty())
        m_ids.insert(foreign, id);
    if (record.field(QStringLiteral("paraply_derived")) == QLatin1String("yes")) {
        m_scope.ledger.use(record);
        return {};
    }
    SheetRow row(Sheet::Organizations);
    row["id"] = id;
    const bool isOurs = !record.field(QStringLiteral("paraply_id")).isEmpty();
    row["name"] = isOurs ? record.field(QStringLiteral("name")) : plainText(m_scope, record, QStringLiteral("name")).simplified();
    if (row["name"].isEmpty()) {
        m_scope.ledger.setAside(record, QStringLiteral("name_missing"), QStringLiteral("name"));
        return {};
    }
    if (!isOurs)
        tellUncarried(m_scope.ledger, record);
    row["type"] = record.field(QStringLiteral("paraply_type"));
    const QString website = record.field(QStringLiteral("website")).isEmpty() ? QStringLiteral("url") : QStringLiteral("website");
    row["website"] = isOurs ? record.field(QStringLiteral("paraply_website"))
                            : m_scope.ledger.take(record, website, foreignWebAddress(record.field(website))).value_or(QString());
    const auto written = write(std::move(row), record);
    m_scope.ledger.use(record);
    return written;
}

Result<void> OrganizationMapping::mapAll()
{
    return m_scope.staging.forEach(HsdsTable::Organization, [this](const StagedRecord &record) { return map(record); });
}

// Nested in the service, or the service in it.
Result<QString> OrganizationMapping::nestedId(const StagedRecord &service) const
{
    if (const auto above = m_numbers.constFind(service.parent); service.parent > 0 && above != m_numbers.constEnd())
        return *above;
    const auto nested = m_scope.staging.nestedIn(HsdsTable::Organization, service.number);
    if (!nested)
        return nested.error();
    return nested->empty() ? QString() : m_numbers.value(nested->front().number);
}

QString OrganizationMapping::organizationOf(const ServiceDraft &draft)
{
    const QString reference = QStringLiteral("organization_id"), own = draft.record.field(reference);
    // Ohana knows it of the place alone: a service is at one, and that is an organization's.
    const bool isOfPlace = own.isEmpty() && !draft.isOurs && !draft.field("location_id").isEmpty() && draft.places.size() == 1 && draft.places.front().location;
    return isOfPlace ? draft.places.front().location->field(reference) : own;
}

Result<void> OrganizationMapping::tie(ServiceDraft &draft)
{
    const QString foreign = organizationOf(draft);
    QString id = m_ids.value(foreign);
    if (id.isEmpty()) {
        const auto nested = nestedId(draft.record);
        if (!nested)
            return nested.error();
        id = *nested;
    }
    if (draft.isOurs) {
        // What the cell says counts; it may be empty.
        if (!knows(draft.row["organization"]))
            draft.row["organization"].clear();
        return {};
    }
    if (knows(id)) {
        draft.row["organization"] = id;
        if (!foreign.isEmpty() && draft.field("organization_id").isEmpty())
            m_scope.ledger.tell(draft.record, QStringLiteral("organization_of_place"), IntakeAction::Repaired, QStringLiteral("location_id"), draft.field("location_id"), id);
        return {};
    }
    return tieByName(draft, foreign);
}

Result<void> OrganizationMapping::tieByName(ServiceDraft &draft, const QString &missing)
{
    const QString reference = QStringLiteral("organization_id");
    QString name, field;
    for (const char *candidate : {"organization_name", "organization", "provider_name", "provider", "agency_name"}) {
        field = QLatin1String(candidate);
        name = plainText(m_scope, draft.record, field).simplified();
        if (!name.isEmpty())
            break;
    }
    if (name.isEmpty()) {
        if (missing.isEmpty())
            m_scope.ledger.tell(draft.record, QStringLiteral("organization_unsaid"), IntakeAction::Kept, reference);
        else
            m_scope.ledger.tell(draft.record, QStringLiteral("organization_missing"), IntakeAction::LeftOut, reference, missing);
        return {};
    }
    QString id = m_names.value(folded(name));
    if (id.isEmpty()) {
        SheetRow row(Sheet::Organizations);
        const QString safe = IntakeIds::safe(name);
        row["id"] = m_scope.ids.claimed(HsdsTable::Organization, safe.isEmpty() ? QStringLiteral("x-organization") : safe, QStringLiteral("name:") + folded(name));
        row["name"] = name;
        id = row["id"];
        if (const auto written = write(std::move(row), draft.record); !written)
            return written;
    }
    m_scope.ledger.tell(draft.record, QStringLiteral("organization_by_name"), IntakeAction::Repaired, field, name, id);
    draft.row["organization"] = knows(id) ? id : QString();
    return {};
}

Result<std::vector<StagedRecord>> OrganizationMapping::phonesOf(const ServiceDraft &draft) const
{
    const QString id = organizationOf(draft);
    if (id.isEmpty() || m_scope.staging.count(HsdsTable::Phone) == 0)
        return std::vector<StagedRecord>();
    auto phones = m_scope.staging.referring(HsdsTable::Phone, QStringLiteral("organization_id"), id);
    if (!phones)
        return phones;
    std::erase_if(*phones, [](const StagedRecord &phone) { return !phone.field(QStringLiteral("service_id")).isEmpty(); });
    if (!phones->empty())
        return phones;
    const auto organization = m_scope.staging.withId(HsdsTable::Organization, id);
    if (!organization)
        return organization.error();
    return organization->empty() ? std::vector<StagedRecord>() : m_scope.staging.nestedIn(HsdsTable::Phone, organization->front().number);
}

}
