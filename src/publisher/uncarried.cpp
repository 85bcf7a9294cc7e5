// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include <QSet>

namespace paraply {

namespace {

// Everything that a mapping reads, or that says nothing of its own.
const QSet<QString> &carried(HsdsTable table)
{
    static const QSet<QString> service {
        QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("alternate_name"), QStringLiteral("description"), QStringLiteral("url"),
        QStringLiteral("email"), QStringLiteral("status"), QStringLiteral("interpretation_services"), QStringLiteral("application_process"),
        QStringLiteral("fees_description"), QStringLiteral("fees"), QStringLiteral("wait_time"), QStringLiteral("eligibility_description"), QStringLiteral("audience"),
        QStringLiteral("minimum_age"), QStringLiteral("maximum_age"), QStringLiteral("assured_date"), QStringLiteral("assurer_email"),
        QStringLiteral("alert"), QStringLiteral("last_modified"), QStringLiteral("organization"), QStringLiteral("organization_name"),
        QStringLiteral("provider"), QStringLiteral("provider_name"), QStringLiteral("agency_name"), QStringLiteral("mask_exact_address"),
        QStringLiteral("needs_referral"), QStringLiteral("visible_from"), QStringLiteral("visible_to"), QStringLiteral("temporarily_closed"), QStringLiteral("free")};
    static const QSet<QString> location {
        QStringLiteral("id"), QStringLiteral("location_type"), QStringLiteral("latitude"), QStringLiteral("longitude"),
        QStringLiteral("transportation"), QStringLiteral("mask_exact_address")};
    static const QSet<QString> address {
        QStringLiteral("id"), QStringLiteral("address_1"), QStringLiteral("address_2"), QStringLiteral("city"), QStringLiteral("region"),
        QStringLiteral("state_province"), QStringLiteral("postal_code"), QStringLiteral("country"), QStringLiteral("address_type")};
    static const QSet<QString> organization {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("website"), QStringLiteral("url")};
    switch (table) {
    case HsdsTable::Service: return service;
    case HsdsTable::Location: return location;
    case HsdsTable::Address: return address;
    default: return organization;
    }
}

}

void tellUncarried(IntakeLedger &ledger, const StagedRecord &record)
{
    for (const auto &[field, value] : record.fields) {
        const bool isOurs = field.startsWith(QLatin1String("paraply_")) || field.endsWith(QLatin1String("_id"));
        if (!isOurs && !carried(record.table).contains(field))
            ledger.tell(record, QStringLiteral("field_not_carried"), IntakeAction::LeftOut, field, value);
    }
}

}
