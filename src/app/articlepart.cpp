// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/articlepart.h"

#include "app/markdown.h"

#include <QTextBoundaryFinder>

namespace paraply {

namespace {

QString firstSentence(const QString &words)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words);
    const qsizetype end = finder.toNextBoundary();
    return end < 0 ? words : words.first(end).trimmed();
}

}

std::span<const Column<ArticlePart>> ArticlePart::columns()
{
    static constexpr Column<ArticlePart> kColumns[] = {
        shown<&ArticlePart::title>("title"), shown<&ArticlePart::text>("text"), shown<&ArticlePart::part>("part")
    };
    return kColumns;
}

std::vector<ArticlePart> partsOf(const Page &page)
{
    std::vector<ArticlePart> parts;
    if (page.article != kPartedArticle)
        return parts;
    bool isOpen = false;   // a heading whose first paragraph is still to come
    for (const TextBlock &block : blocksOf(page.body.text)) {
        const int part = partOf(block);
        if (part > 0) {
            const QString heading = wordsOf(block.text);
            parts.push_back({ .key = QString::number(part), .title = heading.sliced(heading.indexOf(u':') + 1).trimmed(), .part = part });
        } else if (isOpen && block.type == TextBlock::Type::Paragraph) {
            parts.back().text = firstSentence(wordsOf(block.text));
        }
        isOpen = part > 0;
    }
    return parts;
}

}
