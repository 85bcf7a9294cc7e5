// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdspackage.h"
#include "outside.h"
#include "support/cataloguebuilder.h"
#include "support/forwardingfiles.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// A directory with a service of every sort.
CatalogueBuilder sampleDirectory()
{
    CatalogueBuilder builder;
    builder.row("organization", {{"id", "kommun"}, {"name", "Kommunen"}, {"type", "municipality"}, {"website", "https://example.org/å"}});
    builder.row("organization", {{"id", "idle"}, {"name", "Vilande"}});
    builder.service("opf", {{"name", "Öppna förskolan"}, {"organization", "kommun"}, {"min_age_months", 0}, {"max_age_months", 71}, {"cost", "free"},
                            {"drop_in", 1}, {"hours", "Mo-Fr 09:00-12:00; Sa[1] 10:00-24:00"}, {"valid_to", "2027-06-30"}, {"url", "https://example.org/opf"},
                            {"confirmed_on", "2026-11-01"}, {"confirmed_by", "anna@example.org"}});
    builder.location("huset", {{"address", "Storgatan 1"}, {"postal_code", "702 10"}, {"precision", "address"}}).at("opf", "huset");
    builder.session("sang", "opf", "We 10:00-10:30", {{"location", "huset"}, {"min_age_months", 2}, {"max_age_months", 18}, {"note", "Ta med filt."}});
    builder.topic("opf", "lek").language("opf", "sv-x-lattlast").phone("opf", "019-21 10 00").catchment("opf", "Karlskoga");
    builder.service("jour", {{"kind", "womens_shelter"}, {"masked", 1}});
    builder.service("resa", {{"hours", "We"}, {"cost", "40 kr"}}).location("orten").at("resa", "orten");
    for (const char *service : {"opf", "jour", "resa"})
        builder.row("source", {{"service", service}});
    builder.row("exception", {{"id", "jul"}});
    builder.translation("service", "opf", "name", "en", "The open preschool", "Öppna förskolan");
    return builder;
}

/// The directory of a builder, and what is written of it.
struct Written {
    explicit Written(CatalogueBuilder builder)
    {
        auto opened = Directory::open(builder.write(folder.filePath(u"katalog.sqlite"_s)));
        REQUIRE(opened.has_value());
        directory = std::make_unique<Directory>(*std::move(opened));
    }
    QByteArray bytes() const
    {
        QByteArray all;
        REQUIRE(writeHsdsJson(HsdsDirectory(*directory), [&](QByteArrayView piece) -> Result<void> {
            all += piece;
            return {};
        }));
        return all;
    }
    nlohmann::json json() const { return nlohmann::json::parse(bytes().toStdString()); }
    QString package() const
    {
        const QString path = folder.filePath(u"paket"_s);
        REQUIRE(writeHsdsPackage(HsdsDirectory(*directory), path, realFiles()));
        return path;
    }
    QTemporaryDir folder;
    std::unique_ptr<Directory> directory;
};

nlohmann::json service(const nlohmann::json &page, const char *id)
{
    for (const auto &one : page.at("contents")) {
        if (one.at("paraply_id") == id)
            return one;
    }
    FAIL("no such service");
    return {};
}

QByteArray contentOf(const QString &path)
{
    const auto read = realFiles().read(path, 10'000'000);
    REQUIRE(read.has_value());
    return *read;
}

}

TEST_CASE("A directory is one page of whole services, and the same every time", "[exchange][hsds]")
{
    const Written written(sampleDirectory());
    const auto page = written.json();
    CHECK(written.bytes() == written.bytes());
    CHECK(page.at("version") == "3.1");
    CHECK(page.at("profile") == std::string(kHsdsProfile));
    CHECK(page.at("total_items") == 3);
    CHECK(page.at("empty") == false);
    CHECK(page.at("contents").size() == 3);
    CHECK(page.at("paraply_region").at("code") == "orebro");
    CHECK(page.at("paraply_municipalities").size() == 2);
    CHECK(page.at("paraply_exceptions").at(0).at("paraply_id") == "jul");
    CHECK(page.at("organizations").size() == 1);
    CHECK(page.at("organizations").at(0).at("paraply_id") == "idle");
}

TEST_CASE("A service carries the standard's fields and, beside them, the cells of its sheet", "[exchange][hsds]")
{
    const auto opf = service(Written(sampleDirectory()).json(), "opf");
    CHECK(opf.at("name") == "Öppna förskolan");
    CHECK(opf.at("status") == "active");
    CHECK(opf.at("minimum_age") == 0);
    CHECK(opf.at("maximum_age") == 5.92);
    CHECK(opf.at("paraply_max_age_months") == "71");
    CHECK(opf.at("fees_description") == "Gratis");
    CHECK(opf.at("cost_options").at(0).at("amount") == 0);
    CHECK(opf.at("assured_date") == "2026-11-01");
    CHECK(opf.at("assurer_email") == "anna@example.org");
    CHECK(opf.at("organization").at("website") == "https://example.org/%C3%A5");
    CHECK(opf.at("organization").at("paraply_website") == "https://example.org/å");
    CHECK(opf.at("phones").at(0).at("number") == "019-21 10 00");
    CHECK(opf.at("languages").at(0).at("code") == "sv");
    CHECK(opf.at("paraply_languages") == "sv-x-lattlast");
    CHECK(opf.at("paraply_translations").at(0).at("text") == "The open preschool");
    CHECK(opf.at("paraply_sources").size() == 1);
    CHECK(opf.at("service_areas").size() == 2);
    CHECK(opf.at("service_areas").at(0).at("paraply_derived") == "yes");
    CHECK(opf.at("service_areas").at(1).at("uri") == "1883");
    CHECK_FALSE(opf.contains("alternate_name"));
    CHECK_FALSE(opf.contains("organization_id"));
    const auto &place = opf.at("service_at_locations").at(0).at("location");
    CHECK(place.at("latitude") == 59.27412);
    CHECK(place.at("addresses").at(0).at("postal_code") == "702 10");
    CHECK(place.at("addresses").at(0).at("state_province") == "Örebro län");
}

TEST_CASE("Hours become the rules that HSDS can say, and their words where it cannot", "[exchange][hsds]")
{
    const auto page = Written(sampleDirectory()).json();
    const auto opf = service(page, "opf");
    const auto &schedules = opf.at("schedules");
    REQUIRE(schedules.size() == 2);
    CHECK(schedules.at(0).at("description") == "Mo-Fr 09:00-12:00; Sa[1] 10:00-24:00");
    CHECK(schedules.at(0).at("freq") == "WEEKLY");
    CHECK(schedules.at(0).at("byday") == "MO,TU,WE,TH,FR");
    CHECK(schedules.at(0).at("opens_at") == "09:00+01:00");
    CHECK(schedules.at(0).at("closes_at") == "12:00+01:00");
    CHECK(schedules.at(0).at("dtstart") == "2026-11-23");
    CHECK(schedules.at(0).at("timezone") == 1);
    CHECK(schedules.at(0).at("valid_to") == "2027-06-30");
    CHECK(schedules.at(0).at("paraply_derived") == "yes");
    CHECK_FALSE(schedules.at(0).contains("until"));
    CHECK(schedules.at(1).at("freq") == "MONTHLY");
    CHECK(schedules.at(1).at("byday") == "1SA");
    CHECK(schedules.at(1).at("closes_at") == "23:59+01:00");
    const auto &session = opf.at("service_at_locations").at(0).at("schedules").at(0);
    CHECK(session.at("paraply_id") == "sang");
    CHECK(session.at("paraply_min_age_months") == "2");
    CHECK(session.at("notes") == "Ta med filt.");
    const auto words = service(page, "resa").at("schedules");
    REQUIRE(words.size() == 1);
    CHECK(words.at(0).at("description") == "We");
    CHECK_FALSE(words.at(0).contains("freq"));
}

TEST_CASE("Nobody's door is the middle of a town, and of a masked service there is no place", "[exchange][hsds]")
{
    const auto page = Written(sampleDirectory()).json();
    const auto town = service(page, "resa").at("service_at_locations").at(0).at("location");
    CHECK_FALSE(town.contains("latitude"));
    CHECK_FALSE(town.contains("addresses"));
    CHECK(town.at("paraply_latitude") == "59.27412");
    const auto jour = service(page, "jour");
    CHECK_FALSE(jour.contains("service_at_locations"));
    CHECK(jour.at("paraply_masked") == "yes");
    CHECK(jour.at("organization").at("paraply_derived") == "yes");
    CHECK_FALSE(jour.contains("paraply_organization"));
}

TEST_CASE("Another program finds the directory in the JSON as it should be", "[exchange][hsds]")
{
    const QByteArray told = readByOthers(u"jq"_s, {u"-r"_s, u".contents[] | [.paraply_id, .status, (.service_at_locations // [] | length)] | @csv"_s, u"%f"_s},
                                         Written(sampleDirectory()).bytes());
    CHECK(told == "\"jour\",\"active\",0\n\"opf\",\"active\",1\n\"resa\",\"active\",1\n");
}

TEST_CASE("A tabular package has a file for each table with rows, tied by ids, and its description", "[exchange][hsds]")
{
    const Written written(sampleDirectory());
    const QString path = written.package();
    const QStringList files = QDir(path).entryList(QDir::Files);
    CHECK(files.contains(u"service_at_location.csv"_s));
    CHECK_FALSE(files.contains(u"contacts.csv"_s));
    const auto described = nlohmann::json::parse(contentOf(path + u"/datapackage.json"_s).toStdString());
    CHECK(described.at("name") == "human_services_data");
    CHECK(described.at("version") == "3.1.0");
    CHECK(described.at("resources").size() == size_t(files.size() - 1));
    const QByteArray links = contentOf(path + u"/service_at_location.csv"_s);
    const auto opf = service(written.json(), "opf");
    const auto &link = opf.at("service_at_locations").at(0);
    CHECK(links.contains(QByteArray::fromStdString(link.at("id").get<std::string>() + ',' + opf.at("id").get<std::string>() + ','
                                                   + link.at("location").at("id").get<std::string>())));
    CHECK(contentOf(path + u"/organizations.csv"_s).count('\n') == 4);
    CHECK(contentOf(path + u"/taxonomies.csv"_s).count('\n') == 3);
}

TEST_CASE("A folder that holds anything is left alone, and a failed package leaves nothing", "[exchange][hsds]")
{
    const Written written(sampleDirectory());
    const QString path = written.package();
    CHECK(writeHsdsPackage(HsdsDirectory(*written.directory), path, realFiles()).error().code == Code::Foreign);

    struct NoFile : ForwardingFiles {
        int left = 0;
        Result<std::unique_ptr<FileWriter>> append(const QString &file) override
        {
            if (left-- == 0)
                return Error {Code::Full, u"full"_s};
            return ForwardingFiles::append(file);
        }
    } files;
    for (int fails = 0; fails < 5; ++fails) {
        files.left = fails;
        const QString other = written.folder.filePath(u"annat"_s);
        CHECK(writeHsdsPackage(HsdsDirectory(*written.directory), other, files).error().code == Code::Full);
        CHECK(QDir(other).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

TEST_CASE("A full disk ends the JSON with its error", "[exchange][hsds]")
{
    const Written written(sampleDirectory());
    const auto ended = writeHsdsJson(HsdsDirectory(*written.directory), [](QByteArrayView) -> Result<void> { return Error {Code::Full, u"full"_s}; });
    REQUIRE_FALSE(ended.has_value());
    CHECK(ended.error().code == Code::Full);
}
