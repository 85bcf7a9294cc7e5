// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"

namespace paraply {

/// A file that stands under its name whole or not at all, however the program ends: written piece by piece beside it, under the same name with
/// `.part` behind it, which a killed program leaves and the next one writes over. It has the rights that the user's new files have, or those of
/// the file it replaces. Going without `finish` takes the part away. One thread.
class PartFile {
public:
    PartFile(const QString &path, FileOps &files);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    /// Makes the part, so that what cannot be written is known early; else the first `write` does it. Code::Foreign where something stands that is
    /// no ordinary file.
    Result<void> begin();
    Result<void> write(QByteArrayView bytes);
    /// Once.
    Result<void> finish();

private:
    QString part() const;

    QString m_path;
    FileOps &m_files;
    std::unique_ptr<FileWriter> m_file;
    bool m_isDone = false;
};

}
