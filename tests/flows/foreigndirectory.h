// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "paraplyctl.h"

#include <QTemporaryDir>

#include <map>
#include <vector>

namespace paraply {

/// The rows of a CSV file as maps from heading to cell. Fails the test when a row has another number of cells than the headings.
std::vector<std::map<QString, QString>> rowsOf(const QString &csv);

/// A small directory in HSDS 3 tables as somebody else keeps it, made up throughout: one service at one place in Karlskoga, without a flaw. Changed
/// cell by cell, row by row, and imported into a new folder. Rows count as a spreadsheet shows them.
class ForeignDirectory {
public:
    static inline const QString kService = QStringLiteral("11111111-0000-4000-8000-000000000001");
    static inline const QString kOrganization = QStringLiteral("22222222-0000-4000-8000-000000000001");
    static inline const QString kPlace = QStringLiteral("33333333-0000-4000-8000-000000000001");

    ForeignDirectory();

    void set(const QString &table, const QString &column, const QString &value, int row = 2);
    /// A copy of the first row with these cells changed. Returns its row.
    int add(const QString &table, const std::map<QString, QString> &cells);
    void clear(const QString &table);
    /// A file beside the tables, as it is.
    void write(const QString &file, const QByteArray &bytes);

    QString path() const { return m_folder.filePath(QStringLiteral("given")); }
    QString out() const { return m_folder.filePath(QStringLiteral("out")); }
    QString beside(const QString &name) const { return m_folder.filePath(name); }
    /// `paraplyctl import hsds` with the small sheets' region, as JSON, in English.
    Run import(const QStringList &more = {});
    /// The first row of a sheet that was made whose `column` is that; empty when there is none.
    std::map<QString, QString> made(const QString &sheet, const QString &value, const QString &column = QStringLiteral("id")) const;
    std::vector<std::map<QString, QString>> made(const QString &sheet) const;

    std::map<QString, std::vector<std::map<QString, QString>>> tables;

private:
    QTemporaryDir m_folder;
};

/// The finding of that code in the JSON of an import; null when there is none.
nlohmann::json findingOf(const nlohmann::json &told, const char *code);
/// Fails the test unless each table's rows in are its rows out and those set aside.
void checkBalance(const nlohmann::json &told);

}
