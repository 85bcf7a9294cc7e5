// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/hsdsledger.h"

#include "publisher/hsdsvalue.h"
#include "publisher/table.h"

namespace paraply {

namespace {

QString asText(const HsdsPlace &place)
{
    return placeText({.file = place.file, .row = place.row, .pointer = place.pointer}, FindingLanguage::English);
}

}

void HsdsLedger::tell(HsdsFault fault, const HsdsPlace &place, const QString &field, const QString &value, QStringList parameters)
{
    m_findings.add({fault, place.file, place.row, place.pointer, field, value, std::move(parameters)});
}

void HsdsLedger::tellAdditional(HsdsFault fault, const QString &table, const HsdsPlace &place, const QString &field, const QString &suggestion)
{
    if (!m_additional.emplace(table, field).second)
        return;
    QStringList fixes;
    if (!suggestion.isEmpty())
        fixes = {QStringLiteral("Eller menades %1?").arg(suggestion), QStringLiteral("Or was %1 meant?").arg(suggestion)};
    tell(fault, place, field, {}, fixes);
}

bool HsdsLedger::checkValue(const HsdsField &field, std::string_view value, const HsdsPlace &place)
{
    const auto fault = faultOfValue(field, value);
    if (fault)
        tell(*fault, place, textOf(field.name), textOf(value), field.type == HsdsType::Choice ? QStringList {choicesText(field)} : QStringList());
    return !fault;
}

void HsdsLedger::addId(HsdsTable table, const QString &id, const HsdsPlace &place, quint64 facts)
{
    ++m_records;
    if (!m_state)
        return;
    const auto known = m_keys.add(table, id, place, facts);
    if (!known)
        m_state = known.error();
    else if (!known->isNew && (facts == 0 || !known->isSame))
        tell(facts == 0 ? HsdsFault::DuplicateId : HsdsFault::SameIdDiffers, place, QStringLiteral("id"), id, {asText(known->place)});
}

void HsdsLedger::addReference(HsdsTable to, const QString &id, const HsdsPlace &place, const QString &field)
{
    note(m_keys.refer({to, id, place, field}));
}

void HsdsLedger::checkLink(const QString &entity, const QString &id, const HsdsPlace &place)
{
    const auto linked = hsdsTable(entity.toStdString());
    if (!linked)
        tell(HsdsFault::UnknownTable, place, QStringLiteral("link_entity"), entity);
    else if (!id.isEmpty())
        addReference(*linked, id, place, QStringLiteral("link_id"));
}

void HsdsLedger::finish(bool everything)
{
    note(m_keys.forEachDangling([&](const HsdsKeys::Reference &reference) {
        if (everything || m_keys.holds(reference.to))
            tell(HsdsFault::DanglingReference, reference.place, reference.field, reference.id, {textOf(formatOf(reference.to).name)});
    }));
}

void HsdsLedger::note(const Result<void> &result)
{
    if (m_state && !result)
        m_state = result;
}

}
