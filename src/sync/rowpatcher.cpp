// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/rowpatcher.h"

#include "sync/patchchunks.h"
#include "sync/patchprefix.h"
#include "sync/patchrows.h"
#include "sync/zstdframe.h"

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// The rows of one table as the patch brings them.
class TablePatcher {
public:
    TablePatcher(Connection &catalogue, size_t table, const TablePlan &plan, AddedNames &names, Unpacker &rows)
        : m_shape(catalogueShape()[table]), m_table(int(table)), m_names(names), m_rows(rows), m_byKey(catalogue, m_shape.byKeySql()),
          m_insert(catalogue, m_shape.insertSql())
    {
        if (m_shape.keySize < m_shape.size())
            m_update.emplace(catalogue, m_shape.updateSql());
        for (const TouchedRow &touched : plan.touched) {
            if (!touched.isRemoved())
                m_changed.push_back(&touched);
        }
    }

    /// `kind` is the byte that begins the table's chunks.
    void run(quint8 kind, const std::stop_token &stop)
    {
        for (; kind != quint8(ChunkKind::End); kind = m_rows.byte()) {
            throwIfStopped(stop);
            if (kind != quint8(ChunkKind::Changed) && kind != quint8(ChunkKind::Added))
                refusePatch(Code::Damaged, u"an unknown kind of chunk: %1"_s.arg(kind));
            const quint64 rows = number(), size = number();
            if (size > kLargestChunk)
                refusePatch(Code::Damaged, u"a chunk of %1 is too large"_s.arg(m_shape.name));
            const QByteArray chunk = m_rows.read(qint64(size));
            if (kind == quint8(ChunkKind::Changed))
                change(rows, chunk);
            else
                add(rows, chunk);
        }
        if (m_changedDone != m_changed.size())
            refusePatch(Code::Damaged, u"rows of %1 that change are missing"_s.arg(m_shape.name));
    }

private:
    quint64 number()
    {
        QByteArray bytes;
        do
            bytes += char(m_rows.byte());
        while ((quint8(bytes.back()) & 0x80) != 0 && bytes.size() < 10);
        return CellReader(bytes).number();
    }

    void change(quint64 rows, const QByteArray &chunk)
    {
        if (rows > m_changed.size() - m_changedDone)
            refusePatch(Code::Damaged, u"more rows of %1 change than the plan says"_s.arg(m_shape.name));
        const auto touched = std::span(m_changed).subspan(m_changedDone, size_t(rows));
        ChangedChunk reader(m_shape, touched, chunk);
        RowCells changed;
        for (const TouchedRow *row : touched) {
            reader.read(*row, changed);
            replace(*row, changed);
        }
        m_changedDone += touched.size();
    }

    void replace(const TouchedRow &touched, const RowCells &changed)
    {
        bindKey(m_byKey, touched.key);
        if (!m_byKey.step())
            refusePatch(Code::Damaged, u"a row of %1 that is changed is not there"_s.arg(m_shape.name));
        readCells(Row(m_byKey), m_shape, m_cells);
        for (int i = 0; i < m_shape.size(); ++i)
            bindCell(*m_update, i + 1, touched.changes(m_shape, i) ? changed[size_t(i)] : m_cells[size_t(i)]);
        m_byKey.reset();
        m_update->run();
    }

    void add(quint64 rows, const QByteArray &chunk)
    {
        AddedChunk reader(m_shape, rows, chunk, m_names);
        const std::optional<int> named = referencedColumn(m_shape);
        while (reader.rowsLeft() > 0) {
            reader.read(m_cells);
            RowKey key = keyOf(m_shape, m_cells);
            if (!m_lastAdded.empty() && !(m_lastAdded < key))
                refusePatch(Code::Damaged, u"the added rows of %1 are not in order"_s.arg(m_shape.name));
            m_lastAdded = std::move(key);
            for (int i = 0; i < m_shape.size(); ++i)
                bindCell(m_insert, i + 1, m_cells[size_t(i)]);
            m_insert.run();
            if (named)
                m_names.add(m_table, m_cells[size_t(*named)].bytes);
        }
    }

    const TableShape &m_shape;
    int m_table;
    AddedNames &m_names;
    Unpacker &m_rows;
    Statement m_byKey, m_insert;
    std::optional<Statement> m_update;   ///< where a row is more than its key
    std::vector<const TouchedRow *> m_changed;
    size_t m_changedDone = 0;
    RowCells m_cells;
    RowKey m_lastAdded;
};

/// Removes the rows that the plan says are removed, and those that they own.
class RowRemoval {
public:
    explicit RowRemoval(Connection &catalogue) : m_catalogue(catalogue), m_removed(catalogueShape().size()) { }

    void run(const PatchPlan &plan)
    {
        for (size_t i = 0; i < plan.size(); ++i) {
            const TableShape &shape = catalogueShape()[i];
            if (shape.owner && !m_removed[size_t(*shape.owner)].empty())
                removeOwned(i, m_removed[size_t(*shape.owner)]);
            if (plan[i].touched.empty())
                continue;
            Statement remove(m_catalogue, shape.removeSql());
            for (const TouchedRow &touched : plan[i].touched) {
                if (touched.isRemoved())
                    removeRow(remove, i, touched.key);
            }
        }
    }

private:
    void removeOwned(size_t table, const std::vector<RowKey> &owners)
    {
        const TableShape &shape = catalogueShape()[table];
        Statement owned(m_catalogue, shape.ownedKeysSql()), remove(m_catalogue, shape.removeSql());
        for (const RowKey &owner : owners) {
            std::vector<RowKey> keys;
            bindKey(owned, owner);
            for (const Row row : owned.rows())
                keys.push_back(keyAt(shape, row));
            for (const RowKey &key : keys)
                removeRow(remove, table, key);
        }
    }

    static RowKey keyAt(const TableShape &shape, const Row &row)
    {
        RowKey key;
        for (int i = 0; i < shape.keySize; ++i) {
            if (shape.columns[size_t(i)].type == StorageClass::Integer)
                key.emplace_back(row.column<qint64>(i));
            else
                key.emplace_back(QByteArray(row.utf8(i).data(), row.utf8(i).size()));
        }
        return key;
    }

    void removeRow(Statement &remove, size_t table, const RowKey &key)
    {
        bindKey(remove, key);
        remove.run();
        if (m_catalogue.changes() != 1)
            refusePatch(Code::Damaged, u"a row of %1 that is removed is not there"_s.arg(catalogueShape()[table].name));
        if (key.size() == 1 && catalogueShape()[table].columns.front().isReferenced)
            m_removed[table].push_back(key);
    }

    Connection &m_catalogue;
    std::vector<std::vector<RowKey>> m_removed;
};

}

void patchRows(PatchFile &patch, Connection &catalogue, const std::stop_token &stop)
{
    Unpacker planFrame(patch.header().plan, {}, [&patch] { return patch.nextOfPlan(); });
    const QByteArray bytes = planFrame.read(patch.header().plan);
    planFrame.finish();
    const PatchPlan plan = planFromBytes(bytes);
    throwIfStopped(stop);
    const QByteArray prefix = patchPrefix(catalogue, plan);
    Unpacker rows(patch.header().rows, prefix, [&patch] { return patch.nextOfRows(); });
    RowRemoval(catalogue).run(plan);
    AddedNames names;
    for (size_t i = 0; i < plan.size(); ++i) {
        // Most tables are as they were most days.
        const quint8 kind = rows.byte();
        if (kind != quint8(ChunkKind::End) || !plan[i].touched.empty())
            TablePatcher(catalogue, i, plan[i], names, rows).run(kind, stop);
    }
    rows.finish();
}

}
