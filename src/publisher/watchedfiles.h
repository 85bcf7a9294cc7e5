// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/sheets.h"
#include "publisher/sourcefiles.h"

#include <map>

namespace paraply {

/// Files that tell how far their reading is: "read", the bytes that came and those that are announced, every four megabytes and at the end of
/// each file. What is read again, after a first look, does not count twice. Single thread; whatever is opened must not outlive it.
class WatchedFiles final : public SourceFiles {
public:
    WatchedFiles(std::unique_ptr<SourceFiles> files, const Progress &progress);

    const std::vector<Entry> &entries() const override { return m_files->entries(); }
    ByteFlow open(const Entry &entry) override;

private:
    void advance(qint64 &read, qint64 to, bool isOver);

    std::unique_ptr<SourceFiles> m_files;
    const Progress &m_progress;
    std::map<QString, qint64> m_read;   // by name: the bytes that have come
    qint64 m_done = 0, m_told = 0, m_total = 0;
};

}
