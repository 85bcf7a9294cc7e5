// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/cellcheck.h"
#include "publisher/intakeledger.h"
#include "publisher/regionframe.h"
#include "publisher/sheetwriter.h"
#include "publisher/table.h"

#include <map>

namespace paraply {

/// Holds a row that is to be written against what `paraplyctl validate` will ask of it: its cells, its ranges, and what it names of the region. The
/// last guard behind a mapping, for what nobody has thought of. Single thread; both outlive it.
class RowGate {
public:
    RowGate(IntakeLedger &ledger, const RegionFrame &region) : m_ledger(ledger), m_region(region) { }

    /// Empties the cells that would be refused, and tells them (cell_refused). False when a cell that must be filled is not, or not rightly: the
    /// row is then not to be written, and that is told too (row_refused).
    bool passes(SheetRow &row, const StagedRecord &record);

private:
    void holdToRegion(SheetRow &row, const StagedRecord &record);
    void holdPosition(SheetRow &row, const StagedRecord &record);
    void refuse(SheetRow &row, const StagedRecord &record, const QString &column, const QString &reason);
    Table tableOf(const SheetRow &row, Findings &findings);
    const QByteArray &header(Sheet sheet);

    IntakeLedger &m_ledger;
    const RegionFrame &m_region;
    std::map<Sheet, QByteArray> m_headers;
    GoodHours m_hours;
    std::string m_cells;   ///< of the row at the gate, one behind the other
};

}
