// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/rowgate.h"

#include "base/csvline.h"
#include "base/letters.h"
#include "base/utf8.h"
#include "publisher/cellcheck.h"
#include "publisher/cellvalues.h"
#include "publisher/sheetcheck.h"

#include <algorithm>
#include <string_view>

namespace paraply {

namespace {

const SheetColumn *columnOf(Sheet sheet, const QString &name)
{
    const auto columns = formatOf(sheet).columns;
    const auto found = std::ranges::find_if(columns, [&](const SheetColumn &column) { return textOf(column.name) == name; });
    return found == columns.end() ? nullptr : &*found;
}

// Blanks at an end, what `composed` looks for, zero bytes and great length are what reading changes or refuses.
bool isReadAsItIs(const QString &cell)
{
    constexpr char16_t kFirstMark = 0x300, kMarks = 0x80;
    if (cell.isEmpty())
        return true;
    char16_t isOther = 0;
    for (const char16_t c : std::u16string_view(QStringView(cell).utf16(), size_t(cell.size())))
        isOther |= isSame(c, 0) | isAmong(c, kFirstMark, kMarks) | isSurrogate(c);
    return (isOther & kSaid) == 0 && !cell.front().isSpace() && !cell.back().isSpace() && cell.size() <= kCellCharacters;
}

}

/// The row as it will be read from its sheet.
Table RowGate::tableOf(const SheetRow &row, Findings &findings)
{
    const auto &cells = row.cells();
    constexpr qsizetype kMostBytes = 3;   // of a letter
    qsizetype letters = 0;
    for (const QString &cell : cells)
        letters += cell.size();
    if (letters == 0 || !std::ranges::all_of(cells, isReadAsItIs))
        return Table(row.sheet(), header(row.sheet()) + csvLine(cells), findings);
    if (m_cells.size() < size_t(letters * kMostBytes))
        m_cells.resize(size_t(letters * kMostBytes));
    std::vector<std::string_view> views;
    views.reserve(cells.size());
    char *out = m_cells.data();
    for (const QString &cell : cells) {
        char *const end = putUtf8(cell, out);
        views.emplace_back(out, size_t(end - out));
        out = end;
    }
    return Table(row.sheet(), std::move(views));
}

const QByteArray &RowGate::header(Sheet sheet)
{
    QByteArray &line = m_headers[sheet];
    if (line.isEmpty()) {
        std::vector<QString> names;
        for (const SheetColumn &column : formatOf(sheet).columns)
            names.push_back(textOf(column.name));
        line = csvLine(names);
    }
    return line;
}

void RowGate::refuse(SheetRow &row, const StagedRecord &record, const QString &column, const QString &reason)
{
    QString &cell = row[column.toStdString()];
    m_ledger.tell(record, QStringLiteral("cell_refused"), IntakeAction::LeftOut, column, cell, reason);
    cell.clear();
}

// Foreign rows are made of the region's own words; what Paraply wrote elsewhere may name another region's.
void RowGate::holdToRegion(SheetRow &row, const StagedRecord &record)
{
    for (const SheetColumn &column : formatOf(row.sheet()).columns) {
        const bool isOfRegion = column.refers == Refers::Municipality || column.refers == Refers::Area || column.refers == Refers::Topic;
        if (!isOfRegion || row[column.name].isEmpty())
            continue;
        const QString name = textOf(column.name), cell = row[column.name];
        const bool isHere = m_region.municipalities().contains(cell);
        if (column.refers == Refers::Municipality && !isHere)
            refuse(row, record, name, QStringLiteral("unknown_municipality"));
        if (column.refers == Refers::Area && !isHere && cell != m_region.name() && cell != textOf(kCountryName)) {
            refuse(row, record, name, QStringLiteral("unknown_municipality"));
            row[column.name] = m_region.name();
        }
        if (column.refers != Refers::Topic)
            continue;
        QStringList topics = cell.split(u';');
        const auto isUnknown = [&](const QString &topic) { return m_region.topic(topic) != topic; };
        if (std::ranges::any_of(topics, isUnknown)) {
            refuse(row, record, name, QStringLiteral("unknown_topic"));
            topics.removeIf(isUnknown);
            row[column.name] = topics.join(u';');
        }
    }
}

void RowGate::holdPosition(SheetRow &row, const StagedRecord &record)
{
    if (row.sheet() != Sheet::Services)
        return;
    const QString latitude = QStringLiteral("latitude");
    const auto north = degreesFrom(row["latitude"].toStdString()), east = degreesFrom(row["longitude"].toStdString());
    const bool isEmpty = row["latitude"].isEmpty() && row["longitude"].isEmpty();
    if (!isEmpty && (!north || !east || !m_region.box().contains({*north, *east})))
        refuse(row, record, latitude, QStringLiteral("coordinates_outside_region"));
    if (!row["latitude"].isEmpty())
        return;
    for (const char *column : {"location", "address"}) {
        if (!row[column].isEmpty())
            refuse(row, record, QLatin1String(column), QStringLiteral("location_without_coordinates"));
    }
    row["longitude"].clear();
    row["coordinate_precision"] = QStringLiteral("none");
}

bool RowGate::passes(SheetRow &row, const StagedRecord &record)
{
    holdToRegion(row, record);
    holdPosition(row, record);
    Findings findings;
    const Table table = tableOf(row, findings);
    checkCells(table, findings, m_hours);
    checkRanges(table, findings);
    if (row.sheet() == Sheet::Exceptions)
        checkExceptions(table, findings);
    bool isGood = true;
    for (const Finding &finding : findings.kept()) {
        if (severityOf(finding.fault) != Severity::Error)
            continue;
        const SheetColumn *column = columnOf(row.sheet(), finding.column);
        if (column && !column->required && finding.fault != Fault::ExceptionWithoutHours) {
            refuse(row, record, finding.column, findingCode(finding.fault));
            continue;
        }
        isGood = false;
        m_ledger.tell(record, QStringLiteral("row_refused"), IntakeAction::LeftOut, finding.column, column ? row[column->name] : QString(), findingCode(finding.fault));
    }
    return isGood;
}

}
