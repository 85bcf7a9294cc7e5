// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/hyphenation.h"

#include <QFontMetricsF>
#include <QLocale>

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

/// The guide's language, while it lives.
class Spoken {
public:
    explicit Spoken(QLocale::Language language) { QLocale::setDefault(language); }
    ~Spoken() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

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
    const Spoken swedish(QLocale::Swedish);
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
    const Spoken swedish(QLocale::Swedish);
    const double room = widthOf(u"församlingshem"_s) + 1;
    CHECK(seen(Hyphenation::fitted(u"(församlingshem),"_s, large(), room)) == u"(för|sam|lings|hem),"_s);
}

TEST_CASE("Addresses and tags are left alone", "[app][hyphenation]")
{
    const Spoken swedish(QLocale::Swedish);
    for (const QString &text : { u"https://www.folkhalsomyndigheten.se/publikationer"_s, u"folkhalsomyndigheten.se"_s, u"familjecentralen@folkhalsomyndigheten.se"_s })
        CHECK(Hyphenation::fitted(text, large(), 100) == text);
    CHECK(seen(Hyphenation::fitted(u"<a href=\"https://folkhalsomyndigheten.se/folkhalsomyndigheten\">Folkhälsomyndigheten</a>"_s, large(), 300))
          == u"<a href=\"https://folkhalsomyndigheten.se/folkhalsomyndigheten\">Folk|hälso|myn|dig|he|ten</a>"_s);
    CHECK(seen(Hyphenation::fitted(u"<b>Folkhälsomyndigheten</b> 5 < 6"_s, large(), 300)) == u"<b>Folk|hälso|myn|dig|he|ten</b> 5 < 6"_s);
}

TEST_CASE("Words of a language whose patterns we do not have are not broken as Swedish ones", "[app][hyphenation]")
{
    const QString finnish = u"lastensuojeluviranomainen"_s, swedish = u"församlingshem"_s, english = u"responsibilities"_s;
    const auto shown = [](const QString &text, const QString &language) { return seen(Hyphenation::fitted(text, large(), 200, language)); };
    for (const auto guide : { QLocale::Swedish, QLocale::English, QLocale::Finnish }) {
        const Spoken spoken(guide);
        CHECK(shown(finnish, u"fi"_s) == finnish);
        CHECK(Hyphenation::tightRoom(finnish, large(), 200, u"fi"_s) == 0);
        CHECK(shown(english, u"en"_s) == english);
        CHECK(shown(swedish, u"sv"_s) == u"för|sam|lings|hem"_s);
    }
}

TEST_CASE("What is not said to be of a language is of the guide's, with Swedish names in it", "[app][hyphenation]")
{
    const auto shown = [](QLocale::Language guide, const QString &text) {
        const Spoken spoken(guide);
        return seen(Hyphenation::fitted(text, large(), 200));
    };
    const QString name = u"församlingshem"_s, english = u"responsibilities"_s, finnish = u"lastensuojeluviranomäinen"_s;
    CHECK(shown(QLocale::Swedish, name) == u"för|sam|lings|hem"_s);
    CHECK(shown(QLocale::English, name) == u"för|sam|lings|hem"_s);
    CHECK(shown(QLocale::Arabic, name) == u"för|sam|lings|hem"_s);
    CHECK(shown(QLocale::English, english) == english);
    CHECK(shown(QLocale::Finnish, finnish) == finnish);
}
