// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/vcard.h"

#include "samples.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("A service becomes a contact with all its ways to reach it", "[exchange][vcard]")
{
    const QList<QByteArray> lines = unfolded(vcard(samplePreschool(), sampleRegion()));
    const char *expected[] = {
        "BEGIN:VCARD\r",
        "VERSION:4.0\r",
        "KIND:org\r",
        "FN:Öppna förskolan\\, Åby\\; hus \"3\"\r",
        "ORG:Örebro kommun\r",
        "TEL;VALUE=uri;TYPE=voice:tel:+4619211000\r",
        "EMAIL:aby@example.org\r",
        "URL:https://example.org/%C3%B6ppen\r",
        "ADR:;;Storgatan 1;Hovsta;Örebro;705 91;\r",
        "GEO:geo:59.35000,15.20000\r",
        "LANG:sv\r",
        "LANG:ar\r",
        "NOTE:Lek och sång.\\nAlla är välkomna.\r",
        "REV:20260301T000000Z\r",
        "END:VCARD\r",
    };
    for (const char *line : expected) {
        INFO(line);
        CHECK(lines.contains(line));
    }
    CHECK(lines[1] == "VERSION:4.0\r");   // RFC 6350: right after BEGIN
}

TEST_CASE("Of a shelter no more of the place comes out than its municipality, whatever its record holds", "[exchange][vcard]")
{
    for (const QByteArray &card : {vcard(sampleShelter(), sampleRegion()), briefVcard(sampleShelter(), 2000)}) {
        for (const char *secret : {"Storgatan", "Hovsta", "705 91", "GEO", "59.35", "15.2"}) {
            INFO(secret);
            CHECK_FALSE(card.contains(secret));
        }
        CHECK(card.contains("ADR:;;;;Örebro;;\r\n"));
    }
}

TEST_CASE("The middle of a town is not given as the place, a part of it with its uncertainty", "[exchange][vcard]")
{
    Service service = samplePreschool();
    service.locations[0].precision = Precision::Locality;
    CHECK_FALSE(vcard(service, sampleRegion()).contains("GEO"));
    service.locations[0].precision = Precision::Neighbourhood;
    CHECK(vcard(service, sampleRegion()).contains("GEO:geo:59.35000,15.20000;u=1000\r\n"));
}

TEST_CASE("What is not known is left out", "[exchange][vcard]")
{
    Service service;
    service.name.text = service.originalName = u"Stöd"_s;
    service.reach = Reach::Country;
    const QByteArray card = vcard(service, sampleRegion());
    for (const char *name : {"TEL", "EMAIL", "URL", "ADR", "GEO", "LANG", "ORG", "NOTE", "REV", "NICKNAME"}) {
        INFO(name);
        CHECK_FALSE(card.contains(QByteArray("\r\n") + name));
    }
}

TEST_CASE("A translated name keeps what the sign on the door says beside it", "[exchange][vcard]")
{
    Service service = samplePreschool();
    service.name = {u"Open preschool Åby"_s, u"en"_s};
    const QList<QByteArray> lines = unfolded(vcard(service, sampleRegion()));
    CHECK(lines.contains("FN:Open preschool Åby\r"));
    CHECK(lines.contains("NICKNAME:Öppna förskolan\\, Åby\\; hus \"3\"\r"));
    CHECK(lines.contains("CATEGORIES:Open preschool\r"));
}

TEST_CASE("Numbers are dialled from anywhere, short ones in their country", "[exchange][vcard]")
{
    CHECK(telUri({u"112"_s, u"112"_s}) == u"tel:112;phone-context=+46"_s);
    CHECK(telUri({u"+46 19 21 10 00"_s, u"+4619211000"_s}) == u"tel:+4619211000"_s);
    CHECK(telUri({u"växeln"_s, {}}).isEmpty());
    Service service = samplePreschool();
    service.phones = {{u"växeln"_s, {}}};
    CHECK(unfolded(vcard(service, sampleRegion())).contains("TEL;TYPE=voice:växeln\r"));
}

TEST_CASE("A contact for a code is cut to what fits, the name and number last", "[exchange][vcard]")
{
    const Service service = samplePreschool();
    const QByteArray whole = briefVcard(service, 2000);
    CHECK(whole.contains("\r\nTEL:019-21 10 00\r\n"));
    CHECK(whole.contains("ADR:"));
    for (qsizetype bytes = whole.size(); bytes > 60; --bytes) {
        const QByteArray card = briefVcard(service, bytes);
        CHECK(card.size() <= bytes);
        CHECK(card.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:"));
        CHECK(card.endsWith("END:VCARD\r\n"));
    }
    CHECK(briefVcard(service, 125).contains("TEL:019"));
    CHECK_FALSE(briefVcard(service, 125).contains("ADR"));
}
