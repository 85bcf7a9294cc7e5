// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/hyphenation.h"

#include <QFontMetricsF>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QFont large()
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(44);
    font.setBold(true);
    return font;
}

QString seen(QString text)
{
    return text.replace(QChar(0x00AD), u'|');
}

double widthOf(const QString &text)
{
    return QFontMetricsF(large()).horizontalAdvance(text);
}

}

TEST_CASE("A Swedish compound may be broken where Swedes break it", "[app][hyphenation]")
{
    CHECK(seen(Hyphenation::softened(u"församlingshem"_s)) == u"för|sam|lings|hem"_s);
    CHECK(seen(Hyphenation::softened(u"Folkhälsomyndigheten"_s)) == u"Folk|hälso|myn|dig|he|ten"_s);
    CHECK(seen(Hyphenation::softened(u"Barnmorskemottagning"_s)).contains(u"mors"_s));
}

TEST_CASE("A short word, and one that Swedish does not write, stay whole", "[app][hyphenation]")
{
    for (const QString &word : { u"förskola"_s.left(7), u""_s, u"а́нализировать"_s, u"الاستشارات"_s, u"łódź-sprawdzam"_s })
        CHECK(Hyphenation::softened(word) == word);
}

TEST_CASE("Only the words that are wider than their line are broken", "[app][hyphenation]")
{
    const QString text = u"Öppen förskola, Ervalla församlingshem"_s;
    const double whole = widthOf(u"församlingshem"_s);
    CHECK(Hyphenation::tightRoom(text, large(), whole + 1) == 0);
    CHECK(Hyphenation::fitted(text, large(), whole + 1) == text);
    CHECK(Hyphenation::tightRoom(text, large(), whole - 1) == whole - 1);
    CHECK(seen(Hyphenation::fitted(text, large(), whole - 1)) == u"Öppen förskola, Ervalla för|sam|lings|hem"_s);
    CHECK(Hyphenation::tightRoom(text, large(), 0) == 0);
    CHECK(Hyphenation::fitted(QString(), large(), 10).isEmpty());
}

TEST_CASE("What already may be broken is not broken anew", "[app][hyphenation]")
{
    const double room = widthOf(u"Tillgänglighets-"_s) + 1;
    for (const QString &text : { u"Tillgänglighets\u00ADredogörelse"_s, u"Tillgänglighets-redogörelse"_s, u"Tillgänglighets/redogörelse"_s })
        CHECK(Hyphenation::fitted(text, large(), room) == text);
}

TEST_CASE("What stands beside a word counts: it cannot go to another line", "[app][hyphenation]")
{
    const double room = widthOf(u"församlingshem"_s) + 1;
    CHECK(seen(Hyphenation::fitted(u"(församlingshem),"_s, large(), room)) == u"(för|sam|lings|hem),"_s);
}

TEST_CASE("Addresses and tags are left alone", "[app][hyphenation]")
{
    for (const QString &text : { u"https://www.folkhalsomyndigheten.se/publikationer"_s, u"folkhalsomyndigheten.se"_s, u"familjecentralen@folkhalsomyndigheten.se"_s })
        CHECK(Hyphenation::fitted(text, large(), 100) == text);
    CHECK(seen(Hyphenation::fitted(u"<a href=\"https://folkhalsomyndigheten.se/folkhalsomyndigheten\">Folkhälsomyndigheten</a>"_s, large(), 300))
          == u"<a href=\"https://folkhalsomyndigheten.se/folkhalsomyndigheten\">Folk|hälso|myn|dig|he|ten</a>"_s);
    CHECK(seen(Hyphenation::fitted(u"<b>Folkhälsomyndigheten</b> 5 < 6"_s, large(), 300)) == u"<b>Folk|hälso|myn|dig|he|ten</b> 5 < 6"_s);
}
