// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/csv.h"
#include "publisher/finding.h"
#include "publisher/sheetformat.h"

#include <memory>

namespace paraply {

/// A string_view as text, and a column's name in a finding.
inline QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// The text as NFC: a Mac writes "Örebro" in two parts. What is not UTF-8 stays as it is.
QByteArray composed(const QByteArray &bytes);

/// What ended a reading, as a finding about that file.
Finding findingOf(const CsvProblem &problem, const QString &file);

/// One CSV sheet in memory: cells in the order of its format's columns, empty where a column is missing. Cells are views into the
/// file's bytes, so a table costs little more than its file. Movable; single thread.
class Table {
public:
    /// A sheet without rows: one that may be left out (whole), or one that could not be read (not whole).
    Table(Sheet sheet, bool whole) : m_format(&formatOf(sheet)), m_whole(whole) { }
    /// Reads a sheet and reports what keeps it from being one: bad_csv, bad_encoding, unknown_column, ... Rows before a
    /// structural problem are kept, so that their findings come in the same run.
    Table(Sheet sheet, const QByteArray &bytes, Findings &findings);
    /// One row behind the headings: a cell for each column of the format, as a reader would have given them. The views must outlive it.
    Table(Sheet sheet, std::vector<std::string_view> cells);

    const SheetFormat &format() const { return *m_format; }
    QString file() const { return textOf(m_format->file); }
    size_t size() const { return m_rows.size(); }
    std::string_view cell(size_t row, int column) const { return m_cells[row * m_format->columns.size() + size_t(column)]; }
    /// False when the file was cut short by a problem or a column is missing: then what it lacks says nothing.
    bool isWhole() const { return m_whole; }
    /// A finding at a cell of this sheet; column -1: the row.
    Finding at(Fault fault, size_t row, int column, QStringList parameters = {}) const;

private:
    std::vector<int> readHeader(const CsvRow &header, Findings &findings);
    void takeRow(const CsvRow &row, const std::vector<int> &places, Findings &findings);

    const SheetFormat *m_format;
    bool m_whole = true;
    std::unique_ptr<CsvReader> m_reader;
    std::vector<std::string_view> m_cells;
    std::vector<int> m_rows;
};

/// The items of a list cell (separated by ";"), blanks around them and empty ones taken away.
std::vector<std::string_view> itemsOf(std::string_view cell);

/// The choice that a mistyped word was most likely meant to be (at most a third of its letters changed, a swap counts one); empty
/// when none is near.
QString nearest(QStringView word, const QStringList &choices);

}
