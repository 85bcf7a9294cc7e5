// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"

#include <memory>

namespace paraply {

/// A folder that appears whole or not at all: it is filled beside its place, which must be free (not there, or an empty folder), and put there in one
/// step, with the rights that the user's own folders and files have. Going without `place` leaves nothing; what a killed program left beside the same
/// place is taken away by the next `create`, never what another one that lives is filling. Movable; single thread.
class NewFolder {
public:
    /// Code::Foreign when `target` is in use; else as FileOps::makeFolder.
    static Result<NewFolder> create(const QString &target, FileOps &files);
    NewFolder(NewFolder &&) noexcept;
    ~NewFolder();

    /// Where to write.
    QString path() const;
    /// For temporary files on the same medium, which only the user may read; gone with the object.
    QString scratch() const;
    /// Once. Errors as FileOps::replace.
    Result<void> place();

private:
    struct Beside;
    NewFolder(QString target, FileOps &files, std::unique_ptr<Beside> beside);
    QString m_target;
    FileOps *m_files;
    std::unique_ptr<Beside> m_beside;
};

}
