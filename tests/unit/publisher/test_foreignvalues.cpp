// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignlanguage.h"
#include "publisher/foreignphone.h"
#include "publisher/foreignplace.h"
#include "publisher/foreigntext.h"

#include "catalogue/service.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("Languages are read by their names in several languages and by their codes", "[publisher][foreign]")
{
    struct Case {
        QString written, tags, rest, code;
    };
    const QString rewritten = u"language_rewritten"_qs, nearest = u"language_nearest"_qs, unreadable = u"language_unreadable"_qs;
    const Case cases[] = {
        {u""_qs, {}, {}, {}}, {u"sv"_qs, u"sv"_qs, {}, {}}, {u"sv;en"_qs, u"sv;en"_qs, {}, {}}, {u"SV"_qs, u"sv"_qs, {}, rewritten}, {u"Svenska"_qs, u"sv"_qs, {}, rewritten}, {u"Swedish"_qs, u"sv"_qs, {}, rewritten},
        {u"Engelska/arabiska"_qs, u"en;ar"_qs, {}, rewritten}, {u"English, Arabic & Somali"_qs, u"en;ar;so"_qs, {}, rewritten}, {u"svenska och finska"_qs, u"sv;fi"_qs, {}, rewritten}, {u"eng"_qs, u"en"_qs, {}, rewritten},
        {u"swe"_qs, u"sv"_qs, {}, rewritten}, {u"per"_qs, u"fa"_qs, {}, rewritten}, {u"fas"_qs, u"fa"_qs, {}, rewritten}, {u"pes"_qs, u"fa"_qs, {}, rewritten}, {u"ger"_qs, u"de"_qs, {}, rewritten}, {u"deu"_qs, u"de"_qs, {}, rewritten},
        {u"prs"_qs, u"prs"_qs, {}, {}}, {u"dari"_qs, u"prs"_qs, {}, rewritten}, {u"Farsi"_qs, u"fa"_qs, {}, rewritten}, {u"Persian"_qs, u"fa"_qs, {}, rewritten}, {u"العربية"_qs, u"ar"_qs, {}, rewritten},
        {u"Українська"_qs, u"uk"_qs, {}, rewritten}, {u"suomi"_qs, u"fi"_qs, {}, rewritten}, {u"Deutsch"_qs, u"de"_qs, {}, rewritten}, {u"español"_qs, u"es"_qs, {}, rewritten}, {u"Soomaali"_qs, u"so"_qs, {}, rewritten},
        {u"Tigrinja"_qs, u"ti"_qs, {}, rewritten}, {u"tigrinya"_qs, u"ti"_qs, {}, rewritten}, {u"Sorani"_qs, u"ckb"_qs, {}, rewritten}, {u"Kurdiska (sorani)"_qs, u"ckb"_qs, {}, rewritten}, {u"kurmanji"_qs, u"kmr"_qs, {}, rewritten},
        {u"Kinesiska"_qs, u"zh"_qs, {}, rewritten}, {u"Mandarin"_qs, u"zh"_qs, {}, rewritten}, {u"zh-Hans"_qs, u"zh-Hans"_qs, {}, {}}, {u"sv-SE"_qs, u"sv"_qs, {}, rewritten}, {u"en_GB"_qs, u"en"_qs, {}, rewritten},
        {u"sv-x-lattlast"_qs, u"sv-x-lattlast"_qs, {}, {}}, {u"lättläst svenska"_qs, u"sv-x-lattlast"_qs, {}, rewritten}, {u"svenskt teckenspråk"_qs, u"swl"_qs, {}, rewritten}, {u"BSL"_qs, u"bfi"_qs, {}, rewritten},
        {u"bosniska/kroatiska/serbiska"_qs, u"bs;hr;sr"_qs, {}, rewritten}, {u"assyriska/syrianska"_qs, u"syr"_qs, {}, rewritten}, {u"Svenska Engelska Arabiska"_qs, u"sv;en;ar"_qs, {}, rewritten}, {u"English language"_qs, u"en"_qs, {}, rewritten},
        {u"svenska, svenska, engelska"_qs, u"sv;en"_qs, {}, rewritten}, {u"Arabiksa"_qs, u"ar"_qs, {}, nearest}, {u"engelksa"_qs, u"en"_qs, {}, nearest}, {u"Somalisk"_qs, u"so"_qs, {}, nearest}, {u"Swedsih"_qs, u"sv"_qs, {}, nearest},
        {u"flera språk"_qs, {}, u"flera språk"_qs, unreadable}, {u"svenska, tolk vid behov"_qs, u"sv"_qs, u"tolk vid behov"_qs, unreadable}, {u"Engelska (lite)"_qs, u"en"_qs, u"lite"_qs, unreadable}, {u"Klingonska"_qs, {}, u"Klingonska"_qs, unreadable},
        {u"?"_qs, {}, u"?"_qs, unreadable}, {u"Meänkieli"_qs, u"fit"_qs, {}, rewritten}, {u"norsk"_qs, u"no"_qs, {}, rewritten}, {u"Norwegian"_qs, u"no"_qs, {}, rewritten}};
    for (const Case &example : cases) {
        CAPTURE(example.written);
        const auto read = foreignLanguages(example.written);
        const ForeignLanguages languages = read.value.value_or(ForeignLanguages());
        CHECK(languages.tags.join(u';') == example.tags);
        CHECK(languages.rest == example.rest);
        CHECK(read.code == example.code);
    }
}

TEST_CASE("Telephone numbers are taken out of what is written around them", "[publisher][foreign]")
{
    struct Case {
        QString written;
        std::vector<ForeignPhone> phones;
        QString code;
    };
    CHECK(foreignPhones(u"\"+44 1234 234567\"").value->front().number == u"+44 1234 234567"_qs);
    CHECK(foreignPhones(u"'019-12 34 56").became == u"019-12 34 56"_qs);
    const QString rewritten = u"phone_rewritten"_qs, unreadable = u"phone_unreadable"_qs;
    const Case cases[] = {
        {u""_qs, {}, {}}, {u"019-123 45 67"_qs, {{u"019-123 45 67"_qs, {}}}, {}}, {u"+46 (0)19-123 45 67"_qs, {{u"+46 (0)19-123 45 67"_qs, {}}}, {}}, {u"1177"_qs, {{u"1177"_qs, {}}}, {}},
        {u"116 111"_qs, {{u"116 111"_qs, {}}}, {}}, {u"019-123 45 67 ankn 12"_qs, {{u"019-123 45 67"_qs, u"12"_qs}}, rewritten}, {u"019-123 45 67 x204"_qs, {{u"019-123 45 67"_qs, u"204"_qs}}, rewritten},
        {u"019-123 45 67, ext. 4"_qs, {{u"019-123 45 67"_qs, u"4"_qs}}, rewritten}, {u"019-1234567 (anknytning 33)"_qs, {{u"019-1234567"_qs, u"33"_qs}}, rewritten}, {u"Tel: 019-123 45 67"_qs, {{u"019-123 45 67"_qs, {}}}, rewritten},
        {u"tfn 0581-12345"_qs, {{u"0581-12345"_qs, {}}}, rewritten}, {u"019-123 45 67 (växel)"_qs, {{u"019-123 45 67"_qs, {}}}, rewritten}, {u"019-123 45 67 Anna"_qs, {{u"019-123 45 67"_qs, {}}}, rewritten},
        {u"019-123 45 67; 070-123 45 67"_qs, {{u"019-123 45 67"_qs, {}}, {u"070-123 45 67"_qs, {}}}, rewritten}, {u"019-123 45 67 / 070-123 45 67"_qs, {{u"019-123 45 67"_qs, {}}, {u"070-123 45 67"_qs, {}}}, rewritten},
        {u"019-123 45 67 eller 070-123 45 67"_qs, {{u"019-123 45 67"_qs, {}}, {u"070-123 45 67"_qs, {}}}, rewritten}, {u"019/1234567"_qs, {{u"019/1234567"_qs, {}}}, {}},
        {u"019-123 45 67; fax 019-123 45 68"_qs, {{u"019-123 45 67"_qs, {}}}, u"phone_part_unreadable"_qs}, {u"019-123 45 67, ring Anna"_qs, {{u"019-123 45 67"_qs, {}}}, u"phone_part_unreadable"_qs},
        {u"19123456"_qs, {}, u"phone_zero_lost"_qs}, {u"191234567"_qs, {}, u"phone_zero_lost"_qs}, {u"46191234567"_qs, {}, u"phone_zero_lost"_qs}, {u"701234567.0"_qs, {}, u"phone_zero_lost"_qs},
        {u"4.6E+10"_qs, {}, u"phone_scientific"_qs}, {u"4,61912E+10"_qs, {}, u"phone_scientific"_qs}, {u"saknas"_qs, {}, unreadable}, {u"12"_qs, {}, unreadable}, {u"fax: 019-123 45 67"_qs, {}, unreadable},
        {u"info@example.se"_qs, {}, unreadable}, {u"019-12 KOMM"_qs, {}, unreadable}};
    for (const Case &example : cases) {
        CAPTURE(example.written);
        const auto read = foreignPhones(example.written);
        CHECK(read.value.value_or(std::vector<ForeignPhone>()) == example.phones);
        CHECK(read.code == example.code);
        for (const ForeignPhone &phone : read.value.value_or(std::vector<ForeignPhone>()))
            CHECK_FALSE(dialableNumber(phone.number).isEmpty());
    }
    CHECK_FALSE(looksEaten(u"112"));
    CHECK_FALSE(looksEaten(u"90101"));
    CHECK_FALSE(looksEaten(u"019123456"));
}

TEST_CASE("Positions are held against the region, and mended only where there is one way", "[publisher][foreign]")
{
    struct Case {
        QString latitude, longitude;
        std::optional<Position> position;
        QString code;
    };
    const Box box {58.55, 14.15, 60.25, 15.85};
    const QString rewritten = u"position_rewritten"_qs;
    const Case cases[] = {
        {{}, {}, {}, {}}, {u"59.27"_qs, u"15.21"_qs, Position {59.27, 15.21}, {}}, {u"59,27"_qs, u"15,21"_qs, Position {59.27, 15.21}, rewritten}, {u"59.27 N"_qs, u"15.21 E"_qs, Position {59.27, 15.21}, rewritten},
        {u"15.21"_qs, u"59.27"_qs, Position {59.27, 15.21}, u"position_swapped"_qs}, {u"0"_qs, u"0"_qs, {}, u"position_zero"_qs}, {u"0.0"_qs, u"15.2"_qs, {}, u"position_zero"_qs}, {u"59.27"_qs, {}, {}, u"position_incomplete"_qs},
        {u"6570000"_qs, u"510000"_qs, {}, u"position_in_metres"_qs}, {u"6570000,5"_qs, u"510000,2"_qs, {}, u"position_in_metres"_qs}, {u"51.5"_qs, u"-0.12"_qs, {}, u"position_outside_region"_qs},
        {u"59°30'N"_qs, u"15°15'0\"E"_qs, Position {59.5, 15.25}, rewritten}, {u"okänd"_qs, u"15.2"_qs, {}, u"position_unreadable"_qs}, {u"nan"_qs, u"inf"_qs, {}, u"position_unreadable"_qs}, {u"-59.27"_qs, u"15.21"_qs, {}, u"position_outside_region"_qs}};
    for (const Case &example : cases) {
        CAPTURE(example.latitude, example.longitude);
        const auto read = foreignPosition(example.latitude, example.longitude, box);
        CHECK(read.value == example.position);
        CHECK(read.code == example.code);
    }
    for (const QString &both : {u"59.27, 15.21"_qs, u"59.27,15.21"_qs, u"59,27; 15,21"_qs, u"POINT(15.21 59.27)"_qs, u"59.27 15.21"_qs}) {
        CAPTURE(both);
        CHECK(foreignPosition(both, box).value == Position {59.27, 15.21});
    }
    for (const QString &degrees : {u"59.274120"_qs, u"+59.2"_qs, u"59"_qs, u"0059.100000000000001"_qs, u"59.30000000000001"_qs}) {
        CAPTURE(degrees);
        CHECK(foreignPosition(degrees, u"15.2", box).value == Position {degrees.toDouble(), 15.2});
    }
    CHECK(foreignPosition(u"centrum", box).code == u"position_unreadable"_qs);
}

TEST_CASE("Postal codes and countries are written in one way", "[publisher][foreign]")
{
    CHECK(foreignPostalCode(u"714 80").code.isEmpty());
    for (const QString &written : {u"71480"_qs, u"S-714 80"_qs, u"SE-71480"_qs, u"714 80 Kopparberg"_qs, u"714  80"_qs}) {
        CAPTURE(written);
        CHECK(foreignPostalCode(written).value == u"714 80"_qs);
    }
    for (const QString &written : {u"7148"_qs, u"SW1A 1AA"_qs, u"714 80 80"_qs}) {
        CAPTURE(written);
        CHECK(foreignPostalCode(written).code == u"postal_code_unreadable"_qs);
    }
    for (const QString &written : {u"SE"_qs, u"se"_qs, u"SWE"_qs, u"Sverige"_qs, u"Sweden"_qs, u"Kingdom of Sweden"_qs}) {
        CAPTURE(written);
        CHECK(foreignCountry(written).value == u"SE"_qs);
    }
    CHECK(foreignCountry(u"United Kingdom of Great Britain and Northern Ireland").value == u"GB"_qs);
    CHECK(foreignCountry(u"UK").value == u"GB"_qs);
    CHECK(foreignCountry(u" ").deed == Deed::Blank);
    CHECK(foreignCountry(u"Atlantis").code == u"country_unreadable"_qs);
}

TEST_CASE("Text loses its markup and keeps its words", "[publisher][foreign]")
{
    struct Case {
        QString written, plain, code;
    };
    const QString html = u"text_html"_qs, ends = u"text_line_ends"_qs;
    const Case cases[] = {
        {u""_qs, {}, {}}, {u"Öppen förskola"_qs, u"Öppen förskola"_qs, {}}, {u"Rad 1\\nRad 2"_qs, u"Rad 1\nRad 2"_qs, ends}, {u"Rad 1\\r\\nRad 2"_qs, u"Rad 1\nRad 2"_qs, ends}, {u"Rad 1\r\nRad 2"_qs, u"Rad 1\nRad 2"_qs, {}},
        {u"<p>Hej</p><p>Välkomna</p>"_qs, u"Hej\nVälkomna"_qs, html}, {u"A<br/>B"_qs, u"A\nB"_qs, html}, {u"<ul><li>Lek</li><li>Fika</li></ul>"_qs, u"- Lek\n- Fika"_qs, html}, {u"R&auml;tt &amp; fel"_qs, u"Rätt & fel"_qs, html},
        {u"&lt;b&gt;Fet&lt;/b&gt;"_qs, u"Fet"_qs, html}, {u"Barn &lt; 5 &aring;r"_qs, u"Barn < 5 år"_qs, html}, {u"Barn < 5 år"_qs, u"Barn < 5 år"_qs, {}}, {u"&#229;&#xE4;"_qs, u"åä"_qs, html}, {u"AT&T; fika & lek"_qs, u"AT&T; fika & lek"_qs, {}},
        {u"<script>alert(1)</script>Hej"_qs, u"Hej"_qs, html}, {u"Ã–ppen fÃ¶rskola"_qs, u"Öppen förskola"_qs, u"text_double_encoded"_qs}, {u"Vi sÃ¥g â€“ allt"_qs, u"Vi såg – allt"_qs, u"text_double_encoded"_qs},
        {u"TRÄD PÅ– GÅRD"_qs, u"TRÄD PÅ– GÅRD"_qs, {}}, {u"a\u0007b"_qs, u"ab"_qs, u"text_control"_qs}, {u"F\uFFFDrskola"_qs, u"F\uFFFDrskola"_qs, u"text_damaged"_qs}};
    for (const Case &example : cases) {
        CAPTURE(example.written);
        const auto read = foreignText(example.written);
        CHECK(read.value.value_or(QString()) == example.plain);
        CHECK(read.code == example.code);
    }
}

TEST_CASE("Addresses of the web and of mail are mended, and told when they stand in each other's field", "[publisher][foreign]")
{
    struct Case {
        QString written, value, code, became;
    };
    const QString added = u"url_scheme_added"_qs, rewritten = u"url_rewritten"_qs, unreadable = u"url_unreadable"_qs;
    const Case urls[] = {
        {u""_qs, {}, {}, {}}, {u"https://example.se/a"_qs, u"https://example.se/a"_qs, {}, {}}, {u"www.example.se"_qs, u"https://www.example.se"_qs, added, {}}, {u"example.se/oppen-forskola"_qs, u"https://example.se/oppen-forskola"_qs, added, {}},
        {u"http:/example.se"_qs, u"http://example.se"_qs, rewritten, {}}, {u"https://example.se/ a"_qs, u"https://example.se/a"_qs, rewritten, {}}, {u"<https://example.se>"_qs, u"https://example.se"_qs, rewritten, {}},
        {u"http://https://example.se"_qs, u"https://example.se"_qs, rewritten, {}}, {u"//example.se"_qs, u"https://example.se"_qs, rewritten, {}}, {u"info@example.se"_qs, {}, u"mail_in_url"_qs, u"info@example.se"_qs},
        {u"mailto:info@example.se"_qs, {}, u"mail_in_url"_qs, u"info@example.se"_qs}, {u"se hemsidan"_qs, {}, unreadable, {}}, {u"Facebook"_qs, {}, unreadable, {}}, {u"ftp://example.se"_qs, {}, unreadable, {}}};
    for (const Case &example : urls) {
        CAPTURE(example.written);
        const auto read = foreignWebAddress(example.written);
        CHECK(read.value.value_or(QString()) == example.value);
        CHECK(read.code == example.code);
        if (!example.became.isEmpty())
            CHECK(read.became == example.became);
    }
    const QString mended = u"mail_rewritten"_qs, bad = u"mail_unreadable"_qs;
    const Case mails[] = {
        {u""_qs, {}, {}, {}}, {u"info@example.se"_qs, u"info@example.se"_qs, {}, {}}, {u"mailto:info@example.se"_qs, u"info@example.se"_qs, mended, {}}, {u"mailto:info@example.se?subject=Hej"_qs, u"info@example.se"_qs, mended, {}},
        {u"Anna <info@example.se>"_qs, u"info@example.se"_qs, mended, {}}, {u"info (at) example.se"_qs, u"info@example.se"_qs, mended, {}}, {u"info@example.se."_qs, u"info@example.se"_qs, mended, {}},
        {u"a@example.se; b@example.se"_qs, u"a@example.se"_qs, mended, {}}, {u"https://example.se"_qs, {}, u"url_in_mail"_qs, u"https://example.se"_qs}, {u"www.example.se"_qs, {}, u"url_in_mail"_qs, u"https://www.example.se"_qs},
        {u"info@"_qs, {}, bad, {}}, {u"saknas"_qs, {}, bad, {}}};
    for (const Case &example : mails) {
        CAPTURE(example.written);
        const auto read = foreignMailAddress(example.written);
        CHECK(read.value.value_or(QString()) == example.value);
        CHECK(read.code == example.code);
        if (!example.became.isEmpty())
            CHECK(read.became == example.became);
    }
}

TEST_CASE("Truth and standing are read in words, and a blank is not known", "[publisher][foreign]")
{
    for (const QString &yes : {u"yes"_qs, u"Ja"_qs, u"X"_qs, u"x"_qs, u"1"_qs, u"TRUE"_qs, u"✓"_qs, u"ja."_qs})
        CHECK(foreignTruth(yes).value == true);
    for (const QString &no : {u"no"_qs, u"Nej"_qs, u"0"_qs, u"false"_qs, u"-"_qs})
        CHECK(foreignTruth(no).value == false);
    CHECK(foreignTruth(u" ").deed == Deed::Blank);
    CHECK(foreignTruth(u"kanske").code == u"truth_unreadable"_qs);
    CHECK(foreignStanding(u"active").code.isEmpty());
    CHECK(foreignStanding(u"Active").value == ServiceStanding::Active);
    CHECK(foreignStanding(u"Active").code == u"status_rewritten"_qs);
    CHECK(foreignStanding(u"temporarily closed").value == ServiceStanding::TemporarilyClosed);
    CHECK(foreignStanding(u"Nedlagd").value == ServiceStanding::Defunct);
    CHECK(foreignStanding(u"").deed == Deed::Blank);
    CHECK(foreignStanding(u"kanske").code == u"status_unreadable"_qs);
}

TEST_CASE("Dates are read where they can mean but one day", "[publisher][foreign]")
{
    struct Case {
        QString written;
        QDate day;
        QString code;
    };
    const QDate eve(2025, 12, 31);
    const QString rewritten = u"date_rewritten"_qs, unreadable = u"date_unreadable"_qs;
    const Case cases[] = {
        {u""_qs, {}, {}}, {u"2025-12-31"_qs, eve, {}}, {u"31/12/2025"_qs, eve, rewritten}, {u"12/31/2025"_qs, eve, rewritten}, {u"31.12.2025"_qs, eve, rewritten}, {u"1.2.2025"_qs, QDate(2025, 2, 1), rewritten},
        {u"2025/12/31"_qs, eve, rewritten}, {u"20251231"_qs, eve, rewritten}, {u"2025-12-31T00:00:00Z"_qs, eve, rewritten}, {u"2025-12-31 23:59"_qs, eve, rewritten}, {u"2025-12-31T10:00:00.000+01:00"_qs, eve, rewritten},
        {u"45657"_qs, QDate(2024, 12, 31), u"date_serial_number"_qs}, {u"45657,5"_qs, QDate(2024, 12, 31), u"date_serial_number"_qs}, {u"31 dec 2025"_qs, eve, rewritten}, {u"31 december 2025"_qs, eve, rewritten},
        {u"den 31 dec. 2025"_qs, eve, rewritten}, {u"December 31, 2025"_qs, eve, rewritten}, {u"31-Dec-2025"_qs, eve, rewritten}, {u"1 maj 2025"_qs, QDate(2025, 5, 1), rewritten}, {u"3rd of May 2025"_qs, QDate(2025, 5, 3), rewritten},
        {u"onsdag 31 december 2025"_qs, eve, rewritten}, {u"7/7/2025"_qs, QDate(2025, 7, 7), rewritten}, {u"03/04/2025"_qs, {}, u"date_ambiguous"_qs}, {u"25-12-31"_qs, {}, u"date_two_digit_year"_qs}, {u"31/12/25"_qs, {}, u"date_two_digit_year"_qs},
        {u"2025-02-30"_qs, {}, unreadable}, {u"2025-13-01"_qs, {}, unreadable}, {u"31/13/2025"_qs, {}, unreadable}, {u"1899-12-30"_qs, {}, unreadable}, {u"snart"_qs, {}, unreadable}, {u"12345"_qs, {}, unreadable}, {u"2025"_qs, {}, unreadable}};
    for (const Case &example : cases) {
        CAPTURE(example.written);
        const auto read = foreignDate(example.written);
        CHECK(read.value.value_or(QDate()) == example.day);
        CHECK(read.code == example.code);
    }
}
