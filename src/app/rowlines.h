// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"

#include <QPointer>
#include <QTimer>

#include <array>

namespace paraply {

/// Two lists under each other, laid in lines of so many columns: what a view of cards shows that has room for more than one beside
/// each other. A line tells its list, its number in it, and whether it opens the second list. GUI thread only.
class RowLines : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(paraply::RowModel *source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(paraply::RowModel *further READ further WRITE setFurther NOTIFY furtherChanged FINAL)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged FINAL)
    QML_ELEMENT
public:
    enum Role { List = Qt::UserRole, Line, Opens };

    explicit RowLines(QObject *parent = nullptr);

    RowModel *source() const { return m_parts[0].rows; }
    void setSource(RowModel *source);
    /// The list below; none: nothing is there.
    RowModel *further() const { return m_parts[1].rows; }
    void setFurther(RowModel *further);
    int columns() const { return m_columns; }
    /// At least 1. The lines follow soon.
    void setColumns(int columns);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_parts[0].lines + m_parts[1].lines; }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sourceChanged();
    void furtherChanged();
    void columnsChanged();

private:
    struct Part {
        QPointer<RowModel> rows;
        int lines = 0;
    };

    void follow(int number, RowModel *rows);
    void relay();
    void renew(int number);
    void told(int number, int from);
    int lines(const Part &part) const;
    int offset(int number) const { return number == 0 ? 0 : m_parts[0].lines; }

    std::array<Part, 2> m_parts;
    int m_columns = 1, m_laid = 1;
    QTimer m_later;
};

}
