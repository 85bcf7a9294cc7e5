// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "findreference.h"
#include "findworld.h"

#include "catalogue/textindex.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace paraply;

TEST_CASE("Search treats å, ä and ö as letters of their own and forgives one typo", "[catalogue][find][text]")
{
    FindWorld world;
    world.placed("a", {{"name", "Föräldragrupp i Åre"}, {"description", "Kaffe och idéer"}});
    world.placed("b", {{"name", "Café Are"}, {"kind", "library"}, {"description", "Kön"}});
    const auto [text, found] = GENERATE(table<const char *, const char *>({
        {"grupp", "a"}, {"GRUPP", "a"}, {"föräldra", "a"}, {"föräldragrupp", "a"}, {"föräldragrup", "a"}, {"föräldargrupp", "a"}, {"föräldrakrupp", "a"},
        {"föräldrakurpp", ""}, {"åre", "a"}, {"are", "b"}, {"cafe", "b"}, {"idé", "a"}, {"kon", ""}, {"kön", "b"}, {"gr", ""}, {"fö", "a"}, {"up", ""}, {"upp", "a"},
        {"grupp kaffe", "a"}, {"grupp library", ""}, {"bibliotek", "b"}, {"library", "b"}, {"xyz", ""}, {"!!", "ba"}, {"åer", ""}}));
    CAPTURE(text);
    Query query = question();
    query.text = QString::fromUtf8(text);
    REQUIRE(world.found(query).join(QString()) == QString::fromUtf8(found));
}

TEST_CASE("Titles rank over descriptions, beginnings over parts, before the distance", "[catalogue][find][text]")
{
    FindWorld world;
    world.placed("described", {{"name", "x"}, {"description", "en grupp"}}, {{"latitude", 59.27}, {"longitude", 15.2}});
    world.placed("part", {{"name", "Pappagrupp"}}, {{"latitude", 59.3}}).placed("begins", {{"name", "Gruppen"}}, {{"latitude", 59.9}});
    Query query = question();
    query.position = Position {59.27, 15.2};
    query.text = QStringLiteral("grupp");
    const Answer answer = world.answer(query);
    REQUIRE(servicesOf(answer.hits) == QStringList {QStringLiteral("begins"), QStringLiteral("part"), QStringLiteral("described")});
    REQUIRE(answer.hits[1].why.at(0) == Reason {Reason::Code::Text, 0, 0, QStringLiteral("pappagrupp")});
}

TEST_CASE("What people say in everyday words finds what catalogues write, after what has the very word", "[catalogue][find][text]")
{
    FindWorld world;
    world.placed("talk", {{"name", "Stödsamtal"}}).placed("said", {{"name", "Prata med oss"}}).placed("apart", {{"name", "Barn i separation"}}).placed("fika", {{"name", "Fika"}});
    const auto [text, found] = GENERATE(table<const char *, const char *>({{"prata", "said talk"}, {"PRATAR", "talk"}, {"skilsmässan", "apart"}, {"samtal", "talk"}, {"prat", "said"}, {"prata fika", ""}}));
    CAPTURE(text);
    Query query = question();
    query.text = QString::fromUtf8(text);
    REQUIRE(world.found(query).join(u' ') == QString::fromUtf8(found));
}

TEST_CASE("All content languages, and all that names a service, are searched", "[catalogue][find][text]")
{
    FindWorld world;
    world.row("organization", {{"id", "o"}, {"name", "Svenska kyrkan"}});
    world.placed("it", {{"name", "Sångstund"}, {"organization", "o"}, {"language_note", "teckenspråk"}}, {{"locality", "Vintrosa"}, {"address", "Skolgatan 1"}});
    world.topic("it", "lek").session("s", "it", "Mo 09:00-10:00", {{"name", "Babycafé"}});
    world.translation("service", "it", "name", "en", "Singing together", "Sångstund").translation("service", "it", "description", "fi", "Lauluhetki", "Här träffas föräldrar och barn.");
    world.translation("topic", "lek", "name", "en", "playing", "lek").translation("session", "s", "name", "en", "Newborns", "Babycafé");
    const auto catalogue = world.opened();
    for (const char *word : {"sångstund", "singing", "lauluhetki", "kyrkan", "teckenspråk", "vintrosa", "skolgatan", "lek", "playing", "babycafe", "newborns", "preschool", "förskola", "Örebro"}) {
        Query query = question();
        query.text = QString::fromUtf8(word);
        CAPTURE(word);
        REQUIRE(find(*catalogue, query)->total == 1);
    }
}

TEST_CASE("One typo is what the table of distances says", "[catalogue][text]")
{
    std::mt19937 dice(7);
    const auto word = [&dice] {
        QString letters;
        for (unsigned length = dice() % 6; length > 0; --length)
            letters += QChar(char16_t('a' + dice() % 3));
        return letters;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString a = word(), b = word();
        CAPTURE(a, b);
        REQUIRE(isOneTypoApart(a.toStdU16String(), b.toStdU16String()) == isOneMistakeApart(a, b));
    }
}

TEST_CASE("Parts are found wherever they stand in a long word list", "[catalogue][text]")
{
    TextIndexBuilder builder;
    std::mt19937 dice(11);
    QStringList words;
    for (std::uint32_t row = 0; row < 3000; ++row) {
        QString word;
        for (unsigned length = 3 + dice() % 9; length > 0; --length)
            word += QChar(char16_t('a' + dice() % 5));
        words.append(word);
        builder.addTitle(row, word);
    }
    const TextIndex index = builder.finished();
    for (int i = 0; i < 300; ++i) {
        const QString part = words[int(dice() % 3000)].right(3 + int(dice() % 4));
        const auto ranks = index.ranks({index.fitting(part)}, 3000);
        for (int row = 0; row < 3000; ++row) {
            const TextRank expected = words[row].startsWith(part) ? TextRank::Title : words[row].contains(part) ? TextRank::TitlePart : TextRank::None;
            if (ranks[std::size_t(row)] != expected)
                FAIL(part.toStdString() << " in " << words[row].toStdString());
        }
    }
    SUCCEED();
}
