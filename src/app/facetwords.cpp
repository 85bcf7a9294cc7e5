// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/facetwords.h"

#include "app/facetmodel.h"

namespace paraply {

QString FacetWords::count(const FacetRow &row)
{
    switch (row.tells) {
    case FacetRow::Tells::Number: return QString::number(row.total());
    case FacetRow::Tells::Suggestions: return tr("%n suggestion(s)", nullptr, row.total());
    case FacetRow::Tells::NotCounted: return QStringLiteral("\u2026");
    case FacetRow::Tells::Nothing:
    case FacetRow::Tells::Removal: break;
    }
    return {};
}

QString FacetWords::accessibleName(const FacetRow &row)
{
    switch (row.tells) {
    case FacetRow::Tells::Number:
    case FacetRow::Tells::Suggestions:
        return (row.chosen ? tr("%1, %2, chosen", "a filter, how many") : tr("%1, %2", "a filter, how many"))
            .arg(row.label, tr("%n suggestion(s)", nullptr, row.total()));
    case FacetRow::Tells::NotCounted:
    case FacetRow::Tells::Nothing: return row.chosen ? tr("%1, chosen", "a filter").arg(row.label) : row.label;
    case FacetRow::Tells::Removal: return tr("Remove %1", "a filter").arg(row.label);
    }
    return {};
}

}
