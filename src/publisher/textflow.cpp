// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/textflow.h"

#include <utility>

namespace paraply {

TextFlow::TextFlow(Intake &intake, ByteFlow bytes, QString file, QString table)
    : m_intake(intake), m_bytes(std::move(bytes)), m_file(std::move(file)), m_table(std::move(table))
{
}

/// Up to kWhole bytes.
QByteArray TextFlow::taken()
{
    QByteArray bytes = std::exchange(m_kept, {});
    while (!m_isOver && bytes.size() < kWhole) {
        const QByteArray piece = m_bytes();
        m_isOver = piece.isEmpty();
        m_intake.advance(m_isLook ? 0 : piece.size(), m_file);
        bytes += piece;
    }
    return bytes;
}

/// What is held back for the next piece, so that no character is cut in two.
qsizetype TextFlow::openBytes(const QByteArray &bytes) const
{
    if (m_utf16)
        return openUtf16(bytes, *m_utf16);
    // Behind an ASCII character that is so in every other charset.
    qsizetype end = bytes.size();
    while (end > 0 && static_cast<unsigned char>(bytes[end - 1]) >= 0x80)
        --end;
    return end > 0 ? bytes.size() - end : 0;
}

QByteArray TextFlow::next()
{
    QByteArray bytes = taken();
    if (bytes.isEmpty())
        return bytes;
    if (m_isFirst)
        m_utf16 = utf16Of(bytes);
    if (!m_isOver) {
        const qsizetype open = openBytes(bytes);
        m_kept = bytes.last(open);
        bytes.chop(open);
    }
    const bool isFurther = !std::exchange(m_isFirst, false);
    const ForeignBytes text = isFurther && m_utf16 ? foreignPiece(bytes, *m_utf16) : decodedBytes(std::move(bytes));
    const bool isWide = text.charset == Charset::Utf16LittleEndian || text.charset == Charset::Utf16BigEndian;
    if (isWide && !m_utf16)
        refuse(ReadFault::WideCharacters, m_file);
    if (text.charset != Charset::Utf8 && !m_isLook && m_told.insert(int(text.charset)).second)
        m_intake.tell(QStringLiteral("read_as"), IntakeAction::Kept, m_table, {m_file, 0, {}}, {}, QString(charsetName(text.charset)));
    // A piece of nothing but a mark is not the end.
    return text.utf8.isEmpty() ? next() : text.utf8;
}

}
