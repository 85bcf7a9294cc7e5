// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/charset.h"
#include "publisher/intake.h"
#include "publisher/sourcefiles.h"

#include <set>

namespace paraply {

/// A foreign file as UTF-8, piece by piece, each ending between two characters. A file up to kWhole bytes is judged and turned round as one; a
/// larger one in pieces of that size, where UTF-16 is what begins as it. Which charset it was is told once. Throws ReadStopped.
class TextFlow {
public:
    static constexpr qsizetype kWhole = 32 * 1024 * 1024;

    /// `table` is what findings are told under.
    TextFlow(Intake &intake, ByteFlow bytes, QString file, QString table);
    /// For a first look at a file that will be read once more: its bytes do not count, and nothing is told.
    void onlyLook() { m_isLook = true; }

    /// Empty at the end.
    QByteArray next();
    const QString &file() const { return m_file; }

private:
    QByteArray taken();
    qsizetype openBytes(const QByteArray &bytes) const;

    Intake &m_intake;
    ByteFlow m_bytes;
    QString m_file, m_table;
    QByteArray m_kept;              // what came behind the last whole character
    std::set<int> m_told;           // charsets
    std::optional<Charset> m_utf16;
    bool m_isFirst = true, m_isOver = false, m_isLook = false;
};

}
