// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/rowmodel.h"

namespace paraply {

void RowModel::setStatus(Status::Value status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

void RowModel::tellChanged(const std::vector<bool> &differs)
{
    for (auto at = std::ranges::find(differs, true); at != differs.end();) {
        const auto past = std::find(at, differs.end(), false);
        Q_EMIT dataChanged(index(int(at - differs.begin())), index(int(past - differs.begin()) - 1));
        at = std::find(past, differs.end(), true);
    }
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rowTotal();
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    const int column = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0 || column >= columnTotal())
        return {};
    return cell(index.row(), column);
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int column = 0; column < columnTotal(); ++column)
        names.insert(Qt::UserRole + column, columnName(column));
    return names;
}

}
