// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdsrecord.h"

#include <QLatin1String>

#include <algorithm>
#include <string>

namespace paraply {

namespace {

QString textOfName(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

const HsdsField *tieTo(HsdsTable from, HsdsTable to)
{
    return formatOf(from).field(std::string(formatOf(to).name) + "_id");
}

/// A child as a row that names its parent.
HsdsRecord adopted(HsdsRecord child, const HsdsRecord &parent)
{
    const QString id = parent.field("id");
    if (const HsdsField *tie = tieTo(child.table(), parent.table()))
        child.put(tie->name, id);
    if (child.table() == HsdsTable::Attribute)
        child.put("link_id", id).put("link_entity", textOfName(formatOf(parent.table()).name));
    return child;
}

}

HsdsRecord::HsdsRecord(HsdsTable table, const QString &id) : m_table(table)
{
    if (!id.isEmpty())
        put("id", id);
}

QString HsdsRecord::field(std::string_view name) const
{
    const auto found = std::ranges::find(m_fields, name, &Field::first);
    return found == m_fields.end() ? QString() : found->second;
}

HsdsRecord &HsdsRecord::put(std::string_view name, const QString &text)
{
    Q_ASSERT(formatOf(m_table).field(name));
    if (text.isEmpty())
        return *this;
    const auto found = std::ranges::find(m_fields, name, &Field::first);
    if (found == m_fields.end())
        m_fields.emplace_back(name, text);
    else
        found->second = text;
    return *this;
}

HsdsRecord &HsdsRecord::add(HsdsRecord child)
{
    m_children.push_back(std::move(child));
    return *this;
}

bool isHsdsObject(HsdsTable parent, HsdsTable child)
{
    return tieTo(parent, child) != nullptr;
}

Result<void> forEachHsdsRow(const HsdsRecord &tree, const std::function<Result<void>(const HsdsRecord &)> &visit)
{
    HsdsRecord row(tree.table());
    for (const auto &[name, text] : tree.fields())
        row.put(name, text);
    for (const HsdsRecord &child : tree.children()) {
        if (!isHsdsObject(tree.table(), child.table()))
            continue;
        row.put(tieTo(tree.table(), child.table())->name, child.field("id"));
        if (auto visited = forEachHsdsRow(child, visit); !visited)
            return visited;
    }
    if (auto visited = visit(row); !visited)
        return visited;
    for (const HsdsRecord &child : tree.children()) {
        if (isHsdsObject(tree.table(), child.table()))
            continue;
        if (auto visited = forEachHsdsRow(adopted(child, tree), visit); !visited)
            return visited;
    }
    return {};
}

}
