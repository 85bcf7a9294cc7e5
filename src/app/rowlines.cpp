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
    if (source == m_parts[0].rows)
        return;
    follow(0, source);
    Q_EMIT sourceChanged();
}

void RowLines::setFurther(RowModel *further)
{
    if (further == m_parts[1].rows)
        return;
    follow(1, further);
    Q_EMIT furtherChanged();
}

void RowLines::setColumns(int columns)
{
    if (std::max(1, columns) == m_columns)
        return;
    m_columns = std::max(1, columns);
    // Later: a view that is given another width must not lose its lines while it lays them out.
    rowCount() == 0 ? relay() : m_later.start(0);
    Q_EMIT columnsChanged();
}

void RowLines::relay()
{
    // Every line is another one.
    beginResetModel();
    m_laid = m_columns;
    for (Part &part : m_parts)
        part.lines = lines(part);
    endResetModel();
}

void RowLines::follow(int number, RowModel *rows)
{
    Part &part = m_parts[std::size_t(number)];
    if (part.rows)
        part.rows->disconnect(this);
    part.rows = rows;
    renew(number);
    if (!rows)
        return;
    connect(rows, &QAbstractItemModel::rowsAboutToBeInserted, this, [this, number](const QModelIndex &, int first, int last) {
        if (m_laid == 1)
            beginInsertRows({}, offset(number) + first, offset(number) + last);
    });
    connect(rows, &QAbstractItemModel::rowsInserted, this, [this, number, &part](const QModelIndex &, int first, int last) {
        if (m_laid > 1)
            return renew(number);
        part.lines += last - first + 1;
        endInsertRows();
        told(number, last + 1);
    });
    connect(rows, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this, number](const QModelIndex &, int first, int last) {
        if (m_laid == 1)
            beginRemoveRows({}, offset(number) + first, offset(number) + last);
    });
    connect(rows, &QAbstractItemModel::rowsRemoved, this, [this, number, &part](const QModelIndex &, int first, int last) {
        if (m_laid > 1)
            return renew(number);
        part.lines -= last - first + 1;
        endRemoveRows();
        told(number, first);
    });
    connect(rows, &QAbstractItemModel::modelReset, this, [this, number] { renew(number); });
}

int RowLines::lines(const Part &part) const
{
    return part.rows ? (part.rows->count() + m_laid - 1) / m_laid : 0;
}

void RowLines::renew(int number)
{
    Part &part = m_parts[std::size_t(number)];
    const int count = lines(part), before = part.lines;
    if (count > before) {
        beginInsertRows({}, offset(number) + before, offset(number) + count - 1);
        part.lines = count;
        endInsertRows();
    } else if (count < before) {
        beginRemoveRows({}, offset(number) + count, offset(number) + before - 1);
        part.lines = count;
        endRemoveRows();
    }
}

/// From this line on the lines of a part have another number.
void RowLines::told(int number, int from)
{
    const int lines = m_parts[std::size_t(number)].lines;
    if (from < lines)
        Q_EMIT dataChanged(index(offset(number) + from), index(offset(number) + lines - 1), { Line, Opens });
}

QVariant RowLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = index.row() < m_parts[0].lines ? 0 : 1, line = index.row() - offset(number);
    switch (role) {
    case List: return QVariant::fromValue(m_parts[std::size_t(number)].rows.data());
    case Line: return line;
    case Opens: return number == 1 && line == 0;
    default: return {};
    }
}

QHash<int, QByteArray> RowLines::roleNames() const
{
    return { { List, "list" }, { Line, "line" }, { Opens, "opens" } };
}

}
