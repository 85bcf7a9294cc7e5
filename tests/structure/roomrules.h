// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "structure/sourcetree.h"

namespace paraply {

/// The rooms of the house, src/<room>, and which rooms each may include.
QStringList rooms();
QStringList roomsBelow(const QString &room);

/// An include of a room that is not below, or one that names no room ("file.h" instead of "room/file.h").
Complaints includesAgainstDirection(const SourceFile &file);
/// USES in a room's CMakeLists.txt that names a room that is not below.
Complaints usesAgainstDirection(const SourceFile &file);
/// SQLite's own interface anywhere in src/ but in storage.
Complaints sqliteOutsideStorage(const SourceFile &file);
/// A way to the network in src/ or qml/: the guide opens no connection.
Complaints networkUse(const SourceFile &file);
/// A folder of src/ that is no room, or that `architecture` (the text of docs/architecture.md) does not name.
Complaints unnamedRooms(const QStringList &folders, const QString &architecture);

}
