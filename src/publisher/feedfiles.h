// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"

namespace paraply {

/// The files below one of a feed's folders ("metadata", "targets", "staging") that bear a name this program gives, relative to the feed. What
/// else lies there is somebody's and stays. Roots are never among them: every one of them is needed for ever. A folder that is not there, or cannot
/// be read, has none.
QStringList ownFilesIn(const QString &feed, const QString &folder, FileOps &files);

}
