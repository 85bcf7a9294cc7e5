// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QUrl>

namespace paraply {

/// "localhost", 127.0.0.0/8, ::1: by the name alone, nothing is looked up.
bool isThisMachine(const QString &host);

/// Which addresses may be opened: https; plain http to this very machine, elsewhere only when `plainHttpAnywhere`; never one with
/// a user's name or password in it, nor one without a host.
bool mayOpen(const QUrl &address, bool plainHttpAnywhere);

/// Where `name` lies below `base`, each part percent-encoded; not valid when a part is `.` or `..`, or the name is empty or absolute.
/// A query or fragment of the base is not kept. With `isOnePart` a `/` belongs to the name and is encoded too.
QUrl addressBelow(const QUrl &base, const QString &name, bool isOnePart = false);

/// Where a redirect from `from` leads; not valid when it is not followed: no address, one that may not be opened, or from
/// https to plain http.
QUrl redirected(const QUrl &from, const QByteArray &location, bool plainHttpAnywhere);

}
