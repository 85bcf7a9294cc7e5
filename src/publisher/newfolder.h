// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"

#include <memory>

class QTemporaryDir;

namespace paraply {

/// A folder that appears whole or not at all: it is filled beside its place, which must be free (not there, or an empty folder), and put there in one
/// step. Going without `place` leaves nothing. Movable; single thread.
class NewFolder {
public:
    /// Code::Foreign when `target` is in use; else as FileOps::makeFolder.
    static Result<NewFolder> create(const QString &target, FileOps &files);
    NewFolder(NewFolder &&) noexcept;
    ~NewFolder();

    /// Where to write.
    QString path() const;
    /// Once. Errors as FileOps::replace.
    Result<void> place();

private:
    NewFolder(QString target, FileOps &files, std::unique_ptr<QTemporaryDir> beside);
    QString m_target;
    FileOps *m_files;
    std::unique_ptr<QTemporaryDir> m_beside;
};

}
