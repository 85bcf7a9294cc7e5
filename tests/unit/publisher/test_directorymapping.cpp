// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "stageddirectory.h"

#include "publisher/foreignkind.h"
#include "publisher/intakewords.h"
#include "publisher/joinedhours.h"
#include "publisher/regionframe.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace paraply;
using namespace Qt::StringLiterals;
using enum HsdsTable;

TEST_CASE("What is nested in a service is tied to it without an id", "[publisher][import]")
{
    StagedDirectory directory;
    const qint64 service = directory.add(Service, {{"id", "s"}, {"name", "Provstugan"}, {"status", "active"}});
    directory.add(Organization, {{"name", "Provkommunen"}}, service);
    directory.add(Phone, {{"number", "019-555 01 00"}}, service);
    const qint64 tie = directory.add(ServiceAtLocation, {}, service);
    const qint64 place = directory.add(Location, {{"latitude", "59.33"}, {"longitude", "14.52"}}, tie);
    directory.add(Address, {{"address_1", "Provgatan 1"}, {"city", "Karlskoga"}, {"country", "SE"}}, place);
    directory.add(Schedule, {{"freq", "WEEKLY"}, {"byday", "MO"}, {"opens_at", "09:00"}, {"closes_at", "12:00"}}, tie);
    REQUIRE(directory.map());
    CHECK(directory.cell(Sheet::Services, "phone") == u"019-555 01 00"_s);
    CHECK(directory.cell(Sheet::Services, "address") == u"Provgatan 1"_s);
    CHECK(directory.cell(Sheet::Services, "hours") == u"Mo 09:00-12:00"_s);
    CHECK(directory.cell(Sheet::Services, "organization") == directory.cell(Sheet::Organizations, "id"));
    for (const auto &[table, balance] : directory.log().balances())
        CHECK(balance.aside == 0);
}

TEST_CASE("A service nested in its organization belongs to it", "[publisher][import]")
{
    StagedDirectory directory;
    const qint64 organization = directory.add(Organization, {{"id", "o"}, {"name", "Provkommunen"}});
    directory.add(Service, {{"id", "s"}, {"name", "Provstugan"}, {"status", "active"}}, organization);
    REQUIRE(directory.map());
    CHECK(directory.cell(Sheet::Services, "organization") == u"o"_s);
}

TEST_CASE("An organization that is only named is made once, and the services that name it share it", "[publisher][import]")
{
    StagedDirectory directory;
    for (const char *id : {"a", "b"})
        directory.add(Service, {{"id", id}, {"name", id}, {"organization_id", "lost"}, {"organization_name", "Prov & Co"}});
    REQUIRE(directory.map());
    CHECK(directory.sheet(Sheet::Organizations).size() == 1);
    CHECK(directory.cell(Sheet::Services, "organization", 1) == u"prov-co"_s);
    CHECK(directory.told("organization_by_name") == 2);
}

TEST_CASE("An Ohana service belongs to the organization of its one place, and has its number", "[publisher][import]")
{
    StagedDirectory directory;
    directory.add(Organization, {{"id", "o"}, {"name", "Provkommunen"}});
    directory.add(Phone, {{"organization_id", "o"}, {"number", "019-555 01 01"}});
    directory.add(Location, {{"id", "l"}, {"organization_id", "o"}, {"latitude", "59.33"}, {"longitude", "14.52"}});
    for (const char *id : {"ohana", "hsds"}) {
        directory.add(ServiceAtLocation, {{"service_id", id}, {"location_id", "l"}});
        if (id == std::string_view("ohana"))
            directory.add(Service, {{"id", id}, {"name", id}, {"location_id", "l"}, {"audience", "Alla föräldrar"}});
        else
            directory.add(Service, {{"id", id}, {"name", id}});
    }
    REQUIRE(directory.map());
    CHECK(directory.cell(Sheet::Services, "organization", 0) == u"o"_s);
    CHECK(directory.cell(Sheet::Services, "phone", 0) == u"019-555 01 01"_s);
    CHECK(directory.cell(Sheet::Services, "description", 0).endsWith(u"Alla föräldrar"_s));
    CHECK(directory.told("organization_of_place") == 1);
    // In HSDS a place may be somebody else's.
    CHECK(directory.cell(Sheet::Services, "organization", 1).isEmpty());
    CHECK(directory.told("organization_unsaid") == 1);
}

TEST_CASE("A place that two services share is judged once", "[publisher][import]")
{
    StagedDirectory directory;
    directory.add(Location, {{"id", "l"}, {"latitude", "14.52"}, {"longitude", "59.33"}});
    for (const char *id : {"a", "b"}) {
        directory.add(Service, {{"id", id}, {"name", id}});
        directory.add(ServiceAtLocation, {{"service_id", id}, {"location_id", "l"}});
    }
    REQUIRE(directory.map());
    CHECK(directory.told("position_swapped") == 1);
    CHECK(directory.cell(Sheet::Services, "latitude", 1) == u"59.330000"_s);
}

TEST_CASE("A service has its own number before its place's, and its organization's last", "[publisher][import]")
{
    StagedDirectory directory;
    directory.add(Organization, {{"id", "o"}, {"name", "Provkommunen"}});
    directory.add(Phone, {{"organization_id", "o"}, {"number", "019-555 01 01"}});
    directory.add(Service, {{"id", "own"}, {"name", "own"}, {"organization_id", "o"}});
    directory.add(Phone, {{"service_id", "own"}, {"number", "019-555 01 02"}});
    directory.add(Service, {{"id", "none"}, {"name", "none"}, {"organization_id", "o"}});
    REQUIRE(directory.map());
    CHECK(directory.cell(Sheet::Services, "phone", 0) == u"019-555 01 02"_s);
    CHECK(directory.cell(Sheet::Services, "phone", 1) == u"019-555 01 01"_s);
    CHECK(directory.told("phone_of_organization") == 1);
}

TEST_CASE("An area without a place is the service's municipality, and further ones its catchment", "[publisher][import]")
{
    StagedDirectory directory;
    directory.add(Service, {{"id", "s"}, {"name", "s"}});
    directory.add(ServiceArea, {{"service_id", "s"}, {"uri", "https://prov.example/kommun/1880"}});
    directory.add(ServiceArea, {{"service_id", "s"}, {"name", "Karlskoga kommun"}});
    directory.add(Service, {{"id", "wide"}, {"name", "wide"}});
    directory.add(ServiceArea, {{"service_id", "wide"}, {"name", "Sverige"}});
    REQUIRE(directory.map());
    CHECK(directory.cell(Sheet::Services, "municipality") == u"Örebro"_s);
    CHECK(directory.cell(Sheet::Catchments, "municipality") == u"Karlskoga"_s);
    CHECK(directory.cell(Sheet::Services, "municipality", 1) == u"Sverige"_s);
    CHECK(directory.cell(Sheet::Services, "basis", 1) == u"national"_s);
    CHECK(directory.sheet(Sheet::Catchments).size() == 1);
}

TEST_CASE("A price of nought is free, and other prices are words", "[publisher][import]")
{
    StagedDirectory directory;
    for (const char *id : {"free", "paid"})
        directory.add(Service, {{"id", id}, {"name", id}});
    directory.add(CostOption, {{"service_id", "free"}, {"amount", "0"}, {"currency", "SEK"}});
    directory.add(CostOption, {{"service_id", "paid"}, {"amount", "50"}, {"currency", "SEK"}, {"option", "Vuxen"}});
    directory.add(CostOption, {{"service_id", "paid"}, {"amount", "0"}, {"option", "Barn"}});
    REQUIRE(directory.map());
    CHECK(directory.cell(Sheet::Services, "cost", 0) == u"free"_s);
    CHECK(directory.cell(Sheet::Services, "cost", 1) == u"Vuxen, 50 SEK; Barn"_s);
}

TEST_CASE("Holidays become exceptions, and one without days is set aside", "[publisher][import]")
{
    StagedDirectory directory;
    directory.add(Service, {{"id", "s"}, {"name", "s"}});
    directory.add(ParaplyException, {{"service_id", "s"}, {"type", "closed"}, {"first_day", "2026-12-24"}, {"last_day", "2026-12-26"}});
    directory.add(ParaplyException, {{"service_id", "s"}, {"first_day", "2026-12-31"}, {"opens_at", "10:00"}, {"closes_at", "12:00"}});
    directory.add(ParaplyException, {{"service_id", "s"}, {"type", "closed"}});
    REQUIRE(directory.map());
    REQUIRE(directory.sheet(Sheet::Exceptions).size() == 2);
    CHECK(directory.cell(Sheet::Exceptions, "type", 0) == u"closed"_s);
    CHECK(directory.cell(Sheet::Exceptions, "hours", 1) == u"10:00-12:00"_s);
    CHECK(directory.cell(Sheet::Exceptions, "last_day", 1) == u"2026-12-31"_s);
    CHECK(directory.told("exception_without_days") == 1);
}

TEST_CASE("A text longer than a cell is cut with a word about it", "[publisher][import]")
{
    StagedDirectory directory;
    const QByteArray description = QString(kCellCharacters + 10, u'å').toUtf8();
    directory.add(Service, {{"id", "s"}, {"name", "s"}, {"description", description.constData()}, {"alert", "Stängt vecka 30"}});
    REQUIRE(directory.map());
    CHECK(directory.cell(Sheet::Services, "description").size() == kCellCharacters);
    CHECK(directory.told("text_cut") >= 1);
}

TEST_CASE("A balance that does not hold is a failure of ours", "[publisher][import]")
{
    StagedDirectory directory;
    directory.add(Service, {{"id", "s"}, {"name", "s"}});
    const_cast<IntakeLog &>(directory.log()).countIn(u"service"_s);
    const auto mapped = directory.map();
    REQUIRE_FALSE(mapped);
    CHECK(mapped.error().code == Code::Internal);
}

TEST_CASE("Times without days are not given the days of another row", "[publisher][import]")
{
    StagedDirectory directory;
    directory.add(Service, {{"id", "s"}, {"name", "Provstugan"}});
    directory.add(Schedule, {{"id", "a"}, {"service_id", "s"}, {"freq", "WEEKLY"}, {"byday", "MO"}, {"opens_at", "09:00"}, {"closes_at", "12:00"}});
    directory.add(Schedule, {{"id", "b"}, {"service_id", "s"}, {"opens_at", "08:00"}, {"closes_at", "16:00"}});
    REQUIRE(directory.map());
    CHECK(directory.cell(Sheet::Services, "hours").isEmpty());
    CHECK(directory.cell(Sheet::Sessions, "hours", 0) == u"Mo 09:00-12:00"_s);
    CHECK(directory.cell(Sheet::Sessions, "hours", 1) == u"08:00-16:00"_s);
}

TEST_CASE("Where a rule cannot be said its words are taken, and the rule is told", "[publisher][import]")
{
    StagedDirectory directory;
    directory.add(Service, {{"id", "s"}, {"name", "Provstugan"}});
    directory.add(Schedule, {{"service_id", "s"}, {"freq", "WEEKLY"}, {"byday", "TH,FR"}, {"byyearday", "2,3"}, {"opens_at", "10:00"}, {"closes_at", "18:00"}, {"description", "10 am to 6pm weekdays"}});
    directory.add(Service, {{"id", "w"}, {"name", "Provhuset"}});
    directory.add(Schedule, {{"service_id", "w"}, {"description", "10 am to 6pm weekdays"}});
    REQUIRE(directory.map());
    CHECK(directory.cell(Sheet::Services, "hours", 0) == u"Mo-Fr 10:00-18:00"_s);
    CHECK(directory.cell(Sheet::Services, "hours", 1) == u"Mo-Fr 10:00-18:00"_s);
    CHECK(directory.log().totals().at(u"hours_rewritten"_s).repaired == 2);
    qint64 told = 0;
    for (const auto &[code, total] : directory.log().totals())
        told += code.startsWith(u"recurrence_"_s) ? total.leftOut : 0;
    CHECK(told == 1);
}

TEST_CASE("Hours of several rows are one text", "[publisher][import]")
{
    const std::vector<std::pair<QStringList, QString>> cases {
        {{u"Mo 08:00-12:00"_s, u"Mo 13:00-16:00"_s}, u"Mo 08:00-12:00,13:00-16:00"_s},
        {{u"Mo-We 08:00-12:00"_s, u"Fr 08:00-12:00"_s}, u"Mo-We,Fr 08:00-12:00"_s},
        {{u"Mo 08:00-12:00"_s, u"We[2] 18:00-20:00"_s}, u"Mo 08:00-12:00, We[2] 18:00-20:00"_s},
        {{u"Mo"_s, u"Tu 09:00-10:00"_s}, u"Tu 09:00-10:00, Mo"_s},
        {{u"Mo 08:00-12:00"_s, u"Mo 08:00-12:00"_s}, u"Mo 08:00-12:00"_s},
    };
    for (const auto &[parts, whole] : cases) {
        INFO(parts.join(u" | "_s).toStdString());
        CHECK(joinedHours(parts).value_or(QString()) == whole);
    }
    CHECK_FALSE(joinedHours(QStringList(80, u"2026 Jan 01 13:00-15:00"_s) + QStringList {u"nonsense"_s}).has_value());
}

TEST_CASE("Words of Swedish and English mean kinds, whole words only", "[publisher][import]")
{
    CHECK(foreignKind(u"Öppna förskolan Kotten") == Kind::OpenPreschool);
    CHECK(foreignKind(u"open_preschool") == Kind::OpenPreschool);
    CHECK(foreignKind(u"Family Hubs") == Kind::FamilyCentre);
    CHECK(foreignKind(u"WOMEN'S REFUGE") == Kind::WomensShelter);
    CHECK_FALSE(foreignKind(u"bupp").has_value());
    CHECK_FALSE(foreignKind(u"").has_value());
    std::set<QString> phrases;
    for (const KindWord &word : kindWords()) {
        INFO(word.phrase.toString().toStdString());
        CHECK(phrases.insert(word.phrase.toString()).second);
        CHECK(foreignKind(word.phrase).has_value());
    }
}

TEST_CASE("A region knows its municipalities by name, formal name, genitive and code", "[publisher][import]")
{
    const auto region = RegionFrame::read(QStringLiteral(PARAPLY_MINI_SHEETS), realFiles());
    REQUIRE(region);
    for (const char16_t *word : {u"Örebro", u"örebro kommun", u"Örebros kommun", u"1880", u" ÖREBRO "})
        CHECK(region->municipality(word) == u"Örebro"_s);
    CHECK(region->municipality(u"Orebro").isEmpty());
    CHECK(region->isRegion(u"örebro län"));
    CHECK(RegionFrame::isCountry(u"Sweden"));
    CHECK(region->locality(u"hovsta")->municipality == u"Örebro"_s);
    CHECK_FALSE(region->locality(u"hovsta", u"Karlskoga"_s).has_value());
    CHECK(region->nearestMunicipality({59.3, 14.6}) == u"Karlskoga"_s);
    CHECK(RegionFrame::read(u"/nowhere"_s, realFiles()).error().code == Code::Missing);
}
