// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/csvtext.h"
#include "publisher/table.h"

#include <deque>
#include <memory>

namespace paraply {

/// A CSV sheet as it was written, columns that nobody knows included. Every cell of every row is kept; cells beyond the header stand in
/// columns without a name. Cells are views that live as long as this. Movable; single thread.
class LooseSheet {
public:
    /// An empty sheet without columns.
    LooseSheet() = default;
    /// Composed (NFC), line ends within cells as LF. What keeps it from being one is a finding, with `file` as the place.
    LooseSheet(const QByteArray &bytes, const QString &file, Findings &findings);

    struct Row {
        int number = 0;                          ///< as a spreadsheet shows it
        std::vector<std::string_view> cells;     ///< as many as there are columns
    };
    const std::vector<std::string> &columns() const { return m_columns; }
    const std::vector<Row> &rows() const { return m_rows; }
    /// -1: no such column. The n-th of that name, from 0.
    int find(std::string_view column, int occurrence = 0) const;
    /// How it was written.
    const CsvStyle &style() const { return m_style; }

private:
    std::string_view tidied(std::string_view cell);

    std::unique_ptr<CsvReader> m_reader;
    std::deque<std::string> m_tidied;
    std::vector<std::string> m_columns;
    std::vector<Row> m_rows;
    CsvStyle m_style {.carriageReturns = false};
};

}
