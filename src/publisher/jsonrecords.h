// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/jsonlist.h"
#include "publisher/nestedreader.h"

namespace paraply {

/// Records of JSON from all files or pages of one source: says what dialect they are, turns Outpost's into HSDS, and holds what pages announce against
/// what came. Throws ReadStopped.
class JsonRecords {
public:
    explicit JsonRecords(Intake &intake) : m_intake(intake), m_nested(intake) { }

    /// All of a list, with what stands around it.
    void read(JsonList &list);
    /// One record of a list.
    void take(nlohmann::json &record, const ForeignTable &table, const Origin &origin);
    /// What stood around a list that was read record by record.
    void takeEnvelope(const nlohmann::json &envelope, const QString &file, qint64 came);
    void finish();

private:
    void judge(const nlohmann::json &record);
    bool hasOldMembers(const nlohmann::json &record);

    Intake &m_intake;
    NestedReader m_nested;
    qint64 m_announced = -1, m_came = 0;
    QString m_announcedIn;   ///< the file that said so
};

}
