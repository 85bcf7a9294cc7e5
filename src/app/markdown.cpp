// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/markdown.h"

#include <QRegularExpression>
#include <QStringList>

namespace paraply {

namespace {

QString styled(const QString &line)
{
    static const QRegularExpression kBold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    static const QRegularExpression kLink(QStringLiteral("\\[([^\\]]+)\\]\\((https?://[^\\s)\"'<>]+)\\)"));
    QString text = line.toHtmlEscaped();
    text.replace(kBold, QStringLiteral("<b>\\1</b>"));
    text.replace(kLink, QStringLiteral("<a href=\"\\2\">\\1</a>"));
    return text;
}

/// The kind of block a line begins, and the line without its mark.
TextBlock begun(const QString &line)
{
    static const QRegularExpression kHeading(QStringLiteral("^#{1,6} +(.*)$"));
    if (const auto heading = kHeading.match(line); heading.hasMatch())
        return { TextBlock::Type::Heading, heading.captured(1) };
    if (line.startsWith(u"- ") || line.startsWith(u"* "))
        return { TextBlock::Type::Bullet, line.mid(2) };
    if (line.startsWith(u"> "))
        return { TextBlock::Type::Quote, line.mid(2) };
    return { TextBlock::Type::Paragraph, line };
}

}

std::vector<TextBlock> blocksOf(const QString &markdown)
{
    std::vector<TextBlock> blocks;
    bool ongoing = false;
    for (const QString &raw : markdown.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty()) {
            ongoing = false;
            continue;
        }
        TextBlock block = begun(line);
        // A line without a mark goes on with the block before it.
        if (ongoing && block.type == TextBlock::Type::Paragraph) {
            blocks.back().text += u' ' + block.text;
            continue;
        }
        ongoing = block.type != TextBlock::Type::Heading;
        blocks.push_back(std::move(block));
    }
    for (TextBlock &block : blocks)
        block.text = styled(block.text);
    return blocks;
}

QString wordsOf(const QString &styledText)
{
    static const QRegularExpression kTag(QStringLiteral("<[^>]*>"));
    QString words = styledText;
    words.remove(kTag);
    for (const auto &[name, letter] : { std::pair("&lt;", u'<'), { "&gt;", u'>' }, { "&quot;", u'"' }, { "&amp;", u'&' } })
        words.replace(QLatin1String(name), QString(letter));
    return words;
}

int partOf(const TextBlock &block)
{
    static const QRegularExpression kPart(QStringLiteral("^\\S+ ([1-3]):"));
    const auto match = block.type == TextBlock::Type::Heading ? kPart.match(block.text) : QRegularExpressionMatch();
    return match.captured(1).toInt();
}

}
