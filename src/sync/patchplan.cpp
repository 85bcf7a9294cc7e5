// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/patchplan.h"

#include "sync/patchfault.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

void addKeys(std::string &bytes, const TablePlan &plan, int column)
{
    const KeyCell nothing;
    const KeyCell *before = &nothing;
    for (const TouchedRow &row : plan.touched) {
        const KeyCell &cell = row.key[size_t(column)];
        if (const auto *integer = std::get_if<qint64>(&cell)) {
            addNumber(bytes, zigzag(*integer));
            continue;
        }
        const QByteArray &text = std::get<QByteArray>(cell);
        const auto *former = std::get_if<QByteArray>(before);
        const qsizetype shared = former ? std::mismatch(text.begin(), text.end(), former->begin(), former->end()).first - text.begin() : 0;
        addNumber(bytes, quint64(shared));
        bytes.append(text.constData() + shared, size_t(text.size() - shared));
        bytes += '\0';
        before = &cell;
    }
}

void readKeys(CellReader &reader, TablePlan &plan, StorageClass type)
{
    QByteArray text;
    for (TouchedRow &row : plan.touched) {
        if (type == StorageClass::Integer) {
            row.key.emplace_back(unzigzag(reader.number()));
            continue;
        }
        const quint64 shared = reader.number();
        if (shared > quint64(text.size()))
            refusePatch(Code::Damaged, u"a key shares more than there is"_s);
        text = text.first(qsizetype(shared)) + reader.terminated().toByteArray();
        requireText(text);
        row.key.emplace_back(text);
    }
}

void readTable(CellReader &reader, const TableShape &table, TablePlan &plan, quint64 &rowsLeft)
{
    plan.sampled = reader.number();
    const quint64 touched = reader.number();
    // Each takes at least a byte for each cell of its key and one for what it changes.
    if (touched > rowsLeft || touched > quint64(reader.left()) / quint64(table.keySize + 1))
        refusePatch(Code::Damaged, u"more rows are announced than there can be"_s);
    rowsLeft -= touched;
    plan.touched.resize(size_t(touched));
    for (int i = 0; i < table.keySize; ++i)
        readKeys(reader, plan, table.columns[size_t(i)].type);
    for (TouchedRow &row : plan.touched) {
        row.changed = reader.number();
        if (row.changed >> (table.size() - table.keySize) != 0 || (row.changed != 0 && table.isUniqueElsewhere))
            refusePatch(Code::Damaged, u"a row of %1 changes cells it does not have"_s.arg(table.name));
    }
    const auto unordered = std::adjacent_find(plan.touched.begin(), plan.touched.end(), [](const auto &a, const auto &b) { return !(a.key < b.key); });
    if (unordered != plan.touched.end())
        refusePatch(Code::Damaged, u"the keys of %1 are not in order"_s.arg(table.name));
}

}

QByteArray planBytes(const PatchPlan &plan)
{
    std::string bytes;
    for (size_t i = 0; i < plan.size(); ++i) {
        addNumber(bytes, plan[i].sampled);
        addNumber(bytes, plan[i].touched.size());
        for (int column = 0; column < catalogueShape()[i].keySize; ++column)
            addKeys(bytes, plan[i], column);
        for (const TouchedRow &row : plan[i].touched)
            addNumber(bytes, row.changed);
    }
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

PatchPlan planFromBytes(QByteArrayView bytes)
{
    CellReader reader(bytes);
    PatchPlan plan(catalogueShape().size());
    quint64 rowsLeft = kMostTouchedRows;
    for (size_t i = 0; i < plan.size(); ++i)
        readTable(reader, catalogueShape()[i], plan[i], rowsLeft);
    if (!reader.isAtEnd())
        refusePatch(Code::Damaged, u"something follows the plan"_s);
    return plan;
}

}
