// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/jsonrecords.h"

#include "publisher/outpostrecord.h"

namespace paraply {

namespace {

using Json = nlohmann::json;

/// A number that an envelope has under one of several names; -1 when it has none.
qint64 numberIn(const Json &envelope, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        bool isNumber = false;
        const qint64 number = textIn(envelope, name).toLongLong(&isNumber);
        if (isNumber)
            return number;
    }
    return -1;
}

}

bool JsonRecords::hasOldMembers(const Json &record)
{
    for (const auto &[name, value] : record.items()) {
        const auto table = value.is_array() ? m_nested.tableNamed(name) : std::nullopt;
        if (table && table->isOld)
            return true;
    }
    return false;
}

void JsonRecords::judge(const Json &record)
{
    Dialect &dialect = m_intake.summary().dialect;
    if (isOutpostRecord(record))
        dialect = Dialect::OutpostJson;
    else if (hasOldMembers(record))
        dialect = Dialect::OldJson;
    else
        dialect = Dialect::HsdsJson;
}

void JsonRecords::take(Json &record, const ForeignTable &table, const Origin &origin)
{
    Dialect &dialect = m_intake.summary().dialect;
    if (record.is_object() && (dialect == Dialect::Unknown || dialect == Dialect::HsdsJson))
        judge(record);
    if (table.table == HsdsTable::Service && isOutpostRecord(record))
        m_nested.read(outpostService(std::move(record)), table, origin);
    else
        m_nested.read(record, table, origin);
}

void JsonRecords::read(JsonList &list)
{
    list.read([&](Json &record, const ForeignTable &table, const Origin &origin) { take(record, table, origin); });
    takeEnvelope(list.envelope(), list.file(), list.records());
    ++m_intake.summary().files;
}

void JsonRecords::takeEnvelope(const Json &envelope, const QString &file, qint64 came)
{
    m_came += came;
    if (!envelope.is_object())
        return;
    ReadSummary &summary = m_intake.summary();
    if (summary.version.isEmpty())
        summary.version = textIn(envelope, "version");
    if (summary.profile.isEmpty())
        summary.profile = textIn(envelope, "profile");
    if (summary.dialect == Dialect::HsdsJson && envelope.contains("totalElements"))
        summary.dialect = Dialect::OldJson;
    if (const qint64 announced = numberIn(envelope, {"total_items", "totalElements", "total"}); announced > m_announced) {
        m_announced = announced;
        m_announcedIn = file;
    }
    for (const auto &[name, value] : envelope.items()) {
        const auto table = value.is_object() ? foreignTable(QString::fromStdString(name)) : std::nullopt;
        if (table)
            m_nested.read(value, *table, {file, 0, u'/' + QString::fromStdString(name)});
    }
}

void JsonRecords::finish()
{
    m_nested.finish();
    if (m_announced >= 0 && m_announced != m_came) {
        m_intake.tell(QStringLiteral("count_differs"), IntakeAction::Kept, QStringLiteral("service"), {m_announcedIn, 0, {}}, QStringLiteral("total_items"),
                      QString::number(m_announced), QString::number(m_came));
    }
}

}
