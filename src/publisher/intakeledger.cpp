// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/intakeledger.h"

#include "publisher/intake.h"
#include "publisher/table.h"

#include <algorithm>

namespace paraply {

QString tableName(HsdsTable table)
{
    return nameOf(table);
}

QString originText(const Origin &origin)
{
    QStringList parts {origin.file};
    if (origin.row > 0)
        parts.append(QString::number(origin.row));
    if (!origin.path.isEmpty())
        parts.append(origin.path);
    return parts.join(QStringLiteral(", "));
}

namespace {

// How the owner of the file finds a record; not by its name, which may be a person's.
QString nameFor(const StagedRecord &record)
{
    const QString id = record.field(QStringLiteral("id"));
    return id.isEmpty() ? originText(record.origin) : id;
}

}

void IntakeLedger::tell(const StagedRecord &record, const QString &code, IntakeAction action, const QString &field, const QString &value, const QString &became)
{
    if (!isSettled(record))
        m_log.add({code, action, tableName(record.table), record.origin, field, value, became});
}

void IntakeLedger::tellReading(const StagedRecord &record, const QString &field, Deed deed, const QString &code, const QString &became)
{
    if (code.isEmpty())
        return;
    const auto action = [&] {
        switch (deed) {
        case Deed::Repaired: return IntakeAction::Repaired;
        case Deed::Unreadable: return IntakeAction::LeftOut;
        default: return IntakeAction::Kept;
        }
    }();
    tell(record, code, action, field, record.field(field), became);
}

void IntakeLedger::use(const std::vector<StagedRecord> &records)
{
    for (const StagedRecord &record : records)
        use(record);
}

void IntakeLedger::setAside(const StagedRecord &record, const QString &code, const QString &field, const QString &value, const QString &became)
{
    tell(record, code, IntakeAction::SetAside, field, value, became);
    settle(record, State::Aside);
}

bool IntakeLedger::isSettled(qint64 number) const
{
    return size_t(number) < m_states.size() && m_states[size_t(number)] != State::Open;
}

void IntakeLedger::settle(const StagedRecord &record, State state)
{
    const auto number = size_t(record.number);
    if (number >= m_states.size())
        m_states.resize(std::max(number + 1, m_states.size() * 2));
    m_states[number] = std::max(m_states[number], state);
}

Result<void> IntakeLedger::closeOpen(const Staging &staging, qint64 number)
{
    const auto record = staging.numbered(number);
    if (!record)
        return record.error();
    Q_ASSERT(*record);
    return closeOpen(staging, **record);
}

// Why nobody asked for it: it names something that is not there, or our sheets have no place for it.
Result<void> IntakeLedger::closeOpen(const Staging &staging, const StagedRecord &record)
{
    bool isTied = record.parent > 0;
    if (isAside(record.parent)) {
        const auto parent = staging.numbered(record.parent);
        if (!parent)
            return parent.error();
        setAside(record, QStringLiteral("parent_set_aside"), {}, *parent ? nameFor(**parent) : QString());
        return {};
    }
    if (record.table == HsdsTable::Taxonomy) {
        const auto terms = staging.referring(HsdsTable::TaxonomyTerm, QStringLiteral("taxonomy_id"), record.field(QStringLiteral("id")));
        if (!terms)
            return terms.error();
        // Its name rides on its terms.
        if (std::ranges::any_of(*terms, [this](const StagedRecord &term) { return isSettled(term); })) {
            use(record);
            return {};
        }
    }
    for (const HsdsField &field : formatOf(record.table).fields) {
        const QString name = textOf(field.name), id = record.field(name);
        if (!field.refers || id.isEmpty() || record.parent > 0)
            continue;
        const auto named = staging.withId(*field.refers, id);
        if (!named)
            return named.error();
        if (named->empty()) {
            setAside(record, QStringLiteral("not_linked"), name, id);
            return {};
        }
        if (isAside(named->front().number) && *field.refers != HsdsTable::TaxonomyTerm) {
            setAside(record, QStringLiteral("parent_set_aside"), name, id);
            return {};
        }
        isTied = true;
    }
    for (const auto &[id, entity] : {std::pair("link_id", "link_entity"), std::pair("resource_id", "resource_type")}) {
        const auto table = hsdsTable(record.field(QLatin1String(entity)).toStdString());
        if (record.parent > 0 || !table || record.field(QLatin1String(id)).isEmpty())
            continue;
        const auto named = staging.withId(*table, record.field(QLatin1String(id)));
        if (!named)
            return named.error();
        if (named->empty()) {
            setAside(record, QStringLiteral("not_linked"), QLatin1String(id), record.field(QLatin1String(id)));
            return {};
        }
    }
    const bool stands = record.table == HsdsTable::Taxonomy || record.table == HsdsTable::TaxonomyTerm || record.table == HsdsTable::Location
        || record.table == HsdsTable::MetaTableDescription || record.table == HsdsTable::Unit || !record.field(QStringLiteral("link_id")).isEmpty()
        || !record.field(QStringLiteral("resource_id")).isEmpty();
    setAside(record, isTied || stands ? QStringLiteral("not_carried") : QStringLiteral("not_tied"));
    return {};
}

Result<void> IntakeLedger::close(const Staging &staging)
{
    for (int i = 0; i < kHsdsTableCount; ++i) {
        const auto table = HsdsTable(i);
        qint64 out = 0, aside = 0;
        const auto closed = staging.forEachNumber(table, [&](qint64 number) -> Result<void> {
            if (const auto judged = isSettled(number) ? Result<void>() : closeOpen(staging, number); !judged)
                return judged;
            ++(m_states[size_t(number)] == State::Out ? out : aside);
            return {};
        });
        if (!closed)
            return closed;
        if (out > 0)
            m_log.countOut(tableName(table), out);
        if (aside > 0)
            m_log.countAside(tableName(table), aside);
    }
    return {};
}

}
