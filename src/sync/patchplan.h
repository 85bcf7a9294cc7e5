// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/rowcells.h"

namespace paraply {

/// A row of the catalogue before that is not the same after.
struct TouchedRow {
    RowKey key;
    quint64 changed = 0;   ///< bit i: cell keySize + i is another; 0: the row is removed

    bool isRemoved() const { return changed == 0; }
    bool changes(const TableShape &table, int column) const { return column >= table.keySize && (changed >> (column - table.keySize) & 1) != 0; }
};

struct TablePlan {
    quint64 sampled = 0;               ///< so many first rows of the table before are in the prefix
    std::vector<TouchedRow> touched;   ///< in key order; without rows that go with their owner
};

/// Which rows a patch touches: the first part of it, known before any content is unpacked. One for each table of
/// `catalogueShape()`.
using PatchPlan = std::vector<TablePlan>;

/// A patch that touches more is none; the snapshot is the better way there.
inline constexpr quint64 kMostTouchedRows = 1U << 20;

QByteArray planBytes(const PatchPlan &plan);
/// Throws PatchFault (Damaged).
PatchPlan planFromBytes(QByteArrayView bytes);

}
