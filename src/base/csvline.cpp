// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/csvline.h"

#include "base/csvtext.h"

#include <QStringView>

namespace paraply {

namespace {

bool isBare(QChar c, char separator)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x80 && c != u'"' && c != QLatin1Char(separator);
}

/// Most cells are ASCII that needs neither quotes nor thought: it goes in as it is. False, and nothing is written, for any other.
bool appendBare(QByteArray &line, QStringView cell, const CsvStyle &style)
{
    constexpr QStringView kFormulas = u"=+-@";
    if (cell.front() == u' ' || cell.back() == u' ' || (style.isForReading && kFormulas.contains(cell.front())))
        return false;
    const qsizetype before = line.size();
    line.resize(before + cell.size());
    char *out = line.data() + before;
    for (const QChar c : cell) {
        if (!isBare(c, style.separator)) {
            line.truncate(before);
            return false;
        }
        *out++ = char(c.unicode());
    }
    return true;
}

}

QByteArray csvLine(std::span<const QString> cells, CsvSafety safety)
{
    const CsvStyle style {.isForReading = safety == CsvSafety::FormulaSafe};
    QByteArray line;
    qsizetype room = 2;
    for (const QString &cell : cells)
        room += cell.size() + cell.size() / 8 + 4;
    line.reserve(room);
    for (const QString &cell : cells) {
        if (&cell != cells.data())
            line += style.separator;
        if (cell.isEmpty() || appendBare(line, cell, style))
            continue;
        const QByteArray utf8 = cell.toUtf8();
        // Many readers take away what is blank at the ends of a cell without quotes.
        const bool hasEdge = cell.front().isSpace() || cell.back().isSpace();
        appendCsvCell(line, {utf8.constData(), size_t(utf8.size())}, style, hasEdge ? CsvCell::Quoted : CsvCell::Plain);
    }
    return line += "\r\n";
}

}
