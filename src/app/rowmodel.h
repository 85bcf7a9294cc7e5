// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/column.h"
#include "app/rowsteps.h"
#include "app/status.h"

#include <QAbstractListModel>

#include <algorithm>
#include <functional>
#include <iterator>
#include <vector>

namespace paraply {

/// A list of finished rows for QML. Rows are known by a key: when the list is renewed, rows that stay are only
/// told to have changed, and only if they did, so a page keeps its place whatever comes or goes above it. GUI thread only.
class RowModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY statusChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("lists come from Session and from the details")
public:
    using QAbstractListModel::QAbstractListModel;

    int count() const { return rowTotal(); }
    Status::Value status() const { return m_status; }
    void setStatus(Status::Value status);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void statusChanged();

protected:
    virtual int rowTotal() const = 0;
    virtual QVariant cell(int row, int column) const = 0;
    virtual int columnTotal() const = 0;
    virtual const char *columnName(int column) const = 0;

    /// Replaces `rows`; Row has a member `key`, and can be compared.
    template <typename Row>
    void renew(std::vector<Row> &rows, std::vector<Row> fresh)
    {
        const auto before = rows.size();
        const RowSteps steps = RowSteps::between(keysOf(rows), keysOf(fresh));
        for (const auto &[first, count] : steps.removed) {
            beginRemoveRows({}, first, first + count - 1);
            rows.erase(rows.begin() + first, rows.begin() + first + count);
            endRemoveRows();
        }
        for (const auto &[first, count] : steps.inserted) {
            beginInsertRows({}, first, first + count - 1);
            rows.insert(rows.begin() + first, fresh.begin() + first, fresh.begin() + first + count);
            endInsertRows();
        }
        std::vector<bool> differs;
        std::ranges::transform(rows, fresh, std::back_inserter(differs), std::not_equal_to<>());
        rows = std::move(fresh);
        tellChanged(differs);
        if (before != rows.size())
            Q_EMIT countChanged();
    }

    /// Replaces `rows` by those of another question: each place takes what stands there now, whatever its key, so that cards are
    /// filled anew instead of made anew.
    template <typename Row>
    void refill(std::vector<Row> &rows, std::vector<Row> fresh)
    {
        const int before = int(rows.size()), after = int(fresh.size()), kept = std::min(before, after);
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            rows.resize(std::size_t(after));
            endRemoveRows();
        } else if (after > before) {
            beginInsertRows({}, before, after - 1);
            rows.insert(rows.end(), fresh.begin() + before, fresh.end());
            endInsertRows();
        }
        rows = std::move(fresh);
        if (kept > 0)
            Q_EMIT dataChanged(index(0), index(kept - 1));
        if (before != after)
            Q_EMIT countChanged();
    }

    /// Adds rows, none of which is there, at the end.
    template <typename Row>
    void add(std::vector<Row> &rows, std::vector<Row> more)
    {
        if (more.empty())
            return;
        beginInsertRows({}, int(rows.size()), int(rows.size() + more.size()) - 1);
        rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        endInsertRows();
        Q_EMIT countChanged();
    }

private:
    template <typename Row>
    static QStringList keysOf(const std::vector<Row> &rows)
    {
        QStringList keys;
        std::ranges::transform(rows, std::back_inserter(keys), &Row::key);
        return keys;
    }

    void tellChanged(const std::vector<bool> &differs);

    Status::Value m_status = Status::Loading;
};

/// The RowModel of a plain Row, which names its roles in `static std::span<const Column<Row>> columns()`.
template <typename Row>
class RowList final : public RowModel {
public:
    using RowModel::RowModel;

    const std::vector<Row> &rows() const { return m_rows; }
    /// Also settles the status: Ready, or Empty without a row.
    void replace(std::vector<Row> fresh)
    {
        renew(m_rows, std::move(fresh));
        setStatus(m_rows.empty() ? Status::Empty : Status::Ready);
    }
    /// The same for rows that have nothing to do with those before.
    void restart(std::vector<Row> fresh)
    {
        refill(m_rows, std::move(fresh));
        setStatus(m_rows.empty() ? Status::Empty : Status::Ready);
    }
    void append(std::vector<Row> more) { add(m_rows, std::move(more)); }

protected:
    int rowTotal() const override { return int(m_rows.size()); }
    QVariant cell(int row, int column) const override { return Row::columns()[std::size_t(column)].read(m_rows[std::size_t(row)]); }
    int columnTotal() const override { return int(Row::columns().size()); }
    const char *columnName(int column) const override { return Row::columns()[std::size_t(column)].name; }

private:
    std::vector<Row> m_rows;
};

}
