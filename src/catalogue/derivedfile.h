// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "catalogue/textindex.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace paraply {

/// What is dear to compute from a catalogue's content and is kept on the device.
struct Derived {
    std::vector<std::uint32_t> nameOrder;   ///< the services, numbered by id, in order of name
    TextIndex text;
};

/// The file that holds it: `<digest>.find-<version>` in a folder that may be emptied at any time. Belongs to one catalogue's
/// content; checked whole when read, so that no fault in it can do harm (docs/finding.md says what is in it).
class DerivedFile {
public:
    /// `digest`: 64 lower-case hex digits; with any other, or without a folder, nothing is ever read or written.
    DerivedFile(const QString &folder, const QString &digest, FileOps &files);

    /// Nothing when it is missing, damaged, of another version or content, or does not fit these numbers.
    std::optional<Derived> read(std::size_t services, std::size_t rows) const;
    /// Also removes those of other contents but for the newest ones; three files stay. A folder that cannot be written
    /// is no failure of the caller's: the error says why.
    Result<void> write(const Derived &derived, std::size_t rows) const;

    bool isUsable() const { return !m_path.isEmpty(); }
    const QString &path() const { return m_path; }

private:
    void prune() const;

    QString m_folder, m_path;
    QByteArray m_digest;
    FileOps &m_files;
};

}
