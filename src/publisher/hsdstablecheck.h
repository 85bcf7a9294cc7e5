// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/foreigncsv.h"
#include "publisher/hsdsledger.h"
#include "publisher/stricttext.h"

namespace paraply {

/// Holds one CSV file of a tabular package against its table. Memory holds one row. Throws ReadStopped.
class HsdsTableCheck {
public:
    HsdsTableCheck(HsdsLedger &ledger, HsdsTable table, const QString &file, ByteFlow bytes);
    void run();

private:
    void checkHeader(const ForeignRow &header);
    void checkRow(const ForeignRow &row);
    void checkCell(const HsdsField &field, const QString &value, const HsdsPlace &place);
    void keepId(const ForeignRow &row);
    QString cell(const ForeignRow &row, std::string_view field) const;

    HsdsLedger &m_ledger;
    HsdsTable m_table;
    QString m_file;
    StrictText m_text;
    ForeignCsv m_csv;
    std::vector<const HsdsField *> m_columns;   ///< null: none of the table's
};

}
