// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/difference.h"
#include "sync/tablewalk.h"

#include <optional>

namespace paraply {

/// A row that outlives the walk: its cells as text, nothing for NULL.
using RowTexts = std::vector<std::optional<QString>>;

/// The cells that say something, from one column up to another, with " · " between.
QString joined(const RowTexts &row, std::size_t from, std::size_t to);

/// Tells one table row by row, each with what it was; a changed row that the walk tells as two is put together again. Everything throws
/// DatabaseError. `before` and `table` must outlive it.
class RowTeller : public RowDifferences {
public:
    RowTeller(Connection &before, const TableShape &table);
    void removed(const RowCells &before) final;
    void added(const RowCells &after) final;
    void changed(const TouchedRow &touched, const RowCells &after) final;
    /// After the walk.
    void flush();

protected:
    /// Either may be null, not both.
    virtual void tell(const RowTexts *before, const RowTexts *after) = 0;
    /// Without what can be derived from other columns, or says nothing to a person.
    std::vector<FieldChange> changesOf(const RowTexts &before, const RowTexts &after) const;

    const TableShape &m_table;

private:
    Statement m_former;
    std::optional<RowTexts> m_removed;
};

}
