// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace paraply {

/// The next piece of a file, at most kPiece bytes; empty at its end. Throws ReadStopped.
using ByteFlow = std::function<QByteArray()>;
inline constexpr qint64 kPiece = 256 * 1024;

/// The files of a source: a folder, an archive, or one file by itself. Everything throws ReadStopped. Single thread.
class SourceFiles {
public:
    static constexpr size_t kMostFiles = 2'000;

    struct Entry {
        QString name;      ///< from the top of the source, parted by "/"
        qint64 bytes = 0;  ///< unpacked, as announced
    };

    virtual ~SourceFiles() = default;
    virtual const std::vector<Entry> &entries() const = 0;
    /// For reading in order, from the beginning; gives no more bytes than were announced.
    virtual ByteFlow open(const Entry &entry) = 0;
};

/// What lies at `path`: a folder (three levels deep; hidden files do not count), a zip archive by its first bytes, else that file.
std::unique_ptr<SourceFiles> sourceFilesAt(const QString &path, qint64 mostBytes);

}
