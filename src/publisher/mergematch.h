// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/loosesheet.h"

#include <optional>

namespace paraply {

/// The columns of several sheets as one list: each name as often as the sheet that has it most often.
class MergedColumns {
public:
    explicit MergedColumns(const std::vector<const LooseSheet *> &sheets);

    std::size_t size() const { return m_names.size(); }
    const std::string &name(std::size_t column) const { return m_names[column]; }
    bool has(std::size_t sheet, std::size_t column) const { return m_places[sheet][column] >= 0; }
    /// The cell of a row of sheet number `sheet`; nothing where that sheet has no such column.
    std::optional<std::string_view> cell(std::size_t sheet, const LooseSheet::Row &row, std::size_t column) const;

private:
    std::vector<std::string> m_names;
    std::vector<std::vector<int>> m_places;   ///< by sheet, then column
};

/// Which row of one list is which of another.
struct RowMatch {
    std::vector<int> otherOf;      ///< by row of the first; -1: gone
    std::vector<int> firstOf;      ///< by row of the other; -1: new
};

/// One sheet's rows as a match sees them.
struct MatchSide {
    std::size_t sheet = 0;         ///< its number in the columns
    std::vector<const LooseSheet::Row *> rows;
};

/// Pairs rows with the same key: of several, first those that are alike throughout, then in their order. Rows without any key are paired only when
/// alike throughout. With `followsMoves`, what is left of one value in the first key column, one row on each side, is a pair too: a service whose
/// place was changed.
RowMatch matchedRows(const MatchSide &first, const MatchSide &other, const MergedColumns &columns, const std::vector<std::size_t> &key, bool followsMoves);

}
