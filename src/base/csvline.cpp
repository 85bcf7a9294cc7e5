// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/csvline.h"

#include "base/csvtext.h"
#include "base/letters.h"
#include "base/utf8.h"

#include <QStringView>

#include <algorithm>
#include <string_view>
#include <utility>

namespace paraply {

namespace {

/// Most cells need neither quotes nor thought: their letters go in as they are. False, and nothing is written, for any other.
bool appendBare(QByteArray &line, QStringView cell, const CsvStyle &style)
{
    constexpr QStringView kFormulas = u"=+-@";
    if (cell.front().isSpace() || cell.back().isSpace() || (style.isForReading && kFormulas.contains(cell.front())))
        return false;
    const auto separator = char16_t(static_cast<unsigned char>(style.separator));
    char16_t all = 0, isOther = 0;
    for (const char16_t c : std::u16string_view(cell.utf16(), size_t(cell.size()))) {
        all |= c;
        isOther |= isSame(c, u'"') | isSame(c, u'\r') | isSame(c, u'\n') | isSame(c, separator) | isSurrogate(c);
    }
    if (isOther & kSaid)
        return false;
    constexpr qsizetype kMostBytes = 3;   // of a letter
    const qsizetype before = line.size();
    line.resize(before + (all < 0x80 ? cell.size() : cell.size() * kMostBytes));
    char *const out = line.data() + before;
    if (all < 0x80)
        std::copy_n(cell.utf16(), cell.size(), out);
    else
        line.truncate(before + (putUtf8(cell, out) - out));
    return true;
}

}

void appendCsvLine(QByteArray &bytes, std::span<const QString> cells, CsvSafety safety)
{
    const CsvStyle style {.isForReading = safety == CsvSafety::FormulaSafe};
    bool isFirst = true;
    for (const QString &cell : cells) {
        if (!std::exchange(isFirst, false))
            bytes += style.separator;
        if (cell.isEmpty() || appendBare(bytes, cell, style))
            continue;
        const QByteArray utf8 = cell.toUtf8();
        // Many readers take away what is blank at the ends of a cell without quotes.
        const bool hasEdge = cell.front().isSpace() || cell.back().isSpace();
        appendCsvCell(bytes, {utf8.constData(), size_t(utf8.size())}, style, hasEdge ? CsvCell::Quoted : CsvCell::Plain);
    }
    bytes += "\r\n";
}

QByteArray csvLine(std::span<const QString> cells, CsvSafety safety)
{
    QByteArray line;
    qsizetype room = 2;
    for (const QString &cell : cells)
        room += cell.size() + cell.size() / 8 + 4;
    line.reserve(room);
    appendCsvLine(line, cells, safety);
    return line;
}

}
