// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/hsdsfinding.h"
#include "publisher/hsdskeys.h"

#include <set>

namespace paraply {

/// What a check has found and what it must remember until the end: ids, references, and additional fields, each told once. Single
/// thread. A full or failing disk stays in `state` and ends the check.
class HsdsLedger {
public:
    HsdsLedger(HsdsKeys keys, HsdsFindings &findings) : m_keys(std::move(keys)), m_findings(findings) { }

    void tell(HsdsFault fault, const HsdsPlace &place, const QString &field = {}, const QString &value = {}, QStringList parameters = {});
    /// Once for a field of a table, or (an empty field) for a list, however often it comes.
    void tellAdditional(HsdsFault fault, const QString &table, const HsdsPlace &place, const QString &field, const QString &suggestion = {});
    /// A filled value of a field the table has; false when it is told of.
    bool checkValue(const HsdsField &field, std::string_view value, const HsdsPlace &place);

    /// `facts`: a hash of what a record says that may stand in several places with the same; 0: it may stand in one only.
    void addId(HsdsTable table, const QString &id, const HsdsPlace &place, quint64 facts = 0);
    void addReference(HsdsTable to, const QString &id, const HsdsPlace &place, const QString &field);
    /// An attribute's tie: the table's name and the id there.
    void checkLink(const QString &entity, const QString &id, const HsdsPlace &place);
    /// What refers to nothing. `everything`: also where the source has no record of that table at all.
    void finish(bool everything);

    const Result<void> &state() const { return m_state; }
    qint64 records() const { return m_records; }

private:
    void note(const Result<void> &result);

    HsdsKeys m_keys;
    HsdsFindings &m_findings;
    std::set<std::pair<QString, QString>> m_additional;
    Result<void> m_state;
    qint64 m_records = 0;
};

}
