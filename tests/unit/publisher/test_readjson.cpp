// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/jsonlist.h"

#include "readrig.h"

#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

// Made up for these tests, in the form of the standard.
constexpr auto kService = R"({"id": "s1", "name": "Lekgrupp", "status": "active", "minimum_age": 0.5,
  "organization": {"id": "o1", "name": "Påhittade föreningen", "description": "x"},
  "phones": [{"id": "p1", "number": "000-1", "languages": [{"id": "l9", "code": "sv"}]}, {"id": "p2", "number": "000-2"}],
  "schedules": [{"id": "c1", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00"}],
  "service_at_locations": [{"id": "a1", "location": {"id": "x1", "location_type": "physical", "latitude": 59.2700, "longitude": 15.21,
      "addresses": [{"id": "d1", "address_1": "Påhittsgatan 1", "city": "Örebro"}]}}],
  "attributes": [{"id": "b1", "link_type": "topic", "taxonomy_term": {"id": "t1", "name": "Sömn", "taxonomy_detail": {"id": "v1", "name": "Ämnen"}}}],
  "alert": null, "email": "  ", "x_odd": ["a", "b"], "x_deep": {"k": [1]}})";

QByteArray service(const char *id, const char *organization)
{
    return QByteArray("{\"id\": \"") + id + "\", \"name\": \"n\", \"organization\": " + organization + ", \"phones\": []}";
}

}

TEST_CASE("A nested service becomes records that know what they were nested in", "[publisher][read][json]")
{
    ReadRig rig;
    const bool isAlone = GENERATE(true, false);
    rig.folder.write(u"one.json"_s, isAlone ? QByteArray(kService) : '[' + QByteArray(kService) + ']');
    const ReadSummary &summary = rig.read(u"one.json"_s);
    REQUIRE_FALSE(summary.refusal);
    CHECK(summary.dialect == Dialect::HsdsJson);

    const StagedRecord service = rig.only(HsdsTable::Service);
    CHECK(service.field(u"name"_s) == u"Lekgrupp"_s);
    CHECK(service.field(u"minimum_age"_s) == u"0.5"_s);
    CHECK(service.field(u"organization_id"_s) == u"o1"_s);
    CHECK(service.field(u"x_odd"_s) == u"a;b"_s);
    CHECK(service.field(u"x_deep"_s) == u"{\"k\":[\"1\"]}"_s);
    CHECK_FALSE(service.fields.contains(u"alert"_s));
    CHECK_FALSE(service.fields.contains(u"email"_s));
    CHECK(service.origin == Origin {u"one.json"_s, 1, {}});

    const auto phones = rig.nested(HsdsTable::Phone, service);
    REQUIRE(phones.size() == 2);
    CHECK(phones[1].origin.path == u"/phones/1"_s);
    CHECK(rig.nested(HsdsTable::Language, phones[0]).size() == 1);
    CHECK(rig.nested(HsdsTable::Schedule, service).front().field(u"byday"_s) == u"MO"_s);
    const auto at = rig.nested(HsdsTable::ServiceAtLocation, service);
    REQUIRE(at.size() == 1);
    CHECK(at[0].field(u"location_id"_s) == u"x1"_s);
    const auto location = rig.nested(HsdsTable::Location, at[0]);
    REQUIRE(location.size() == 1);
    CHECK(location[0].field(u"latitude"_s) == u"59.2700"_s);
    CHECK(rig.nested(HsdsTable::Address, location[0]).front().field(u"city"_s) == u"Örebro"_s);
    const auto attribute = rig.nested(HsdsTable::Attribute, service);
    REQUIRE(attribute.size() == 1);
    CHECK(attribute[0].field(u"taxonomy_term_id"_s) == u"t1"_s);
    CHECK(rig.only(HsdsTable::TaxonomyTerm).field(u"taxonomy_id"_s) == u"v1"_s);
    CHECK(rig.only(HsdsTable::Taxonomy).field(u"name"_s) == u"Ämnen"_s);
}

TEST_CASE("Pages, lines, single records and objects of arrays are all read", "[publisher][read][json]")
{
    struct Form {
        const char *what, *text;
        int services;
    };
    const auto form = GENERATE(
        Form {"array", R"([{"id": "a", "name": "A"}, {"id": "b", "name": "B"}])", 2},
        Form {"empty array", " [ ] ", 0},
        Form {"array with a comma too many", R"([{"id": "a", "name": "A"},])", 1},
        Form {"wrapper", R"({"total_items": 2, "contents": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}], "last_page": true})", 2},
        Form {"older wrapper", R"({"totalElements": 1, "content": [{"id": "a", "name": "A"}]})", 1},
        Form {"lines", "{\"id\": \"a\", \"name\": \"A\"}\n{\"id\": \"b\", \"name\": \"B\"}\n", 2},
        Form {"objects one after the other", "{\"id\": \"a\",\n \"name\": \"A\"}\n{\"id\": \"b\",\n \"name\": \"B\"}\n", 2},
        Form {"one", R"({"name": "A", "id": "a"})", 1},
        Form {"arrays of tables", R"({"version": "3.1", "organizations": [{"id": "o", "name": "O"}], "services": [{"id": "a", "name": "A", "organization_id": "o"}]})", 1},
        Form {"with a mark", "\xEF\xBB\xBF[{\"id\": \"a\", \"name\": \"A\"}]", 1});
    INFO(form.what);
    ReadRig rig;
    rig.folder.write(u"list.json"_s, form.text);
    rig.read(u"list.json"_s);
    CHECK_FALSE((rig.summary.refusal && form.services > 0));
    CHECK(rig.staging().count(HsdsTable::Service) == form.services);
    CHECK(rig.told(u"count_differs"_s) == 0);
}

TEST_CASE("An organization holds its services, and these name it", "[publisher][read][json]")
{
    ReadRig rig;
    rig.folder.write(u"organizations.json"_s,
                     R"([{"id": "o1", "name": "O", "services": [{"id": "s1", "name": "S", "operating_hours": [{"id": "h"}], "events": [{"id": "e"}]}]}])");
    rig.read(u"organizations.json"_s);
    CHECK(rig.only(HsdsTable::Organization).field(u"id"_s) == u"o1"_s);
    const StagedRecord service = rig.only(HsdsTable::Service);
    CHECK(service.field(u"organization_id"_s) == u"o1"_s);
    CHECK(service.parent == rig.only(HsdsTable::Organization).number);
    CHECK(rig.values(HsdsTable::Schedule, u"paraply_member"_s) == QStringList {u"events"_s, u"operating_hours"_s});
}

TEST_CASE("What is embedded again is one record; what differs is kept and told", "[publisher][read][json]")
{
    ReadRig rig;
    const QByteArray same = R"({"id": "o1", "name": "O"})";
    rig.folder.write(u"s.json"_s, '[' + service("a", same) + ',' + service("b", same) + ',' + service("c", R"({"id": "o1", "name": "Other"})") + ','
                                      + service("d", same) + ',' + service("e", R"({"id": "o1"})") + ',' + service("f", R"({"name": "no id"})") + ','
                                      + service("g", R"({"name": "no id"})") + ']');
    rig.read(u"s.json"_s);
    CHECK(rig.values(HsdsTable::Organization, u"name"_s) == QStringList {u"O"_s, u"Other"_s, u"no id"_s, u"no id"_s});
    CHECK(rig.values(HsdsTable::Service, u"organization_id"_s) == QStringList {u"o1"_s, u"o1"_s, u"o1"_s, u"o1"_s, u"o1"_s, {}, {}});
    CHECK(rig.first(u"embedded_again"_s).value == u"2"_s);
    CHECK(rig.first(u"embedded_again"_s).origin == Origin {u"s.json"_s, 2, u"/organization"_s});
    CHECK(rig.first(u"embedded_again"_s).field == u"id"_s);
    CHECK(rig.first(u"same_id_differs"_s).origin.row == 3);
}

TEST_CASE("A record that is no JSON is set aside, and the next one is read", "[publisher][read][json]")
{
    ReadRig rig;
    SECTION("in an array")
    {
        rig.folder.write(u"s.json"_s, R"([{"id": "a", "name": A}, {"id": "b", "name": "B"}, 7, {"id": "c", "name": "C", "name": "D", "x": {"y": 1, "y": {"z": 1, "z": 2}}}])");
        rig.read(u"s.json"_s);
        CHECK(rig.values(HsdsTable::Service, u"name"_s) == QStringList {u"B"_s, u"C"_s});
        CHECK(rig.first(u"bad_json"_s).origin.row == 1);
        CHECK(rig.first(u"not_a_record"_s).value == u"7"_s);
        CHECK(rig.told(u"repeated_member"_s) == 3);
        CHECK(rig.aside(u"service"_s) == 2);
    }
    SECTION("in lines, one of them cut")
    {
        rig.folder.write(u"s.ndjson"_s, "{\"id\": \"a\", \"name\": \"A\"}\n{\"id\": \"b\", \"name\": \"B\n{\"id\": \"c\", \"name\": \"C\"}\n");
        rig.read(u"s.ndjson"_s);
        CHECK(rig.values(HsdsTable::Service, u"name"_s) == QStringList {u"A"_s, u"C"_s});
        CHECK(rig.first(u"bad_json"_s).origin.row == 2);
    }
    SECTION("cut off in the middle")
    {
        rig.folder.write(u"s.json"_s, R"({"contents": [{"id": "a", "name": "A"}, {"id": "b", "na)");
        rig.read(u"s.json"_s);
        CHECK(rig.values(HsdsTable::Service, u"name"_s) == QStringList {u"A"_s});
        CHECK(rig.told(u"bad_json"_s) == 1);
        CHECK(rig.told(u"ends_early"_s) == 1);
    }
    SECTION("nested too deep")
    {
        rig.folder.write(u"s.json"_s, "[{\"id\": \"a\", \"x\": " + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}, {\"id\": \"b\", \"name\": \"B\"}]");
        rig.read(u"s.json"_s);
        CHECK(rig.values(HsdsTable::Service, u"id"_s) == QStringList {u"b"_s});
    }
    SECTION("larger than a record may be")
    {
        rig.folder.write(u"s.json"_s, "[{\"id\": \"a\", \"x\": \"" + QByteArray(JsonList::kRecord, 'x') + "\"}, {\"id\": \"b\", \"name\": \"B\"}]");
        rig.read(u"s.json"_s);
        CHECK(rig.values(HsdsTable::Service, u"id"_s) == QStringList {u"b"_s});
        CHECK(rig.told(u"record_too_large"_s) == 1);
    }
    SECTION("with line ends in its text")
    {
        rig.folder.write(u"s.json"_s, "[{\"id\": \"a\", \"name\": \"A\nB\"}]");
        rig.read(u"s.json"_s);
        CHECK(rig.values(HsdsTable::Service, u"name"_s) == QStringList {u"A\nB"_s});
        CHECK(rig.told(u"control_characters"_s) == 1);
    }
}

TEST_CASE("Null in a record says nothing; in the place of a record it is counted and set aside", "[publisher][read][json]")
{
    ReadRig rig;
    rig.folder.write(u"s.json"_s, R"({"total_items": 3, "contents": [{"id": "a", "name": "A", "phones": null, "cost_options": [null], "organization": null}, null, {"id": "b", "name": "B"}]})");
    rig.read(u"s.json"_s);
    CHECK(rig.values(HsdsTable::Service, u"name"_s) == QStringList {u"A"_s, u"B"_s});
    CHECK(rig.aside(u"service"_s) == 1);
    CHECK(rig.told(u"not_a_record"_s) == 1);
    CHECK(rig.first(u"not_a_record"_s).origin.row == 2);
    CHECK(rig.told(u"count_differs"_s) == 0);
}

TEST_CASE("A source that is no directory is refused", "[publisher][read][json]")
{
    struct Bad {
        const char *name, *text;
        ReadFault fault;
    };
    const auto bad = GENERATE(Bad {"page.json", "<html></html>", ReadFault::NotJson}, Bad {"page.json", "", ReadFault::Empty}, Bad {"page.json", " \n", ReadFault::Empty},
                              Bad {"api.json", R"({"openapi": "3.1.0", "paths": {}})", ReadFault::NothingKnown},
                              Bad {"list.txt", "Hello\n", ReadFault::NothingKnown}, Bad {"none", nullptr, ReadFault::NotThere});
    INFO(bad.name);
    ReadRig rig;
    if (bad.text)
        rig.folder.write(QString::fromLatin1(bad.name), bad.text);
    rig.read(QString::fromLatin1(bad.name));
    REQUIRE(rig.summary.refusal);
    CHECK(rig.summary.refusal->fault == bad.fault);
}

TEST_CASE("Bounds of a source hold: bytes, records, being asked to stop", "[publisher][read][json]")
{
    ReadRig rig;
    rig.folder.write(u"s.json"_s, R"([{"id": "a", "name": "A"}, {"id": "b", "name": "B"}])");
    std::stop_source stop;
    SECTION("bytes")
    {
        rig.options.mostBytes = 20;
        CHECK(rig.read(u"s.json"_s).refusal->fault == ReadFault::TooLarge);
    }
    SECTION("records")
    {
        rig.options.mostRecords = 1;
        CHECK(rig.read(u"s.json"_s).refusal->fault == ReadFault::TooManyRecords);
    }
    SECTION("stop")
    {
        stop.request_stop();
        rig.options.stop = stop.get_token();
        CHECK(rig.read(u"s.json"_s).refusal->fault == ReadFault::Cancelled);
    }
}

TEST_CASE("Our own fields and tables pass as they are, empty ones too", "[publisher][read][json]")
{
    ReadRig rig;
    rig.folder.write(u"s.json"_s, R"({"version": "3.1", "profile": "p", "paraply_region": {"code": "x", "name": "X"}, "contents": [{"id": "a", "name": "A",
        "paraply_phone": "", "paraply_hours": " Mo 9-12 ", "paraply_exceptions": [{"id": "e", "reason": "r"}]}],
        "paraply_topics": [{"id": "t", "name": "T"}]})");
    rig.read(u"s.json"_s);
    const StagedRecord service = rig.only(HsdsTable::Service);
    CHECK(service.fields.contains(u"paraply_phone"_s));
    CHECK(service.field(u"paraply_hours"_s) == u" Mo 9-12 "_s);
    CHECK(rig.only(HsdsTable::ParaplyException).parent == service.number);
    CHECK(rig.only(HsdsTable::ParaplyTopic).field(u"name"_s) == u"T"_s);
    CHECK(rig.only(HsdsTable::ParaplyRegion).field(u"code"_s) == u"x"_s);
    CHECK(rig.summary.version == u"3.1"_s);
    CHECK(rig.summary.profile == u"p"_s);
}

TEST_CASE("Feeds from before version 3 are read in the words of today", "[publisher][read][json]")
{
    ReadRig rig;
    rig.folder.write(u"services.json"_s, R"({"totalElements": 1, "content": [{"id": "1", "name": "S",
        "eligibilitys": [{"id": "e", "eligibility": "Familjer", "minimum_age": 0, "maximum_age": 5}],
        "regular_schedules": [{"id": "r", "weekday": "Monday", "opens_at": "09:00:00", "closes_at": "12:00:00"}, {"id": "q", "weekday": "sometimes"}],
        "holiday_schedules": [{"id": "h", "closed": true, "start_date": "2026-12-24", "end_date": "2026-12-26"}],
        "service_taxonomys": [{"id": "t", "taxonomy": {"id": "x", "name": "Lek", "vocabulary": "V"}}],
        "languages": [{"id": "l", "language": "Svenska"}],
        "service_at_locations": [{"id": "a", "location": {"id": "p", "name": "P", "physical_addresses": [{"id": "d", "address_1": "A 1"}],
            "accessibility_for_disabilities": [{"id": "f", "accessibility": "Hiss"}]}}]}]})");
    const ReadSummary &summary = rig.read(u"services.json"_s);
    CHECK(summary.dialect == Dialect::OldJson);
    const StagedRecord service = rig.only(HsdsTable::Service);
    CHECK(service.field(u"eligibility_description"_s) == u"Familjer"_s);
    CHECK(service.field(u"minimum_age"_s) == u"0"_s);
    CHECK(service.field(u"maximum_age"_s) == u"5"_s);
    const auto schedules = rig.records(HsdsTable::Schedule);
    REQUIRE(schedules.size() == 2);
    CHECK(schedules[0].field(u"byday"_s) == u"MO"_s);
    CHECK(schedules[0].field(u"freq"_s) == u"WEEKLY"_s);
    CHECK(schedules[1].field(u"weekday"_s) == u"sometimes"_s);
    CHECK(rig.told(u"weekday_unknown"_s) == 1);
    const StagedRecord holiday = rig.only(HsdsTable::ParaplyException);
    CHECK(holiday.field(u"type"_s) == u"closed"_s);
    CHECK(holiday.field(u"first_day"_s) == u"2026-12-24"_s);
    const StagedRecord attribute = rig.only(HsdsTable::Attribute);
    CHECK(attribute.field(u"taxonomy_term_id"_s) == u"x"_s);
    CHECK(rig.only(HsdsTable::TaxonomyTerm).field(u"taxonomy"_s) == u"V"_s);
    CHECK(rig.only(HsdsTable::Language).field(u"name"_s) == u"Svenska"_s);
    CHECK(rig.only(HsdsTable::Address).field(u"address_type"_s) == u"physical"_s);
    CHECK(rig.only(HsdsTable::Accessibility).field(u"description"_s) == u"Hiss"_s);
}
