// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace paraply {

/// A block of a page's text. `text` is for Text.StyledText: escaped, with <b> and <a href> only.
struct TextBlock {
    enum class Type : unsigned char { Heading, Paragraph, Bullet, Quote };
    Type type = Type::Paragraph;
    QString text;
    bool operator==(const TextBlock &) const = default;
};

/// The Markdown subset of docs/sheet-format.md: `##` headings, paragraphs, `-` lists, `>` quotes, `**bold**`,
/// `[words](https://…)`. Anything else is shown as it is written; links to other schemes are words only.
std::vector<TextBlock> blocksOf(const QString &markdown);
/// The words of a block's text alone, as they are read aloud.
QString wordsOf(const QString &styledText);
/// The article whose three parts have their headings.
inline constexpr int kPartedArticle = 18;
/// Which of an article's three parts a heading opens, "Part 2: …" in any language: 1 to 3, or 0 when it does not say.
int partOf(const TextBlock &block);

}
