// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "findworld.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;

namespace {

std::shared_ptr<const Catalogue> library()
{
    static FindWorld world = [] {
        FindWorld made;
        made.page("article-18", "rights", "Artikel 18: stöd till föräldrar").page("article-31", "rights", "Artikel 31: vila och lek");
        made.page("strategy", "knowledge", "Nationell strategi");
        made.row("page_text", {{"page", "article-18"}, {"language", "en"}, {"title", "Article 18: help for parents"},
                               {"summary", "Who owes it"}, {"body", "Both parents share the responsibility."}, {"state", "machine"}});
        made.row("topic", {{"id", "sömn"}, {"name", "sömn"}}).row("page_topic", {{"page", "article-31"}, {"topic", "sömn"}});
        made.row("publication", {{"id", "survey"}, {"title", "Tonårsföräldrar i länet"}, {"year", "2016"}, {"publisher", "Regionen"},
                                 {"about", "En enkät om ansvar"}});
        return made;
    }();
    return world.opened();
}

QStringList read(const char *words, int limit = 10)
{
    const auto hits = library()->readingAbout(QString::fromUtf8(words), {QStringLiteral("sv")}, limit);
    REQUIRE(hits);
    QStringList ids;
    for (const ReadingHit &hit : *hits)
        ids += hit.id;
    return ids;
}

}

TEST_CASE("Pages and publications are found by word, part of a word, typo and topic, in every language", "[catalogue][reading]")
{
    const auto [words, ids] = GENERATE(table<const char *, const char *>({
        {"föräldrar", "article-18,survey,article-31,strategy"}, {"strategi", "strategy"}, {"strategy", "strategy"}, {"Stratgi", "strategy"},
        {"help parents", "article-18"}, {"responsibility", "article-18"}, {"artikel 31", "article-31"}, {"somn", "article-31"}, {"sömn", "article-31"},
        {"ansvar", "survey"}, {"2016", "survey"}, {"föräldrar 2016", "survey"}, {"qqzz", ""}, {"", ""}, {" ,. ", ""}}));
    CAPTURE(words);
    CHECK(read(words).join(u',') == QString::fromUtf8(ids));
}

TEST_CASE("A word in a title ranks over one in the text, and pages over publications", "[catalogue][reading]")
{
    CHECK(read("artikel").first() == QStringLiteral("article-18"));
    CHECK(read("föräldrar").first() == QStringLiteral("article-18"));
    CHECK(read("artikel", 1).size() == 1);
    CHECK(read("artikel", -1).isEmpty());
}

TEST_CASE("What was found comes with its title in the language wanted", "[catalogue][reading]")
{
    const auto hits = library()->readingAbout(u"responsibility", {QStringLiteral("en")}, 5);
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().title.text == QStringLiteral("Article 18: help for parents"));
    CHECK(hits->front().title.machine);
    CHECK(hits->front().section == QStringLiteral("rights"));
    const auto publication = library()->readingAbout(u"tonårsföräldrar", {QStringLiteral("en")}, 5);
    REQUIRE(publication);
    CHECK(publication->front().type == ReadingHit::Type::Publication);
    CHECK(publication->front().summary.text == QStringLiteral("En enkät om ansvar"));
}
