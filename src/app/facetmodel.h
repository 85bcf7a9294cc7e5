// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"

namespace paraply {

/// A choice with what it would give.
struct FacetRow {
    /// What is said of how many it would give: the number, the number with its noun, nothing because a row of noughts helps nobody,
    /// nothing yet, or nothing because the choice is a set filter, to be taken back.
    enum class Tells { Number, Suggestions, Nothing, NotCounted, Removal };

    QString key, label;
    int count = 0, remoteCount = 0;
    bool chosen = false;
    Tells tells = Tells::Number;
    int total() const { return count + remoteCount; }
    bool operator==(const FacetRow &) const = default;
    static std::span<const Column<FacetRow>> columns();
};

/// Choices of one kind, each with its count; toggling is answered by the Finder.
class FacetModel : public paraply::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.finder")
public:
    using RowModel::RowModel;

    const std::vector<FacetRow> &rows() const { return m_rows; }
    void replace(std::vector<FacetRow> fresh);
    /// The same choices say it in another language.
    void retranslate();
    Q_INVOKABLE void toggle(const QString &code);

Q_SIGNALS:
    void toggled(const QString &code);

protected:
    int rowTotal() const override { return int(m_rows.size()); }
    QVariant cell(int row, int column) const override { return FacetRow::columns()[std::size_t(column)].read(m_rows[std::size_t(row)]); }
    int columnTotal() const override { return int(FacetRow::columns().size()); }
    const char *columnName(int column) const override { return FacetRow::columns()[std::size_t(column)].name; }

private:
    std::vector<FacetRow> m_rows;
};

}
