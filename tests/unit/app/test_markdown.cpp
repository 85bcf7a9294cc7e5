// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/markdown.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using Type = TextBlock::Type;

namespace {

std::vector<TextBlock> blocks(const char *text)
{
    return blocksOf(QString::fromUtf8(text));
}

}

TEST_CASE("Nothing gives no block", "[app][markdown]")
{
    CHECK(blocks("").empty());
    CHECK(blocks("\n \n\n").empty());
}

TEST_CASE("Headings, paragraphs, lists and quotes are told apart", "[app][markdown]")
{
    CHECK(blocks("## One\ntwo\nthree\n\nfour\n- five\n- six\nseven\n> eight")
          == std::vector<TextBlock>{ { Type::Heading, QStringLiteral("One") }, { Type::Paragraph, QStringLiteral("two three") },
                                     { Type::Paragraph, QStringLiteral("four") }, { Type::Bullet, QStringLiteral("five") },
                                     { Type::Bullet, QStringLiteral("six seven") }, { Type::Quote, QStringLiteral("eight") } });
}

TEST_CASE("Only bold words and links to the web become tags", "[app][markdown]")
{
    const std::pair<const char *, const char *> cases[] = {
        { "a **b** c", "a <b>b</b> c" },
        { "[word](https://example.org/x?a=1&b=2)", "<a href=\"https://example.org/x?a=1&amp;b=2\">word</a>" },
        { "[word](javascript:alert(1))", "[word](javascript:alert(1))" },
        { "[word](file:///etc/passwd)", "[word](file:///etc/passwd)" },
        { "<img src=\"http://x\">", "&lt;img src=&quot;http://x&quot;&gt;" },
        { "[a](https://x\" onclick=\"y)", "[a](https://x&quot; onclick=&quot;y)" },
        { "2 < 3 & 4", "2 &lt; 3 &amp; 4" },
        { "**open", "**open" },
    };
    for (const auto &[markdown, styled] : cases)
        CHECK(blocks(markdown).front().text == QString::fromUtf8(styled));
}

TEST_CASE("A heading says which part of its article it opens, in any language", "[app][markdown]")
{
    const std::pair<const char *, int> cases[] = { { "## Del 2: Samhället ska hjälpa er", 2 }, { "## Part 1: You share the responsibility", 1 },
                                                   { "## Osa 3: Päivähoito", 3 }, { "## What it says", 0 }, { "## Del 4: Mer", 0 },
                                                   { "## Artikel 18: 1 sak", 0 }, { "Del 2: i en mening", 0 } };
    for (const auto &[text, part] : cases)
        CHECK(partOf(blocks(text).front()) == part);
}

TEST_CASE("What is read aloud of a block is its words alone", "[app][markdown]")
{
    const auto blocks = blocksOf(QStringLiteral("Ring **112** om a < b & \"c\", se [Läs mer](https://example.org/?a=1&b=2). &amp; <b>"));
    CHECK(wordsOf(blocks.front().text) == QStringLiteral("Ring 112 om a < b & \"c\", se Läs mer. &amp; <b>"));
}
