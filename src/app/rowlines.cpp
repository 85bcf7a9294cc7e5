// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/rowlines.h"

namespace paraply {

RowLines::RowLines(QObject *parent) : QAbstractListModel(parent)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &RowLines::relay);
}

void RowLines::setSource(RowModel *source)
{
    if (source == m_source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    follow();
    renew();
    Q_EMIT sourceChanged();
}

void RowLines::setColumns(int columns)
{
    if (std::max(1, columns) == m_columns)
        return;
    m_columns = std::max(1, columns);
    // Later: a view that is given another width must not lose its lines while it lays them out.
    m_count == 0 ? relay() : m_later.start(0);
    Q_EMIT columnsChanged();
}

void RowLines::relay()
{
    // Every line is another one.
    beginResetModel();
    m_laid = m_columns;
    m_count = lines();
    endResetModel();
}

void RowLines::follow()
{
    if (!m_source)
        return;
    connect(m_source, &QAbstractItemModel::rowsAboutToBeInserted, this, [this](const QModelIndex &, int first, int last) {
        if (m_laid == 1)
            beginInsertRows({}, first, last);
    });
    connect(m_source, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (m_laid > 1)
            return renew();
        m_count += last - first + 1;
        endInsertRows();
    });
    connect(m_source, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (m_laid == 1)
            beginRemoveRows({}, first, last);
    });
    connect(m_source, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (m_laid > 1)
            return renew();
        m_count -= last - first + 1;
        endRemoveRows();
    });
    connect(m_source, &QAbstractItemModel::modelReset, this, &RowLines::renew);
}

int RowLines::lines() const
{
    return m_source ? (m_source->count() + m_laid - 1) / m_laid : 0;
}

void RowLines::renew()
{
    const int count = lines();
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

}
