// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdsdescriptor.h"
#include "publisher/hsdscheck.h"
#include "publisher/zippack.h"
#include "support/testfolder.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace paraply;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

// Made up from the standard's list of fields.
constexpr const char *kService = R"({
"id": "11111111-1111-4111-8111-111111111111", "name": "Made-up play group", "status": "active", "minimum_age": 0, "maximum_age": 5.5,
"url": "https://example.org/play", "email": "play@example.org", "assured_date": "2026-11-01", "last_modified": "2026-11-01T10:00:00.000+01:00",
"organization": {"id": "22222222-2222-4222-8222-222222222222", "name": "Made-up town", "description": "A town"},
"phones": [{"id": "33333333-3333-4333-8333-333333333333", "number": "019-1", "extension": 7}],
"schedules": [{"id": "44444444-4444-4444-8444-444444444444", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00+01:00", "closes_at": "12:00", "timezone": 1}],
"service_at_locations": [{"id": "55555555-5555-4555-8555-555555555555", "location": {"id": "66666666-6666-4666-8666-666666666666", "location_type": "physical",
  "latitude": 59.2, "longitude": 15.2, "addresses": [{"id": "77777777-7777-4777-8777-777777777777", "address_1": "Street 1", "city": "Town",
  "state_province": "County", "postal_code": "70210", "country": "SE", "address_type": "physical"}]}}],
"attributes": [{"id": "88888888-8888-4888-8888-888888888888", "link_type": "kind", "taxonomy_term": {"id": "99999999-9999-4999-8999-999999999999",
  "name": "Play", "description": "Play"}}]
})";

Json service()
{
    return Json::parse(kService);
}

/// "missing_field /0/phones/0 number", and the row of a table where there is one.
std::vector<std::string> told(const HsdsCheck &check)
{
    REQUIRE_FALSE(check.refusal.has_value());
    std::vector<std::string> lines;
    for (const HsdsFinding &finding : check.findings.kept()) {
        const QString row = finding.row > 0 ? finding.file + u':' + QString::number(finding.row) : QString();
        QStringList parts {hsdsFindingCode(finding.fault), row, finding.pointer, finding.field};
        parts.removeAll(QString());
        lines.push_back(parts.join(u' ').toStdString());
    }
    return lines;
}

HsdsCheck checkedBytes(const QByteArray &bytes, const QString &name = u"list.json"_s)
{
    const TestFolder folder;
    folder.write(name, bytes);
    return checkHsds(folder.path(name));
}

HsdsCheck checkedJson(const Json &json)
{
    return checkedBytes(QByteArray::fromStdString(json.dump()));
}

using Lines = std::vector<std::string>;

/// A small package without faults.
struct Package {
    Package()
    {
        const Json s = service();
        files[u"organizations.csv"_s] = "id,name,description\n22222222-2222-4222-8222-222222222222,Town,A town\n";
        files[u"services.csv"_s] = "id,organization_id,name,status,minimum_age,url\n11111111-1111-4111-8111-111111111111,22222222-2222-4222-8222-222222222222,"
                                   "\"Play, and sing\",temporarily closed,0.5,https://example.org/\n";
        files[u"locations.csv"_s] = "id,location_type,latitude\n66666666-6666-4666-8666-666666666666,physical,59.2\n";
        files[u"service_at_location.csv"_s] = "id,service_id,location_id\n55555555-5555-4555-8555-555555555555,11111111-1111-4111-8111-111111111111,"
                                              "66666666-6666-4666-8666-666666666666\n";
        files[u"schedules.csv"_s] = "id,service_id,freq,dtstart,opens_at\n44444444-4444-4444-8444-444444444444,11111111-1111-4111-8111-111111111111,WEEKLY,2026-11-23,09:00\n";
        files[u"taxonomy_terms.csv"_s] = "id,name,description,parent_id\n99999999-9999-4999-8999-999999999999,Play,Play,\n";
        files[u"attributes.csv"_s] = "id,link_id,link_entity,taxonomy_term_id\n88888888-8888-4888-8888-888888888888,11111111-1111-4111-8111-111111111111,service,"
                                     "99999999-9999-4999-8999-999999999999\n";
        files[u"datapackage.json"_s] = hsdsDescriptor({HsdsTable::Organization, HsdsTable::Service, HsdsTable::Location, HsdsTable::ServiceAtLocation,
                                                       HsdsTable::Schedule, HsdsTable::TaxonomyTerm, HsdsTable::Attribute});
    }
    Package &change(const QString &file, const QByteArray &from, const QByteArray &to)
    {
        REQUIRE(files[file].contains(from));
        files[file].replace(from, to);
        return *this;
    }
    HsdsCheck checked() const
    {
        const TestFolder folder;
        for (const auto &[name, bytes] : files)
            folder.write(u"package/"_s + name, bytes);
        return checkHsds(folder.path(u"package"_s));
    }
    std::map<QString, QByteArray> files;
};

}

TEST_CASE("Weekdays, intervals, days and codes are held against what the standard refers to", "[publisher][hsds]")
{
    struct Wrong {
        const char *pointer, *field, *value, *code;
    };
    const Wrong wrongs[] = {
        {"/schedules/0", "byday", "\"MO,TU,WE,TH,FR,SA,SU\"", ""}, {"/schedules/0", "byday", "\"Monday\"", "bad_byday"}, {"/schedules/0", "byday", "\"MO, TU\"", "bad_byday"},
        {"/schedules/0", "byday", "\"mo\"", "bad_byday"}, {"/schedules/0", "byday", "\"MO,\"", "bad_byday"}, {"/schedules/0", "byday", "\"2MO\"", "bad_byday"},
        {"/schedules/0", "interval", "2", "interval_alone"}, {"/schedules/0", "interval", "1.5", "interval_alone"},
        {"/service_at_locations/0/location/addresses/0", "country", "\"NO\"", ""}, {"/service_at_locations/0/location/addresses/0", "country", "\"se\"", "bad_country"},
        {"/service_at_locations/0/location/addresses/0", "country", "\"Sverige\"", "bad_country"}, {"/service_at_locations/0/location/addresses/0", "country", "\"UK\"", "bad_country"},
        {"/service_at_locations/0/location/addresses/0", "country", "\"ZZ\"", "bad_country"}, {"/attributes/0/taxonomy_term", "language", "\"so\"", ""},
        {"/attributes/0/taxonomy_term", "language", "\"ckb\"", ""}, {"/attributes/0/taxonomy_term", "language", "\"xx\"", "bad_language"},
        {"/attributes/0/taxonomy_term", "language", "\"Somali\"", "bad_language"}, {"/attributes/0/taxonomy_term", "language", "\"sv-SE\"", "bad_language"}};
    for (const Wrong &wrong : wrongs) {
        INFO(wrong.value);
        Json changed = service();
        changed[Json::json_pointer(wrong.pointer)][wrong.field] = Json::parse(wrong.value);
        const Lines expected = *wrong.code ? Lines {std::string(wrong.code) + " /0" + wrong.pointer + ' ' + wrong.field} : Lines {};
        CHECK(told(checkedJson(Json::array({changed}))) == expected);
    }
    Json monthly = service();
    Json &schedule = monthly["schedules"][0];
    schedule.update({{"freq", "MONTHLY"}, {"byday", "2MO,-1FR"}, {"interval", 2}, {"dtstart", "2026-09-01"}, {"until", "2026-12-01"}, {"valid_from", "2026-09-01"}, {"valid_to", "2026-09-01"}});
    CHECK(told(checkedJson(Json::array({monthly}))) == Lines {});
    schedule["until"] = "2026-08-31";
    schedule["valid_to"] = "2026-08-31";
    schedule["byday"] = "6MO";
    CHECK(told(checkedJson(Json::array({monthly}))) == Lines {"bad_byday /0/schedules/0 byday", "dates_reversed /0/schedules/0 until", "dates_reversed /0/schedules/0 valid_to"});
    const HsdsCheck named = checkedJson(Json::array({[] { Json json = service(); json["languages"] = {{{"id", "aaaaaaaa-1111-4111-8111-111111111111"}, {"code", "arabiska"}}}; return json; }()}));
    REQUIRE(named.findings.kept().size() == 1);
    CHECK(textOf(named.findings.kept().front(), FindingLanguage::Swedish).fix.contains(u": ar."_s));
    CHECK(told(Package().change(u"schedules.csv"_s, "freq,dtstart,opens_at", "freq,interval,opens_at").change(u"schedules.csv"_s, "WEEKLY,2026-11-23,", "WEEKLY,2,").checked())
          == Lines {"interval_alone schedules.csv:2 interval"});
}

TEST_CASE("What follows the standard has no finding, as array, page, record and ndjson", "[publisher][hsds]")
{
    const Json one = service();
    CHECK(told(checkedJson(Json::array({one}))) == Lines {});
    CHECK(told(checkedJson(one)) == Lines {});
    CHECK(told(checkedJson(Json::array())) == Lines {});
    Json other = one;
    other["id"] = "aaaaaaaa-1111-4111-8111-111111111111";
    CHECK(told(checkedBytes(QByteArray::fromStdString(one.dump() + "\n" + other.dump() + "\n"), u"all.ndjson"_s)) == Lines {});
    const Json page = {{"total_items", 2}, {"total_pages", 1}, {"page_number", 1}, {"size", 2}, {"first_page", true}, {"last_page", true}, {"empty", false},
                       {"contents", {one, other}}};
    const HsdsCheck check = checkedJson(page);
    CHECK(told(check) == Lines {});
    CHECK(check.records == 18);
}

TEST_CASE("One fault in a service gives exactly its finding, with the way to it", "[publisher][hsds]")
{
    const struct {
        const char *pointer;   ///< null: removed
        const char *value;
        const char *finding;
    } cases[] = {
        {"/name", nullptr, "missing_field /0 name"},
        {"/name", "\"\"", "missing_field /0 name"},
        {"/id", nullptr, "missing_field /0 id"},
        {"/status", nullptr, "missing_field /0 status"},
        {"/status", "\"open\"", "bad_choice /0 status"},
        {"/status", "null", "wrong_type /0 status"},
        {"/minimum_age", "\"0\"", "wrong_type /0 minimum_age"},
        {"/url", "\"www.example.org\"", "bad_uri /0 url"},
        {"/url", "\"https://example.org/a b\"", "bad_uri /0 url"},
        {"/email", "\"play at example\"", "bad_email /0 email"},
        {"/assured_date", "\"1/11/2026\"", "bad_date /0 assured_date"},
        {"/last_modified", "\"2026-11-01\"", "bad_date_time /0 last_modified"},
        {"/organization/description", nullptr, "missing_field /0/organization description"},
        {"/organization/id", "\"town\"", "bad_uuid /0/organization id"},
        {"/organization", "[]", "wrong_type /0 organization"},
        {"/phones/0/number", nullptr, "missing_field /0/phones/0 number"},
        {"/phones/0/number", "191", "wrong_type /0/phones/0 number"},
        {"/phones", "{}", "wrong_type /0 phones"},
        {"/phones", "\"019-1\"", "wrong_type /0 phones"},
        {"/phones/0", "7", "wrong_type /0/phones/0 phone"},
        {"/phones/0/contact_id", "\"abcdefab-1111-4111-8111-111111111111\"", nullptr},
        {"/schedules/0/freq", "\"DAILY\"", "bad_choice /0/schedules/0 freq"},
        {"/schedules/0/opens_at", "\"9:00\"", "bad_time /0/schedules/0 opens_at"},
        {"/schedules/0/opens_at", "\"24:10\"", "bad_time /0/schedules/0 opens_at"},
        {"/schedules/0/timezone", "\"+01:00\"", "wrong_type /0/schedules/0 timezone"},
        {"/service_at_locations/0/location/location_type", "\"house\"", "bad_choice /0/service_at_locations/0/location location_type"},
        {"/service_at_locations/0/location/latitude", "\"59,2\"", "wrong_type /0/service_at_locations/0/location latitude"},
        {"/service_at_locations/0/location/addresses/0/country", nullptr, "missing_field /0/service_at_locations/0/location/addresses/0 country"},
        {"/attributes/0/taxonomy_term/description", nullptr, "missing_field /0/attributes/0/taxonomy_term description"},
        {"/attributes/0/taxonomy_term/parent_id", "\"abcdefab-1111-4111-8111-111111111111\"", "dangling_reference /0/attributes/0/taxonomy_term parent_id"},
        {"/attributes/0/link_entity", "\"thing\"", "unknown_table /0/attributes/0 link_entity"},
        {"/wheelchair", "\"yes\"", "additional_field /0 wheelchair"},
    };
    for (const auto &one : cases) {
        INFO(one.pointer << " " << (one.value ? one.value : "removed"));
        Json list = Json::array({service()});
        const Json::json_pointer pointer("/0" + std::string(one.pointer));
        if (one.value)
            list[pointer] = Json::parse(one.value);
        else
            list[pointer.parent_pointer()].erase(pointer.back());
        CHECK(told(checkedJson(list)) == (one.finding ? Lines {one.finding} : Lines {}));
    }
}

TEST_CASE("An additional field is a note that is told once, and no fault", "[publisher][hsds]")
{
    Json one = service(), other = service();
    other["id"] = "aaaaaaaa-1111-4111-8111-111111111111";
    one["nmae"] = other["nmae"] = "x";
    const HsdsCheck check = checkedJson(Json::array({one, other}));
    CHECK(told(check) == Lines {"additional_field /0 nmae"});
    CHECK(check.findings.errors() == 0);
    CHECK(check.findings.notes() == 1);
    CHECK(textOf(check.findings.kept().front(), FindingLanguage::English).fix.contains(u"name"));
}

TEST_CASE("An id stands for one record: what is embedded twice must say the same", "[publisher][hsds]")
{
    Json one = service(), other = service();
    CHECK(told(checkedJson(Json::array({one, one}))) == Lines {"duplicate_id /1 id"});
    other["id"] = "aaaaaaaa-1111-4111-8111-111111111111";
    CHECK(told(checkedJson(Json::array({one, other}))) == Lines {});
    other["organization"]["name"] = "Another town";
    const HsdsCheck check = checkedJson(Json::array({one, other}));
    CHECK(told(check) == Lines {"same_id_differs /1/organization id"});
    CHECK(textOf(check.findings.kept().front(), FindingLanguage::English).message.contains(u"/0/organization"));
}

TEST_CASE("What is no JSON, or no list, is told with its place, and the rest is read on", "[publisher][hsds]")
{
    const QByteArray good = QByteArray::fromStdString(service().dump());
    CHECK(told(checkedBytes("")) == Lines {"not_a_list"});
    CHECK(told(checkedBytes("<html>")) == Lines {"not_a_list"});
    CHECK(told(checkedBytes("{}")) == Lines {"not_a_list"});
    CHECK(told(checkedBytes("[" + good)) == Lines {"bad_json /0"});
    CHECK(told(checkedBytes("[" + good + ",]")) == Lines {"bad_json /1"});
    CHECK(told(checkedBytes("[{\"id\": tru}," + good + "]")) == Lines {"bad_json /0"});
    CHECK(told(checkedBytes("[" + good + "] x")) == Lines {"bad_json"});
    CHECK(told(checkedBytes("[{\"name\": \"\xE5\"}]")) == Lines {"not_utf8"});
    CHECK(told(checkedBytes("\xEF\xBB\xBF[" + good + "]")) == Lines {});
    CHECK(told(checkedBytes("[7]")) == Lines {"wrong_type /0 service"});
    QByteArray twice = good;
    twice.replace("\"status\"", "\"name\":\"x\",\"status\"");
    CHECK(told(checkedBytes("[" + twice + "]")) == Lines {"repeated_member /0 name"});
    CHECK(told(checkedBytes("[" + QByteArray(100, '[') + QByteArray(100, ']') + "]")) == Lines {"too_deep /0"});
    CHECK(checkHsds(u"/nowhere/x.json"_s).refusal->fault == ReadFault::NotThere);
}

TEST_CASE("A page that says another number, or lacks what a page has, is told of", "[publisher][hsds]")
{
    const Json page = {{"total_items", 2}, {"total_pages", 1}, {"page_number", 1}, {"size", 1}, {"first_page", true}, {"last_page", true}, {"empty", false},
                       {"contents", {service()}}};
    CHECK(told(checkedJson(page)) == Lines {"count_differs total_items"});
    Json lacking = page;
    lacking["total_items"] = 1;
    lacking.erase("empty");
    CHECK(told(checkedJson(lacking)) == Lines {"missing_field empty"});
    lacking["empty"] = "no";
    CHECK(told(checkedJson(lacking)) == Lines {"bad_boolean empty"});
}

TEST_CASE("A package that follows the standard has no finding, as folder and as zip", "[publisher][hsds]")
{
    const Package package;
    const HsdsCheck check = package.checked();
    CHECK(told(check) == Lines {});
    CHECK(check.records == 7);
    const TestFolder folder;
    for (const auto &[name, bytes] : package.files)
        folder.write(u"package/"_s + name, bytes);
    REQUIRE(packFolder(folder.path(u"package"_s), folder.path(u"package.zip"_s), QDate(2026, 11, 21)));
    CHECK(told(checkHsds(folder.path(u"package.zip"_s))) == Lines {});
    CHECK(checkHsds(folder.path(u"package.zip"_s)).records == 7);
}

TEST_CASE("A check tells how far it has read, and counts nothing twice", "[publisher][hsds]")
{
    const TestFolder folder;
    const QByteArray one = QByteArray::fromStdString(service().dump());
    // More than one step, and a file that is looked at before it is read.
    QByteArray list = "[" + one;
    while (list.size() < 9'000'000)
        list += ",\n" + one;
    folder.write(u"lists/a.json"_s, list + "]");
    folder.write(u"lists/b.json"_s, "[" + one + "]");
    const qint64 size = list.size() + 1 + one.size() + 2;
    std::vector<qint64> done;
    checkHsds(folder.path(u"lists"_s), [&](QStringView what, qint64 read, qint64 total) {
        CHECK(what == u"read");
        CHECK(total == size);
        done.push_back(read);
    });
    CHECK(done.size() > 3);
    CHECK(std::ranges::is_sorted(done));
    CHECK(done.back() == size);
}

TEST_CASE("One fault in a package gives exactly its finding, with file and row", "[publisher][hsds]")
{
    const struct {
        const char *file, *from, *to, *finding;
    } cases[] = {
        {"services.csv", "temporarily closed", "temporarily", "bad_choice services.csv:2 status"},
        {"services.csv", "temporarily closed", "", "missing_field services.csv:2 status"},
        {"services.csv", ",22222222-2222-4222-8222-222222222222", ",", "missing_field services.csv:2 organization_id"},
        {"services.csv", ",22222222-2222-4222-8222-222222222222", ",22222222-2222-4222-8222-222222222223", "dangling_reference services.csv:2 organization_id"},
        {"services.csv", ",0.5,", ",\"0,5\",", "bad_number services.csv:2 minimum_age"},
        {"services.csv", "https://example.org/", "example.org", "bad_uri services.csv:2 url"},
        {"services.csv", "\"Play, and sing\"", "Play, and sing", "cell_count services.csv:2"},
        {"services.csv", "\"Play, and sing\"", "\"Play\" and sing", "bad_csv services.csv:2"},
        {"services.csv", "url\n", "minimum_age\n", "repeated_column services.csv:1 minimum_age"},
        {"services.csv", "minimum_age,", "min_age,", "additional_field services.csv:1 min_age"},
        {"service_at_location.csv", ",11111111-1111-4111-8111-111111111111,", ",,", "missing_field service_at_location.csv:2 service_id"},
        {"schedules.csv", "2026-11-23", "23/11 2026", "bad_date schedules.csv:2 dtstart"},
        {"schedules.csv", "WEEKLY", "weekly", "bad_choice schedules.csv:2 freq"},
        {"schedules.csv", ",09:00", ",9 am", "bad_time schedules.csv:2 opens_at"},
        {"taxonomy_terms.csv", "Play,Play,", "Play,Play,99999999-9999-4999-8999-999999999990", "dangling_reference taxonomy_terms.csv:2 parent_id"},
        {"attributes.csv", ",service,", ",services_table,", "unknown_table attributes.csv:2 link_entity"},
        {"attributes.csv", ",11111111-1111-4111-8111-111111111111", ",11111111-1111-4111-8111-111111111112", "dangling_reference attributes.csv:2 link_id"},
        {"organizations.csv", "A town\n", "A town\n22222222-2222-4222-8222-222222222222,Town,A town\n", "duplicate_id organizations.csv:3 id"},
        {"datapackage.json", "tabular-data-package", "data-package", "bad_descriptor profile"},
    };
    for (const auto &one : cases) {
        INFO(one.file << ": " << one.from << " -> " << one.to);
        CHECK(told(Package().change(QString::fromLatin1(one.file), one.from, one.to).checked()) == Lines {one.finding});
    }
}

TEST_CASE("A fault that breaks more than itself says so too", "[publisher][hsds]")
{
    CHECK(told(Package().change(u"locations.csv"_s, "location_type,", "location_kind,").checked())
          == Lines {"additional_field locations.csv:1 location_kind", "missing_field locations.csv:1 location_type"});
    CHECK(told(Package().change(u"locations.csv"_s, "66666666-6666-4666-8666-666666666666,", "6,").checked())
          == Lines {"bad_uuid locations.csv:2 id", "dangling_reference service_at_location.csv:2 location_id"});
    CHECK(told(Package().change(u"datapackage.json"_s, "\"path\": \"services.csv\"", "\"path\": \"service.csv\"").checked())
          == Lines {"file_not_there /resources/1 path", "file_not_listed"});
    Package without;
    without.files.erase(u"datapackage.json"_s);
    CHECK(told(without.checked()) == Lines {"no_descriptor"});
    Package latin;
    latin.change(u"schedules.csv"_s, "09:00", "\xE5");
    CHECK(told(latin.checked()) == Lines {"not_utf8"});
    Package more;
    more.files[u"notes.csv"_s] = "a,b\n1,2\n";
    CHECK(told(more.checked()) == Lines {"additional_table"});
}

TEST_CASE("A folder without any table of the standard is said to be none", "[publisher][hsds]")
{
    const TestFolder folder;
    folder.write(u"old/services_at_location.csv"_s, "id\n1\n");
    CHECK(told(checkHsds(folder.path(u"old"_s))) == Lines {"no_table"});
}

TEST_CASE("Every fault has a code of its own and whole sentences in both languages", "[publisher][hsds]")
{
    std::set<QString> codes;
    for (int i = 0; i < kHsdsFaultCount; ++i) {
        const HsdsFinding finding {.fault = HsdsFault(i), .field = u"FIELD"_s, .value = u"VALUE"_s, .parameters = {u"P"_s, u"Q"_s, u"R"_s, u"S"_s}};
        INFO(hsdsFindingCode(finding.fault).toStdString());
        CHECK(codes.insert(hsdsFindingCode(finding.fault)).second);
        for (const FindingLanguage language : {FindingLanguage::Swedish, FindingLanguage::English}) {
            const FindingText text = textOf(finding, language);
            CHECK(text.message.endsWith(u'.'));
            CHECK_FALSE(text.fix.isEmpty());
            CHECK_FALSE(text.message.contains(u'%'));
        }
    }
}
