// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/contentline.h"

namespace paraply {

namespace {

constexpr qsizetype kLineOctets = 75;

bool continuesCharacter(char octet)
{
    return (octet & 0xC0) == 0x80;
}

}

QByteArray contentLine(const QByteArray &name, const QString &value)
{
    const QByteArray line = name + ':' + value.toUtf8();
    QByteArray folded;
    qsizetype at = 0;
    while (line.size() - at > kLineOctets - (at > 0)) {
        qsizetype end = at + kLineOctets - (at > 0);
        while (continuesCharacter(line[end]))
            --end;
        folded += line.mid(at, end - at) + "\r\n ";
        at = end;
    }
    return folded + line.mid(at) + "\r\n";
}

QString escapedText(QStringView text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\\' || c == u',' || c == u';')
            escaped += u'\\';
        if (c == u'\n')
            escaped += QStringLiteral("\\n");
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            escaped += c;
    }
    return escaped;
}

}
