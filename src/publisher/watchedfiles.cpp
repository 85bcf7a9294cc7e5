// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/watchedfiles.h"

#include <algorithm>
#include <utility>

namespace paraply {

WatchedFiles::WatchedFiles(std::unique_ptr<SourceFiles> files, const Progress &progress) : m_files(std::move(files)), m_progress(progress)
{
    for (const Entry &entry : entries())
        m_total += entry.bytes;
}

void WatchedFiles::advance(qint64 &read, qint64 to, bool isOver)
{
    constexpr qint64 kStep = 4 * 1024 * 1024;
    if (to > read)
        m_done += to - std::exchange(read, to);
    if (m_done - m_told < kStep && !(isOver && m_done > m_told))
        return;
    m_told = m_done;
    m_progress(u"read", m_done, std::max(m_done, m_total));
}

ByteFlow WatchedFiles::open(const Entry &entry)
{
    return [this, flow = m_files->open(entry), &read = m_read[entry.name], at = qint64(0)]() mutable {
        QByteArray piece = flow();
        at += piece.size();
        advance(read, at, piece.isEmpty());
        return piece;
    };
}

}
