// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/intake.h"
#include "publisher/sourcefiles.h"

namespace paraply {

/// Reads the files of a folder, an archive, or one alone. Throws ReadStopped; NothingKnown when nothing in them is of a directory.
void readFiles(SourceFiles &files, const QString &source, Intake &intake);

}
