// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/build.h"

#include "catalogue/digest.h"
#include "catalogue/schema.h"
#include "publisher/cataloguewriter.h"
#include "storage/guarded.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QCoreApplication>

namespace paraply {

Result<void> validateSheets(const QString &folder, FileOps &files, Findings &findings)
{
    const auto sheets = readSheets(folder, files, findings);
    if (!sheets)
        return sheets.error();
    checkSheets(*sheets, findings);
    return {};
}

namespace {

// The half-written file beside the target; gone with this object unless it has taken the target's place.
class StagedFile {
public:
    StagedFile(const QString &target, FileOps &files)
        : m_target(target), m_path(target + u".%1.new"_qs.arg(QCoreApplication::applicationPid())), m_files(files)
    {
    }
    ~StagedFile()
    {
        if (m_placed)
            return;
        if (const auto removed = m_files.remove(m_path); !removed)
            qWarning("%s", qUtf8Printable(removed.error().detail));
    }
    Q_DISABLE_COPY_MOVE(StagedFile)

    const QString &path() const { return m_path; }
    Result<void> place()
    {
        if (auto flushed = m_files.flush(m_path); !flushed)
            return flushed;
        auto replaced = m_files.replace(m_path, m_target);
        m_placed = replaced.has_value();
        return replaced;
    }

private:
    QString m_target, m_path;
    FileOps &m_files;
    bool m_placed = false;
};

int rowsOf(const Connection &catalogue, QByteArrayView sql)
{
    return Statement(catalogue, sql).value<int>().value_or(0);
}

// The file is new and thrown away on any failure, so it needs no journal; what makes it durable is StagedFile::place. The sheets were held against
// each other already: whether all references hold is asked once, when all rows are there.
QString writeCatalogue(const Sheets &sheets, const QString &path, BuildCounts &counts, const Progress &progress)
{
    Connection catalogue(path, OpenMode::Create);
    catalogue.execute("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA auto_vacuum = NONE;"
                      "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -131072; PRAGMA foreign_keys = OFF;");
    Transaction transaction(catalogue);
    createSchema(catalogue);
    writeRegion(sheets, catalogue);
    writeServices(sheets, catalogue, progress);
    writeReading(sheets, catalogue);
    writeLayers(sheets, catalogue, progress);
    catalogue.requireReferences();
    transaction.commit();
    counts = {rowsOf(catalogue, "SELECT count(*) FROM service"), rowsOf(catalogue, "SELECT count(*) FROM location")};
    return logicalDigest(catalogue);
}

}

Result<BuildOutcome> buildCatalogue(const QString &folder, const QString &target, FileOps &files, const Progress &progress)
{
    BuildOutcome outcome;
    auto sheets = readSheets(folder, files, outcome.findings);
    if (!sheets)
        return sheets.error();
    checkSheets(*sheets, outcome.findings);
    if (outcome.findings.errors() > 0)
        return outcome;
    StagedFile staged(target, files);
    if (const auto cleared = files.remove(staged.path()); !cleared)
        return cleared.error();
    BuildCounts counts;
    const auto digest = guarded([&] { return writeCatalogue(*sheets, staged.path(), counts, progress); });
    if (!digest) {
        // It was being written: no such folder, say, is the target's fault and not that of the sheets.
        const bool isPlace = digest.error().code == Code::Missing || digest.error().code == Code::Unreadable;
        return Error {isPlace ? Code::Unwritable : digest.error().code, digest.error().detail};
    }
    if (const auto placed = staged.place(); !placed)
        return placed.error();
    outcome.counts = counts;
    outcome.digest = *digest;
    return outcome;
}

}
