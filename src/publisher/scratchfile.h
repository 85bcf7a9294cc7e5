// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

class QTemporaryFile;

namespace paraply {

/// Bytes put aside in a temporary file that goes away with the object, and read back by where they lie. What was read last is kept, a few megabytes.
/// Movable; single thread. Errors are those of the medium: Code::Full, Unwritable, Unreadable.
class ScratchFile {
public:
    /// In an existing folder.
    static Result<ScratchFile> create(const QString &folder);
    ScratchFile(ScratchFile &&) noexcept;
    ScratchFile &operator=(ScratchFile &&) noexcept;
    ~ScratchFile();

    /// How much there is, and so where the next bytes will lie.
    qint64 size() const { return m_written + m_waiting.size(); }
    Result<void> append(QByteArrayView bytes);
    /// Of what was appended: good until the next call.
    Result<QByteArrayView> read(qint64 from, qsizetype size);

private:
    struct Block {
        qint64 number = -1;
        QByteArray bytes;
    };
    explicit ScratchFile(std::unique_ptr<QTemporaryFile> file);
    Result<void> flush();
    Result<QByteArrayView> blockAt(qint64 number);

    std::unique_ptr<QTemporaryFile> m_file;
    QByteArray m_waiting, m_joined;   ///< not yet written; what lay in more than one block
    qint64 m_written = 0;
    std::vector<Block> m_blocks;
};

}
