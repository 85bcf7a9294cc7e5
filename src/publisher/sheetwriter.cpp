// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sheetwriter.h"

#include "base/csvline.h"
#include "publisher/csv.h"
#include "publisher/table.h"

namespace paraply {

namespace {

constexpr qsizetype kBlock = 256 * 1024;

}

SheetWriter::SheetWriter(Sheet sheet, QString target, FileOps &files, std::unique_ptr<FileWriter> file)
    : m_sheet(sheet), m_target(std::move(target)), m_files(&files), m_file(std::move(file))
{
    m_waiting.reserve(kBlock + kBlock / 8);
}

Result<SheetWriter> SheetWriter::create(Sheet sheet, const QString &folder, FileOps &files)
{
    const QString target = folder + u'/' + textOf(formatOf(sheet).file);
    auto file = files.create(target + QStringLiteral(".part"));
    if (!file)
        return file.error();
    SheetWriter writer(sheet, target, files, std::move(*file));
    std::vector<QString> names;
    for (const SheetColumn &column : formatOf(sheet).columns)
        names.push_back(textOf(column.name));
    if (const auto put = writer.put(names); !put)
        return put.error();
    return writer;
}

SheetWriter::~SheetWriter()
{
    if (!m_file)
        return;
    m_file.reset();
    // There is nobody left to tell; what stays behind is a file that no reader takes for a sheet.
    if (const auto removed = m_files->remove(part()); !removed)
        qWarning("%s", qUtf8Printable(removed.error().detail));
}

Result<void> SheetWriter::put(std::span<const QString> cells)
{
    const qsizetype before = m_waiting.size();
    appendCsvLine(m_waiting, cells);
    m_bytes += m_waiting.size() - before;
    if (m_bytes > kSheetBytes)
        return Error {Code::Invalid, QStringLiteral("%1 would be larger than %2 MB").arg(m_target).arg(kSheetBytes / (1024 * 1024))};
    return m_waiting.size() < kBlock ? Result<void>() : flush();
}

Result<void> SheetWriter::flush()
{
    const auto written = m_file->write(m_waiting);
    m_waiting.resize(0);
    return written;
}

Result<void> SheetWriter::add(const SheetRow &row)
{
    Q_ASSERT(row.sheet() == m_sheet && m_file);
    if (const auto added = put(row.cells()); !added)
        return added;
    ++m_rows;
    return {};
}

Result<void> SheetWriter::finish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    if (const auto finished = m_file->finish(); !finished)
        return finished;
    if (const auto replaced = m_files->replace(part(), m_target); !replaced)
        return replaced;
    m_file.reset();
    return {};
}

}
