// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "readrig.h"

#include "publisher/textflow.h"

#include <QStringEncoder>

#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("A tabular package is read table by table, under the names of the standard or of the UK profile", "[publisher][read][table]")
{
    const bool isUk = GENERATE(false, true);
    ReadRig rig;
    const auto name = [&](const char *plain, const char *uk) { return QString::fromLatin1(isUk ? uk : plain); };
    rig.folder.write(u"datapackage.json"_s, R"({"name": "human_services_data", "version": "3.1.0", "profile": "tabular-data-package"})");
    rig.folder.write(u"organizations.csv"_s, "id,name,description\no1,Påhittade föreningen,x\n");
    rig.folder.write(u"services.csv"_s, "id,organization_id,name,status,custom field\ns1,o1,Lekgrupp,active,c\ns2,o1,\"Sång, och dans\",,\n");
    rig.folder.write(u"service_at_location.csv"_s, "id,service_id,location_id\na1,s1,x1\n");
    rig.folder.write(u"locations.csv"_s, "id,location_type,latitude,longitude\nx1,physical,59.27,15.21\n");
    rig.folder.write(name("addresses.csv", "address.csv"), "id,location_id,address_1\nd1,x1,Påhittsgatan 1\n");
    rig.folder.write(name("schedules.csv", "schedule.csv"), "id,service_id,byday\nc1,s1,MO\n");
    rig.folder.write(name("attributes.csv", "attribute.csv"), "id,link_id,link_entity,taxonomy_term_id\nb1,s1,service,t1\n");
    rig.folder.write(u"taxonomy_terms.csv"_s, isUk ? "id,term,description\nt1,Lek,x\n" : "id,name,description\nt1,Lek,x\n");
    rig.folder.write(u"service_areas.csv"_s, isUk ? "id,service_id,service_area\nr1,s1,Örebro\n" : "id,service_id,name\nr1,s1,Örebro\n");
    rig.folder.write(u"accessibility.csv"_s, isUk ? "id,location_id,accessibility\nf1,x1,Hiss\n" : "id,location_id,description\nf1,x1,Hiss\n");
    rig.folder.write(u"readme.pdf"_s, "x");
    const ReadSummary &summary = rig.read();
    REQUIRE_FALSE(summary.refusal);
    CHECK(summary.dialect == Dialect::HsdsTabular);
    CHECK(summary.version == u"3.1.0"_s);
    CHECK(summary.files == 10);
    CHECK(rig.values(HsdsTable::Service, u"name"_s) == QStringList {u"Lekgrupp"_s, u"Sång, och dans"_s});
    const StagedRecord service = rig.records(HsdsTable::Service).front();
    CHECK(service.origin == Origin {u"services.csv"_s, 2, {}});
    CHECK(service.field(u"custom field"_s) == u"c"_s);
    CHECK_FALSE(rig.records(HsdsTable::Service).back().fields.contains(u"status"_s));
    CHECK(rig.staging().referring(HsdsTable::Schedule, u"service_id"_s, u"s1"_s)->size() == 1);
    CHECK(rig.only(HsdsTable::Address).field(u"address_1"_s) == u"Påhittsgatan 1"_s);
    CHECK(rig.only(HsdsTable::TaxonomyTerm).field(u"name"_s) == u"Lek"_s);
    CHECK(rig.only(HsdsTable::ServiceArea).field(u"name"_s) == u"Örebro"_s);
    CHECK(rig.only(HsdsTable::Accessibility).field(u"description"_s) == u"Hiss"_s);
    CHECK(rig.only(HsdsTable::Attribute).field(u"link_id"_s) == u"s1"_s);
    CHECK(rig.told(u"file_not_read"_s) == 1);
}

TEST_CASE("The tables of version 1 are read in the words of today", "[publisher][read][table]")
{
    ReadRig rig;
    rig.folder.write(u"organizations.csv"_s, "id,name,url\no1,O,https://example.org\n");
    rig.folder.write(u"services.csv"_s, "id,organization_id,name\ns1,o1,S\ns2,o1,T\ns3,o1,U\n");
    rig.folder.write(u"services_at_location.csv"_s, "id,service_id,location_id\na1,s1,x1\n");
    rig.folder.write(u"regular_schedules.csv"_s, "id,service_id,weekday,opens_at,closes_at\n1,s1,Tuesday,09:00,12:00\n2,s1,3,09:00,12:00\n3,s1,0,09:00,12:00\n");
    rig.folder.write(u"holiday_schedules.csv"_s,
                     "id,service_id,closed,opens_at,closes_at,start_date,end_date\n1,s1,true,,,2026-12-24,2026-12-24\n2,s1,false,10:00,11:00,2026-12-31,2026-12-31\n");
    rig.folder.write(u"physical_addresses.csv"_s, "id,location_id,address_1\n1,x1,A 1\n");
    rig.folder.write(u"postal_addresses.csv"_s, "id,location_id,address_1\n2,x1,Box 1\n");
    rig.folder.write(u"eligibility.csv"_s, "id,service_id,eligibility,minimum_age,maximum_age\n1,s1,Barn,0,5\n2,s2,Barn,0,5\n3,s2,Unga,13,17\n4,gone,X,1,2\n");
    rig.folder.write(u"services_taxonomy.csv"_s, "id,service_id,taxonomy_id\n1,s1,t1\n");
    rig.folder.write(u"other_attributes.csv"_s, "id,link_id,link_type,taxonomy_id\n2,o1,organization,t1\n");
    rig.folder.write(u"taxonomy.csv"_s, "id,name,parent_id,vocabulary\nt1,Lek,,V\n");
    rig.folder.write(u"accessibility_for_disabilities.csv"_s, "id,location_id,accessibility\n1,x1,Hiss\n");
    rig.folder.write(u"languages.csv"_s, "id,service_id,language\n1,s1,sv\n2,s1,Finska\n");
    rig.folder.write(u"payments_accepted.csv"_s, "id,service_id,payment\n1,s1,cash\n2,s2,card\n");
    const ReadSummary &summary = rig.read();
    REQUIRE_FALSE(summary.refusal);
    CHECK(summary.dialect == Dialect::OldTabular);
    CHECK(rig.only(HsdsTable::Organization).field(u"website"_s) == u"https://example.org"_s);
    CHECK(rig.values(HsdsTable::Schedule, u"byday"_s) == QStringList {u"TU"_s, u"WE"_s, {}});
    CHECK(rig.told(u"weekday_number"_s) == 1);
    CHECK(rig.first(u"weekday_unknown"_s).value == u"0"_s);
    CHECK(rig.values(HsdsTable::ParaplyException, u"type"_s) == QStringList {u"closed"_s, u"hours"_s});
    CHECK(rig.values(HsdsTable::Address, u"address_type"_s) == QStringList {u"physical"_s, u"postal"_s});
    CHECK(rig.values(HsdsTable::Service, u"eligibility_description"_s) == QStringList {u"Barn"_s, u"Barn; Unga"_s, {}});
    CHECK(rig.values(HsdsTable::Service, u"minimum_age"_s) == QStringList {u"0"_s, {}, {}});
    CHECK(rig.told(u"several_eligibilities"_s) == 1);
    CHECK(rig.first(u"unlinked_row"_s).value == u"gone"_s);
    CHECK(rig.aside(u"eligibility"_s) == 1);
    CHECK(rig.values(HsdsTable::Attribute, u"link_entity"_s) == QStringList {u"organization"_s, u"service"_s});
    CHECK(rig.values(HsdsTable::Attribute, u"taxonomy_term_id"_s) == QStringList {u"t1"_s, u"t1"_s});
    CHECK(rig.only(HsdsTable::TaxonomyTerm).field(u"taxonomy"_s) == u"V"_s);
    CHECK(rig.only(HsdsTable::Accessibility).field(u"description"_s) == u"Hiss"_s);
    CHECK(rig.values(HsdsTable::Language, u"code"_s) == QStringList {u"sv"_s, {}});
    CHECK(rig.first(u"unknown_table"_s).value == u"2"_s);
    CHECK(rig.aside(u"payments_accepted.csv"_s) == 2);
}

TEST_CASE("Ohana's sheets tie a service to its place, and hold lists in cells", "[publisher][read][table]")
{
    ReadRig rig;
    rig.folder.write(u"organizations.csv"_s, "id,name,website\n1,O,https://example.org\n");
    rig.folder.write(u"locations.csv"_s, "id,organization_id,name,accessibility,languages\n5,1,L,\"elevator, ramp\",\n");
    rig.folder.write(u"services.csv"_s, "id,location_id,name,eligibility,languages,taxonomy_ids,website\n9,5,S,Alla,\"Svenska, Somaliska\",\"101,102\",https://example.org/s\n");
    rig.folder.write(u"taxonomy.csv"_s, "taxonomy_id,name,parent_id,parent_name\n101,Lek,,\n102,Sång,101,Lek\n");
    rig.folder.write(u"mail_addresses.csv"_s, "id,location_id,address_1\n3,5,Box 2\n");
    rig.folder.write(u"phones.csv"_s, "id,location_id,number,number_type\n4,5,000-3,voice\n");
    rig.read();
    const StagedRecord at = rig.only(HsdsTable::ServiceAtLocation);
    CHECK(at.field(u"service_id"_s) == u"9"_s);
    CHECK(at.field(u"location_id"_s) == u"5"_s);
    CHECK(rig.values(HsdsTable::Language, u"name"_s) == QStringList {u"Svenska"_s, u"Somaliska"_s});
    CHECK(rig.values(HsdsTable::Language, u"service_id"_s) == QStringList {u"9"_s, u"9"_s});
    CHECK(rig.values(HsdsTable::Attribute, u"taxonomy_term_id"_s) == QStringList {u"101"_s, u"102"_s});
    CHECK(rig.values(HsdsTable::Attribute, u"link_id"_s) == QStringList {u"9"_s, u"9"_s});
    CHECK(rig.values(HsdsTable::Accessibility, u"description"_s) == QStringList {u"elevator"_s, u"ramp"_s});
    CHECK(rig.values(HsdsTable::TaxonomyTerm, u"id"_s) == QStringList {u"101"_s, u"102"_s});
    CHECK(rig.only(HsdsTable::Service).field(u"eligibility_description"_s) == u"Alla"_s);
    CHECK(rig.only(HsdsTable::Service).field(u"url"_s) == u"https://example.org/s"_s);
    CHECK(rig.only(HsdsTable::Phone).field(u"type"_s) == u"voice"_s);
    CHECK(rig.only(HsdsTable::Address).field(u"address_type"_s) == u"postal"_s);
}

TEST_CASE("Rows that cannot be read are set aside, each with its row, and the others are kept", "[publisher][read][table]")
{
    ReadRig rig;
    rig.folder.write(u"services.csv"_s, "id;name;;description;name\n"
                                        "s1;A;x;d;again\n"
                                        "s2;B\n"
                                        "s3;C;;d;;too;many\n"
                                        "s4;\"D;;d;\n"
                                        "s5;5\" E;;d;\n"
                                        "\n"
                                        "s6;F;;d;;;\n");
    rig.read();
    CHECK(rig.values(HsdsTable::Service, u"id"_s) == QStringList {u"s1"_s, u"s2"_s, u"s5"_s, u"s6"_s});
    CHECK(rig.values(HsdsTable::Service, u"name"_s).front() == u"A"_s);
    CHECK(rig.aside(u"service"_s) == 2);
    CHECK(rig.first(u"extra_cells"_s).origin.row == 4);
    CHECK(rig.first(u"extra_cells"_s).value == u"7/5"_s);
    CHECK(rig.first(u"unclosed_quote"_s).origin.row == 5);
    CHECK(rig.first(u"missing_cells"_s).origin.row == 3);
    CHECK(rig.first(u"stray_quote"_s).origin.row == 6);
    CHECK(rig.first(u"repeated_column"_s).field == u"name"_s);
    CHECK(rig.told(u"unnamed_column"_s) == 1);
}

TEST_CASE("A table is known by its name in whatever capitals", "[publisher][read][table]")
{
    ReadRig rig;
    rig.folder.write(u"SERVICES.CSV"_s, "id,name\ns1,Provstugan\n");
    rig.folder.write(u"LOCATIONS.csv"_s, "id,name\nl1,Provhuset\n");
    rig.folder.write(u"Service_At_Location.csv"_s, "id,service_id,location_id\na1,s1,l1\n");
    rig.folder.write(u"REGULAR_SCHEDULES.CSV"_s, "id,service_id,weekday,opens_at,closes_at\nr1,s1,Monday,09:00,12:00\n");
    REQUIRE_FALSE(rig.read().refusal);
    CHECK(rig.values(HsdsTable::Service, u"name"_s) == QStringList {u"Provstugan"_s});
    CHECK(rig.values(HsdsTable::Location, u"name"_s) == QStringList {u"Provhuset"_s});
    CHECK(rig.values(HsdsTable::ServiceAtLocation, u"location_id"_s) == QStringList {u"l1"_s});
    CHECK(rig.values(HsdsTable::Schedule, u"service_id"_s) == QStringList {u"s1"_s});
    CHECK(rig.told(u"unknown_table"_s) == 0);
}

TEST_CASE("Other charsets and damage are read, and told", "[publisher][read][table]")
{
    ReadRig rig;
    SECTION("Windows-1252")
    {
        rig.folder.write(u"services.csv"_s, "id,name\ns1,\xD6ppen f\xF6rskola\n");
        rig.read();
        CHECK(rig.only(HsdsTable::Service).field(u"name"_s) == u"Öppen förskola"_s);
        CHECK(rig.first(u"read_as"_s).value == u"Windows-1252"_s);
    }
    SECTION("UTF-16")
    {
        const QString text = u"\uFEFFid,name\ns1,Öppen\n"_s;
        rig.folder.write(u"services.csv"_s, QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        rig.read();
        CHECK(rig.only(HsdsTable::Service).field(u"name"_s) == u"Öppen"_s);
        CHECK(rig.told(u"read_as"_s) == 1);
    }
    SECTION("UTF-16 larger than one piece")
    {
        // Signs of two units lie across the end of the piece, wherever that is.
        constexpr qsizetype kLong = 300'000;
        const bool isBig = GENERATE(false, true);
        const QString words = QString(u"\u2602\U0001F302å"_s).repeated(kLong / 4);
        QString text = u"\uFEFFid,name,description\n"_s;
        const int rows = 2 * TextFlow::kWhole / (kLong * 2) + 2;
        for (int i = 0; i < rows; ++i)
            text += u"s%1,S,%2\n"_s.arg(i).arg(i % 2 ? words : u'x' + words);
        QStringEncoder encoder(isBig ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE);
        rig.folder.write(u"services.csv"_s, encoder(text));
        REQUIRE_FALSE(rig.read().refusal);
        const auto services = rig.records(HsdsTable::Service);
        REQUIRE(services.size() == size_t(rows));
        for (int i = 0; i < rows; ++i)
            CHECK((services[size_t(i)].field(u"description"_s) == (i % 2 ? words : u'x' + words)));
        CHECK(rig.told(u"read_as"_s) == 1);
        CHECK(rig.told(u"damaged_characters"_s) == 0);
    }
    SECTION("damaged and doubled")
    {
        rig.folder.write(u"services.csv"_s, "id,name,description\ns1,f\xEF\xBF\xBDrskola,FÃ¶räldrar\ns2,å ä ö,\n");
        rig.read();
        CHECK(rig.first(u"damaged_characters"_s).field == u"name"_s);
    }
    SECTION("encoded twice")
    {
        rig.folder.write(u"services.csv"_s, "id,name\ns1,FÃ¶rskola\n");
        rig.read();
        CHECK(rig.only(HsdsTable::Service).field(u"name"_s) == u"Förskola"_s);
        CHECK(rig.first(u"encoded_twice"_s).became == u"Förskola"_s);
    }
}

TEST_CASE("A package may lie in a folder of its own, beside what is none", "[publisher][read][table]")
{
    ReadRig rig;
    rig.folder.write(u"export/services.csv"_s, "id,name\ns1,A\n");
    rig.folder.write(u"export/old/services.csv"_s, "id,name\ns0,old\n");
    rig.folder.write(u"notes.csv"_s, "what\nx\n");
    rig.read();
    CHECK(rig.values(HsdsTable::Service, u"id"_s) == QStringList {u"s1"_s});
    CHECK(rig.told(u"file_not_read"_s) == 2);
}

TEST_CASE("The descriptor says which table a file of another name is", "[publisher][read][table]")
{
    ReadRig rig;
    rig.folder.write(u"datapackage.json"_s, R"({"resources": [{"name": "services", "path": "verksamheter.csv"}, {"name": "phones", "path": "tfn.csv"}, 7]})");
    rig.folder.write(u"verksamheter.csv"_s, "id,name\ns1,A\n");
    rig.folder.write(u"tfn.csv"_s, "id,service_id,number\np1,s1,000-1\n");
    rig.read();
    CHECK(rig.only(HsdsTable::Phone).field(u"service_id"_s) == u"s1"_s);
    CHECK(rig.only(HsdsTable::Service).field(u"name"_s) == u"A"_s);
}

TEST_CASE("Cells of our own sheets come back as they are", "[publisher][read][table]")
{
    ReadRig rig;
    rig.folder.write(u"services.csv"_s, "id,name,paraply_id,paraply_phone,paraply_hours\n1,A,a,,\" Mo 9-12 \"\n");
    rig.folder.write(u"paraply_region.csv"_s, "code,name\nx,X\n");
    rig.read();
    const StagedRecord service = rig.only(HsdsTable::Service);
    CHECK(service.fields.contains(u"paraply_phone"_s));
    CHECK(service.field(u"paraply_hours"_s) == u" Mo 9-12 "_s);
    CHECK(rig.only(HsdsTable::ParaplyRegion).field(u"code"_s) == u"x"_s);
}
