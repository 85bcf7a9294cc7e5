// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/bytepacking.h"

namespace paraply {

namespace {

// Most text fits into one byte a character, which its length says by an odd number.
constexpr quint32 kWide = 0, kNarrow = 1;

}

void packText(std::string &bytes, QStringView text)
{
    char16_t all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    constexpr char16_t kLastNarrow = 0xFF;
    if (all > kLastNarrow) {
        pack(bytes, quint32(text.size()) << 1 | kWide);
        bytes.append(reinterpret_cast<const char *>(text.data()), size_t(text.size()) * sizeof(QChar));
        return;
    }
    pack(bytes, quint32(text.size()) << 1 | kNarrow);
    const size_t at = bytes.size();
    bytes.resize(at + size_t(text.size()));
    // Behind a pointer of its own, so that it is clear to the compiler that no write moves the bytes.
    char *const out = bytes.data() + at;
    const char16_t *const in = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i)
        out[i] = char(in[i]);
}

QString unpackedText(QByteArrayView &bytes)
{
    const auto said = unpacked<quint32>(bytes);
    const auto length = qsizetype(said >> 1);
    if ((said & 1) == kNarrow) {
        const QString text = QString::fromLatin1(bytes.first(length));
        bytes = bytes.sliced(length);
        return text;
    }
    QString text(length, Qt::Uninitialized);
    const qsizetype size = length * qsizetype(sizeof(QChar));
    std::memcpy(text.data(), bytes.data(), size_t(size));
    bytes = bytes.sliced(size);
    return text;
}

}
