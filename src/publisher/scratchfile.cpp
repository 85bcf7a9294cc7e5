// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/scratchfile.h"

#include "base/files.h"

#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace paraply {

namespace {

constexpr qsizetype kWaiting = 512 * 1024;
constexpr qint64 kBlock = 8 * 1024;
constexpr size_t kBlocks = 512;

}

ScratchFile::ScratchFile(std::unique_ptr<QTemporaryFile> file) : m_file(std::move(file)), m_blocks(kBlocks)
{
    m_waiting.reserve(kWaiting);
}

ScratchFile::ScratchFile(ScratchFile &&) noexcept = default;
ScratchFile &ScratchFile::operator=(ScratchFile &&) noexcept = default;
ScratchFile::~ScratchFile() = default;

Result<ScratchFile> ScratchFile::create(const QString &folder)
{
    auto file = std::make_unique<QTemporaryFile>(folder + QStringLiteral("/paraply-import-XXXXXX"));
    if (!file->open())
        return Error {Code::Unwritable, QStringLiteral("%1: %2").arg(folder, file->errorString())};
    return ScratchFile(std::move(file));
}

Result<void> ScratchFile::append(QByteArrayView bytes)
{
    m_waiting.append(bytes);
    return m_waiting.size() < kWaiting ? Result<void>() : flush();
}

Result<void> ScratchFile::flush()
{
    for (qsizetype done = 0; done < m_waiting.size();) {
        const ssize_t written = ::pwrite(m_file->handle(), m_waiting.constData() + done, size_t(m_waiting.size() - done), m_written + done);
        if (written < 0 && errno != EINTR)
            return systemError(errno, Code::Unwritable, QStringLiteral("a temporary file"));
        done += std::max<ssize_t>(written, 0);
    }
    m_written += m_waiting.size();
    m_waiting.resize(0);
    return {};
}

Result<QByteArrayView> ScratchFile::blockAt(qint64 number)
{
    Block &block = m_blocks[size_t(number) % m_blocks.size()];
    const qint64 from = number * kBlock, size = std::min(kBlock, m_written - from);
    // The last one may have grown since it was read.
    if (block.number == number && block.bytes.size() == size)
        return QByteArrayView(block.bytes);
    block.number = -1;
    block.bytes.resize(size);
    for (qint64 done = 0; done < size;) {
        const ssize_t count = ::pread(m_file->handle(), block.bytes.data() + done, size_t(size - done), from + done);
        if (count == 0 || (count < 0 && errno != EINTR))
            return systemError(count == 0 ? EIO : errno, Code::Unreadable, QStringLiteral("a temporary file"));
        done += std::max<ssize_t>(count, 0);
    }
    block.number = number;
    return QByteArrayView(block.bytes);
}

Result<QByteArrayView> ScratchFile::read(qint64 from, qsizetype size)
{
    Q_ASSERT(from >= 0 && size >= 0 && from + size <= this->size());
    if (from + size > m_written) {
        if (const auto flushed = flush(); !flushed)
            return flushed.error();
    }
    m_joined.resize(0);
    for (qsizetype done = 0; done < size;) {
        const auto block = blockAt((from + done) / kBlock);
        if (!block)
            return block;
        const QByteArrayView rest = block->sliced((from + done) % kBlock);
        const QByteArrayView piece = rest.first(std::min(rest.size(), size - done));
        if (piece.size() == size)
            return piece;
        m_joined.append(piece);
        done += piece.size();
    }
    return QByteArrayView(m_joined);
}

}
