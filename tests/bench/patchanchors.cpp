// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "patchanchors.h"

#include "sync/tablewalk.h"

#include <QLocale>

#include <memory>
#include <sqlite3.h>

namespace paraply {

namespace {

class ContentLines final : public RowDifferences {
public:
    explicit ContentLines(const TableShape &table) : m_table(table), m_columns(table.columns.size()) { }
    void removed(const RowCells &) override { }
    void changed(const TouchedRow &touched, const RowCells &after) override
    {
        for (int i = m_table.keySize; i < m_table.size(); ++i) {
            if (touched.changes(m_table, i))
                add(size_t(i), after[size_t(i)]);
        }
    }
    void added(const RowCells &after) override
    {
        for (size_t i = m_table.columns.front().references ? 1 : 0; i < after.size(); ++i)
            add(i, after[i]);
    }
    QByteArray bytes() const { return m_columns.join(); }

private:
    void add(size_t column, const CellValue &cell)
    {
        QByteArray &lines = m_columns[qsizetype(column)];
        if (cell.type == StorageClass::Integer)
            lines += QByteArray::number(cell.integer);
        else if (cell.type == StorageClass::Real)
            lines += QByteArray::number(cell.real, 'g', QLocale::FloatingPointShortest);
        else
            lines += cell.bytes;
        lines += '\n';
    }

    const TableShape &m_table;
    QByteArrayList m_columns;
};

struct Closing {
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_session *session) const { sqlite3session_delete(session); }
};

}

QByteArray changedContents(const QString &before, const QString &after)
{
    Connection old(before, OpenMode::Immutable), recent(after, OpenMode::Immutable);
    QByteArray contents;
    for (const TableShape &table : catalogueShape()) {
        ContentLines lines(table);
        walkDifferences(&old, recent, table, lines, {});
        contents += lines.bytes();
    }
    return contents;
}

std::optional<QByteArray> sessionPatchset(const QString &before, const QString &after)
{
    sqlite3 *opened = nullptr;
    if (sqlite3_open_v2(after.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return std::nullopt;
    const std::unique_ptr<sqlite3, Closing> database(opened);
    const QByteArray attach = "ATTACH '" + before.toUtf8() + "' AS former";
    sqlite3_session *made = nullptr;
    if (sqlite3_exec(opened, attach.constData(), nullptr, nullptr, nullptr) != SQLITE_OK || sqlite3session_create(opened, "main", &made) != SQLITE_OK)
        return std::nullopt;
    const std::unique_ptr<sqlite3_session, Closing> session(made);
    for (const TableShape &table : catalogueShape()) {
        const QByteArray name = table.name.toUtf8();
        if (sqlite3session_attach(made, name.constData()) != SQLITE_OK || sqlite3session_diff(made, "former", name.constData(), nullptr) != SQLITE_OK)
            return std::nullopt;
    }
    int size = 0;
    void *bytes = nullptr;
    if (sqlite3session_patchset(made, &size, &bytes) != SQLITE_OK)
        return std::nullopt;
    const QByteArray patchset(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return patchset;
}

}
