// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <memory>

namespace paraply {

/// A file being written from its start, piece by piece. One thread. Going without `finish` leaves what was written so far:
/// the owner removes it.
class FileWriter {
public:
    virtual ~FileWriter() = default;
    virtual Result<void> write(QByteArrayView bytes) = 0;
    /// Flushes to the medium and closes. Once; nothing may be written after it, nor after a failed write.
    virtual Result<void> finish() = 0;
};

/// The file operations that can fail, behind a seam, so that a test can fail the n-th one. Paths are absolute or
/// relative to the working folder; names are UTF-8. Any thread.
class FileOps {
public:
    virtual ~FileOps() = default;
    /// The whole file; Code::Invalid when it is larger than `limit` bytes, Code::Foreign when it is a folder.
    virtual Result<QByteArray> read(const QString &path, qint64 limit) = 0;
    /// Writes beside the target, flushes to the medium, then renames: the target is either the old file or the whole
    /// new one. Keeps the rights of the file it replaces, follows a link, and refuses what is no ordinary file
    /// (Code::Foreign).
    virtual Result<void> writeAtomically(const QString &path, const QByteArray &bytes) = 0;
    /// Starts a file at `path`, emptying one that is there; only the owner may read it (0600 before the umask). Neither a
    /// link nor anything but an ordinary file is written through (Code::Foreign).
    virtual Result<std::unique_ptr<FileWriter>> create(const QString &path) = 0;
    /// Adds to the end of an ordinary file, else as `create`.
    virtual Result<std::unique_ptr<FileWriter>> append(const QString &path) = 0;
    /// A copy of an ordinary file, with its rights, under a name that is free or an ordinary file's, flushed to the medium. A
    /// copy that failed is removed.
    virtual Result<void> copy(const QString &from, const QString &to) = 0;
    /// Replaces `to` by `from` in one step (same file system), and flushes the folder.
    virtual Result<void> replace(const QString &from, const QString &to) = 0;
    /// Flushes a written file to the medium.
    virtual Result<void> flush(const QString &path) = 0;
    /// Removing what is not there succeeds.
    virtual Result<void> remove(const QString &path) = 0;
    /// With the folders above it; one that is there already is a success.
    virtual Result<void> makeFolder(const QString &path) = 0;
    /// Removing what is not there succeeds; a folder that is not empty is Code::Foreign.
    virtual Result<void> removeFolder(const QString &path) = 0;
    virtual bool exists(const QString &path) const = 0;
    /// The names in a folder, hidden ones too, in byte order, without `.` and `..`.
    virtual Result<QStringList> list(const QString &folder) const = 0;
    /// Bytes of an ordinary file.
    virtual Result<qint64> size(const QString &path) const = 0;
};

/// What the operating system said of `path` (an errno value), as an Error; `otherwise` for what is no case of its own,
/// such as EACCES and EIO: Code::Unreadable when reading, Code::Unwritable when writing. A full medium is Code::Full.
Error systemError(int number, Code otherwise, const QString &path);

/// The real file system. Stateless; lives for the whole program.
FileOps &realFiles();

}
