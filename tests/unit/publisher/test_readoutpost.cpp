// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "readrig.h"

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("Outpost's wide sheet becomes services, places, times, costs and contacts, tied by what the rows say", "[publisher][read][outpost]")
{
    ReadRig rig;
    rig.folder.write(u"export.csv"_s,
                     "import_id,import_id_reference,name,organisation,approved,visible,visible_from,visible_to,needs_referral,min_age,max_age,notes,service_taxonomies,"
                     "contact_name,contact_visible,contact_phone,location_name,location_address_1,location_visible,mask_exact_address,location_accessibilities,free,"
                     "cost_option,cost_amount,cost_type,temporarily_closed,schedules_opens_at,schedules_closes_at,scheduled_weekday,links_url,suitabilities,custom_text_x\n"
                     "2,1,,,,,,,,,,,,,,,Andra huset,B 2,TRUE,FALSE,,,,,,,10:00:00,11:00:00,tuesday,,,\n"
                     "1,,Lekgrupp,Påhittade,TRUE,TRUE,2026-01-01,2026-12-31,TRUE,0,5,inre,lek; sång,Namn,TRUE,000-1,Huset,A 1,TRUE,TRUE,Hiss;Ramp,FALSE,Barn,20,"
                     "per session,,09:00:00,12:00:00,monday,https://example.org,Autism,c\n"
                     "3,,Stängd,Påhittade,TRUE,TRUE,,,FALSE,,,,,Hemlig,FALSE,000-2,,,,,,TRUE,,,,TRUE,,,,,,\n"
                     "4,1,Vilse,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n"
                     "5,,Dold,,FALSE,TRUE,,,,,,,,,,,Hemma,C 3,FALSE,,,,,,,,,,,,,\n");
    const ReadSummary &summary = rig.read();
    REQUIRE_FALSE(summary.refusal);
    CHECK(summary.dialect == Dialect::OutpostSheet);
    CHECK(rig.only(HsdsTable::Organization).field(u"name"_s) == u"Påhittade"_s);
    const auto services = rig.records(HsdsTable::Service);
    REQUIRE(services.size() == 3);
    const StagedRecord &play = services[0];
    CHECK(play.field(u"id"_s) == u"1"_s);
    CHECK(play.field(u"organization_id"_s) == u"Påhittade"_s);
    CHECK(play.field(u"minimum_age"_s) == u"0"_s);
    CHECK(play.field(u"needs_referral"_s) == u"TRUE"_s);
    CHECK(play.field(u"visible_to"_s) == u"2026-12-31"_s);
    CHECK(play.field(u"custom_text_x"_s) == u"c"_s);
    CHECK(rig.values(HsdsTable::Service, u"status"_s) == QStringList {u"active"_s, u"temporarily closed"_s, u"inactive"_s});

    const auto places = rig.records(HsdsTable::ServiceAtLocation);
    REQUIRE(places.size() == 2);
    CHECK(places[0].field(u"service_id"_s) == u"1"_s);
    CHECK(places[1].parent == play.number);
    CHECK(rig.nested(HsdsTable::Location, places[0]).front().field(u"name"_s) == u"Andra huset"_s);
    const StagedRecord house = rig.nested(HsdsTable::Location, places[1]).front();
    CHECK(house.field(u"mask_exact_address"_s) == u"TRUE"_s);
    CHECK(rig.nested(HsdsTable::Address, house).front().field(u"address_1"_s) == u"A 1"_s);
    CHECK(rig.nested(HsdsTable::Accessibility, house).size() == 2);

    CHECK(rig.values(HsdsTable::Schedule, u"byday"_s) == QStringList {u"TU"_s, u"MO"_s});
    CHECK(rig.records(HsdsTable::Schedule)[0].field(u"service_id"_s) == u"1"_s);
    CHECK(rig.values(HsdsTable::CostOption, u"amount"_s) == QStringList {u"20"_s, u"0"_s});
    CHECK(rig.values(HsdsTable::Attribute, u"value"_s) == QStringList {u"lek"_s, u"sång"_s, u"Autism"_s});
    CHECK(rig.only(HsdsTable::Url).field(u"url"_s) == u"https://example.org"_s);
    CHECK(rig.only(HsdsTable::Contact).field(u"name"_s) == u"Namn"_s);
    CHECK(rig.values(HsdsTable::Phone, u"number"_s) == QStringList {u"000-1"_s});
    CHECK(rig.told(u"not_public"_s) == 3);
    CHECK(rig.first(u"unplaced_value"_s).value == u"Vilse"_s);
}

TEST_CASE("What Outpost would not show is not shown: a contact that nobody made public, a hidden service without a whole window", "[publisher][read][outpost]")
{
    ReadRig rig;
    rig.folder.write(u"export.csv"_s, "import_id,import_id_reference,name,visible,visible_from,visible_to,contact_name,contact_visible,contact_phone\n"
                                      "1,,Lekgrupp,TRUE,,,Namn,,000-1\n"
                                      "2,,Dold,FALSE,2026-01-01,,Namn,true,000-2\n"
                                      "3,,Visad,FALSE,2026-01-01,2026-12-31,,,\n");
    REQUIRE_FALSE(rig.read().refusal);
    CHECK(rig.values(HsdsTable::Phone, u"number"_s) == QStringList {u"000-2"_s});
    CHECK(rig.aside(u"contact"_s) == 1);
    CHECK(rig.told(u"not_public"_s) == 1);
    CHECK(rig.values(HsdsTable::Service, u"status"_s) == QStringList {u"active"_s, u"inactive"_s, u"active"_s});
}

TEST_CASE("Outpost's pages are read as HSDS", "[publisher][read][outpost]")
{
    ReadRig rig;
    rig.folder.write(u"page.json"_s, R"({"totalElements": 1, "content": [{"id": 7, "name": "Lekgrupp", "min_age": 0, "max_age": 5, "free": true, "temporarily_closed": true,
        "organisation": {"id": 3, "name": "Påhittade"}, "needs_referral": false,
        "contacts": [{"id": 2, "name": "N", "phones": [{"number": "000-1"}]}],
        "taxonomies": [{"id": 11, "name": "Lek", "slug": "lek"}], "suitabilities": ["Autism"],
        "regular_schedules": [{"weekday": "Monday", "opens_at": "09:00", "closes_at": "12:00"}],
        "links": [{"label": "w", "url": "https://example.org"}],
        "locations": [{"id": 5, "name": "Huset", "address_1": "***", "city": "Örebro", "postal_code": "702 10", "mask_exact_address": true,
            "geometry": {"type": "Point", "coordinates": [15.21, 59.27]}, "accessibilities": [{"name": "Hiss", "slug": "hiss"}]}]}]})");
    const ReadSummary &summary = rig.read(u"page.json"_s);
    REQUIRE_FALSE(summary.refusal);
    CHECK(summary.dialect == Dialect::OutpostJson);
    const StagedRecord service = rig.only(HsdsTable::Service);
    CHECK(service.field(u"maximum_age"_s) == u"5"_s);
    CHECK(service.field(u"status"_s) == u"temporarily closed"_s);
    CHECK(service.field(u"organization_id"_s) == u"3"_s);
    const StagedRecord place = rig.only(HsdsTable::Location);
    CHECK(place.field(u"latitude"_s) == u"59.27"_s);
    CHECK(place.field(u"mask_exact_address"_s) == u"true"_s);
    const StagedRecord address = rig.only(HsdsTable::Address);
    CHECK(address.parent == place.number);
    CHECK_FALSE(address.fields.contains(u"address_1"_s));
    CHECK(address.field(u"city"_s) == u"Örebro"_s);
    CHECK(rig.only(HsdsTable::Accessibility).field(u"description"_s) == u"Hiss"_s);
    CHECK(rig.only(HsdsTable::Schedule).field(u"byday"_s) == u"MO"_s);
    CHECK(rig.only(HsdsTable::CostOption).field(u"amount"_s) == u"0"_s);
    CHECK(rig.values(HsdsTable::Attribute, u"link_type"_s) == QStringList {u"taxonomy"_s, u"suitability"_s});
    CHECK(rig.only(HsdsTable::TaxonomyTerm).field(u"name"_s) == u"Lek"_s);
    CHECK(rig.only(HsdsTable::Phone).parent == rig.only(HsdsTable::Contact).number);
    CHECK(rig.only(HsdsTable::Url).field(u"label"_s) == u"w"_s);
}
