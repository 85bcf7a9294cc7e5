// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"

#include <chrono>
#include <optional>

namespace paraply {

/// Remembers that a catalogue file was checked whole, and its digest, so that the next opening need not: `catalogue.checked` in a folder
/// that may be emptied at any time, for one file. What was written to since, by size and times, is not remembered. Single thread.
class CheckedFile {
public:
    /// Without a folder nothing is ever read or written. `rest`: a file that changed more recently may change again without its times
    /// telling, and is not remembered.
    CheckedFile(const QString &folder, const QString &path, FileOps &files, std::chrono::milliseconds rest = std::chrono::seconds(2));

    /// 64 lower-case hex digits; nothing when the file as it was at construction was not remembered.
    std::optional<QString> digest() const;
    /// What the file was at construction has that digest. Where nothing can be written it is checked again the next time.
    void remember(const QString &digest) const;

private:
    QString m_folder, m_record;
    QByteArray m_state;   ///< empty: not to be remembered
    FileOps &m_files;
};

}
