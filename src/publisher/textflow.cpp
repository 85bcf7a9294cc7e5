// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/textflow.h"

#include "publisher/charset.h"

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

QByteArray TextFlow::next()
{
    QByteArray bytes = taken();
    if (bytes.isEmpty())
        return bytes;
    if (!m_isOver) {
        // Behind an ASCII character nothing is cut in two, whatever the charset, but UTF-16.
        qsizetype end = bytes.size();
        while (end > 0 && static_cast<unsigned char>(bytes[end - 1]) >= 0x80)
            --end;
        end = end > 0 ? end : bytes.size();
        m_kept = bytes.mid(end);
        bytes.truncate(end);
    }
    const ForeignBytes text = foreignBytes(std::move(bytes));
    const bool isWide = text.charset == Charset::Utf16LittleEndian || text.charset == Charset::Utf16BigEndian;
    if (isWide && !(m_isFirst && m_isOver))
        refuse(ReadFault::WideCharacters, m_file);
    m_isFirst = false;
    if (text.charset != Charset::Utf8 && !m_isLook && m_told.insert(int(text.charset)).second)
        m_intake.tell(QStringLiteral("read_as"), IntakeAction::Kept, m_table, {m_file, 0, {}}, {}, QString(charsetName(text.charset)));
    // A piece of nothing but a mark is not the end.
    return text.utf8.isEmpty() ? next() : text.utf8;
}

}
