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
    int row;                       ///< where it must be found; 0: the whole file
    const char *column;            ///< empty: the whole row
    const char *foundIn = nullptr; ///< when that is another sheet
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
        {UnknownColumn, "topics.csv", "id,name", "id,name,nmae", 1, "nmae"},
        {MissingColumn, "topics.csv", "id,name", "id,", 1, "name"},
        {RepeatedColumn, "topics.csv", "id,name", "id,name,name", 1, "name"},
        {CellCount, "topics.csv", "lek,lek", "lek,lek,lek", 7, ""},
        {BadCsv, "topics.csv", "lek,lek", "lek,\"lek", 7, "2"},
        {BadEncoding, "topics.csv", "lek,lek", "lek,l\xE4k", 7, ""},
        {EmptyRequired, "topics.csv", "lek,lek", "lek,", 7, "name"},
        {BadId, "topics.csv", "", "Lek 2,lek\n", 20, "id"},
        {DuplicateId, "topics.csv", "", "lek,lek\n", 20, "id"},
        {DuplicateRow, "catchments.csv", "", "karlskoga-gryningen,Karlskoga,\n", 5, "service"},
        {WrongRowCount, "region.csv", "", "orebro2,x,sv,58,14,60,15,Europe/Stockholm,2026-11-21,,,,,,x,x\n", 0, ""},
        {BadTimeZone, "region.csv", "Europe/Stockholm", "Europe/Orebro", 2, "time_zone"},
        {BadBox, "region.csv", "58.55", "61.55", 2, "south"},
        {BadDate, "region.csv", "2026-11-21", "2026-13-21", 2, "data_date"},
        {BadDate, "region.csv", "2026-11-21", "03/04/2026", 2, "data_date"},
        {DateTurned, "region.csv", "2026-11-21", "21/11/2026", 2, "data_date"},
        {BadLanguage, "region.csv", "sv;en", "sv;svenska", 2, "languages"},
        {BadNumber, "services.csv", ",0,83,", ",noll,83,", 2, "min_age_months"},
        {BadChoice, "services.csv", "open_preschool", "open_prescool", 3, "kind"},
        {BadPostalCode, "localities.csv", ",691,", ",69x,", 2, "postal_code_series"},
        {AgeRangeReversed, "services.csv", ",0,83,", ",84,83,", 2, "max_age_months"},
        {AgeOutOfRange, "services.csv", ",0,83,", ",0,216,", 2, "max_age_months"},
        {ValidRangeReversed, "exceptions.csv", "2026-12-21,2027-01-06", "2027-01-06,2026-12-21", 2, "last_day"},
        {BadHours, "sessions.csv", "Mo 09:00-12:00", "Mo 09:00-25:99", 3, "hours"},
        {CoordinatesIncomplete, "services.csv", "59.434,15.254", "59.434,", 6, "longitude"},
        {CoordinatesOutsideRegion, "services.csv", "59.434,15.254", "57.7,11.97", 6, "latitude"},
        {CoordinatesSwapped, "services.csv", "59.434,15.254", "15.254,59.434", 6, "latitude"},
        {CoordinatesInMetres, "services.csv", "59.434,15.254", "6589000,514000", 6, "latitude"},
        {UnknownMunicipality, "services.csv", "open_preschool,karlskoga-kommun,Karlskoga", "open_preschool,karlskoga-kommun,Karlskgoa", 3, "municipality"},
        {UnknownTopic, "services.csv", "graviditet;barnhalsa", "gravidtet;barnhalsa", 2, "topics"},
        {DanglingReference, "sessions.csv", "orebro-axberg-hovsta,", "orebro-axberg-hovsa,", 3, "service"},
        {UrlWithoutScheme, "services.csv", "https://www.karlskoga.se/", "www.karlskoga.se", 2, "url"},
        {BadUrl, "services.csv", "https://www.karlskoga.se/", "https://", 2, "url"},
        {MailInUrl, "services.csv", "https://www.karlskoga.se/", "info@example.se", 2, "url"},
        {PhoneNotDialable, "services.csv", "019-21 30 00", "ring oss", 8, "phone"},
        {PhoneEaten, "services.csv", "019-21 30 00", "19213000", 8, "phone"},
        {PhoneEaten, "services.csv", "019-21 30 00", "4.61921E+10", 8, "phone"},
        {BadEmail, "services.csv", ",019-21 30 00,,", ",019-21 30 00,kommun at orebro,", 8, "email"},
        {UrlInMail, "services.csv", ",019-21 30 00,,", ",019-21 30 00,https://example.se,", 8, "email"},
        {MissingSource, "services.csv", "se-1177,1177", "se-1178,1177", 10, "id"},
        {MaskedWithPlace, "services.csv", ",,,,,,none,,,,,,,specific,medium,yes", ",,Örebro,,,,none,,,,,,,specific,medium,yes", 9, "locality"},
        {LocationWithoutPlace, "services.csv", "59.434,15.254,locality", ",,none", 6, "latitude"},
        {ExceptionWithoutHours, "exceptions.csv", "09:00-11:00", "", 3, "hours"},
        {UnneededHours, "exceptions.csv", "2027-01-06,,", "2027-01-06,09:00-11:00,", 2, "hours"},
        {UnknownField, "translations.csv", ",name,en", ",nam,en", 2, "field"},
        {StaleTranslation, "topics.csv", "foraldraskap,föräldraskap", "foraldraskap,att vara förälder", 4, "source_digest", "translations.csv"},
        {BadDigest, "translations.csv", "", "topic,lek,name,en,play,person,123\n", 7, "source_digest"},
        {BadPage, "pages/article-18.sv.md", "---\nsection", "section", 1, ""},
        {HtmlInPage, "pages/article-18.sv.md", "## Vad den", "<b>Vad</b> den", 12, ""},
        {GeojsonNoLicence, "basemap/lakes.geojson", "\"licence\"", "\"license\"", 0, ""},
        {BadGeojson, "basemap/lakes.geojson", "{", "[", 0, ""},
        {DifferentInSameService, "services.csv", "", "karlskoga-oppen-forskola,Annat namn,open_preschool,,Karlskoga,,,,,,,,,"
         "Träffpunkt dit barn upp till sex år kommer i sällskap av en vuxen. Personal är på plats och det kostar inget.,annan-plats,,,,59.3,14.5,locality,,,,,,,specific,high,no,,,\n",
         11, "name"},
        {DifferentInSameLocation, "services.csv", "Bregårdsgatan 1C,Karlskoga,,59.32667,14.52386,locality,,,https://karlskoga.se",
         "Bregårdsgatan 2,Karlskoga,,59.32667,14.52386,locality,,,https://karlskoga.se", 3, "address"},
        {MaskedWithPlace, "sessions.csv", "hovsta-1,orebro-axberg-hovsta,", "hovsta-1,orebro-tjejjour,", 3, "location"},
        {GeojsonCrs, "basemap/lakes.geojson", "{", "{\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3006\"}},", 0, ""},
    };
    return list;
}

bool hasAt(const Findings &findings, const Change &change)
{
    return std::any_of(findings.kept().begin(), findings.kept().end(), [&](const Finding &finding) {
        return finding.fault == change.fault && finding.file == text(change.foundIn ? change.foundIn : change.file) && finding.row == change.row && finding.column == text(change.column);
    });
}

/// Of a whole file.
Finding of(Fault fault, const QString &file, const QStringList &parameters = {})
{
    return {fault, file, 0, {}, parameters};
}

/// A right layer of one feature.
QByteArray layer(const QByteArray &geometry)
{
    return R"({"type":"FeatureCollection","metadata":{"source":"a map","licence":"CC0","attribution":"A map","error_m":10},"features":[)"
           R"({"type":"Feature","properties":{},"geometry":)" + geometry + "}]}";
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

TEST_CASE("One wrong thing in the sheets is found at its file, row and column, and told in both languages", "[publisher][findings]")
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
        for (const Finding &finding : findings.kept())
            UNSCOPED_INFO(placeText(finding, FindingLanguage::English).toStdString() + ": " + findingCode(finding.fault).toStdString());
        CHECK(hasAt(findings, change));
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

TEST_CASE("A file that is none of the sheets is warned about, and the sheets are right all the same", "[publisher][findings]")
{
    const MiniSheets sheets;
    sheets.write(QStringLiteral("servicse.csv"), "id,name\n");
    sheets.write(QStringLiteral("services.xlsx"), "PK");
    sheets.write(QStringLiteral("~$services.xlsx"), "open");
    sheets.write(QStringLiteral("pages/anteckning.txt"), "ring Karin\n");
    sheets.write(QStringLiteral("basemap/lakes.qgz"), "a project\n");
    const Findings findings = sheets.findings();
    CHECK(findings.errors() == 0);
    CHECK(findings.kept() == std::vector<Finding> {of(Fault::SpreadsheetFile, QStringLiteral("services.xlsx")), of(Fault::UnknownFile, QStringLiteral("servicse.csv")), of(Fault::UnknownFile, QStringLiteral("pages/anteckning.txt")),
                                                   of(Fault::UnknownFile, QStringLiteral("basemap/lakes.qgz"))});
}

TEST_CASE("A file past its limit is refused by its name and the limit, in megabytes", "[publisher][findings]")
{
    const MiniSheets sheets;
    const QString page = QStringLiteral("pages/article-18.sv.md"), map = QStringLiteral("basemap/lakes.geojson");
    sheets.append(page, QByteArray(1024 * 1024, 'a'));
    sheets.append(map, QByteArray(64 * 1024 * 1024, ' '));
    const Findings findings = sheets.findings();
    const auto &kept = findings.kept();
    CHECK(std::find(kept.begin(), kept.end(), of(Fault::FileTooLarge, page, {QStringLiteral("1")})) != kept.end());
    CHECK(std::find(kept.begin(), kept.end(), of(Fault::FileTooLarge, map, {QStringLiteral("64")})) != kept.end());
}

TEST_CASE("A page or a layer whose file name says too little is refused by that name", "[publisher][findings]")
{
    const MiniSheets sheets;
    for (const char *name : {"article-18.md", "Artikel 18.sv.md", "article-18.svenska1.md"}) {
        INFO(name);
        const MiniSheets copy;
        const QString page = QStringLiteral("pages/") + text(name);
        copy.write(page, copy.bytes(QStringLiteral("pages/article-18.sv.md")));
        CHECK(copy.findings().kept() == std::vector<Finding> {of(Fault::BadPageName, page)});
    }
    const QString map = QStringLiteral("basemap/Stora sjöar.geojson");
    sheets.write(map, sheets.bytes(QStringLiteral("basemap/lakes.geojson")));
    CHECK(sheets.findings().kept() == std::vector<Finding> {of(Fault::BadLayerName, map, {QStringLiteral("Stora sjöar")})});
}

TEST_CASE("A layer that the map cannot use is told by its feature and the reason", "[publisher][findings]")
{
    const QString map = QStringLiteral("basemap/lakes.geojson");
    struct Case {
        const char *geometry;
        Fault fault;
        QStringList parameters;
    };
    const auto one = QStringLiteral("1");
    const Case cases[] = {
        {R"({"type":"Point","coordinates":[11.97,57.7]})", Fault::GeojsonOutside, {QStringLiteral("outside"), one, QStringLiteral("11.97"), QStringLiteral("57.7")}},
        {R"({"type":"Point","coordinates":[59.3,15.2]})", Fault::GeojsonOutside, {QStringLiteral("swapped"), one, QStringLiteral("59.3"), QStringLiteral("15.2")}},
        {R"({"type":"Point","coordinates":[514000,6589000]})", Fault::GeojsonOutside, {QStringLiteral("metres"), one, QStringLiteral("514000"), QStringLiteral("6589000")}},
        {R"({"type":"Polygon","coordinates":[[[15,59],[15.1,59],[15.1,59.1],[15,59.1]]]})", Fault::GeojsonOpenRing, {one}},
    };
    for (const Case &wrong : cases) {
        INFO(wrong.geometry);
        const MiniSheets sheets;
        sheets.write(map, layer(wrong.geometry));
        CHECK(sheets.findings().kept() == std::vector<Finding> {of(wrong.fault, map, wrong.parameters)});
    }
    const MiniSheets sheets;
    sheets.write(map, layer(R"({"type":"MultiPoint","coordinates":[)" + QByteArray("[15,59],").repeated(200'000) + "[15,59]]}"));
    CHECK(sheets.findings().kept() == std::vector<Finding> {of(Fault::GeojsonTooLarge, map, {QStringLiteral("200000")})});
}

TEST_CASE("Findings past the thousandth are counted, not kept", "[publisher][findings]")
{
    const MiniSheets sheets;
    sheets.append(QStringLiteral("topics.csv"), QByteArray("lek,lek\n").repeated(1500));
    const Findings findings = sheets.findings();
    CHECK(findings.errors() == 1500);
    CHECK(findings.kept().size() == Findings::kKept);
}
