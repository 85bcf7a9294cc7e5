// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/sourcefiles.h"

namespace paraply {

/// The files of a zip archive, unpacked as they are read. Refused before anything is unpacked: encrypted entries, names that are absolute, leave the
/// folder or come twice, more than SourceFiles::kMostFiles entries, more than `mostBytes` in all, an entry that grows more than
/// kMostGrowth times. An entry that gives more bytes than it announced is BadZip. Throws ReadStopped.
std::unique_ptr<SourceFiles> zipFilesAt(const QString &path, qint64 mostBytes);

/// Tables of text shrink to a tenth, seldom to a fiftieth; a bomb to a thousandth.
inline constexpr qint64 kMostGrowth = 300;

}
