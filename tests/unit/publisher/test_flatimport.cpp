// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/build.h"
#include "publisher/flatimport.h"
#include "publisher/mappingproposal.h"
#include "publisher/table.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace paraply;

namespace {

/// A flat sheet imported into the small sheets' region.
struct Imported {
    QTemporaryDir folder;
    IntakeLog log;
    std::map<Sheet, qint64> rows;
    Findings findings;

    Imported(const QByteArray &list, const QByteArray &map)
    {
        std::vector<MappingFault> faults;
        const auto mapping = SheetMapping::parse(map, faults);
        REQUIRE(mapping);
        const FlatSheet sheet(list, mapping->headerRow(), mapping->separator());
        REQUIRE(mapping->fits(sheet.header(), faults));
        const FlatRequest request {QStringLiteral("lista.csv"), QStringLiteral("2026-11-01"), QStringLiteral(PARAPLY_MINI_SHEETS), folder.path()};
        const auto result = importFlatSheet(sheet, *mapping, request, log, realFiles(), {});
        REQUIRE(result);
        rows = *result;
        REQUIRE(validateSheets(folder.path(), realFiles(), findings));
        for (const Finding &finding : findings.kept())
            UNSCOPED_INFO(findingCode(finding.fault).toStdString() + " " + finding.file.toStdString() + " " + std::to_string(finding.row) + " " + finding.column.toStdString());
    }

    std::vector<QStringList> cells(const QString &file, const QStringList &columns) const
    {
        QFile csv(folder.filePath(file));
        REQUIRE(csv.open(QIODevice::ReadOnly));
        CsvReader reader(csv.readAll());
        const auto header = reader.next();
        REQUIRE(header);
        std::vector<QStringList> all;
        while (const auto row = reader.next()) {
            QStringList cells;
            for (const QString &column : columns) {
                const auto place = std::ranges::find(header->cells, column.toStdString());
                REQUIRE(place != header->cells.end());
                cells << textOf(row->cells[size_t(place - header->cells.begin())]);
            }
            all.push_back(cells);
        }
        return all;
    }
    qint64 total(const QString &code) const
    {
        const auto found = log.totals().find(code);
        return found == log.totals().end() ? 0 : found->second.kept + found->second.repaired + found->second.leftOut + found->second.setAside;
    }
};

const QByteArray kMap = "column,field,rule,note\nNamn,name,,\nTyp,kind,,\nKommun,municipality,,\n";

}

TEST_CASE("A flat sheet is found below its title, whatever separates its cells", "[publisher][flat]")
{
    struct Case {
        const char *what;
        QByteArray bytes;
        char separator;
        qint64 headerRow;
    };
    const Case cases[] = {
        {"commas", "Namn,Typ\nA,B\n", ',', 1},
        {"semicolons below a title with commas", "Lista, hösten 2026, ny\n\nNamn;Typ;Ort\nA;B;C\nD;E;F\n", ';', 3},
        {"tabs", "Namn\tTyp\nA, b, c\td\n", '\t', 1},
        {"bars", "Namn|Typ|Ort\nA|B|C\n", '|', 1},
        {"a title in padded cells", "Lista;;;\nNamn;Typ;Ort;Tel\nA;B;C;1\n", ';', 2},
        {"what a spreadsheet tells", "sep=;\nNamn;Typ\nA;B\n", ';', 2},
    };
    for (const Case &example : cases) {
        INFO(example.what);
        const FlatSheet sheet(example.bytes);
        CHECK(sheet.separator() == example.separator);
        CHECK(sheet.headerRow() == example.headerRow);
        CHECK(sheet.header().value(0) == u"Namn"_qs);
        FlatSheet::Rows rows(sheet);
        const auto row = rows.next();
        REQUIRE(row);
        CHECK(row->row == example.headerRow + 1);
        CHECK(row->cells[0].substr(0, 1) == "A");
    }
    CHECK(FlatSheet("").headerRow() == 0);
    CHECK(FlatSheet("1;2\n3;4\n").headerRow() == 0);
    CHECK(FlatSheet("A;A;\n1;2;3\n").header() == QStringList {u"A"_qs, u"A (2)"_qs, u"(3)"_qs});
    CHECK(FlatSheet("x;y\nNamn;Typ\n", 2).header() == QStringList {u"Namn"_qs, u"Typ"_qs});
}

TEST_CASE("A mapping is refused with its line where it cannot be used", "[publisher][flat]")
{
    using What = MappingFault::What;
    const auto faultOf = [](const QByteArray &csv, const QStringList &header) {
        std::vector<MappingFault> faults;
        if (const auto mapping = SheetMapping::parse(csv, faults))
            mapping->fits(header, faults);
        return faults.empty() ? MappingFault {What::NotCsv, -1, {}, {}} : faults.front();
    };
    const QStringList header {u"Namn"_qs, u"Ålder"_qs};
    CHECK(faultOf("column,field\nNamn,name\n", header).row == -1);
    CHECK(faultOf("column;field\nNAMN ;name\n", header).row == -1);
    CHECK(faultOf("a,b\n", header).what == What::NotCsv);
    CHECK(faultOf("", header).what == What::NotCsv);
    const MappingFault unknown = faultOf("column,field\nNamn,name\nÅlder,agess\n", header);
    CHECK(unknown.what == What::UnknownField);
    CHECK(unknown.row == 3);
    CHECK(unknown.near == u"ages"_qs);
    const MappingFault missing = faultOf("column,field\nNamm,name\n", header);
    CHECK(missing.what == What::MissingColumn);
    CHECK(missing.near == u"Namn"_qs);
    CHECK(faultOf("column,field\nNamn,name\nÅlder,name\n", header).what == What::TwiceMapped);
    CHECK(faultOf("column,field,rule\nNamn,name,\n,@header_row,tre\n", header).what == What::BadRule);
    CHECK(faultOf("column,field,rule\nNamn,name,\nÅlder,age_mark,skolålder\n", header).what == What::BadRule);
    CHECK(faultOf("column,field\nÅlder,ages\n", header).what == What::NoName);
    std::vector<MappingFault> faults;
    const auto table = SheetMapping::parse("column,field,rule\nTyp,kind,Öppen förskola=open_preschool; *=information\n", faults);
    REQUIRE(table);
    CHECK(table->columns().front().translated(u"ÖPPEN  förskola"_qs) == u"open_preschool"_qs);
    CHECK(table->columns().front().translated(u"Annat"_qs) == u"information"_qs);
}

TEST_CASE("Every row of a flat sheet comes out or is set aside, and the sheets are valid", "[publisher][flat]")
{
    const Imported import("Namn;Typ;Kommun\n"
                          "Lekstugan;Öppen förskola;Karlskoga\n"
                          ";Öppen förskola;Karlskoga\n"
                          "Lekstugan;Öppen förskola;Karlskoga\n"
                          "Namn;Typ;Kommun\n"
                          "Lekstugan;Bibliotek;Karlskoga\n"
                          "Prova;Något annat;Atlantis\n"
                          "\"Öppen;x;y\n", kMap);
    CHECK(import.findings.errors() == 0);
    const auto &balance = import.log.balances().at(u"sheet"_qs);
    CHECK(balance.in == 7);
    CHECK(balance.out == 3);
    CHECK(balance.aside == 4);
    CHECK(balance.isWhole());
    CHECK(import.cells(u"services.csv"_qs, {u"id"_qs, u"kind"_qs, u"municipality"_qs, u"basis"_qs, u"confidence"_qs, u"description"_qs})
          == std::vector<QStringList> {{u"karlskoga-lekstugan"_qs, u"open_preschool"_qs, u"Karlskoga"_qs, u"specific"_qs, u"low"_qs, u"Lekstugan"_qs},
                                       {u"karlskoga-lekstugan-2"_qs, u"library"_qs, u"Karlskoga"_qs, u"specific"_qs, u"low"_qs, u"Lekstugan"_qs},
                                       {u"atlantis-prova"_qs, u"information"_qs, u"Örebro län"_qs, u"specific"_qs, u"low"_qs, u"Prova"_qs}});
    CHECK(import.cells(u"sources.csv"_qs, {u"service"_qs, u"reference"_qs, u"date"_qs}).front() == QStringList {u"karlskoga-lekstugan"_qs, u"lista.csv"_qs, u"2026-11-01"_qs});
    for (const QString &code : {u"name_missing"_qs, u"row_repeated"_qs, u"headings_repeated"_qs, u"name_repeated"_qs, u"kind_unknown"_qs, u"municipality_not_found"_qs, u"sheet_unclosed_quote"_qs}) {
        CAPTURE(code);
        CHECK(import.total(code) == 1);
    }
}

TEST_CASE("A line of sums below a list is no service, and what only begins like one is", "[publisher][flat]")
{
    const Imported import("Namn;Typ;Kommun\nProvstugan;;Karlskoga\nTotalt föräldrastöd;;Karlskoga\nSumma;Café;Karlskoga\nSumma: 3;;\nAntal verksamheter;;3\nTOTALT;12;3 400\n", kMap);
    CHECK(import.total(u"row_of_sums"_qs) == 3);
    CHECK(import.rows.at(Sheet::Services) == 3);
}

TEST_CASE("Columns of a flat sheet become what the mapping says", "[publisher][flat]")
{
    const Imported import("Namn,Typ,Kommun,Gravid,0-1 år,1-3 år,Ort,Gata,Postnr,Tel,Webb,Mejl,Språk,Engelska,Mån,Ons,Drop-in,Avgift,Om,Mer,Status,Uppdaterad,Intern\n"
                          "A,öf,Karlskoga,x,X,x,Karlskoga,Provgatan 1,69130,586123456,info@example.se,,Svenska,x,9-12,13.30-15,ja,gratis,<b>Hej</b>,Kaffe,Active,31/10/2026,hemligt\n"
                          "B,öf,Karlskoga,,,x,Karlskoga,Provgatan 1,69130,0586-123 45 ankn 7,www.example.se,,svenska,,stängt,9-12,nej,20 kr,,,,,\n"
                          "C,bib,,,x,,Okänd by,Provvägen 2,,,,,,,,,,,,,nedlagd,,\n"
                          "D,jour,Karlskoga,,x,,Karlskoga,Hemliga gatan 3,69130,,,,,,,,,,,,,,\n",
                          "column,field,rule,note\nNamn,name,,\nTyp,kind,öf=open_preschool; bib=library; jour=womens_shelter,\nKommun,municipality,,\nGravid,age_mark,,\n0-1 år,age_mark,,\n"
                          "1-3 år,age_mark,,\nOrt,locality,,\nGata,address,,\nPostnr,postal_code,,\nTel,phone,,\nWebb,url,,\nMejl,email,,\nSpråk,languages,,\nEngelska,language_mark,,\nMån,day_hours,,\n"
                          "Ons,day_hours,,\nDrop-in,drop_in,,\nAvgift,cost,,\nOm,description,,\nMer,description,label,\nStatus,status,,\nUppdaterad,source_date,,\nIntern,,,\n,organization,Provkommunen,\n");
    CHECK(import.findings.errors() == 0);
    const auto services = import.cells(u"services.csv"_qs, {u"name"_qs, u"kind"_qs, u"min_age_months"_qs, u"max_age_months"_qs, u"expecting"_qs, u"address"_qs, u"postal_code"_qs, u"phone"_qs,
                                                             u"url"_qs, u"email"_qs, u"languages"_qs, u"access"_qs, u"cost"_qs, u"description"_qs, u"coordinate_precision"_qs, u"masked"_qs, u"organization"_qs});
    REQUIRE(services.size() == 3);
    CHECK(services[0] == QStringList {u"A"_qs, u"open_preschool"_qs, u"0"_qs, u"47"_qs, u"yes"_qs, u"Provgatan 1"_qs, u"691 30"_qs, u""_qs, u""_qs, u"info@example.se"_qs, u"sv;en"_qs, u"drop_in"_qs, u"free"_qs,
                                      u"Hej\nMer: Kaffe"_qs, u"locality"_qs, u""_qs, u"provkommunen"_qs});
    CHECK(services[1] == QStringList {u"B"_qs, u"open_preschool"_qs, u"12"_qs, u"47"_qs, u""_qs, u"Provgatan 1"_qs, u"691 30"_qs, u"0586-123 45"_qs, u"https://www.example.se"_qs, u""_qs, u"sv"_qs, u""_qs, u"20 kr"_qs,
                                      u"Anknytning på 0586-123 45: 7"_qs, u"locality"_qs, u""_qs, u"provkommunen"_qs});
    CHECK(services[2].mid(0, 7) == QStringList {u"D"_qs, u"womens_shelter"_qs, u"0"_qs, u"23"_qs, u""_qs, u""_qs, u""_qs});
    CHECK(services[2][15] == u"yes"_qs);
    CHECK(import.cells(u"sessions.csv"_qs, {u"hours"_qs, u"location"_qs}) == std::vector<QStringList> {{u"Mo 09:00-12:00; We 13:30-15:00"_qs, u"karlskoga-provgatan-1"_qs}, {u"Mo off; We 09:00-12:00"_qs, u"karlskoga-provgatan-1"_qs}});
    CHECK(import.cells(u"sources.csv"_qs, {u"date"_qs}) == std::vector<QStringList> {{u"2026-10-31"_qs}, {u"2026-11-01"_qs}, {u"2026-11-01"_qs}});
    for (const QString &code : {u"phone_zero_lost"_qs, u"mail_in_url"_qs, u"service_inactive"_qs, u"shelter_masked"_qs, u"text_html"_qs, u"date_rewritten"_qs, u"column_not_mapped"_qs}) {
        CAPTURE(code);
        CHECK(import.total(code) == 1);
    }
    QFile written(import.folder.filePath(u"services.csv"_qs));
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK_FALSE(written.readAll().contains("Hemliga"));
}

TEST_CASE("A finding about a row names the column it is about, also where two share a name or a municipality is concluded", "[publisher][flat]")
{
    const Imported list("Namn;Ort;Text\nProvstugan;Karlskoga;\nProvstugan;Karlskoga;En grupp till\n", "column,field,rule,note\nNamn,name,,\nOrt,locality,,\nText,description,,\n");
    const auto columnOf = [&](const QString &code) {
        const auto found = std::ranges::find(list.log.kept(), code, &IntakeFinding::code);
        REQUIRE(found != list.log.kept().end());
        return found->field;
    };
    CHECK(columnOf(u"municipality_of_locality"_qs) == u"Ort"_qs);
    CHECK(columnOf(u"name_repeated"_qs) == u"Namn"_qs);
}

TEST_CASE("What is wrong with a whole file is told once", "[publisher][flat]")
{
    const Imported import("Lista\nNamn;Typ;Kommun\n\xD6ppna f\xF6rskolan;\xF6ppen f\xF6rskola;Karlskoga\n", kMap);
    CHECK(import.findings.errors() == 0);
    CHECK(import.total(u"sheet_read_as"_qs) == 1);
    CHECK(import.total(u"rows_above_headings"_qs) == 1);
    CHECK(import.cells(u"services.csv"_qs, {u"name"_qs}).front().front() == u"Öppna förskolan"_qs);
    const Imported damaged("Namn;Typ;Kommun\n\xC3\x96ppna f\xF6rskolan;\xC3\x83\xC2\xB6ppen;Karlskoga\n", kMap);
    CHECK(damaged.findings.errors() == 0);
    CHECK(damaged.total(u"sheet_damaged"_qs) == 1);
    CHECK(damaged.total(u"sheet_doubled"_qs) == 1);
    CHECK(damaged.total(u"text_damaged"_qs) >= 1);
}

TEST_CASE("Numbers of rows are not proposed as telephones, and a column of standings is the status", "[publisher][flat]")
{
    const FlatSheet sheet("Räknare;PublicName;Standing;Kontakt;Day\n87138316;Provstugan;Active;019-12 34 56;open\n87146612;Provhuset;Inactive;019-12 34 57;closed\n");
    const auto lines = proposedMapping(sheet, u"lista.csv"_qs, FindingLanguage::English);
    const auto field = [&](const QString &column) { return std::ranges::find(lines, column, &MappedColumn::column)->field; };
    CHECK(field(u"Räknare"_qs).isEmpty());
    CHECK(field(u"Standing"_qs) == u"status"_qs);
    CHECK(field(u"Kontakt"_qs) == u"phone"_qs);
    CHECK(field(u"Day"_qs) != u"status"_qs);
}

TEST_CASE("A mapping is proposed from headings and values, with why", "[publisher][flat]")
{
    const FlatSheet sheet("Förteckning, hösten\n\nVerksamhet;Kategori;Kommun;Gravid;0-1 år;Arabiska;Telefonnummer;E-postadress;Hemsida;Öppettider;Torsdag;Internt;Mystiskt\n"
                          "A;BVC;Karlskoga;x;;x;019-12 34 56;a@example.se;www.example.se;mån 9-12;9-12;;q1\n"
                          "B;Café;Karlskoga;;X;;019-12 34 57;b@example.se;www.example.se;tis 9-12;;;q2\n");
    const auto lines = proposedMapping(sheet, u"lista.csv"_qs, FindingLanguage::English);
    const auto field = [&](const QString &column) {
        const auto line = std::ranges::find(lines, column, &MappedColumn::column);
        REQUIRE(line != lines.end());
        CHECK_FALSE(line->note.isEmpty());
        return line->field;
    };
    CHECK(field(u"Verksamhet"_qs) == u"name"_qs);
    CHECK(field(u"Kategori"_qs) == u"kind"_qs);
    CHECK(field(u"Kommun"_qs) == u"municipality"_qs);
    CHECK(field(u"Gravid"_qs) == u"age_mark"_qs);
    CHECK(field(u"0-1 år"_qs) == u"age_mark"_qs);
    CHECK(field(u"Arabiska"_qs) == u"language_mark"_qs);
    CHECK(field(u"Telefonnummer"_qs) == u"phone"_qs);
    CHECK(field(u"E-postadress"_qs) == u"email"_qs);
    CHECK(field(u"Hemsida"_qs) == u"url"_qs);
    CHECK(field(u"Öppettider"_qs) == u"hours"_qs);
    CHECK(field(u"Torsdag"_qs) == u"day_hours"_qs);
    CHECK(field(u"Internt"_qs).isEmpty());
    CHECK(field(u"Mystiskt"_qs).isEmpty());
    const auto kind = std::ranges::find(lines, u"kind"_qs, &MappedColumn::field);
    CHECK(kind->rule == u"BVC=child_health; Café=information; *=information"_qs);
    std::vector<MappingFault> faults;
    const auto mapping = SheetMapping::parse(SheetMapping::csv(lines), faults);
    REQUIRE(mapping);
    CHECK(mapping->fits(sheet.header(), faults));
    CHECK(mapping->headerRow() == 3);
}

TEST_CASE("The headings of iCarol's exports are read word by word, and what is not for everybody is left out", "[publisher][flat]")
{
    const struct {
        const char *heading, *value, *field;
    } columns[] = {
        {"ResourceAgencyNum", "87138316", "id"}, {"ParentAgencyNum", "87138300", ""}, {"AlternateName", "Stugan", ""}, {"PublicName", "Provstugan", "name"},
        {"TaxonomyLevelName", "Program", ""}, {"ParentAgency", "Provföreningen", "organization"}, {"AgencyStatus", "Active", "status"}, {"AgencyDescription", "En påhittad grupp.", "description"},
        {"HoursOfOperation", "Mon-Fri 9-12", "hours"}, {"Eligibility", "Alla familjer", "description"}, {"ApplicationProcess", "Ring först", "description"},
        {"LanguagesOffered", "English", "languages"}, {"FeeStructureSource", "None", "cost"}, {"DisabilitiesAccess", "Ramp", "description"}, {"PhysicalAddress1", "Provgatan 1", "address"},
        {"PhysicalAddress2", "2 tr", "address"}, {"PhysicalCity", "Karlskoga", "locality"}, {"PhysicalPostalCode", "691 00", "postal_code"}, {"PhysicalAddressIsPrivate", "FALSE", "masked"},
        {"MailingAddress1", "Box 1", ""}, {"MailingCity", "Nora", ""}, {"MailingPostalCode", "713 00", ""}, {"Phone1Name", "Main", ""}, {"Phone1Number", "0586-123 45", "phone"},
        {"Phone1IsPrivate", "FALSE", "private"}, {"Phone2Number", "0586-123 46", "phone"}, {"PhoneFax", "0586-123 47", ""}, {"EmailAddressMain", "prov@example.se", "email"},
        {"WebsiteAddress", "www.example.se", "url"}, {"LastVerifiedOn", "2026-05-02", "source_date"}, {"Latitude", "59.32", "latitude"}, {"Longitude", "14.52", "longitude"},
        {"TaxonomyTerms", "Parenting Classes", "kind"},
    };
    QByteArray headings, values;
    for (const auto &column : columns) {
        headings += QByteArray(headings.isEmpty() ? "" : ",") + column.heading;
        values += QByteArray(values.isEmpty() ? "" : ",") + column.value;
    }
    const FlatSheet sheet(headings + '\n' + values + '\n');
    const auto lines = proposedMapping(sheet, u"icarol.csv"_qs, FindingLanguage::English);
    for (const auto &column : columns) {
        INFO(column.heading);
        const auto line = std::ranges::find(lines, QString::fromUtf8(column.heading), &MappedColumn::column);
        REQUIRE(line != lines.end());
        CHECK(line->field == QString::fromUtf8(column.field));
        CHECK((line->field != u"private" || line->rule == u"Phone1Number"));
        CHECK_FALSE(line->note.isEmpty());
    }
    std::vector<MappingFault> faults;
    const auto mapping = SheetMapping::parse(SheetMapping::csv(lines), faults);
    REQUIRE(mapping);
    CHECK(mapping->fits(sheet.header(), faults));
}

TEST_CASE("What a list says is private is left out, also where it cannot be read whether it is, and a private row is no service", "[publisher][flat]")
{
    const Imported imported("Namn;Kommun;Telefon 1;Telefon 1 är hemligt;Telefon 2;Dold\n"
                            "A;Karlskoga;0586-123 45;nej;0586-123 46;\nB;Karlskoga;0586-223 45;ja;0586-223 46;\nC;Karlskoga;0586-323 45;kanske;;nej\nD;Karlskoga;0586-423 45;;;ja\n",
                            kMap.left(kMap.indexOf("Typ")) + "Kommun,municipality,,\nTelefon 1,phone,,\nTelefon 1 är hemligt,private,Telefon 1,\nTelefon 2,phone,,\nDold,private,,\n");
    CHECK(imported.cells(u"services.csv"_qs, {u"name"_qs, u"phone"_qs})
          == std::vector<QStringList> {{u"A"_qs, u"0586-123 45; 0586-123 46"_qs}, {u"B"_qs, u"0586-223 46"_qs}, {u"C"_qs, QString()}});
    CHECK(imported.total(u"private_left_out"_qs) == 2);
    CHECK(imported.total(u"private_row"_qs) == 1);
    for (const IntakeFinding &finding : imported.log.kept())
        CHECK_FALSE((finding.code == u"private_left_out" && finding.value.contains(u'5')));   // the report may travel further than the list
}

TEST_CASE("A guard whose column is not there is refused like any column, and one without a heading too", "[publisher][flat]")
{
    std::vector<MappingFault> faults;
    const auto mapping = SheetMapping::parse("column,field,rule\nNamn,name,\nDold,private,Telefn\n", faults);
    REQUIRE(mapping);
    CHECK_FALSE(mapping->fits({u"Namn"_qs, u"Dold"_qs, u"Telefon"_qs}, faults));
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].what == MappingFault::What::MissingColumn);
    CHECK(faults[0].near == u"Telefon");
    faults.clear();
    CHECK_FALSE(SheetMapping::parse("column,field,rule\nNamn,name,\n,private,Telefon\n", faults));
}

TEST_CASE("The page on publishing names every field of a mapping", "[publisher][flat]")
{
    QFile page(QStringLiteral(PARAPLY_SOURCES "/docs/publishing.md"));
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    const auto named = [&](std::string_view word) {
        CAPTURE(word);
        CHECK(text.contains('`' + QByteArray(word.data(), qsizetype(word.size())) + '`'));
    };
    for (const MappingField &field : mappingFields())
        named(field.name);
}
