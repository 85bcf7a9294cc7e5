// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace paraply {

struct ZippedFile {
    QByteArray name, bytes;
    bool isEncrypted = false;
};

/// Writes an archive; names may be as bad as a test wants. Throws when it cannot.
void writeZip(const QString &path, const std::vector<ZippedFile> &files);

}
