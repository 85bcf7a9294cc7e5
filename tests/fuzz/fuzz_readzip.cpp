// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "readcheck.h"

#include "publisher/intake.h"
#include "publisher/zipfiles.h"

#include <QFile>
#include <QTemporaryDir>

using namespace paraply;

// A zip archive.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzzed.zip"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        std::abort();
    file.close();
    try {
        const auto files = zipFilesAt(path, 4'000'000);
        checkRead(*files);
    } catch (const ReadStopped &) {
    }
    return 0;
}
