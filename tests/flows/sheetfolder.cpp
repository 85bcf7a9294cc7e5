// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sheetfolder.h"

#include "paraplyctl.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace paraply {

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells {QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.last() += line[++i];
        else if (line[i] == u'"')
            quoted = !quoted;
        else if (line[i] == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += line[i];
    }
    REQUIRE_FALSE(quoted);
    return cells;
}

QString lineOf(QStringList cells)
{
    for (QString &cell : cells) {
        if (cell.contains(u',') || cell.contains(u'"'))
            cell = u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
    }
    return cells.join(u',');
}

std::size_t rowWith(const std::vector<QStringList> &rows, const QString &id)
{
    for (std::size_t row = 1; row < rows.size(); ++row) {
        if (rows[row].first() == id)
            return row;
    }
    FAIL("no row " << id.toStdString());
    return 0;
}

qsizetype columnCalled(const std::vector<QStringList> &rows, const QString &name)
{
    const qsizetype column = rows.front().indexOf(name);
    INFO(name.toStdString());
    REQUIRE(column >= 0);
    return column;
}

}

SheetFolder::SheetFolder(const QString &from)
{
    REQUIRE(m_folder.isValid());
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next(), to = path() + file.mid(from.size());
        REQUIRE(QDir().mkpath(to.section(u'/', 0, -2)));
        REQUIRE(QFile::copy(file, to));
        REQUIRE(QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner));
    }
}

int SheetFolder::setCell(const QString &sheet, const QString &id, const QString &column, const QString &value) const
{
    auto rows = rowsOf(sheet);
    const std::size_t row = rowWith(rows, id);
    rows[row][columnCalled(rows, column)] = value;
    write(sheet, rows);
    return int(row) + 1;
}

QString SheetFolder::cell(const QString &sheet, const QString &id, const QString &column) const
{
    const auto rows = rowsOf(sheet);
    return rows[rowWith(rows, id)][columnCalled(rows, column)];
}

int SheetFolder::addRow(const QString &sheet, const QStringList &cells) const
{
    auto rows = rowsOf(sheet);
    rows.push_back(cells);
    write(sheet, rows);
    return int(rows.size());
}

QStringList SheetFolder::row(const QString &sheet, const QString &id) const
{
    const auto rows = rowsOf(sheet);
    return rows[rowWith(rows, id)];
}

int SheetFolder::removeRow(const QString &sheet, const QString &id) const
{
    auto rows = rowsOf(sheet);
    const std::size_t row = rowWith(rows, id);
    rows.erase(rows.begin() + std::ptrdiff_t(row));
    write(sheet, rows);
    return int(row) + 1;
}

void SheetFolder::renameColumn(const QString &sheet, const QString &from, const QString &to) const
{
    auto rows = rowsOf(sheet);
    rows.front()[columnCalled(rows, from)] = to;
    write(sheet, rows);
}

std::vector<QStringList> SheetFolder::rowsOf(const QString &sheet) const
{
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(contentOf(path() + u'/' + sheet)).split(u'\n', Qt::SkipEmptyParts))
        rows.push_back(cellsOf(line));
    return rows;
}

void SheetFolder::write(const QString &sheet, const std::vector<QStringList> &rows) const
{
    QString text;
    for (const QStringList &row : rows)
        text += lineOf(row) + u'\n';
    writeFile(path() + u'/' + sheet, text.toUtf8());
}

}
