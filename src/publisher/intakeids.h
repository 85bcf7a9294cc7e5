// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/intakeledger.h"

#include <string>
#include <unordered_map>

namespace paraply {

/// Ids of ours for foreign records, each for one record only within its table. Memory grows with the ids, not with the records. Single thread.
class IntakeIds {
public:
    explicit IntakeIds(IntakeLedger &ledger) : m_ledger(ledger) { }

    /// `paraply_id`; else the id where it can be one of ours (a UUID always can); else made safe and told; without any, made from the content
    /// and told. The same record gives the same one every time, also in the next import.
    QString idOf(const StagedRecord &record);
    /// Makes `wanted` one that no other has in `table`, by `origin`: what it is the id of.
    QString claimed(HsdsTable table, const QString &wanted, const QString &origin);

    struct Repeat {
        bool isFirst = true, isSame = true;   ///< the same in every field as the first one of that id
        Origin first;
    };
    /// Whether a record of that id came before. Asked again about a record, it answers as before.
    Repeat repeatOf(const StagedRecord &record);

    /// At most 100 of a-z 0-9 . _ -, read off the text; empty when it holds none of these.
    static QString safe(QStringView text);
    /// 16 hex digits that the fields alone decide.
    static QString contentDigest(const StagedRecord &record);

private:
    struct First {
        qint64 number = 0;
        size_t form = 0;   ///< of all its fields
        Origin origin;
    };
    IntakeLedger &m_ledger;
    std::unordered_map<std::string, std::string> m_owners;   ///< table and id -> origin, where that is not the id itself
    std::unordered_map<std::string, First> m_firsts;         ///< table and foreign id
};

}
