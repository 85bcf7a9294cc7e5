// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdspackage.h"

#include "base/csvline.h"
#include "exchange/hsdsdescriptor.h"

#include <QSet>
#include <QUuid>

#include <array>
#include <memory>

namespace paraply {

namespace {

constexpr qsizetype kBlock = 64 * 1024;
constexpr qint64 kProgressStep = 1000;

QString textOfName(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// One CSV file, begun with its first row.
struct OpenTable {
    std::unique_ptr<FileWriter> file;
    QByteArray waiting;
};

bool isShared(HsdsTable table)
{
    return table == HsdsTable::Organization || table == HsdsTable::Location || table == HsdsTable::Address || table == HsdsTable::Taxonomy
        || table == HsdsTable::TaxonomyTerm;
}

class Package {
public:
    Package(const QString &folder, FileOps &files) : m_folder(folder), m_files(files) { }

    Result<void> take(const HsdsRecord &tree)
    {
        return forEachHsdsRow(tree, [this](const HsdsRecord &row) { return add(row); });
    }
    Result<void> finish();
    void remove();

private:
    QString pathOf(HsdsTable table) const { return m_folder + u'/' + textOfName(formatOf(table).file); }
    Result<void> add(const HsdsRecord &row);
    Result<void> begin(HsdsTable table, OpenTable &open);

    QString m_folder;
    FileOps &m_files;
    std::array<OpenTable, kHsdsTableCount> m_tables;
    QSet<std::pair<int, QUuid>> m_shared;   ///< what is written, each once
};

Result<void> Package::begin(HsdsTable table, OpenTable &open)
{
    std::vector<QString> names;
    for (const HsdsField &field : formatOf(table).fields)
        names.push_back(textOfName(field.name));
    // A file begun in this way may be read by whom the user lets read files; one that is created may not.
    if (auto begun = m_files.writeAtomically(pathOf(table), csvLine(names)); !begun)
        return begun;
    auto file = m_files.append(pathOf(table));
    if (!file)
        return file.error();
    open.file = std::move(*file);
    return {};
}

Result<void> Package::add(const HsdsRecord &row)
{
    if (isShared(row.table())) {
        const qsizetype known = m_shared.size();
        m_shared.insert({int(row.table()), QUuid::fromString(row.field("id"))});
        if (m_shared.size() == known)
            return {};
    }
    OpenTable &open = m_tables[size_t(row.table())];
    if (!open.file) {
        if (auto begun = begin(row.table(), open); !begun)
            return begun;
    }
    std::vector<QString> cells;
    for (const HsdsField &field : formatOf(row.table()).fields)
        cells.push_back(row.field(field.name));
    open.waiting += csvLine(cells);
    return open.waiting.size() < kBlock ? Result<void>() : open.file->write(std::exchange(open.waiting, {}));
}

Result<void> Package::finish()
{
    std::vector<HsdsTable> written;
    for (int i = 0; i < kHsdsTableCount; ++i) {
        OpenTable &open = m_tables[size_t(i)];
        if (!open.file)
            continue;
        if (auto rest = open.file->write(open.waiting); !rest)
            return rest;
        if (auto finished = open.file->finish(); !finished)
            return finished;
        written.push_back(HsdsTable(i));
    }
    return m_files.writeAtomically(m_folder + u'/' + kHsdsDescriptor.toString(), hsdsDescriptor(written));
}

void Package::remove()
{
    for (int i = 0; i < kHsdsTableCount; ++i) {
        m_tables[size_t(i)].file.reset();
        // What cannot be removed was told of by the error that brought us here.
        static_cast<void>(m_files.remove(pathOf(HsdsTable(i))));
    }
}

}

Result<void> writeHsdsPackage(const HsdsDirectory &directory, const QString &folder, FileOps &files, const ServicesDone &progress)
{
    if (auto made = files.makeFolder(folder); !made)
        return made;
    const auto held = files.list(folder);
    if (!held)
        return held.error();
    if (!held->isEmpty())
        return Error {Code::Foreign, QStringLiteral("%1 is not empty").arg(folder)};
    Package package(folder, files);
    qint64 done = 0;
    auto written = directory.forEachCommon([&](const HsdsRecord &record) { return package.take(record); });
    if (written) {
        written = directory.forEachService([&](const HsdsRecord &record) {
            if (++done % kProgressStep == 0 && progress)
                progress(done, directory.serviceCount());
            return package.take(record);
        });
    }
    if (written)
        written = package.finish();
    if (!written)
        package.remove();
    return written;
}

}
