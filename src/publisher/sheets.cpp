// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sheets.h"

#include "publisher/cellcheck.h"
#include "publisher/cellvalues.h"
#include "publisher/sheetcheck.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace paraply {

namespace {

bool mustExist(Sheet sheet)
{
    return sheet == Sheet::Region || sheet == Sheet::Municipalities || sheet == Sheet::Services || sheet == Sheet::Sources;
}

// Too large is a finding about that file; nothing else that goes wrong while reading is the sheets' fault.
Result<QByteArray> readFile(const QString &folder, const QString &file, qint64 limit, FileOps &files, Findings &findings)
{
    auto bytes = files.read(folder + u'/' + file, limit);
    if (bytes || bytes.error().code != Code::Invalid)
        return bytes;
    findings.add({Fault::FileTooLarge, file, 0, {}, {QString::number(limit / (1024 * 1024))}});
    return QByteArray();
}

Result<Table> readTable(Sheet sheet, const QString &folder, FileOps &files, Findings &findings)
{
    const QString file = textOf(formatOf(sheet).file);
    if (!files.exists(folder + u'/' + file)) {
        if (mustExist(sheet))
            findings.add({Fault::MissingSheet, file, 0, {}, {file}});
        return Table(sheet, !mustExist(sheet));
    }
    const int before = findings.errors();
    const auto bytes = readFile(folder, file, kSheetBytes, files, findings);
    if (!bytes)
        return bytes.error();
    return findings.errors() > before ? Table(sheet, false) : Table(sheet, *bytes, findings);
}

QStringList filesIn(const QString &folder, const QString &part, const QString &ending, Findings &findings)
{
    QStringList names;
    for (const QString &name : QDir(folder + u'/' + part).entryList(QDir::Files | QDir::Readable, QDir::Name)) {
        if (name.endsWith(ending))
            names.push_back(part + u'/' + name);
        else
            findings.add({Fault::UnknownFile, part + u'/' + name, 0, {}, {}});
    }
    return names;
}

void reportUnknownFiles(const QString &folder, Findings &findings)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        // Whoever edits this beside the sheet is not heard. What a program has open has a name of its own.
        static const QRegularExpression spreadsheet(QStringLiteral("^[^~].*\\.(?:xlsx?|xlsm|ods|numbers)$"), QRegularExpression::CaseInsensitiveOption);
        if (spreadsheet.match(name).hasMatch())
            findings.add({Fault::SpreadsheetFile, name, 0, {}, {}});
        bool known = !name.endsWith(u".csv", Qt::CaseInsensitive);
        for (int i = 0; i < kSheetCount && !known; ++i)
            known = name == textOf(formatOf(Sheet(i)).file);
        if (!known)
            findings.add({Fault::UnknownFile, name, 0, {}, {}});
    }
}

}

Result<Sheets> readSheets(const QString &folder, FileOps &files, Findings &findings)
{
    const QFileInfo place(folder);
    if (!place.isDir())
        return Error {Code::Missing, QStringLiteral("no such folder: %1").arg(folder)};
    if (!place.isReadable() || !place.isExecutable())
        return Error {Code::Unreadable, QStringLiteral("the folder cannot be read: %1").arg(folder)};
    Sheets sheets;
    reportUnknownFiles(folder, findings);
    for (int i = 0; i < kSheetCount; ++i) {
        auto table = readTable(Sheet(i), folder, files, findings);
        if (!table)
            return table.error();
        sheets.tables.push_back(std::move(*table));
    }
    for (const QString &file : filesIn(folder, QStringLiteral("pages"), QStringLiteral(".md"), findings)) {
        const auto bytes = readFile(folder, file, kPageBytes, files, findings);
        if (!bytes)
            return bytes.error();
        sheets.pages.push_back(readPage(file, *bytes, findings));
    }
    std::sort(sheets.pages.begin(), sheets.pages.end(),
              [](const PageFile &a, const PageFile &b) { return std::tie(a.id, a.language) < std::tie(b.id, b.language); });
    const Box box = boxOf(sheets[Sheet::Region]).value_or(Box {});
    for (const QString &file : filesIn(folder, QStringLiteral("basemap"), QStringLiteral(".geojson"), findings)) {
        const auto bytes = readFile(folder, file, kLayerBytes, files, findings);
        if (!bytes)
            return bytes.error();
        sheets.layers.push_back(readLayer(file, *bytes, box, findings));
    }
    return sheets;
}

namespace {

void checkPageTopics(const Sheets &sheets, const SheetIndex &index, Findings &findings)
{
    QStringList known;
    for (const std::string_view topic : index.topics)
        known.push_back(textOf(topic));
    known.sort();
    for (const PageFile &page : sheets.pages) {
        for (const QString &topic : page.topics) {
            if (index.isWhole(Sheet::Topics) && !known.contains(topic))
                findings.add({Fault::UnknownTopic, page.file, 1, QStringLiteral("topics"), {topic, nearest(topic, known)}});
        }
    }
}

QString firstLanguage(const Table &region)
{
    if (region.size() == 0)
        return {};
    const auto languages = itemsOf(region.cell(0, region.format()["languages"]));
    return languages.empty() ? QString() : textOf(languages.front());
}

}

void checkSheets(const Sheets &sheets, Findings &findings)
{
    const SheetIndex index(sheets);
    for (const Table &table : sheets.tables) {
        checkCells(table, findings);
        checkKeys(table, findings);
        checkReferences(table, index, findings);
        checkPositions(table, index, findings);
        checkRanges(table, findings);
    }
    if (sheets[Sheet::Region].size() > 0 || sheets[Sheet::Region].isWhole())
        checkRegion(sheets[Sheet::Region], findings);
    checkServices(sheets, index, findings);
    checkExceptions(sheets[Sheet::Exceptions], findings);
    checkTranslations(sheets, findings);
    checkPages(sheets.pages, firstLanguage(sheets[Sheet::Region]), findings);
    checkPageTopics(sheets, index, findings);
}

}
