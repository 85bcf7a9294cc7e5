// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace paraply {

class Connection;

/// Writes what a made-up directory (syntheticcatalogue.h) holds as source sheets into an existing folder. Each service gets a source.
/// False when a file could not be written whole.
bool writeSheets(const Connection &catalogue, const QString &folder);

}
