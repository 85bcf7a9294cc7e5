// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"

#include <QStringList>

namespace paraply {

/// Why a command must not write the file `path`, as one line; empty when it may: what it reads from (`sources`, files or folders), and the sheets of any
/// folder, are nobody's to write over by a slip of the hand. Reads names only.
QString outFileTrouble(const QString &path, const QStringList &sources, const Console &console);
/// Says that `path` was written, and how many services are in it; to programs as JSON (`out`, `services`).
void tellWritten(const QString &path, qint64 services, Console &console);

}
