// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "foreigndirectory.h"
#include "support/hostileserver.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// A directory in a dialect of its own, made up throughout, and what `import hsds` makes of it. Everything is checked that holds of every import: rows in
/// are rows out and rows set aside, the report has each finding with its place and words, the sheets are valid and build.
class Dialected {
public:
    explicit Dialected(const std::map<QString, QByteArray> &files = {})
    {
        REQUIRE(QDir().mkpath(source()));
        for (const auto &[name, bytes] : files)
            writeFile(source() + u'/' + name, bytes);
    }

    QString source() const { return m_folder.filePath(u"given"_s); }
    QString out() const { return m_folder.filePath(u"out"_s); }

    nlohmann::json import(const QString &from = {}, const QStringList &more = {})
    {
        const QString report = m_folder.filePath(u"report.csv"_s);
        const Run run = paraplyctl(QStringList {u"import"_s, u"hsds"_s, from.isEmpty() ? source() : from, u"--out"_s, out(), u"--region"_s, QStringLiteral(PARAPLY_MINI_SHEETS),
                                                u"--report"_s, report, u"--json"_s, u"--lang"_s, u"sv"_s} + more);
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        const auto told = run.json();
        checkBalance(told);
        checkReport(rowsOf(report), told);
        const Run validated = paraplyctl({u"validate"_s, out(), u"--json"_s});
        INFO(validated.out.toStdString());
        CHECK(validated.json().at("errors") == 0);
        CHECK(paraplyctl({u"build"_s, out(), u"--out"_s, m_folder.filePath(u"c.sqlite"_s)}).exitCode == 0);
        return told;
    }

    std::map<QString, QString> made(const QString &sheet, const QString &column, const QString &value) const
    {
        for (auto &row : rowsOf(out() + u'/' + sheet + u".csv"_s)) {
            if (row.at(column) == value)
                return row;
        }
        FAIL((sheet + u": no row with "_s + column + u' ' + value).toStdString());
        return {};
    }

    std::vector<std::map<QString, QString>> report() const { return rowsOf(m_folder.filePath(u"report.csv"_s)); }

private:
    static void checkReport(const std::vector<std::map<QString, QString>> &rows, const nlohmann::json &told)
    {
        std::map<std::string, int> counted;
        for (const auto &row : rows) {
            const std::string code = row.at(u"code"_s).toStdString();
            INFO(code);
            ++counted[code];
            CHECK_FALSE(row.at(u"file"_s).isEmpty());
            CHECK_FALSE(QFileInfo(row.at(u"file"_s)).exists());   // no path of this machine
            CHECK(row.at(u"explanation"_s).size() > 15);
            CHECK_FALSE(row.at(u"explanation"_s).contains(u'%'));
            for (const QString &hole : {u"””"_s, u"()"_s, u": ."_s, u"“”"_s, u"  "_s})
                CHECK_FALSE(row.at(u"explanation"_s).contains(hole));
        }
        for (const auto &finding : told.at("findings")) {
            const auto &code = finding.at("code").get_ref<const std::string &>();
            INFO(code);
            const int total = finding.at("kept").get<int>() + finding.at("repaired").get<int>() + finding.at("left_out").get<int>() + finding.at("set_aside").get<int>();
            CHECK(counted[code] == total);
        }
        CHECK(counted.size() == told.at("findings").size());
    }

    QTemporaryDir m_folder;
};

const std::map<QString, QByteArray> kUkTables {
    {u"datapackage.json"_s, R"({"name": "human_services_data", "version": "3.0.0", "profile": "tabular-data-package"})"},
    {u"organizations.csv"_s, "id,name,description\no1,Påhittade föreningen,En förening\n"},
    {u"services.csv"_s, "id,organization_id,name,description,status,minimum_age,maximum_age\ns1,o1,Påhittad öppen förskola,Lek,active,0,5\ns2,none,Sånggrupp,\"För barn 0-3 år, öppet 9-15\",active,,\n"
                        "s3,o1,Nedlagd,x,defunct,,\n"},
    {u"locations.csv"_s, "id,location_type,latitude,longitude\nx1,physical,59.33,14.52\n"},
    {u"service_at_location.csv"_s, "id,service_id,location_id\na1,s1,x1\na2,s2,gone\n"},
    {u"address.csv"_s, "id,location_id,address_1,city,state_province,postal_code,country,address_type\nd1,x1,Provgatan 1,Karlskoga,Örebro län,69131,GB,physical\n"},
    {u"schedule.csv"_s, "id,service_id,freq,byday,opens_at,closes_at,valid_from,valid_to\nc1,s1,WEEKLY,\"MO,TU\",09:00:00,12:00:00,,\nc2,s2,WEEKLY,WE,6:300pm,8pm,,\nc3,s9,WEEKLY,FR,09:00,10:00,,\n"},
    {u"attribute.csv"_s, "id,link_id,link_entity,taxonomy_term_id\nb1,s1,service,t1\nb2,s2,service,t2\n"},
    {u"taxonomy_terms.csv"_s, "id,term,description\nt1,Öppen förskola,x\nt2,Golf,x\n"},
    {u"service_areas.csv"_s, "id,service_id,service_area\nr1,s2,Örebro\n"},
    {u"accessibility.csv"_s, "id,location_id,accessibility\nf1,x1,Hiss\n"},
    {u"contacts.csv"_s, "id,service_id,name\nk1,s1,Påhittad Person\n"}};

const std::map<QString, QByteArray> kFirstTables {
    {u"organizations.csv"_s, "id,name,description,url\no1,Påhittade kommunen,x,www.prov.example\n"},
    {u"services.csv"_s, "id,organization_id,name,description,status\ns1,o1,Påhittad öppen förskola,Lek,active\ns2,o1,Föräldragrupp,Samtal,\n"},
    {u"locations.csv"_s, "id,name,latitude,longitude\nx1,Huset,14.52,59.33\nx2,Salen,,\n"},
    {u"services_at_location.csv"_s, "id,service_id,location_id\na1,s1,x1\na2,s2,x2\n"},
    {u"physical_addresses.csv"_s, "id,location_id,address_1,city,postal_code,country\n1,x1,Provgatan 1,Karlskoga,691 31,SE\n"},
    {u"postal_addresses.csv"_s, "id,location_id,address_1,city\n2,x1,Box 1,Karlskoga\n"},
    {u"regular_schedules.csv"_s, "id,service_id,weekday,opens_at,closes_at\n1,s1,Tuesday,09:00,12:00\n2,s1,3,09:00,12:00\n3,s2,0,09:00,12:00\n"},
    {u"holiday_schedules.csv"_s, "id,service_id,closed,opens_at,closes_at,start_date,end_date\n1,s1,true,,,2026-12-24,2026-12-26\n2,s1,false,10:00,11:00,2026-12-31,2026-12-31\n"},
    {u"phones.csv"_s, "id,service_id,number,type\n1,s1,019-555 01 00 ankn 3,voice\n2,s1,019-555 01 09,fax\n"},
    {u"eligibility.csv"_s, "id,service_id,eligibility,minimum_age,maximum_age\n1,s1,Barn,0,5\n2,s2,Barn,0,5\n3,s2,Unga,13,17\n4,gone,X,1,2\n"},
    {u"services_taxonomy.csv"_s, "id,service_id,taxonomy_id\n1,s1,t1\n"},
    {u"taxonomy.csv"_s, "id,name,parent_id,vocabulary\nt1,Öppen förskola,,V\n"},
    {u"languages.csv"_s, "id,service_id,language\n1,s1,sv\n2,s1,Finska\n"},
    {u"accessibility_for_disabilities.csv"_s, "id,location_id,accessibility\n1,x1,Hiss\n"},
    {u"payments_accepted.csv"_s, "id,service_id,payment\n1,s1,cash\n"}};

const std::map<QString, QByteArray> kOhanaTables {
    {u"organizations.csv"_s, "id,name,website\n1,Påhittade stiftelsen,https://prov.example\n"},
    {u"locations.csv"_s, "id,organization_id,name,description,transportation,latitude,longitude,accessibility,languages\n5,1,Provhuset,x,Buss 1,59.33,14.52,\"elevator, ramp\",\n"},
    {u"addresses.csv"_s, "id,location_id,address_1,city,state_province,postal_code,country\n2,5,Provgatan 1,Karlskoga,Örebro län,691 31,SE\n"},
    {u"mail_addresses.csv"_s, "id,location_id,address_1\n3,5,Box 2\n"},
    {u"services.csv"_s, "id,location_id,name,description,eligibility,fees,languages,taxonomy_ids,status\n9,5,Sångstund,Sång,2 months - 4 years,Gratis,\"Svenska, Somaliska\",\"101,102\",active\n10,77,Vilse,x,,,,,active\n"},
    {u"taxonomy.csv"_s, "taxonomy_id,name,parent_id,parent_name\n101,Öppen förskola,,\n102,Sång,101,Öppen förskola\n"},
    {u"regular_schedules.csv"_s, "id,service_id,location_id,weekday,opens_at,closes_at\n1,9,,1,9:00am,12:00pm\n"},
    {u"holiday_schedules.csv"_s, "id,service_id,closed,start_date,end_date\n1,9,true,December 24,December 24\n"},
    {u"phones.csv"_s, "id,location_id,number,number_type,extension\n4,5,019-555 01 00,voice,12\n"},
    {u"contacts.csv"_s, "id,location_id,name,email\n1,5,Påhittad Person,prov@prov.example\n"}};

constexpr const char *kOutpostSheet =
    "import_id,import_id_reference,name,description,organisation,approved,visible,visible_from,visible_to,needs_referral,min_age,max_age,notes,service_taxonomies,contact_name,contact_visible,contact_phone,"
    "location_name,location_latitude,location_longitude,location_address_1,location_city,location_postcode,location_visible,mask_exact_address,free,cost_option,cost_amount,temporarily_closed,"
    "schedules_opens_at,schedules_closes_at,scheduled_weekday\n"
    "1,,Lekgruppen,Lek,Påhittade,TRUE,TRUE,2026-01-01,2026-12-31,TRUE,0,5,inre,Öppen förskola,Namn,TRUE,019-555 01 00,Huset,59.33,14.52,Provgatan 1,Karlskoga,691 31,TRUE,FALSE,TRUE,,,,09:00:00,12:00:00,monday\n"
    "2,1,,,,,,,,,,,,,,,,Andra huset,59.27,15.2,Provgatan 2,Örebro,702 10,TRUE,,,,,,10:00:00,11:00:00,tuesday\n"
    "3,,Stängda,Stängd,Påhittade,TRUE,TRUE,2026-12-31,2026-01-01,FALSE,,,,,Hemlig,FALSE,019-555 01 02,,,,,,,,,,,,TRUE,09:00:00,10:00:00,friday\n"
    "4,99,Vilse,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n"
    "5,,Dolda,x,Påhittade,FALSE,TRUE,,,,,,,,,,,,,,,,,,,,,,,,,\n"
    "6,,Skyddade,x,Påhittade,TRUE,TRUE,,2099-01-01,kanske,,,,,,,,Hem,59.33,14.52,Hemliga gatan 3,Karlskoga,691 31,TRUE,TRUE,,,,,,,\n";

constexpr const char *kOutpostPages = R"({"totalElements": 2, "content": [
  {"id": 7, "name": "Lekgruppen", "description": "Lek", "min_age": 0, "max_age": 5, "free": true, "needs_referral": true, "visible_from": "2026-02-01", "visible_to": "2026-11-30",
   "organisation": {"id": 3, "name": "Påhittade"}, "contacts": [{"id": 2, "name": "N", "phones": [{"id": 9, "number": "019-555 01 00"}]}],
   "taxonomies": [{"id": 11, "name": "Öppen förskola", "slug": "x"}], "suitabilities": ["Autism"],
   "regular_schedules": [{"weekday": "Monday", "opens_at": "09:00", "closes_at": "12:00"}], "links": [{"label": "w", "url": "https://prov.example"}],
   "locations": [{"id": 5, "name": "Huset", "address_1": "Provgatan 1", "city": "Karlskoga", "postal_code": "691 31", "geometry": {"type": "Point", "coordinates": [14.52, 59.33]},
                  "accessibilities": [{"name": "Hiss"}]}]},
  {"id": 8, "name": "Sånggruppen", "description": "Sång", "needs_referral": false, "organisation": {"id": 3, "name": "Påhittade"},
   "locations": [{"id": 6, "address_1": "***", "city": "Karlskoga", "mask_exact_address": true, "geometry": {"type": "Point", "coordinates": [14.52, 59.33]}}]}]})";

}

TEST_CASE("A package with the names and gaps of the UK profile is imported, reported, valid and built", "[flows][import][dialect]")
{
    Dialected directory(kUkTables);
    const auto told = directory.import();
    CHECK(told.at("dialect") == "hsds_tabular");
    CHECK(told.at("version") == "3.0.0");
    CHECK(told.at("tables").at("service") == nlohmann::json({{"in", 3}, {"out", 2}, {"aside", 1}}));
    CHECK(told.at("tables").at("schedule") == nlohmann::json({{"in", 3}, {"out", 2}, {"aside", 1}}));
    const auto first = directory.made(u"services"_s, u"id"_s, u"s1"_s), second = directory.made(u"services"_s, u"id"_s, u"s2"_s);
    CHECK(first.at(u"kind"_s) == u"open_preschool"_s);
    CHECK(first.at(u"hours"_s) == u"Mo,Tu 09:00-12:00"_s);
    CHECK(first.at(u"description"_s).contains(u"Hiss"_s));
    CHECK(second.at(u"max_age_months"_s) == u"47"_s);
    CHECK(second.at(u"municipality"_s) == u"Örebro"_s);
    for (const char *code : {"organization_missing", "service_inactive", "not_linked", "time_unreadable", "term_unknown", "country_other", "age_from_prose", "contact_not_carried", "postal_code_rewritten"}) {
        INFO(code);
        CHECK_FALSE(findingOf(told, code).is_null());
    }
}

TEST_CASE("Tables of HSDS 1 are imported, reported, valid and built", "[flows][import][dialect]")
{
    Dialected directory(kFirstTables);
    const auto told = directory.import();
    CHECK(told.at("dialect") == "old_tabular");
    CHECK(told.at("tables").at("service") == nlohmann::json({{"in", 2}, {"out", 2}, {"aside", 0}}));
    CHECK(told.at("tables").at("eligibility") == nlohmann::json({{"in", 4}, {"out", 3}, {"aside", 1}}));
    CHECK(told.at("tables").at("payments_accepted.csv").at("aside") == 1);
    const auto first = directory.made(u"services"_s, u"id"_s, u"s1"_s);
    CHECK(first.at(u"max_age_months"_s) == u"71"_s);
    CHECK(first.at(u"hours"_s) == u"Tu,We 09:00-12:00"_s);
    CHECK(first.at(u"languages"_s) == u"sv;fi"_s);
    CHECK(first.at(u"latitude"_s) == u"59.330000"_s);
    CHECK(first.at(u"phone"_s) == u"019-555 01 00"_s);
    CHECK(directory.made(u"exceptions"_s, u"service"_s, u"s1"_s).at(u"type"_s) == u"closed"_s);
    for (const char *code : {"several_eligibilities", "unlinked_row", "weekday_unknown", "weekday_number", "position_swapped", "address_not_physical", "place_without_address", "fax_not_carried", "unknown_table"}) {
        INFO(code);
        CHECK_FALSE(findingOf(told, code).is_null());
    }
}

TEST_CASE("Ohana's sheets are imported, reported, valid and built", "[flows][import][dialect]")
{
    Dialected directory(kOhanaTables);
    const auto told = directory.import();
    CHECK(told.at("dialect") == "old_tabular");
    CHECK(told.at("tables").at("service").at("out") == 2);
    CHECK(told.at("tables").at("service_at_location") == nlohmann::json({{"in", 2}, {"out", 1}, {"aside", 1}}));
    const auto song = directory.made(u"services"_s, u"id"_s, u"9"_s);
    CHECK(song.at(u"kind"_s) == u"open_preschool"_s);
    CHECK(song.at(u"min_age_months"_s) == u"2"_s);
    CHECK(song.at(u"max_age_months"_s) == u"59"_s);
    CHECK(song.at(u"cost"_s) == u"free"_s);
    CHECK(song.at(u"languages"_s) == u"sv;so"_s);
    CHECK(song.at(u"phone"_s) == u"019-555 01 00"_s);
    CHECK(song.at(u"address"_s) == u"Provgatan 1"_s);
    for (const char *code : {"age_from_words", "weekday_number", "exception_without_days", "extension_left_out", "phone_of_place", "mail_of_contact"}) {
        INFO(code);
        CHECK_FALSE(findingOf(told, code).is_null());
    }
}

TEST_CASE("Outpost's wide sheet is imported, reported, valid and built, with its window and its need of a referral", "[flows][import][dialect]")
{
    Dialected directory({{u"export.csv"_s, kOutpostSheet}});
    const auto told = directory.import(directory.source() + u"/export.csv"_s);
    CHECK(told.at("dialect") == "outpost_sheet");
    CHECK(told.at("tables").at("service") == nlohmann::json({{"in", 4}, {"out", 3}, {"aside", 1}}));
    const auto play = directory.made(u"services"_s, u"id"_s, u"1"_s), closed = directory.made(u"services"_s, u"id"_s, u"3"_s), hidden = directory.made(u"services"_s, u"id"_s, u"6"_s);
    CHECK(play.at(u"valid_from"_s) == u"2026-01-01"_s);
    CHECK(play.at(u"valid_to"_s) == u"2026-12-31"_s);
    CHECK(play.at(u"access"_s) == u"referral"_s);
    CHECK(play.at(u"phone"_s) == u"019-555 01 00"_s);
    CHECK(findingOf(told, "phone_of_contact").at("repaired") == 1);
    CHECK(closed.at(u"valid_from"_s).isEmpty());
    CHECK(closed.at(u"hours"_s).isEmpty());
    CHECK(hidden.at(u"masked"_s) == u"yes"_s);
    CHECK(hidden.at(u"address"_s).isEmpty());
    CHECK(hidden.at(u"valid_to"_s) == u"2099-01-01"_s);
    CHECK(hidden.at(u"access"_s).isEmpty());
    CHECK(findingOf(told, "validity_reversed").at("examples").at(0).at("field") == "visible_to");
    CHECK(findingOf(told, "truth_unreadable").at("examples").at(0).at("field") == "needs_referral");
    for (const char *code : {"not_public", "temporarily_closed", "service_inactive", "masked_place", "unplaced_value", "field_not_carried"}) {
        INFO(code);
        CHECK_FALSE(findingOf(told, code).is_null());
    }
    for (const auto &row : directory.report()) {
        for (const QString &column : {u"value"_s, u"became"_s, u"explanation"_s})
            CHECK_FALSE(row.at(column).contains(u"Hemliga gatan"_s));
    }
}

TEST_CASE("Pages of Outpost's interface are imported, reported, valid and built", "[flows][import][dialect]")
{
    Dialected directory({{u"page.json"_s, kOutpostPages}});
    const auto told = directory.import(directory.source() + u"/page.json"_s);
    CHECK(told.at("dialect") == "outpost_json");
    CHECK(told.at("tables").at("service") == nlohmann::json({{"in", 2}, {"out", 2}, {"aside", 0}}));
    const auto play = directory.made(u"services"_s, u"id"_s, u"7"_s), song = directory.made(u"services"_s, u"id"_s, u"8"_s);
    CHECK(play.at(u"access"_s) == u"referral"_s);
    CHECK(play.at(u"valid_from"_s) == u"2026-02-01"_s);
    CHECK(play.at(u"valid_to"_s) == u"2026-11-30"_s);
    CHECK(play.at(u"kind"_s) == u"open_preschool"_s);
    CHECK(song.at(u"masked"_s) == u"yes"_s);
    const auto again = findingOf(told, "embedded_again").at("examples").at(0);
    CHECK(again.at("file") == "page.json");
    CHECK(again.at("row") == 2);
    CHECK(again.at("path") == "/organization");
}

TEST_CASE("A feed of UK services before version 3 is read page by page from its server", "[flows][import][dialect]")
{
    HostileServer server([](const HttpRequest &request) {
        const QUrl url(QString::fromUtf8(request.path));
        const int page = QUrlQuery(url).queryItemValue(u"page"_s).toInt();
        if (url.path() != u"/api/services"_s || page < 1 || page > 3)
            return httpAnswer(404);
        const QByteArray id = QByteArray::number(page);
        return httpAnswer(200, "{\"totalElements\": 3, \"totalPages\": 3, \"number\": " + id + ", \"first\": " + (page == 1 ? "true" : "false") + ", \"last\": " + (page == 3 ? "true" : "false")
                                   + ", \"content\": [{\"id\": \"s" + id + "\", \"name\": \"Lekgrupp " + id + "\", \"description\": \"Lek\", \"status\": \"active\", \"organization\": {\"id\": \"o1\", \"name\": "
                                     "\"Påhittade\"}, \"eligibilitys\": [{\"minimum_age\": 0, \"maximum_age\": 5}], \"regular_schedules\": [{\"byday\": \"MO\", \"freq\": \"WEEKLY\", \"opens_at\": \"09:00\", "
                                     "\"closes_at\": \"10:00\"}], \"service_areas\": [{\"service_area\": \"Karlskoga\"}], \"service_taxonomys\": [{\"taxonomy\": {\"id\": \"t1\", \"name\": \"Öppen förskola\"}}]}]}");
    });
    Dialected directory;
    const auto told = directory.import(server.address() + u"api/services"_s);
    CHECK(told.at("dialect") == "old_json");
    CHECK(told.at("files") == 3);
    CHECK(told.at("tables").at("service") == nlohmann::json({{"in", 3}, {"out", 3}, {"aside", 0}}));
    const auto third = directory.made(u"services"_s, u"id"_s, u"s3"_s);
    CHECK(third.at(u"max_age_months"_s) == u"71"_s);
    CHECK(third.at(u"municipality"_s) == u"Karlskoga"_s);
    CHECK(third.at(u"kind"_s) == u"open_preschool"_s);
    CHECK(third.at(u"hours"_s) == u"Mo 09:00-10:00"_s);
    for (const auto &row : directory.report())
        CHECK(row.at(u"file"_s).startsWith(u"/api/services"_s));
}

TEST_CASE("A live feed is asked for what was modified after a day, and older services that come all the same are set aside", "[flows][import][dialect]")
{
    QStringList asked;
    HostileServer server([&](const HttpRequest &request) {
        const QUrl url(QString::fromUtf8(request.path));
        const QUrlQuery query(url);
        asked.append(query.queryItemValue(u"modified_after"_s, QUrl::FullyDecoded));
        const int page = query.queryItemValue(u"page"_s).toInt();
        if (url.path() != u"/services"_s)
            return httpAnswer(404);
        const QByteArray id = QByteArray::number(page), modified = page == 1 ? "2026-10-31T23:59:59.000Z" : "2026-11-02T10:00:00.000Z";
        return httpAnswer(200, "{\"total_items\": 2, \"total_pages\": 2, \"page_number\": " + id + ", \"size\": 1, \"first_page\": " + (page == 1 ? "true" : "false") + ", \"last_page\": "
                                   + (page == 2 ? "true" : "false") + ", \"empty\": false, \"contents\": [{\"id\": \"11111111-0000-4000-8000-00000000000" + id
                                   + "\", \"name\": \"Lekgrupp\", \"description\": \"Lek\", \"status\": \"active\", \"minimum_age\": 0, \"maximum_age\": 5, \"last_modified\": \"" + modified
                                   + "\", \"organization\": {\"id\": \"22222222-0000-4000-8000-000000000001\", \"name\": \"Påhittade\", \"description\": \"x\"}, \"phones\": [{\"id\": \"p" + id
                                   + "\", \"number\": \"019-555 01 00\"}]}]}");
    });
    Dialected directory;
    const auto told = directory.import(server.address() + u"services"_s, {u"--modified-after"_s, u"2026-11-01"_s});
    CHECK(told.at("dialect") == "hsds_json");
    CHECK(told.at("tables").at("service") == nlohmann::json({{"in", 2}, {"out", 1}, {"aside", 1}}));
    CHECK(findingOf(told, "modified_before").at("set_aside") == 1);
    CHECK(rowsOf(directory.out() + u"/services.csv"_s).size() == 1);
    REQUIRE(asked.size() == 2);
    for (const QString &after : asked)
        CHECK(after == u"2026-11-01"_s);
    CHECK(directory.made(u"sources"_s, u"date"_s, u"2026-11-02"_s).at(u"reference"_s).startsWith(u"http://127.0.0.1:"_s));
}

TEST_CASE("A feed whose server fails in the middle of its pages leaves nothing", "[flows][import][dialect]")
{
    HostileServer server([](const HttpRequest &request) {
        const int page = QUrlQuery(QUrl(QString::fromUtf8(request.path))).queryItemValue(u"page"_s).toInt();
        return page > 1 ? httpAnswer(403) : httpAnswer(200, R"({"total_pages": 3, "last_page": false, "contents": [{"id": "a", "name": "A", "phones": [{"number": "000-1"}]}]})");
    });
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out"_s);
    const Run run = paraplyctl({u"import"_s, u"hsds"_s, server.address() + u"services"_s, u"--out"_s, out, u"--region"_s, QStringLiteral(PARAPLY_MINI_SHEETS), u"--lang"_s, u"sv"_s});
    CHECK(run.exitCode == 3);
    CHECK(run.complains("svarade inte som väntat"));
    CHECK_FALSE(QDir(out).exists());
    CHECK(QDir(folder.path()).isEmpty());
}
