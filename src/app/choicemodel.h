// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"

namespace paraply {

struct ChoiceRow {
    QString key, label;
    bool chosen = false;
    bool operator==(const ChoiceRow &) const = default;
    static std::span<const Column<ChoiceRow>> columns();
};

/// One of several, as Settings offers it; choosing is answered by who owns the list.
class ChoiceModel : public paraply::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.settings")
public:
    using RowModel::RowModel;

    void replace(std::vector<ChoiceRow> fresh);
    Q_INVOKABLE void choose(const QString &code);

Q_SIGNALS:
    void picked(const QString &code);

protected:
    int rowTotal() const override { return int(m_rows.size()); }
    QVariant cell(int row, int column) const override { return ChoiceRow::columns()[std::size_t(column)].read(m_rows[std::size_t(row)]); }
    int columnTotal() const override { return int(ChoiceRow::columns().size()); }
    const char *columnName(int column) const override { return ChoiceRow::columns()[std::size_t(column)].name; }

private:
    std::vector<ChoiceRow> m_rows;
};

}
