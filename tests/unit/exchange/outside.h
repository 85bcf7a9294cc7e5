// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

namespace paraply {

/// What another program makes of our bytes: they are written to a file whose path replaces "%f" in `arguments`; its standard
/// output. Fails the test when the program is not there, or says that the bytes are wrong.
QByteArray readByOthers(const QString &program, const QStringList &arguments, const QByteArray &bytes);

}
