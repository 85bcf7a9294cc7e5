// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace paraply {

/// A copy of a folder of sheets, changed as a worker changes it in a spreadsheet: a cell, a row, a column. Rows count as a
/// spreadsheet shows them, the header being row 1. Sheets whose cells hold line ends are not for this.
class SheetFolder {
public:
    explicit SheetFolder(const QString &from);

    QString path() const { return m_folder.filePath(QStringLiteral("sheets")); }
    QString beside(const QString &name) const { return m_folder.filePath(name); }

    /// In the first row whose first cell is `id`. Returns that row.
    int setCell(const QString &sheet, const QString &id, const QString &column, const QString &value) const;
    QString cell(const QString &sheet, const QString &id, const QString &column) const;
    /// Returns the new row.
    int addRow(const QString &sheet, const QStringList &cells) const;
    /// The cells of a row.
    QStringList row(const QString &sheet, const QString &id) const;
    /// Returns the row it was in.
    int removeRow(const QString &sheet, const QString &id) const;
    void renameColumn(const QString &sheet, const QString &from, const QString &to) const;

private:
    std::vector<QStringList> rowsOf(const QString &sheet) const;
    void write(const QString &sheet, const std::vector<QStringList> &rows) const;
    QTemporaryDir m_folder;
};

}
