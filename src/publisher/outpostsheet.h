// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/intake.h"

#include <unordered_set>

namespace paraply {

/// Outpost's wide sheet, row by row: a row is a service with its first place, cost, hours and contact, or, with `import_id_reference`, one more of these for
/// another row's service, whichever comes first. Each becomes records of HSDS; the rows are counted as "outpost_sheet". What Outpost does not show to the
/// public (private contacts and places, notes, labels) is left out. Throws ReadStopped.
class OutpostSheet {
public:
    static constexpr auto kTable = "outpost_sheet";

    explicit OutpostSheet(Intake &intake) : m_intake(intake) { }

    void read(RecordFields row, const Origin &origin);

private:
    struct Line {
        RecordFields cells;
        Origin origin;
        QString service;        ///< the id of the service that it is of; empty when the row has none
        qint64 parent = 0;      ///< the service's own number, when it is this row
    };
    QString take(Line &line, const char *cell) const;
    bool isTrue(const Line &line, const char *cell) const;
    bool isHidden(Line &line, const char *flag, const QStringList &cells, HsdsTable table);
    qint64 stage(const Line &line, HsdsTable table, RecordFields fields, bool isOfService = true);
    void takeService(Line &line);
    void takeOrganization(RecordFields &service, Line &line);
    void takePlace(Line &line);
    void takeContact(Line &line);
    void takeTimes(Line &line);
    void takeCost(Line &line);
    void takeLists(Line &line);

    Intake &m_intake;
    std::unordered_set<size_t> m_organizations;
};

}
