// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/areatable.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr qsizetype kBetween = 2, kNarrowest = 20;

void printWide(const QStringList &head, const std::vector<AreaLine> &rows, qsizetype width, Console &console)
{
    const auto line = [&](const AreaLine &row) {
        QString text = row.name.leftJustified(width);
        for (qsizetype i = 0; i < head.size(); ++i)
            text += row.cells[i].rightJustified(kBetween + head[i].size());
        console.print(text);
    };
    line({{}, head});
    for (const AreaLine &row : rows)
        line(row);
}

/// "Nora" and, below it, "Stöd 9, Poäng 51, ..." in as many lines as it takes.
void printNarrow(const QStringList &head, const AreaLine &row, qsizetype room, Console &console)
{
    console.print(row.name);
    QString line;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QString part = head[i] + u' ' + row.cells[i] + (i + 1 < head.size() ? QStringLiteral(",") : QString());
        if (!line.isEmpty() && line.size() + 1 + part.size() > room) {
            console.print(line);
            line.clear();
        }
        line += QString(line.isEmpty() ? kBetween : 1, u' ') + part;
    }
    console.print(line);
}

}

void printAreaTable(const QStringList &head, const std::vector<AreaLine> &rows, Console &console)
{
    qsizetype names = 0;
    for (const AreaLine &row : rows)
        names = std::max(names, row.name.size());
    qsizetype whole = names;
    for (const QString &name : head)
        whole += kBetween + name.size();
    const qsizetype room = std::max(qsizetype(console.columns()), kNarrowest);
    if (whole <= room)
        return printWide(head, rows, names, console);
    for (const AreaLine &row : rows)
        printNarrow(head, row, room, console);
}

}
