// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/sourcefiles.h"

namespace paraply {

/// A file as UTF-8, piece by piece, each ending between two characters, without a byte-order mark. It ends at the first byte that is none.
class StrictText {
public:
    explicit StrictText(ByteFlow bytes) : m_bytes(std::move(bytes)) { }

    /// Empty at the end. Throws ReadStopped.
    QByteArray next();
    bool isUtf8() const { return m_isUtf8; }

private:
    ByteFlow m_bytes;
    QByteArray m_kept;   // the beginning of a character
    bool m_isFirst = true, m_isOver = false, m_isUtf8 = true;
};

}
