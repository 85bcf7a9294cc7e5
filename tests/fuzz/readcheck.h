// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/sourcefiles.h"

#include <string_view>

namespace paraply {

/// Ends the run, saying so, when a promise does not hold.
void require(bool holds, const char *promise);

/// Files that a fuzzer made.
class FuzzedFiles final : public SourceFiles {
public:
    void add(const QString &name, std::string_view bytes);
    const std::vector<Entry> &entries() const override { return m_entries; }
    ByteFlow open(const Entry &entry) override;

private:
    std::vector<Entry> m_entries;
    std::vector<QByteArray> m_bytes;
};

/// Reads them as a directory. Stops the run unless every row that went in is staged, melted into another, or set aside.
void checkRead(SourceFiles &files);

}
