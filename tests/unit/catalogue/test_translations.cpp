// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/translations.h"

#include "support/cataloguebuilder.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const Tongues kSwedishSheets{{}, u"sv"_s};

Tongues asking(const QStringList &wanted)
{
    return {wanted, u"sv"_s};
}

}

TEST_CASE("The language asked for is looked up from its tag to its shorter ones", "[catalogue][translations]")
{
    const struct {
        const char *available, *wanted, *found;   // found empty: none
    } cases[] = {
        {"sv en", "en", "en"}, {"sv en", "en-GB", "en"}, {"sv en-GB", "en-GB", "en-GB"}, {"sv en-GB en", "en-GB-oxendict", "en-GB"},
        {"sv en-GB", "en", ""}, {"sv en", "EN-gb", "en"}, {"sv sv-x-lattlast", "sv-x-lattlast", "sv-x-lattlast"},
        {"sv en", "sv-x-lattlast", "sv"}, {"en sv", "fi en sv", "en"}, {"sv en", "fi sv", "sv"}, {"sv", "fi", ""}, {"sv en", "", ""},
        {"", "sv", ""}, {"zh zh-Hant", "zh-Hant-CN-x-private1", "zh-Hant"}, {"svenska", "sv", ""}, {"sv", "-", ""}, {"sv", "x", ""},
        {"sv en", "en-GB sv", "en"},
    };
    for (const auto &c : cases) {
        INFO(c.available << " / " << c.wanted);
        const QStringList available = QString::fromUtf8(c.available).split(u' ', Qt::SkipEmptyParts);
        const qsizetype best = bestLanguage(available, QString::fromUtf8(c.wanted).split(u' ', Qt::SkipEmptyParts));
        CHECK((best < 0 ? QString() : available[best]) == QString::fromUtf8(c.found));
    }
}

TEST_CASE("The digest of an original is the same whichever way its letters are composed", "[catalogue][translations]")
{
    // printf 'Öppna förskolan' | sha256sum
    CHECK(sourceDigest(u"Öppna förskolan"_s) == u"900e10564c0ed910"_s);
    CHECK(sourceDigest(u"O\u0308ppna fo\u0308rskolan"_s) == sourceDigest(u"Öppna förskolan"_s));
    CHECK(sourceDigest(u"Öppna förskolan "_s) != sourceDigest(u"Öppna förskolan"_s));
    CHECK(sourceDigest({}) == u"e3b0c44298fc1c14"_s);
}

TEST_CASE("A text comes in the best language there is and says which", "[catalogue][translations]")
{
    CatalogueBuilder builder;
    builder.service("lek", {{"name", "Öppna förskolan"}});
    builder.translation("service", "lek", "name", "en", "Open preschool", "Öppna förskolan", "machine");
    builder.translation("service", "lek", "name", "sv-x-lattlast", "Lek för små barn", "Öppna förskolan");
    builder.translation("service", "lek", "description", "fi", "Leikkiä", "?");
    builder.translation("service", "annan", "name", "fi", "Muu", "Annan");
    builder.translation("organization", "lek", "name", "fi", "Seura", "Annan");
    const Translations texts = Translations::ofRow(builder.connection(), u"service"_s, u"lek"_s);
    const auto name = [&](const QStringList &wanted) { return texts.wording(u"lek"_s, u"name"_s, u"Öppna förskolan"_s, asking(wanted)); };

    CHECK(name({u"en-GB"_s}) == Wording{u"Open preschool"_s, u"en"_s, true, false});
    CHECK(name({u"sv-x-lattlast"_s}) == Wording{u"Lek för små barn"_s, u"sv-x-lattlast"_s, false, false});
    CHECK(name({u"sv"_s, u"en"_s}) == Wording{u"Öppna förskolan"_s, u"sv"_s, false, false});
    CHECK(name({u"fi"_s, u"en"_s}).language == u"en");
    CHECK(name({u"fi"_s, u"so"_s}) == Wording{u"Öppna förskolan"_s, u"sv"_s, false, false});
    CHECK(name({}).language == u"sv");
}

TEST_CASE("A translation made from an older wording is stale", "[catalogue][translations]")
{
    CatalogueBuilder builder;
    builder.translation("topic", "lek", "name", "en", "Play", "Lek");
    const Translations texts = Translations::ofEntity(builder.connection(), u"topic"_s);
    CHECK_FALSE(texts.wording(u"lek"_s, u"name"_s, u"Lek"_s, asking({u"en"_s})).stale);
    const Wording stale = texts.wording(u"lek"_s, u"name"_s, u"Lek och rörelse"_s, asking({u"en"_s}));
    CHECK(stale.stale);
    CHECK(stale.text == u"Play");
    CHECK_FALSE(texts.wording(u"lek"_s, u"name"_s, u"Lek och rörelse"_s, asking({u"sv"_s})).stale);
}

TEST_CASE("What nobody wrote is not translated", "[catalogue][translations]")
{
    CatalogueBuilder builder;
    builder.translation("session", "s", "name", "en", "Baby cafe", "Babycafé");
    const Translations texts = Translations::ofEntity(builder.connection(), u"session"_s);
    CHECK(texts.wording(u"s"_s, u"name"_s, {}, asking({u"en"_s})) == Wording{{}, u"sv"_s, false, false});
    CHECK(texts.wording(u"t"_s, u"name"_s, u"Kaffe"_s, asking({u"en"_s})) == Wording{u"Kaffe"_s, u"sv"_s, false, false});
    CHECK(Translations().wording(u"t"_s, u"name"_s, u"Kaffe"_s, kSwedishSheets).text == u"Kaffe");
}
