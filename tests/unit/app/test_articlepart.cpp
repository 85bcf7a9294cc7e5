// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/articlepart.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

Page pageOn(int article)
{
    Page page;
    page.article = article;
    page.body.text = QStringLiteral("Our own words.\n\n## Part 1: You share it\n\nBoth **parents** do. So it says.\n\nMore.\n\n"
                                    "## Part 2: You are helped\n\n- a list\n\n## Why?\n\nBecause.");
    return page;
}

}

TEST_CASE("Article 18's parts are told by what their headings say and one sentence each", "[app][reading]")
{
    const std::vector<ArticlePart> parts = partsOf(pageOn(18));
    REQUIRE(parts.size() == 2);
    CHECK(parts[0] == ArticlePart { QStringLiteral("1"), QStringLiteral("You share it"), QStringLiteral("Both parents do."), 1 });
    // Nothing is taken from further below.
    CHECK(parts[1] == ArticlePart { QStringLiteral("2"), QStringLiteral("You are helped"), QString(), 2 });
}

TEST_CASE("Other articles have no parts", "[app][reading]")
{
    CHECK(partsOf(pageOn(5)).empty());
}
