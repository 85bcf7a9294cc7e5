// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "publisher/sheetformat.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace paraply {

/// One row of a sheet that is being made: a text for each column, empty at first. A value.
class SheetRow {
public:
    explicit SheetRow(Sheet sheet) : m_sheet(sheet), m_cells(formatOf(sheet).columns.size()) { }

    Sheet sheet() const { return m_sheet; }
    /// A column that the sheet does not have is a programming error (asserted).
    QString &operator[](std::string_view column) { return m_cells[size_t(formatOf(m_sheet)[column])]; }
    const QString &operator[](std::string_view column) const { return m_cells[size_t(formatOf(m_sheet)[column])]; }
    const std::vector<QString> &cells() const { return m_cells; }
    bool operator==(const SheetRow &) const = default;

private:
    Sheet m_sheet;
    std::vector<QString> m_cells;
};

/// Writes a sheet row by row as docs/sheet-format.md has it, every column, beside its place; only `finish` puts it there, in one step.
/// A sheet that was not finished leaves nothing. Memory does not grow with the sheet. Movable; single thread.
class SheetWriter {
public:
    /// The file of `sheet` in an existing folder. Errors as FileOps::create.
    static Result<SheetWriter> create(Sheet sheet, const QString &folder, FileOps &files);
    SheetWriter(SheetWriter &&) noexcept = default;
    SheetWriter &operator=(SheetWriter &&) = delete;
    ~SheetWriter();

    /// Code::Invalid when the sheet would grow past what is read back (kSheetBytes); else as FileWriter::write. A row of another sheet is
    /// a programming error (asserted).
    Result<void> add(const SheetRow &row);
    qint64 rows() const { return m_rows; }
    /// Once, at the end. Errors as FileWriter::finish and FileOps::replace.
    Result<void> finish();

private:
    SheetWriter(Sheet sheet, QString target, FileOps &files, std::unique_ptr<FileWriter> file);
    QString part() const { return m_target + QStringLiteral(".part"); }
    Result<void> put(std::span<const QString> cells);
    Result<void> flush();

    Sheet m_sheet;
    QString m_target;
    FileOps *m_files;
    std::unique_ptr<FileWriter> m_file;   ///< null once finished
    QByteArray m_waiting;
    qint64 m_rows = 0, m_bytes = 0;
};

}
