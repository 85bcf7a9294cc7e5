// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/patchplan.h"

#include <stop_token>

namespace paraply {

/// What a row of the one catalogue is in the other; the cells are borrowed until the next call.
class RowDifferences {
public:
    virtual ~RowDifferences() = default;
    virtual void removed(const RowCells &before) = 0;
    virtual void changed(const TouchedRow &touched, const RowCells &after) = 0;
    virtual void added(const RowCells &after) = 0;
};

/// Walks one table of both catalogues (`before` may be null: an empty one) in key order. A changed row of a table that is unique elsewhere
/// is told as a removed and an added one. Throws DatabaseError, and PatchFault when asked to stop.
void walkDifferences(Connection *before, Connection &after, const TableShape &table, RowDifferences &differences, const std::stop_token &stop);

}
