// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sheetset.h"

namespace paraply {

namespace {

size_t weightOf(const SheetRow &row)
{
    size_t weight = sizeof row + row.cells().size() * sizeof(QString);
    for (const QString &cell : row.cells())
        weight += size_t(cell.size()) * sizeof(QChar);
    return weight;
}

}

SheetSet::SheetSet(std::map<Sheet, SheetWriter> writers)
    : m_writers(std::move(writers)), m_conveyor([this](SheetRow &row) { return m_writers.at(row.sheet()).add(row); })
{
}

Result<std::unique_ptr<SheetSet>> SheetSet::create(std::span<const Sheet> sheets, const QString &folder, FileOps &files)
{
    std::map<Sheet, SheetWriter> writers;
    for (const Sheet sheet : sheets) {
        auto writer = SheetWriter::create(sheet, folder, files);
        if (!writer)
            return writer.error();
        writers.emplace(sheet, std::move(*writer));
    }
    return std::unique_ptr<SheetSet>(new SheetSet(std::move(writers)));
}

Result<void> SheetSet::add(SheetRow row)
{
    const size_t weight = weightOf(row);
    return m_conveyor.give(std::move(row), weight);
}

Result<void> SheetSet::finish()
{
    for (auto &[sheet, writer] : m_writers) {
        const bool mustExist = sheet == Sheet::Services || sheet == Sheet::Sources;
        if (writer.rows() == 0 && !mustExist)
            continue;
        if (const auto finished = writer.finish(); !finished)
            return finished;
    }
    return {};
}

}
