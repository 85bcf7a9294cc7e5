// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/conveyor.h"
#include "publisher/sheetwriter.h"

#include <map>
#include <memory>
#include <span>

namespace paraply {

/// Several sheets of a folder that grow row by row, written behind the thread that makes the rows: a failure is told by a later call than the one that
/// gave the row. Memory does not grow with the sheets. Used by one thread; `files` is not used by others meanwhile, but for files of their own.
class SheetSet {
public:
    /// Errors as SheetWriter::create.
    static Result<std::unique_ptr<SheetSet>> create(std::span<const Sheet> sheets, const QString &folder, FileOps &files);

    /// A row of one of the sheets; errors as SheetWriter::add.
    Result<void> add(SheetRow row);
    /// Until every row is written. To be called before `finish` and `rows`.
    Result<void> drain() { return m_conveyor.drain(); }
    /// Puts the sheets in their places: services and sources, and of the others those that have a row. Once. Errors as SheetWriter::finish.
    Result<void> finish();
    qint64 rows(Sheet sheet) const { return m_writers.at(sheet).rows(); }

private:
    explicit SheetSet(std::map<Sheet, SheetWriter> writers);

    std::map<Sheet, SheetWriter> m_writers;
    Conveyor<SheetRow> m_conveyor;   ///< last: it uses the writers
};

}
