// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "foreigndirectory.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QString kOther = u"11111111-0000-4000-8000-000000000002"_s;

void checkValid(const QString &folder)
{
    const Run run = paraplyctl({u"validate"_s, folder, u"--json"_s});
    INFO(run.out.toStdString());
    CHECK(run.json().at("errors") == 0);
}

}

TEST_CASE("Of services with one id the first is kept, and both rows are named", "[flows][import]")
{
    ForeignDirectory directory;
    const int same = directory.add(u"services"_s, {}), other = directory.add(u"services"_s, {{u"name"_s, u"En annan"_s}});
    const auto told = directory.import().json();
    CHECK(directory.made(u"services"_s).size() == 1);
    CHECK(directory.made(u"services"_s).front().at(u"name"_s) == u"Provstugan"_s);
    const auto again = findingOf(told, "row_again"), differs = findingOf(told, "id_again");
    REQUIRE_FALSE(again.is_null());
    CHECK(again.at("examples").at(0).at("row") == same);
    REQUIRE_FALSE(differs.is_null());
    CHECK(differs.at("set_aside") == 1);
    CHECK(differs.at("examples").at(0).at("row") == other);
    CHECK(differs.at("examples").at(0).at("became") == "services.csv, 2");
    CHECK(told.at("tables").at("service").at("in") == 3);
    CHECK(told.at("tables").at("service").at("aside") == 2);
    checkBalance(told);
}

TEST_CASE("Nothing is tied to a service without an id because it stands on the next row", "[flows][import]")
{
    ForeignDirectory directory;
    directory.set(u"services"_s, u"id"_s, {});
    const auto told = directory.import().json();
    REQUIRE(directory.made(u"services"_s).size() == 1);
    const auto row = directory.made(u"services"_s).front();
    CHECK(row.at(u"id"_s).startsWith(u"x-"_s));
    CHECK(row.at(u"phone"_s).isEmpty());
    CHECK(row.at(u"hours"_s).isEmpty());
    CHECK(row.at(u"location"_s).isEmpty());
    CHECK(findingOf(told, "id_missing").at("repaired") == 1);
    CHECK(findingOf(told, "not_linked").at("set_aside") >= 5);
    checkBalance(told);
    checkValid(directory.out());
}

TEST_CASE("The id that a row without one gets is the same in the next import", "[flows][import]")
{
    ForeignDirectory first, second;
    first.set(u"services"_s, u"id"_s, {});
    second.add(u"services"_s, {{u"id"_s, kOther}, {u"name"_s, u"En annan"_s}});
    std::swap(second.tables[u"services"_s][0], second.tables[u"services"_s][1]);
    second.set(u"services"_s, u"id"_s, {}, 3);
    REQUIRE(first.import().exitCode == 0);
    REQUIRE(second.import().exitCode == 0);
    CHECK_FALSE(second.made(u"services"_s, first.made(u"services"_s).front().at(u"id"_s)).empty());
}

TEST_CASE("Ids that are no UUID are used as they are, and others are made safe and stay apart", "[flows][import]")
{
    ForeignDirectory directory;
    for (const char *id : {"42", "Ö 7", "ö-7", "ÖÖÖ/", "7C9E6679-7425-40DE-944B-E07FC1F90AE7"})
        directory.add(u"services"_s, {{u"id"_s, QString::fromUtf8(id)}, {u"name"_s, u"Stöd "_s + QString::fromUtf8(id)}});
    const auto told = directory.import().json();
    CHECK(directory.made(u"services"_s, u"42"_s).at(u"name"_s) == u"Stöd 42"_s);
    CHECK(directory.made(u"services"_s, u"o-7"_s).at(u"name"_s) == u"Stöd Ö 7"_s);
    CHECK_FALSE(directory.made(u"services"_s, u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s).empty());
    CHECK(directory.made(u"services"_s).size() == 6);
    CHECK(findingOf(told, "id_not_uuid").at("kept") == 1);
    CHECK(findingOf(told, "id_made_safe").at("repaired") == 4);
    checkBalance(told);
    checkValid(directory.out());
}

TEST_CASE("Services that are no more are set aside and counted", "[flows][import]")
{
    ForeignDirectory directory;
    directory.add(u"services"_s, {{u"id"_s, kOther}, {u"status"_s, u"inactive"_s}});
    directory.add(u"services"_s, {{u"id"_s, u"11111111-0000-4000-8000-000000000003"_s}, {u"status"_s, u"defunct"_s}});
    directory.add(u"phones"_s, {{u"id"_s, u"p"_s}, {u"service_id"_s, kOther}});
    const auto told = directory.import().json();
    CHECK(directory.made(u"services"_s).size() == 1);
    CHECK(findingOf(told, "service_inactive").at("set_aside") == 2);
    CHECK(findingOf(told, "parent_set_aside").at("set_aside") == 1);
    checkBalance(told);
}

TEST_CASE("A service at two places has a row for each, and each place its own hours", "[flows][import]")
{
    ForeignDirectory directory;
    const QString place = u"33333333-0000-4000-8000-000000000002"_s, tie = u"55555555-0000-4000-8000-000000000002"_s;
    directory.add(u"locations"_s, {{u"id"_s, place}, {u"latitude"_s, u"59.27"_s}, {u"longitude"_s, u"15.2"_s}});
    directory.add(u"addresses"_s, {{u"id"_s, u"a"_s}, {u"location_id"_s, place}, {u"city"_s, u"Örebro"_s}, {u"region"_s, u"Örebro"_s}, {u"postal_code"_s, u"702 10"_s}});
    directory.add(u"service_at_location"_s, {{u"id"_s, tie}, {u"location_id"_s, place}});
    directory.add(u"schedules"_s, {{u"id"_s, u"s-2"_s}, {u"service_id"_s, {}}, {u"service_at_location_id"_s, tie}, {u"byday"_s, u"FR"_s}});
    const auto told = directory.import().json();
    INFO(told.at("findings").dump());
    CHECK(directory.made(u"services"_s).size() == 2);
    CHECK(directory.made(u"services"_s, place, u"location"_s).at(u"municipality"_s) == u"Örebro"_s);
    CHECK(directory.made(u"services"_s).front().at(u"hours"_s).isEmpty());
    CHECK(directory.made(u"sessions"_s, place, u"location"_s).at(u"hours"_s) == u"Fr 09:00-12:00"_s);
    CHECK(directory.made(u"sessions"_s).size() == 2);
    checkBalance(told);
    checkValid(directory.out());
}

TEST_CASE("Two shifts of a day are one day's hours, and equal days one rule", "[flows][import]")
{
    ForeignDirectory directory;
    directory.add(u"schedules"_s, {{u"id"_s, u"s-2"_s}, {u"byday"_s, u"MO"_s}, {u"opens_at"_s, u"13:00"_s}, {u"closes_at"_s, u"16:00"_s}});
    directory.add(u"schedules"_s, {{u"id"_s, u"s-3"_s}, {u"byday"_s, u"FR"_s}});
    directory.add(u"schedules"_s, {{u"id"_s, u"s-4"_s}, {u"freq"_s, u"MONTHLY"_s}, {u"byday"_s, u"2WE"_s}, {u"opens_at"_s, u"18:00"_s}, {u"closes_at"_s, u"20:00"_s}});
    REQUIRE(directory.import().exitCode == 0);
    CHECK(directory.made(u"services"_s).front().at(u"hours"_s) == u"Mo 09:00-12:00,13:00-16:00; Tu,Fr 09:00-12:00, We[2] 18:00-20:00"_s);
}

TEST_CASE("A shelter's place reaches neither the sheets nor the report", "[flows][import]")
{
    ForeignDirectory directory;
    directory.set(u"taxonomy_terms"_s, u"name"_s, u"Kvinnojour"_s);
    const QString report = directory.beside(u"report.csv"_s);
    const Run run = directory.import({u"--report"_s, report});
    REQUIRE(run.exitCode == 0);
    const auto row = directory.made(u"services"_s).front();
    CHECK(row.at(u"masked"_s) == u"yes"_s);
    CHECK(row.at(u"municipality"_s) == u"Karlskoga"_s);
    for (const char *file : {"services.csv", "sources.csv"}) {
        const QByteArray made = contentOf(directory.out() + u'/' + QLatin1String(file));
        CHECK_FALSE(made.contains("Provgatan"));
        CHECK_FALSE(made.contains("59.33"));
    }
    CHECK_FALSE(contentOf(report).contains("Provgatan"));
    CHECK_FALSE(run.tells("Provgatan"));
    checkValid(directory.out());
}

TEST_CASE("The report lists every finding, row by row, for a spreadsheet", "[flows][import]")
{
    ForeignDirectory directory;
    directory.set(u"phones"_s, u"number"_s, u"=1+1"_s);
    for (int i = 0; i < 20; ++i)
        directory.add(u"services"_s, {{u"id"_s, u"id-%1"_s.arg(i)}, {u"status"_s, {}}, {u"name"_s, u"Stöd %1"_s.arg(i)}});
    const QString report = directory.beside(u"report.csv"_s);
    const auto told = directory.import({u"--report"_s, report}).json();
    CHECK(contentOf(report).startsWith("\xEF\xBB\xBF" "code,action,table,file,row,path,field,value,became,explanation\r\n"));
    std::map<QString, int> counts;
    for (const auto &row : rowsOf(report)) {
        ++counts[row.at(u"code"_s)];
        CHECK_FALSE(row.at(u"value"_s).startsWith(u'='));
        CHECK(row.at(u"explanation"_s).size() > 10);
    }
    CHECK(counts.at(u"status_missing"_s) == 20);
    int listed = 0, totals = 0;
    for (const auto &[code, count] : counts)
        listed += count;
    for (const auto &finding : told.at("findings"))
        totals += finding.at("kept").get<int>() + finding.at("repaired").get<int>() + finding.at("left_out").get<int>() + finding.at("set_aside").get<int>();
    CHECK(listed == totals);
}

TEST_CASE("An import says what it lacks, writes nothing then, and touches no folder that is in use", "[flows][import]")
{
    ForeignDirectory directory;
    REQUIRE(directory.import().exitCode == 0);
    const QByteArray before = contentOf(directory.out() + u"/services.csv"_s);
    const Run again = directory.import();
    CHECK(again.exitCode == 1);
    CHECK(again.json().at("refusal").at("code") == "target_in_use");
    CHECK((contentOf(directory.out() + u"/services.csv"_s) == before));
    const QString fresh = directory.beside(u"fresh"_s);
    const Run regionless = paraplyctl({u"import"_s, u"hsds"_s, directory.path(), u"--out"_s, fresh, u"--lang"_s, u"en"_s});
    CHECK(regionless.exitCode == 1);
    CHECK(regionless.complains("--region"));
    const Run wrongRegion = paraplyctl({u"import"_s, u"hsds"_s, directory.path(), u"--out"_s, fresh, u"--region"_s, directory.path(), u"--json"_s});
    CHECK(wrongRegion.exitCode != 0);
    CHECK(wrongRegion.json().at("refusal").at("code") == "region_unusable");
    const Run missing = paraplyctl({u"import"_s, u"hsds"_s, directory.beside(u"none"_s), u"--out"_s, fresh});
    CHECK(missing.exitCode == 3);
    CHECK(paraplyctl({u"import"_s, u"hsds"_s, directory.path()}).exitCode == 2);
    CHECK(paraplyctl({u"import"_s, u"hsds"_s, directory.path(), u"--out"_s, fresh, u"--modified-after"_s, u"igår"_s}).exitCode == 2);
    CHECK_FALSE(QFile::exists(fresh));
    CHECK(QDir(directory.beside({})).entryList(QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot) == QStringList {u"given"_s, u"out"_s});
}

TEST_CASE("An empty folder is filled, and its sheets can be read by others", "[flows][import]")
{
    ForeignDirectory directory;
    REQUIRE(QDir().mkpath(directory.out()));
    REQUIRE(directory.import().exitCode == 0);
    CHECK(QFile::permissions(directory.out() + u"/services.csv"_s).testFlag(QFile::ReadOther));
}

TEST_CASE("Only what was modified since a day is taken when that is asked for", "[flows][import]")
{
    ForeignDirectory directory;
    directory.add(u"services"_s, {{u"id"_s, kOther}, {u"name"_s, u"Nyare"_s}, {u"last_modified"_s, u"2026-11-01T08:00:00Z"_s}});
    const auto told = directory.import({u"--modified-after"_s, u"2026-10-01"_s}).json();
    REQUIRE(directory.made(u"services"_s).size() == 1);
    CHECK(directory.made(u"services"_s).front().at(u"name"_s) == u"Nyare"_s);
    CHECK(findingOf(told, "modified_before").at("set_aside") == 1);
    checkBalance(told);
}

TEST_CASE("Whatever is in the cells, what comes out is valid and every row is accounted for", "[flows][import]")
{
    const QStringList garbage {{}, u"x"_s, u"0"_s, u"-1"_s, u"99999999999"_s, u"1e309"_s, u"6:300pm"_s, u"12:00am"_s, u"2026-13-45"_s, u"03/04/2026"_s, u"null"_s, u"true"_s,
        u"\\n\\r\\n"_s, u"a\"b,c;d"_s, u"=1+1"_s, u"<p></p>"_s, u"å ä ö"_s, QString(QChar(0x202E)) + u"abc"_s, QString(3000, u'z'), u"https://"_s, u"www.prov.example"_s, u"0,0"_s, u"59.3"_s, u"15.1"_s,
        u"Örebro"_s, u"Örebro län"_s, u"Sverige"_s, u"MO,TU"_s, u"2MO"_s, u"WEEKLY"_s, u"sv"_s, u"019-555 01 00"_s, u"physical"_s, u"2026-01-01"_s, u"2025-12-31"_s,
        ForeignDirectory::kService, ForeignDirectory::kPlace, ForeignDirectory::kOrganization, u"24/7"_s, u"active"_s, u"inactive"_s, QString(QChar(0xFFFD)), u"\t"_s};
    const unsigned seed = GENERATE(range(1u, 26u));
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&](size_t n) { return size_t(random() % n); };
    ForeignDirectory directory;
    for (auto &[table, rows] : directory.tables) {
        const auto first = rows.front();
        for (size_t copies = below(12); copies > 0; --copies)
            rows.push_back(first);
        for (auto &row : rows) {
            for (auto &[column, cell] : row) {
                if (below(4) == 0)
                    cell = garbage[qsizetype(below(size_t(garbage.size())))];
            }
        }
    }
    const Run run = directory.import();
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    checkBalance(run.json());
    checkValid(directory.out());
}
