// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "foreigndirectory.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

int total(const nlohmann::json &finding)
{
    return finding.at("kept").get<int>() + finding.at("repaired").get<int>() + finding.at("left_out").get<int>() + finding.at("set_aside").get<int>();
}

void checkValid(const ForeignDirectory &directory)
{
    const Run run = paraplyctl({u"validate"_s, directory.out(), u"--json"_s});
    INFO(run.out.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(run.json().at("errors") == 0);
}

struct Change {
    QString table, column, value;
};

struct Dirt {
    const char *what;
    std::vector<Change> changes;
    const char *code, *action;
    QString sheet, column, cell;   ///< what came of it in the service's row
};

const std::vector<Dirt> kDirt {
    {"an organization that is not there", {{u"services"_s, u"organization_id"_s, u"none"_s}}, "organization_missing", "left_out", u"services"_s, u"organization"_s, {}},
    {"no status", {{u"services"_s, u"status"_s, {}}}, "status_missing", "kept", u"services"_s, u"name"_s, u"Provstugan"_s},
    {"an unknown status", {{u"services"_s, u"status"_s, u"perhaps"_s}}, "status_unreadable", "left_out", u"services"_s, u"name"_s, u"Provstugan"_s},
    {"no description", {{u"services"_s, u"description"_s, {}}}, "description_missing", "repaired", u"services"_s, u"description"_s, u"Provstugan"_s},
    {"an address without scheme", {{u"services"_s, u"url"_s, u"www.prov.example/a"_s}}, "url_scheme_added", "repaired", u"services"_s, u"url"_s, u"https://www.prov.example/a"_s},
    {"a mail address in a link", {{u"services"_s, u"email"_s, u"mailto:a@prov.example"_s}}, "mail_rewritten", "repaired", u"services"_s, u"email"_s, u"a@prov.example"_s},
    {"a literal line end", {{u"services"_s, u"description"_s, u"En rad\\nen till"_s}}, "text_line_ends", "repaired", u"services"_s, u"description"_s, u"En rad\nen till"_s},
    {"HTML", {{u"services"_s, u"description"_s, u"<p>Ett <b>stöd</b></p>"_s}}, "text_html", "repaired", u"services"_s, u"description"_s, u"Ett stöd"_s},
    {"ages only in words", {{u"services"_s, u"minimum_age"_s, {}}, {u"services"_s, u"maximum_age"_s, {}}, {u"services"_s, u"eligibility_description"_s, u"2 months - 4 years"_s}},
     "age_from_words", "repaired", u"services"_s, u"max_age_months"_s, u"59"_s},
    {"ages only in the description", {{u"services"_s, u"minimum_age"_s, {}}, {u"services"_s, u"maximum_age"_s, {}}, {u"services"_s, u"description"_s, u"Lek för barn 0-3 år, öppet 9-15."_s}},
     "age_from_prose", "repaired", u"services"_s, u"max_age_months"_s, u"47"_s},
    {"several ages in the description", {{u"services"_s, u"minimum_age"_s, {}}, {u"services"_s, u"maximum_age"_s, {}}, {u"services"_s, u"description"_s, u"Barn 0-2 år tisdag, 3-5 år onsdag."_s}},
     "age_perhaps_in_prose", "left_out", u"services"_s, u"max_age_months"_s, {}},
    {"expectant parents only in the description", {{u"services"_s, u"minimum_age"_s, {}}, {u"services"_s, u"maximum_age"_s, {}}, {u"services"_s, u"description"_s, u"Vi träffar gravida."_s}},
     "expecting_perhaps_in_prose", "left_out", u"services"_s, u"expecting"_s, {}},
    {"ages turned round", {{u"services"_s, u"minimum_age"_s, u"9"_s}}, "age_reversed", "left_out", u"services"_s, u"min_age_months"_s, {}},
    {"words without a column", {{u"services"_s, u"application_process"_s, u"Ring först"_s}}, "moved_to_description", "kept", u"services"_s, u"description"_s,
     u"Ett påhittat stöd.\n\nSå gör du: Ring först"_s},
    {"a field without a place", {{u"services"_s, u"licenses"_s, u"Provtillstånd"_s}}, "field_not_carried", "left_out", u"services"_s, u"name"_s, u"Provstugan"_s},
    {"an unreadable time", {{u"schedules"_s, u"closes_at"_s, u"6:300pm"_s}}, "time_unreadable", "left_out", u"services"_s, u"hours"_s, u"Mo,Tu"_s},
    {"a time with one letter", {{u"schedules"_s, u"opens_at"_s, u"9:00a"_s}}, "time_rewritten", "repaired", u"services"_s, u"hours"_s, u"Mo,Tu 09:00-12:00"_s},
    {"closing before opening", {{u"schedules"_s, u"closes_at"_s, u"3:00"_s}}, "closes_before_opens", "left_out", u"services"_s, u"hours"_s, u"Mo,Tu"_s},
    {"midnight as 12:00am", {{u"schedules"_s, u"closes_at"_s, u"12:00am"_s}}, "midnight_closing", "repaired", u"services"_s, u"hours"_s, u"Mo,Tu 09:00-24:00"_s},
    {"a yearly rule", {{u"schedules"_s, u"freq"_s, u"YEARLY"_s}}, "recurrence_unsayable", "set_aside", u"services"_s, u"hours"_s, {}},
    {"a validity turned round", {{u"schedules"_s, u"valid_from"_s, u"2026-12-01"_s}, {u"schedules"_s, u"valid_to"_s, u"2026-01-01"_s}}, "validity_reversed", "left_out",
     u"services"_s, u"valid_from"_s, {}},
    {"a place outside the region", {{u"locations"_s, u"latitude"_s, u"51.5"_s}}, "position_outside_region", "left_out", u"services"_s, u"coordinate_precision"_s, u"locality"_s},
    {"a place at nought", {{u"locations"_s, u"latitude"_s, u"0"_s}, {u"locations"_s, u"longitude"_s, u"0"_s}}, "position_zero", "left_out", u"services"_s, u"coordinate_precision"_s,
     u"locality"_s},
    {"a place turned round", {{u"locations"_s, u"latitude"_s, u"14.52"_s}, {u"locations"_s, u"longitude"_s, u"59.33"_s}}, "position_swapped", "repaired", u"services"_s, u"latitude"_s,
     u"59.330000"_s},
    {"a place known only to the locality", {{u"locations"_s, u"latitude"_s, {}}, {u"locations"_s, u"longitude"_s, {}}}, "position_of_locality", "repaired", u"services"_s,
     u"latitude"_s, u"59.326670"_s},
    {"a place that nobody knows", {{u"locations"_s, u"latitude"_s, {}}, {u"locations"_s, u"longitude"_s, {}}, {u"addresses"_s, u"city"_s, u"Ingenstans"_s}},
     "place_without_position", "left_out", u"services"_s, u"description"_s, u"Ett påhittat stöd.\n\nAdress: Provgatan 1, 691 31, Ingenstans"_s},
    {"a place of which nothing is said", {{u"locations"_s, u"latitude"_s, {}}, {u"locations"_s, u"longitude"_s, {}}, {u"addresses"_s, u"city"_s, {}}, {u"addresses"_s, u"address_1"_s, {}},
      {u"addresses"_s, u"postal_code"_s, {}}}, "place_without_address", "left_out", u"services"_s, u"location"_s, {}},
    {"a municipality only by nearness", {{u"addresses"_s, u"city"_s, u"Ingenstans"_s}, {u"addresses"_s, u"region"_s, {}}}, "municipality_nearest", "repaired", u"services"_s,
     u"municipality"_s, u"Karlskoga"_s},
    {"no country", {{u"addresses"_s, u"country"_s, {}}}, "country_missing", "kept", u"services"_s, u"address"_s, u"Provgatan 1"_s},
    {"a country in words", {{u"addresses"_s, u"country"_s, u"Sverige"_s}}, "country_rewritten", "repaired", u"services"_s, u"address"_s, u"Provgatan 1"_s},
    {"a postal code run together", {{u"addresses"_s, u"postal_code"_s, u"SE-69131"_s}}, "postal_code_rewritten", "repaired", u"services"_s, u"postal_code"_s, u"691 31"_s},
    {"a box to write to", {{u"addresses"_s, u"address_type"_s, u"postal"_s}}, "address_not_physical", "set_aside", u"services"_s, u"address"_s, {}},
    {"a place on the net", {{u"locations"_s, u"location_type"_s, u"virtual"_s}}, "location_not_physical", "set_aside", u"services"_s, u"location"_s, {}},
    {"a language in Swedish", {{u"languages"_s, u"code"_s, {}}, {u"languages"_s, u"name"_s, u"arabiska"_s}}, "language_rewritten", "repaired", u"services"_s, u"languages"_s, u"ar"_s},
    {"a language that is none", {{u"languages"_s, u"code"_s, {}}, {u"languages"_s, u"name"_s, u"flera språk"_s}}, "language_unreadable", "kept", u"services"_s, u"language_note"_s,
     u"flera språk"_s},
    {"an extension inside the number", {{u"phones"_s, u"number"_s, u"019-555 01 00 ankn 12"_s}}, "phone_rewritten", "repaired", u"services"_s, u"phone"_s, u"019-555 01 00"_s},
    {"a number that lost its nought", {{u"phones"_s, u"number"_s, u"195550100"_s}}, "phone_zero_lost", "left_out", u"services"_s, u"phone"_s, {}},
    {"a fax", {{u"phones"_s, u"type"_s, u"fax"_s}}, "fax_not_carried", "set_aside", u"services"_s, u"phone"_s, {}},
    {"a number that hangs nowhere", {{u"phones"_s, u"service_id"_s, u"none"_s}}, "not_linked", "set_aside", u"services"_s, u"phone"_s, {}},
    {"a schedule that hangs nowhere", {{u"schedules"_s, u"service_id"_s, u"none"_s}}, "not_linked", "set_aside", u"services"_s, u"hours"_s, {}},
    {"an attribute that hangs nowhere", {{u"attributes"_s, u"link_id"_s, u"none"_s}}, "not_linked", "set_aside", u"services"_s, u"kind"_s, u"information"_s},
    {"a kind said only by the name", {{u"taxonomy_terms"_s, u"name"_s, u"Golf"_s}, {u"services"_s, u"name"_s, u"Provets familjecentral"_s}}, "kind_from_name", "repaired",
     u"services"_s, u"kind"_s, u"family_centre"_s},
    {"a term nobody knows", {{u"taxonomy_terms"_s, u"name"_s, u"Golf"_s}}, "term_unknown", "set_aside", u"services"_s, u"kind"_s, u"information"_s},
    {"a shelter", {{u"taxonomy_terms"_s, u"name"_s, u"Kvinnojour"_s}}, "shelter_masked", "repaired", u"services"_s, u"address"_s, {}},
    {"closed for the time being", {{u"services"_s, u"status"_s, u"temporarily closed"_s}}, "temporarily_closed", "left_out", u"services"_s, u"hours"_s, {}},
    {"a date nobody can read for sure", {{u"services"_s, u"assured_date"_s, u"03/04/2026"_s}}, "date_ambiguous", "left_out", u"services"_s, u"confirmed_on"_s, {}},
    {"a name of spaces and HTML", {{u"organizations"_s, u"name"_s, u"<b>Provkommunen</b>"_s}}, "text_html", "repaired", u"services"_s, u"organization"_s, ForeignDirectory::kOrganization},
};

}

TEST_CASE("A directory without a flaw is imported without a word", "[flows][import]")
{
    ForeignDirectory directory;
    const Run run = directory.import();
    REQUIRE(run.exitCode == 0);
    const auto told = run.json();
    INFO(told.at("findings").dump());
    CHECK(told.at("findings").empty());
    CHECK(told.at("dialect") == "hsds_tabular");
    CHECK(told.at("sheets").at("services.csv") == 1);
    checkBalance(told);
    checkValid(directory);
    const auto row = directory.made(u"services"_s, ForeignDirectory::kService);
    REQUIRE_FALSE(row.empty());
    const std::map<QString, QString> expected {
        {u"name"_s, u"Provstugan"_s}, {u"kind"_s, u"open_preschool"_s}, {u"organization"_s, ForeignDirectory::kOrganization}, {u"municipality"_s, u"Karlskoga"_s},
        {u"min_age_months"_s, u"0"_s}, {u"max_age_months"_s, u"71"_s}, {u"cost"_s, u"free"_s}, {u"access"_s, u"drop_in"_s}, {u"languages"_s, u"sv"_s},
        {u"location"_s, ForeignDirectory::kPlace}, {u"address"_s, u"Provgatan 1"_s}, {u"locality"_s, u"Karlskoga"_s}, {u"postal_code"_s, u"691 31"_s},
        {u"latitude"_s, u"59.330000"_s}, {u"coordinate_precision"_s, u"address"_s}, {u"phone"_s, u"019-555 01 00"_s}, {u"hours"_s, u"Mo,Tu 09:00-12:00"_s},
        {u"basis"_s, u"specific"_s}, {u"confidence"_s, u"medium"_s}, {u"confirmed_on"_s, u"2026-05-01"_s}};
    for (const auto &[column, cell] : expected) {
        INFO(column.toStdString());
        CHECK(row.at(column) == cell);
    }
    const auto source = directory.made(u"sources"_s, ForeignDirectory::kService, u"service"_s);
    CHECK(source.at(u"date"_s) == u"2026-06-01"_s);
    CHECK(source.at(u"reference"_s) == u"given"_s);
    CHECK(paraplyctl({u"build"_s, directory.out(), u"--out"_s, directory.beside(u"c.sqlite"_s)}).exitCode == 0);
}

TEST_CASE("Ages are not looked for in a description where a field says them, nor found where there are none", "[flows][import]")
{
    ForeignDirectory directory;
    directory.set(u"services"_s, u"description"_s, u"För barn 3-4 år."_s);
    directory.add(u"services"_s, {{u"id"_s, u"11111111-0000-4000-8000-000000000002"_s}, {u"name"_s, u"Provcaféet"_s}, {u"minimum_age"_s, {}}, {u"maximum_age"_s, {}},
                                  {u"description"_s, u"Öppet 9-15 mån-fre, ring 019-555 01 00. 25 years of experience. Fika 20-30 kr."_s}});
    const auto told = directory.import().json();
    for (const char *code : {"age_from_prose", "age_perhaps_in_prose", "expecting_perhaps_in_prose"})
        CHECK(findingOf(told, code).is_null());
    CHECK(directory.made(u"services"_s, ForeignDirectory::kService).at(u"max_age_months"_s) == u"71"_s);
    CHECK(directory.made(u"services"_s, u"Provcaféet"_s, u"name"_s).at(u"min_age_months"_s).isEmpty());
}

TEST_CASE("Each kind of dirt is kept, repaired or set aside, and told with its place", "[flows][import]")
{
    for (const Dirt &dirt : kDirt) {
        INFO(dirt.what);
        ForeignDirectory directory;
        for (const Change &change : dirt.changes)
            directory.set(change.table, change.column, change.value);
        const Run run = directory.import();
        REQUIRE(run.exitCode == 0);
        const auto told = run.json();
        INFO(told.at("findings").dump());
        const auto finding = findingOf(told, dirt.code);
        REQUIRE_FALSE(finding.is_null());
        CHECK(finding.at(dirt.action) == total(finding));
        REQUIRE_FALSE(finding.at("examples").empty());
        const auto example = finding.at("examples").at(0);
        CHECK(example.at("file").get<std::string>().ends_with(".csv"));
        CHECK(example.at("row") == 2);
        CHECK(example.at("message").get<std::string>().size() > 10);
        CHECK(example.at("field") != "schedule");   // a column's name, not the table's
        CHECK(example.at("action") == dirt.action);
        checkBalance(told);
        checkValid(directory);
        const auto row = directory.made(dirt.sheet, ForeignDirectory::kService);
        REQUIRE_FALSE(row.empty());
        CHECK(row.at(dirt.column) == dirt.cell);
    }
}

TEST_CASE("Ages in the words of a schedule are those of its session, where they are said unmistakably", "[flows][import]")
{
    ForeignDirectory directory;
    directory.set(u"schedules"_s, u"description"_s, u"Babygrupp 0-1 år"_s);
    const auto told = directory.import().json();
    INFO(told.at("findings").dump());
    const auto example = findingOf(told, "age_from_prose").at("examples").at(0);
    CHECK(example.at("field") == "description");
    CHECK(example.at("became") == "0–23");
    const auto session = directory.made(u"sessions"_s, ForeignDirectory::kService, u"service"_s);
    CHECK(session.at(u"min_age_months"_s) == u"0"_s);
    CHECK(session.at(u"max_age_months"_s) == u"23"_s);
    CHECK(session.at(u"note"_s) == u"Babygrupp 0-1 år"_s);
    CHECK(directory.made(u"services"_s, ForeignDirectory::kService).at(u"max_age_months"_s) == u"71"_s);
    checkBalance(told);
    checkValid(directory);
}

TEST_CASE("Several ages in the words of a schedule are told, and none is written", "[flows][import]")
{
    ForeignDirectory directory;
    directory.set(u"schedules"_s, u"notes"_s, u"Barn 0-2 år först, sedan 3-5 år"_s);
    const auto told = directory.import().json();
    INFO(told.at("findings").dump());
    CHECK(findingOf(told, "age_perhaps_in_prose").at("examples").at(0).at("field") == "notes");
    CHECK(directory.made(u"sessions"_s, ForeignDirectory::kService, u"service"_s).at(u"max_age_months"_s).isEmpty());
    checkValid(directory);
}

TEST_CASE("What is wrong with a time is told with the column it stands in", "[flows][import]")
{
    const std::map<QString, Change> columns {
        {u"opens_at"_s, {u"schedules"_s, u"opens_at"_s, u"9 o'sun"_s}}, {u"closes_at"_s, {u"schedules"_s, u"closes_at"_s, u"6:300pm"_s}},
        {u"byday"_s, {u"schedules"_s, u"byday"_s, u"someday"_s}}, {u"freq"_s, {u"schedules"_s, u"freq"_s, u"YEARLY"_s}}};
    for (const auto &[column, change] : columns) {
        INFO(column.toStdString());
        ForeignDirectory directory;
        directory.set(change.table, change.column, change.value);
        const auto told = directory.import().json();
        INFO(told.at("findings").dump());
        REQUIRE(told.at("findings").size() >= 1);
        CHECK(told.at("findings").at(0).at("examples").at(0).at("field") == column.toStdString());
    }
}
