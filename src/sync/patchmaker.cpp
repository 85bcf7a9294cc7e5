// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/patchfile.h"
#include "sync/patchrows.h"
#include "sync/tablewalk.h"
#include "sync/zstdframe.h"

#include "catalogue/digest.h"
#include "catalogue/integrity.h"

#include <set>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

// A quarter of the megabyte first measured: 5 % more bytes a day, and the device reads a quarter of the rows before it can begin.
constexpr size_t kSampleBytes = 1U << 18;

struct PackLevels {
    int plan = 3, rows = 3;
};

PackLevels levelsFor(PatchEffort effort)
{
    return effort == PatchEffort::Release ? PackLevels {22, 22} : PackLevels {};
}

Connection openedCatalogue(const QString &path)
{
    require(inspectFile(path));
    Connection connection(path, OpenMode::Immutable);
    checkTables(connection);
    // Rows that go with their owner are not told one by one.
    if (Statement(connection, "SELECT 1 FROM pragma_foreign_key_check").step())
        refusePatch(Code::Damaged, u"%1: a reference to a row that is not there"_s.arg(path));
    return connection;
}

/// The plan from a first walk, and how many bytes the rows of each table take.
class Survey final : public RowDifferences {
public:
    Survey() : m_plan(catalogueShape().size()), m_removedOwners(catalogueShape().size()), m_rows([](QByteArrayView) {}) { }

    void removed(const RowCells &before) override
    {
        const TableShape &shape = catalogueShape()[m_table];
        RowKey key = keyOf(shape, before);
        if (shape.keySize == 1 && shape.columns.front().isReferenced)
            m_removedOwners[m_table].insert(key.front());
        if (!shape.owner || !m_removedOwners[size_t(*shape.owner)].contains(key.front()))
            touch({std::move(key), 0});
    }
    void changed(const TouchedRow &touched, const RowCells &after) override
    {
        touch(touched);
        m_rows.addChanged(touched, after);
    }
    void added(const RowCells &after) override { m_rows.addAdded(after); }
    void endTable()
    {
        const quint64 before = m_bytes.empty() ? 0 : m_total;
        m_rows.endTable();
        m_total = m_rows.bytesWritten();
        m_bytes.push_back(m_total - before);
        ++m_table;
    }

    PatchPlan &plan() { return m_plan; }
    quint64 bytesOf(size_t table) const { return m_bytes[table]; }
    quint64 total() const { return m_total; }

private:
    void touch(TouchedRow touched)
    {
        if (++m_touched > kMostTouchedRows)
            refusePatch(Code::Invalid, u"too much has changed for a patch"_s);
        m_plan[m_table].touched.push_back(std::move(touched));
    }

    PatchPlan m_plan;
    std::vector<std::set<KeyCell>> m_removedOwners;
    RowsWriter m_rows;
    std::vector<quint64> m_bytes;
    quint64 m_total = 0, m_touched = 0;
    size_t m_table = 0;
};

/// The second walk: the rows themselves.
class RowsSink final : public RowDifferences {
public:
    explicit RowsSink(RowsWriter &rows) : m_rows(rows) { }
    void removed(const RowCells &) override { }
    void changed(const TouchedRow &touched, const RowCells &after) override { m_rows.addChanged(touched, after); }
    void added(const RowCells &after) override { m_rows.addAdded(after); }

private:
    RowsWriter &m_rows;
};

class PatchMaker {
public:
    PatchMaker(const QString &before, const QString &after, PatchEffort effort, std::stop_token stop)
        : m_after(openedCatalogue(after)), m_levels(levelsFor(effort)), m_stop(std::move(stop))
    {
        if (!before.isEmpty())
            m_before.emplace(openedCatalogue(before));
        if (m_before && m_before->userVersion() != m_after.userVersion())
            refusePatch(Code::Invalid, u"the catalogues are of different versions"_s);
    }

    PatchFacts write(FileWriter &out)
    {
        PatchHeader header;
        header.facts = {m_after.userVersion(), m_before ? logicalDigest(*m_before) : QString(), logicalDigest(m_after)};
        survey();
        const QByteArray plan = planBytes(m_survey.plan());
        const QByteArray packedPlan = packed(m_levels.plan, plan);
        header.plan = quint32(plan.size());
        header.packedPlan = quint32(packedPlan.size());
        header.rows = m_survey.total();
        header.facts.unpackedBytes = qint64(header.plan + header.rows);
        if (plan.size() > qsizetype(kLargestPlan) || header.rows > kLargestRows)
            refusePatch(Code::Invalid, u"too much has changed for a patch"_s);
        require(out.write(header.bytes()));
        require(out.write(packedPlan));
        writeRows(out);
        return header.facts;
    }

private:
    void survey()
    {
        for (const TableShape &table : catalogueShape()) {
            walkDifferences(m_before ? &*m_before : nullptr, m_after, table, m_survey, m_stop);
            m_survey.endTable();
        }
        // Each table's part of the sample is as its part of the rows that follow.
        for (size_t i = 0; m_before && i < catalogueShape().size(); ++i) {
            const size_t part = size_t(double(kSampleBytes) * double(m_survey.bytesOf(i) - 1) / double(m_survey.total()));
            m_survey.plan()[i].sampled = rowsWithin(*m_before, catalogueShape()[i], part);
        }
    }

    void writeRows(FileWriter &out)
    {
        const QByteArray prefix = m_before ? patchPrefix(*m_before, m_survey.plan()) : QByteArray();
        Packer packer(m_levels.rows, m_survey.total(), prefix, [&out](QByteArrayView bytes) { require(out.write(bytes)); });
        RowsWriter rows([&packer](QByteArrayView bytes) { packer.add(bytes); });
        RowsSink sink(rows);
        for (const TableShape &table : catalogueShape()) {
            walkDifferences(m_before ? &*m_before : nullptr, m_after, table, sink, m_stop);
            rows.endTable();
        }
        packer.finish();
    }

    std::optional<Connection> m_before;
    Connection m_after;
    PackLevels m_levels;
    std::stop_token m_stop;
    Survey m_survey;
};

}

Result<PatchFacts> makePatch(const QString &before, const QString &after, const QString &out, FileOps &files, PatchEffort effort, std::stop_token stop)
{
    bool isBegun = false;
    const auto facts = guardedPatch([&]() -> Result<PatchFacts> {
        PatchMaker maker(before, after, effort, stop);
        auto writer = files.create(out);
        if (!writer)
            return writer.error();
        isBegun = true;
        const PatchFacts made = maker.write(**writer);
        require((*writer)->finish());
        return made;
    });
    if (!facts && isBegun) {
        if (const Result<void> removed = files.remove(out); !removed)
            return Error {facts.error().code, facts.error().detail + u"; and "_s + removed.error().detail};
    }
    return facts;
}

}
