// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"

#include <QPointer>
#include <QTimer>

namespace paraply {

/// The lines that the rows of a list fill with `columns` beside each other; a line shows its rows by a RowSlice. With one column rows
/// come and go where they do in the list, so that a view keeps its place; with more, lines come and go at the end.
class RowLines : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(paraply::RowModel *source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged FINAL)
    QML_ELEMENT
public:
    explicit RowLines(QObject *parent = nullptr);

    RowModel *source() const { return m_source; }
    void setSource(RowModel *source);
    int columns() const { return m_columns; }
    /// At least 1. The lines follow soon.
    void setColumns(int columns);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex &, int) const override { return {}; }

Q_SIGNALS:
    void sourceChanged();
    void columnsChanged();

private:
    void follow();
    void relay();
    void renew();
    int lines() const;

    QPointer<RowModel> m_source;
    int m_columns = 1, m_laid = 1, m_count = 0;
    QTimer m_later;
};

}
