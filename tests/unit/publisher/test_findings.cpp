// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "minisheets.h"

#include "publisher/findingtext.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace paraply;

namespace {

struct Change {
    Fault fault;
    const char *file, *from, *to;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// One change to sheets that are right; `from` empty: `to` is appended.
const std::vector<Change> &changes()
{
    using enum Fault;
    static const std::vector<Change> list = {
        {UnknownColumn, "topics.csv", "id,name", "id,name,nmae"},
        {MissingColumn, "topics.csv", "id,name", "id,"},
        {RepeatedColumn, "topics.csv", "id,name", "id,name,name"},
        {CellCount, "topics.csv", "lek,lek", "lek,lek,lek"},
        {BadCsv, "topics.csv", "lek,lek", "lek,\"lek"},
        {BadEncoding, "topics.csv", "lek,lek", "lek,l\xE4k"},
        {EmptyRequired, "topics.csv", "lek,lek", "lek,"},
        {BadId, "topics.csv", "", "Lek 2,lek\n"},
        {DuplicateId, "topics.csv", "", "lek,lek\n"},
        {DuplicateRow, "catchments.csv", "", "karlskoga-gryningen,Karlskoga,\n"},
        {WrongRowCount, "region.csv", "", "orebro2,x,sv,58,14,60,15,Europe/Stockholm,2026-11-21,,,,,,x,x\n"},
        {BadTimeZone, "region.csv", "Europe/Stockholm", "Europe/Orebro"},
        {BadBox, "region.csv", "58.55", "61.55"},
        {BadDate, "region.csv", "2026-11-21", "2026-13-21"},
        {BadLanguage, "region.csv", "sv;en", "sv;svenska"},
        {BadNumber, "services.csv", ",0,83,", ",noll,83,"},
        {BadChoice, "services.csv", "open_preschool", "open_prescool"},
        {BadPostalCode, "localities.csv", ",691,", ",69x,"},
        {AgeRangeReversed, "services.csv", ",0,83,", ",84,83,"},
        {AgeOutOfRange, "services.csv", ",0,83,", ",0,216,"},
        {ValidRangeReversed, "exceptions.csv", "2026-12-21,2027-01-06", "2027-01-06,2026-12-21"},
        {BadHours, "sessions.csv", "Mo 09:00-12:00", "Mo 09:00-25:99"},
        {CoordinatesIncomplete, "services.csv", "59.434,15.254", "59.434,"},
        {CoordinatesOutsideRegion, "services.csv", "59.434,15.254", "57.7,11.97"},
        {CoordinatesSwapped, "services.csv", "59.434,15.254", "15.254,59.434"},
        {CoordinatesInMetres, "services.csv", "59.434,15.254", "6589000,514000"},
        {UnknownMunicipality, "services.csv", "open_preschool,karlskoga-kommun,Karlskoga", "open_preschool,karlskoga-kommun,Karlskgoa"},
        {UnknownTopic, "services.csv", "graviditet;barnhalsa", "gravidtet;barnhalsa"},
        {DanglingReference, "sessions.csv", "orebro-axberg-hovsta,", "orebro-axberg-hovsa,"},
        {UrlWithoutScheme, "services.csv", "https://www.karlskoga.se/", "www.karlskoga.se"},
        {BadUrl, "services.csv", "https://www.karlskoga.se/", "https://"},
        {PhoneNotDialable, "services.csv", "019-21 30 00", "ring oss"},
        {BadEmail, "services.csv", ",019-21 30 00,,", ",019-21 30 00,kommun at orebro,"},
        {MissingSource, "services.csv", "se-1177,1177", "se-1178,1177"},
        {MaskedWithPlace, "services.csv", ",,,,,,none,,,,,,,specific,medium,yes", ",,Örebro,,,,none,,,,,,,specific,medium,yes"},
        {LocationWithoutPlace, "services.csv", "59.434,15.254,locality", ",,none"},
        {ExceptionWithoutHours, "exceptions.csv", "09:00-11:00", ""},
        {UnneededHours, "exceptions.csv", "2027-01-06,,", "2027-01-06,09:00-11:00,"},
        {UnknownField, "translations.csv", ",name,en", ",nam,en"},
        {StaleTranslation, "topics.csv", "foraldraskap,föräldraskap", "foraldraskap,att vara förälder"},
        {BadDigest, "translations.csv", "", "topic,lek,name,en,play,person,123\n"},
        {BadPage, "pages/article-18.sv.md", "---\nsection", "section"},
        {HtmlInPage, "pages/article-18.sv.md", "## Vad den", "<b>Vad</b> den"},
        {GeojsonNoLicence, "basemap/lakes.geojson", "\"licence\"", "\"license\""},
        {BadGeojson, "basemap/lakes.geojson", "{", "["},
    };
    return list;
}

bool has(const Findings &findings, Fault fault)
{
    return std::any_of(findings.kept().begin(), findings.kept().end(), [&](const Finding &finding) { return finding.fault == fault; });
}

}

TEST_CASE("The small sheets are right, without a warning", "[publisher][findings]")
{
    const Findings findings = MiniSheets().findings();
    for (const Finding &finding : findings.kept())
        UNSCOPED_INFO(placeText(finding, FindingLanguage::English).toStdString() + ": " + textOf(finding, FindingLanguage::English).message.toStdString());
    CHECK(findings.errors() == 0);
    CHECK(findings.warnings() == 0);
}

TEST_CASE("One wrong thing in the sheets is found, in its file, and told in both languages", "[publisher][findings]")
{
    for (const Change &change : changes()) {
        INFO(findingCode(change.fault).toStdString());
        const MiniSheets sheets;
        const QByteArray from(change.from);
        if (from.isEmpty())
            sheets.append(text(change.file), change.to);
        else
            sheets.change(text(change.file), from, change.to);
        const Findings findings = sheets.findings();
        CHECK(has(findings, change.fault));
        for (const Finding &finding : findings.kept()) {
            for (const FindingLanguage language : {FindingLanguage::Swedish, FindingLanguage::English}) {
                CHECK_FALSE(textOf(finding, language).message.isEmpty());
                CHECK_FALSE(textOf(finding, language).fix.isEmpty());
            }
        }
    }
}

TEST_CASE("A sheet or a page that is not there is named", "[publisher][findings]")
{
    const MiniSheets sheets;
    sheets.remove(QStringLiteral("municipalities.csv"));
    sheets.remove(QStringLiteral("pages/article-18.sv.md"));
    const Findings findings = sheets.findings();
    CHECK(has(findings, Fault::MissingSheet));
    CHECK(has(findings, Fault::MissingPageLanguage));
}

TEST_CASE("Findings past the thousandth are counted, not kept", "[publisher][findings]")
{
    const MiniSheets sheets;
    sheets.append(QStringLiteral("topics.csv"), QByteArray("lek,lek\n").repeated(1500));
    const Findings findings = sheets.findings();
    CHECK(findings.errors() == 1500);
    CHECK(findings.kept().size() == Findings::kKept);
}
