// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/rowteller.h"

#include <algorithm>
#include <set>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> textOf(const CellValue &cell)
{
    switch (cell.type) {
    case StorageClass::Null: return std::nullopt;
    case StorageClass::Integer: return QString::number(cell.integer);
    case StorageClass::Real: return QString::number(cell.real, 'g', 10);
    case StorageClass::Text: return QString::fromUtf8(cell.bytes);
    case StorageClass::Blob: return u"%1 B"_s.arg(cell.bytes.size());
    }
    return std::nullopt;
}

RowTexts textsOf(const RowCells &cells)
{
    RowTexts texts;
    for (const CellValue &cell : cells)
        texts.push_back(textOf(cell));
    return texts;
}

/// What can be derived from other columns, or says nothing to a person.
bool isDerived(const QString &table, const QString &column)
{
    static const std::set<std::pair<QString, QString>> derived {{u"service"_s, u"newest_date"_s}, {u"service"_s, u"reach"_s}, {u"phone"_s, u"dialable"_s},
                                                                {u"source"_s, u"position"_s}, {u"source"_s, u"is_url"_s}};
    return derived.contains({table, column});
}

}

QString joined(const RowTexts &row, std::size_t from, std::size_t to)
{
    QStringList parts;
    for (std::size_t i = from; i < to; ++i) {
        if (row[i] && !row[i]->isEmpty())
            parts += *row[i];
    }
    return parts.join(u" · "_s);
}

RowTeller::RowTeller(Connection &before, const TableShape &table) : m_table(table), m_former(before, table.byKeySql()) { }

void RowTeller::removed(const RowCells &before)
{
    flush();
    m_removed = textsOf(before);
}

void RowTeller::added(const RowCells &after)
{
    const RowTexts now = textsOf(after);
    if (!m_removed)
        return tell(nullptr, &now);
    const RowTexts was = *std::exchange(m_removed, std::nullopt);
    const auto keySize = std::ptrdiff_t(m_table.keySize);
    if (std::equal(was.begin(), was.begin() + keySize, now.begin(), now.begin() + keySize))
        return tell(&was, &now);
    tell(&was, nullptr);
    tell(nullptr, &now);
}

void RowTeller::changed(const TouchedRow &touched, const RowCells &after)
{
    flush();
    m_former.reset();
    bindKey(m_former, touched.key);
    RowTexts was(after.size());
    if (m_former.step()) {
        RowCells cells;
        readCells(Row(m_former), m_table, cells);
        was = textsOf(cells);
    }
    const RowTexts now = textsOf(after);
    tell(&was, &now);
}

void RowTeller::flush()
{
    if (const auto was = std::exchange(m_removed, std::nullopt))
        tell(&*was, nullptr);
}

std::vector<FieldChange> RowTeller::changesOf(const RowTexts &before, const RowTexts &after) const
{
    std::vector<FieldChange> changes;
    for (std::size_t i = std::size_t(m_table.keySize); i < after.size(); ++i) {
        const QString &column = m_table.columns[i].name;
        if (before[i] != after[i] && !isDerived(m_table.name, column))
            changes.push_back({column, before[i], after[i]});
    }
    return changes;
}

}
