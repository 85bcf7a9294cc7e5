// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace paraply {

/// In which characters a foreign file is written.
enum class Charset : unsigned char { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, MacRoman };
/// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252", "Mac Roman".
QLatin1String charsetName(Charset charset);

/// A foreign file as UTF-8 without a byte-order mark and without NUL. Rows count line feeds from 1, quoted ones too.
struct ForeignBytes {
    static constexpr size_t kRowsKept = 1000;

    QByteArray utf8;
    Charset charset = Charset::Utf8;
    bool hadMark = false;
    qint64 replaced = 0;                  ///< bytes or units that are no character there, now U+FFFD, and U+FFFD that was there before
    std::vector<qint64> replacedRows;     ///< their rows, each once, the first kRowsKept
    qint64 doubled = 0;                   ///< characters that were encoded twice ("Ã¥" for "å"): left as they are
    std::vector<qint64> doubledRows;
};

/// Decodes a whole file. A mark decides; without one: UTF-16 where every second of the first bytes is NUL; UTF-8 where the bytes are that, or where
/// more sequences are well formed than not (what is not is damage and becomes U+FFFD); else Mac Roman where å, ä and ö are written so, and Windows-1252
/// otherwise, of which Latin-1 is a part.
/// Bytes that are UTF-8 already are shared, not copied. UTF-32 is read as damaged UTF-16.
ForeignBytes foreignBytes(QByteArray bytes);
/// The same without the counts, in half the time.
ForeignBytes decodedBytes(QByteArray bytes);
/// A further piece of a file in UTF-16, whole characters, without a mark; nothing is counted.
ForeignBytes foreignPiece(const QByteArray &bytes, Charset utf16);
/// Whether a file that begins like this is in UTF-16, by its mark or by its NULs.
std::optional<Charset> utf16Of(QByteArrayView start);
/// How many bytes at the end of a piece of UTF-16 begin a character that goes on behind it.
qsizetype openUtf16(QByteArrayView piece, Charset utf16);

/// What a text was before it was encoded twice ("FÃ¶rskola" -> "Förskola"); nothing when it was not. Only for those who then say so.
QString undoubled(QStringView text);

}
