// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/eligibilityshelf.h"
#include "publisher/foreigncsv.h"
#include "publisher/sourcefiles.h"

namespace paraply {

/// Reads the tables of a directory row by row. Throws ReadStopped.
class TableReader {
public:
    explicit TableReader(Intake &intake) : m_intake(intake), m_shelf(intake) { }

    /// What the first row of a table says.
    enum class Heading : unsigned char { Unknown, Table, OutpostSheet };
    /// Reads a file of CSV; `table` is what its name says. What is no table is set aside with the count of its rows, and gives Unknown.
    Heading read(const QString &file, ByteFlow bytes, std::optional<ForeignTable> table);
    /// After tables of eligibility, before all others.
    void closeShelf() { m_shelf.close(); }
    void finish() { m_shelf.finish(); }

private:
    struct Columns {
        std::vector<QString> names;      ///< empty: left out
        std::vector<bool> saysByBeingEmpty;
        std::vector<size_t> order;       ///< the places of those that are not, by name
        size_t known = 0;                ///< names that the table has
    };
    Columns columns(const ForeignRow &header, const ForeignTable &table, const Origin &origin);
    bool isReadable(const ForeignRow &row, const Columns &columns, const QString &table, const Origin &origin);
    RecordFields fields(const ForeignRow &row, const Columns &columns) const;
    void readRows(ForeignCsv &csv, const Columns &columns, const QString &file, const QString &table,
                  const std::function<void(RecordFields, const Origin &)> &take);
    void stage(RecordFields fields, const ForeignTable &table, const Origin &origin);
    void setAsideAll(ForeignCsv &csv, const QString &file);

    Intake &m_intake;
    EligibilityShelf m_shelf;
};

}
