// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/csvline.h"

#include <algorithm>

namespace paraply {

namespace {

bool isFormula(const QString &cell)
{
    // "+46 19 ..." is a number that a spreadsheet may well reckon with.
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

bool needsQuotes(const QString &cell)
{
    const auto parts = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    return !cell.isEmpty() && (std::ranges::any_of(cell, parts) || cell.front().isSpace() || cell.back().isSpace());
}

}

QByteArray csvLine(std::span<const QString> cells, CsvSafety safety)
{
    QString line;
    qsizetype room = 0;
    for (const QString &cell : cells)
        room += cell.size() + 4;
    line.reserve(room);
    for (const QString &cell : cells) {
        if (&cell != cells.data())
            line += u',';
        const QString text = safety == CsvSafety::FormulaSafe && isFormula(cell) ? u'\'' + cell : cell;
        if (needsQuotes(text))
            line.append(u'"').append(text.contains(u'"') ? QString(text).replace(u'"', QStringLiteral("\"\"")) : text).append(u'"');
        else
            line += text;
    }
    return line.toUtf8() + "\r\n";
}

}
