// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/sheets.h"
#include "storage/statement.h"

#include <optional>

namespace paraply {

/// A row of a sheet whose cells were checked: reading them cannot fail, empty ones are nothing.
class CheckedRow {
public:
    CheckedRow(const Table &table, size_t row) : m_table(&table), m_row(row) { }
    std::string_view cell(std::string_view column) const { return m_table->cell(m_row, m_table->format()[column]); }
    /// As the sheet has it, without a copy: it lasts as long as the table.
    LastingText text(std::string_view column) const { return inPlace(cell(column)); }
    std::optional<LastingText> textOrNull(std::string_view column) const;
    std::optional<qint64> count(std::string_view column) const;
    std::optional<double> degrees(std::string_view column) const;
    /// Nothing when empty, else whether it says yes.
    std::optional<bool> truth(std::string_view column) const;
    size_t number() const { return m_row; }
    static LastingText inPlace(std::string_view utf8) { return {{utf8.data(), qsizetype(utf8.size())}}; }

private:
    const Table *m_table;
    size_t m_row;
};

/// The rows in the byte order of these columns, as SQLite orders keys; equal ones in the order of the sheet.
std::vector<size_t> rowsInOrder(const Table &table, std::initializer_list<std::string_view> columns);

/// Fill the tables of a catalogue from checked sheets, each in key order, parents before children. Throw DatabaseError; the
/// caller holds the transaction.
void writeRegion(const Sheets &sheets, Connection &catalogue);      ///< region to topic
void writeServices(const Sheets &sheets, Connection &catalogue, const Progress &progress);   ///< location to source
void writeReading(const Sheets &sheets, Connection &catalogue);     ///< publications, pages, quotations, notes, population, translations
void writeLayers(const Sheets &sheets, Connection &catalogue, const Progress &progress);     ///< the base map, as cells

}
