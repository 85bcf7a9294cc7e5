// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/stricttext.h"

#include "publisher/csv.h"

namespace paraply {

namespace {

/// How many bytes at the end begin a character that goes on behind them.
qsizetype openBytes(const QByteArray &text)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

}

QByteArray StrictText::next()
{
    while (!m_isOver) {
        const QByteArray piece = m_bytes();
        m_isOver = piece.isEmpty();
        QByteArray text = std::exchange(m_kept, {}) + piece;
        if (!m_isOver) {
            const qsizetype open = openBytes(text);
            m_kept = text.last(open);
            text.chop(open);
        }
        if (std::exchange(m_isFirst, m_isFirst && text.isEmpty()) && text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        if (const auto malformed = malformedUtf8({text.constData(), size_t(text.size())})) {
            m_isUtf8 = false;
            m_isOver = true;
            text.truncate(qsizetype(*malformed));
        }
        if (!text.isEmpty())
            return text;
    }
    return {};
}

}
