// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/csvline.h"

#include "base/csvtext.h"

namespace paraply {

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
        if (cell.isEmpty())
            continue;
        const QByteArray utf8 = cell.toUtf8();
        // Many readers take away what is blank at the ends of a cell without quotes.
        const bool hasEdge = cell.front().isSpace() || cell.back().isSpace();
        appendCsvCell(line, {utf8.constData(), size_t(utf8.size())}, style, hasEdge ? CsvCell::Quoted : CsvCell::Plain);
    }
    return line += "\r\n";
}

}
