// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/facetmodel.h"

#include "app/facetwords.h"

namespace paraply {

std::span<const Column<FacetRow>> FacetRow::columns()
{
    static constexpr Column<FacetRow> kColumns[] = {
        shown<&FacetRow::key>("code"), shown<&FacetRow::label>("label"), shown<&FacetRow::count>("count"),
        shown<&FacetRow::remoteCount>("remoteCount"), shown<&FacetRow::chosen>("chosen"),
        { "zero", [](const FacetRow &row) { return QVariant(row.tells != FacetRow::Tells::NotCounted && row.total() == 0); } },
        { "countText", [](const FacetRow &row) { return QVariant(FacetWords::count(row)); } },
        { "accessibleName", [](const FacetRow &row) { return QVariant(FacetWords::accessibleName(row)); } }
    };
    return kColumns;
}

void FacetModel::replace(std::vector<FacetRow> fresh)
{
    renew(m_rows, std::move(fresh));
    setStatus(m_rows.empty() ? Status::Empty : Status::Ready);
}

void FacetModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void FacetModel::toggle(const QString &code)
{
    if (std::ranges::find(m_rows, code, &FacetRow::key) != m_rows.end())
        Q_EMIT toggled(code);
}

}
