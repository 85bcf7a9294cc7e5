// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/rowslice.h"

namespace paraply {

RowSlice::RowSlice(QObject *parent) : QAbstractListModel(parent) { }

void RowSlice::setSource(RowModel *source)
{
    if (source == m_source)
        return;
    beginResetModel();
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_count = 0;
    endResetModel();
    if (source) {
        // What happens below the slice is none of its business: a list that grows must not fill its cards again.
        const auto moved = [this](const QModelIndex &, int first, int) {
            if (first < m_first + m_most)
                renew();
        };
        connect(source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
            const int from = std::max(0, first.row() - m_first), to = std::min(m_count, last.row() - m_first + 1);
            if (from < to)
                Q_EMIT dataChanged(index(from), index(to - 1));
        });
        connect(source, &QAbstractItemModel::rowsInserted, this, moved);
        connect(source, &QAbstractItemModel::rowsRemoved, this, moved);
        connect(source, &QAbstractItemModel::modelReset, this, &RowSlice::renew);
    }
    renew();
    Q_EMIT sourceChanged();
}

void RowSlice::setFirst(int first)
{
    if (first == m_first)
        return;
    m_first = std::max(0, first);
    renew();
    Q_EMIT firstChanged();
}

void RowSlice::setMost(int most)
{
    if (most == m_most)
        return;
    m_most = std::max(0, most);
    renew();
    Q_EMIT mostChanged();
}

void RowSlice::renew()
{
    const int count = m_source ? std::clamp(m_source->count() - m_first, 0, m_most) : 0;
    const int before = m_count;
    if (count < before) {
        beginRemoveRows({}, count, before - 1);
        m_count = count;
        endRemoveRows();
    } else if (count > before) {
        beginInsertRows({}, before, count - 1);
        m_count = count;
        endInsertRows();
    }
    if (const int kept = std::min(count, before); kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1));
}

int RowSlice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant RowSlice::data(const QModelIndex &index, int role) const
{
    if (!m_source || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_source->data(m_source->index(m_first + index.row()), role);
}

QHash<int, QByteArray> RowSlice::roleNames() const
{
    return m_source ? m_source->roleNames() : QHash<int, QByteArray>();
}

}
