// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"

#include <QPointer>

namespace paraply {

/// Some rows of a list, from `first` on, at most `most`: one line of cards that stand beside each other. While as many rows are there,
/// moving it only tells that they changed.
class RowSlice : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(paraply::RowModel *source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int first READ first WRITE setFirst NOTIFY firstChanged FINAL)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY mostChanged FINAL)
    QML_ELEMENT
public:
    explicit RowSlice(QObject *parent = nullptr);

    RowModel *source() const { return m_source; }
    void setSource(RowModel *source);
    int first() const { return m_first; }
    void setFirst(int first);
    int most() const { return m_most; }
    void setMost(int most);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sourceChanged();
    void firstChanged();
    void mostChanged();

private:
    void renew();

    QPointer<RowModel> m_source;
    int m_first = 0, m_most = 1, m_count = 0;
};

}
