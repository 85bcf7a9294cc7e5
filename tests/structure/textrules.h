// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "structure/sourcetree.h"

namespace paraply {

/// A source file, script or build file without the two licence lines on top.
Complaints missingLicence(const SourceFile &file);
/// More lines than the budget: .cpp 400, .h 150, .qml 150 (in tests 400).
Complaints overBudget(const SourceFile &file);
/// Work left undone, context properties, and tests that sleep instead of waiting for a condition.
Complaints forbiddenWords(const SourceFile &file);
/// Types whose name says nothing: Manager, Helper, Utils, Data, Info, Handler, Impl at its end. A QML file may be about
/// data or information.
Complaints emptyNames(const SourceFile &file);
/// The path of somebody's home or machine.
Complaints machinePaths(const SourceFile &file);
/// A folder that `file`, a Markdown page, names in backticks with a slash at its end, and that is neither below the top
/// nor beside it.
Complaints namedButAbsent(const SourceFile &file, const SourceTree &tree);
/// Files of more than five million bytes.
Complaints largeFile(const QString &path, qint64 bytes);

}
