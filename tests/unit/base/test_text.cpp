// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/swedishorder.h"
#include "base/text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <random>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("Folding keeps å, ä and ö as letters of their own", "[base][text]")
{
    CHECK(folded(u"ÅRE") == u"åre");
    CHECK(folded(u"Örebro län") == u"örebro län");
    CHECK(folded(u"åre") != folded(u"are"));
    CHECK(folded(u"kön") != folded(u"kon"));
}

TEST_CASE("Folding as a table", "[base][text]")
{
    struct Row {
        QStringView text, wanted;
    };
    const auto row =
        GENERATE(Row {u"", u""}, Row {u"Idé Café", u"ide cafe"}, Row {u"Müller", u"muller"},
                 Row {u"Tromsø Ærlig", u"tromsö ärlig"}, Row {u"A\u030Are", u"åre"}, Row {u"o\u0308ppet", u"öppet"},
                 Row {u"e\u0301", u"e"}, Row {u"\u212B", u"å"}, Row {u"a\u0323\u0308", u"ä"}, Row {u"ǿ ǽ ǟ", u"ö ä ä"},
                 Row {u"Straße ẞ", u"strasse ss"}, Row {u"Łódź", u"lodz"}, Row {u"Đorđe Ŋ ŧ", u"dorde n t"},
                 Row {u"İstanbul ıspanak", u"istanbul ispanak"}, Row {u"þórr Œuvre", u"thorr oeuvre"},
                 // Other scripts keep their letters.
                 Row {u"Київ Йод", u"київ йод"}, Row {u"Ёлка", u"ёлка"}, Row {u"ትግርኛ", u"ትግርኛ"},
                 // Arabic and Persian: vowel signs go, madda and hamza are letters.
                 Row {u"مَدْرَسَةٌ", u"مدرسة"}, Row {u"أُمّ آب", u"أم آب"}, Row {u"رحمٰن", u"رحمن"},
                 Row {u"خانوادهٔ", u"خانوادهٔ"}, Row {u"𐐀", u"𐐨"});
    INFO(row.text.toString().toStdString());
    CHECK(folded(row.text) == row.wanted.toString().normalized(QString::NormalizationForm_C));
}

TEST_CASE("Folding a text of ASCII and Swedish letters gives what folding it among others gives", "[base][text]")
{
    // The letter at the end sends the whole text the longer way.
    QString letters = u"åäöÅÄÖ"_s;
    for (char16_t unit = 1; unit < 0x80; ++unit)
        letters += QChar(unit);
    for (const QChar letter : letters)
        CHECK(folded(QString(letter) + u'e') == folded(QString(letter) + u'\u00E9'));
    CHECK(folded(letters) == letters.toLower());
}

TEST_CASE("Folding twice is folding once, whatever comes in", "[base][text]")
{
    const QChar lone(0xD800);
    const QString text =
        GENERATE_COPY(QStringLiteral("ÅÄÖ éèü ǟ ẞ İ ﬁ"), QStringLiteral("\u0301\u0308 \u064B"), QString(lone) + u'x',
                      QStringLiteral("a\u0308\u030A\u0323"), QString(1000, u'\u0308'));
    const QString once = folded(text);
    CHECK(folded(once) == once);
}

TEST_CASE("Words are runs of letters and digits, folded, with duplicates", "[base][text]")
{
    CHECK(foldedWords(u"Öppna förskolan, Ervalla: kl. 9-11 (öppna!)")
          == QStringList {u"öppna"_s, u"förskolan"_s, u"ervalla"_s, u"kl"_s, u"9"_s, u"11"_s, u"öppna"_s});
    CHECK(foldedWords(u"").isEmpty());
    CHECK(foldedWords(u" -–—\t\u0301 ").isEmpty());
    // A vowel sign is a mark, and still inside its word.
    CHECK(foldedWords(u"हिन्दी भाषा").size() == 2);
    CHECK(foldedWords(u"𐐀𐐁 x") == QStringList {u"𐐨𐐩"_s, u"x"_s});
}

TEST_CASE("Swedish collation puts å, ä, ö after z and case second", "[base][text]")
{
    QStringList names {u"Örebro"_s, u"Zoo"_s,  u"Ärla"_s,  u"zebra"_s,  u"Åre"_s,
                       u"Alfa"_s,   u"alfa"_s, u"Ödeby"_s, u"alfabet"_s};
    std::sort(names.begin(), names.end(), swedishCollator());
    CHECK(names
          == QStringList {u"alfa"_s, u"Alfa"_s, u"alfabet"_s, u"zebra"_s, u"Zoo"_s, u"Åre"_s, u"Ärla"_s, u"Ödeby"_s,
                          u"Örebro"_s});
}

TEST_CASE("Plain names stand as the library's collation puts them, and all others too", "[base][text]")
{
    const QString letters = u"aAbBvVwWzZåÅäÄöÖyYsS  --"_s, others = u"éü1(.'ß"_s;
    const QCollator library = swedishCollator();
    SwedishOrder ours;
    std::mt19937 chance(18);
    const auto letter = [&](const QString &of) { return of[qsizetype(chance() % unsigned(of.size()))]; };
    const auto word = [&] {
        QString text;
        for (unsigned size = chance() % 6; size > 0; --size)
            text += letter(chance() % 20 == 0 ? others : letters);
        return text;
    };
    const auto side = [](int order) { return (order > 0) - (order < 0); };
    for (int pair = 0; pair < 20000; ++pair) {
        const QString one = word();
        // Much alike, so that case and length decide as often as letters.
        QString other = chance() % 2 == 0 ? word() : one + word().left(1);
        if (chance() % 3 == 0)
            other = chance() % 2 == 0 ? other.toUpper() : other.toLower();
        CAPTURE(one.toStdString(), other.toStdString());
        REQUIRE(side(ours.compare(one, other)) == side(library.compare(one, other)));
    }
}

TEST_CASE("Collation does not follow the locale of the process", "[base][text]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    CHECK(swedishCollator().compare(u"Örebro"_s, u"Zoo"_s) > 0);
    QLocale::setDefault(before);
}
