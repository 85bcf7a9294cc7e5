// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/catalogue.h"
#include "catalogue/digest.h"
#include "catalogue/hourscontext.h"
#include "support/cataloguebuilder.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

#include <thread>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QStringList kSwedish{u"sv"_s}, kEnglish{u"en"_s};

/// A catalogue from a builder, in a folder that goes with it.
struct Opened {
    explicit Opened(CatalogueBuilder &builder)
    {
        auto result = Catalogue::open(builder.write(folder.filePath(u"katalog å.sqlite"_s)));
        INFO((result ? std::string() : result.error().detail.toStdString()));
        REQUIRE(result.has_value());
        catalogue = *std::move(result);
    }
    Service service(const QString &id, const QStringList &languages = kSwedish) const
    {
        auto result = catalogue->service(id, languages);
        REQUIRE(result.has_value());
        REQUIRE(result->has_value());
        return **result;
    }
    const Catalogue *operator->() const { return catalogue.get(); }

    QTemporaryDir folder;
    std::shared_ptr<const Catalogue> catalogue;
};

QStringList namesOf(const auto &places)
{
    QStringList names;
    for (const auto &place : places)
        names += place.name;
    return names;
}

}

TEST_CASE("An opened catalogue tells what it covers and how much", "[catalogue][open]")
{
    CatalogueBuilder builder;
    builder.row("organization", {{"id", "kommun"}, {"name", "Kommunen"}});
    builder.service("a").service("b").location("l").at("a", "l").session("s", "a", "Mo 09:00-12:00");
    const Opened catalogue(builder);

    CHECK(catalogue->schema() == 1);
    CHECK(catalogue->digest() == logicalDigest(builder.connection()));
    CHECK(catalogue->digest().size() == 64);
    const CatalogueCounts counts = catalogue->counts();
    CHECK(counts.services == 2);
    CHECK(counts.serviceAtLocations == 1);
    CHECK(counts.locations == 1);
    CHECK(counts.organizations == 1);
    CHECK(counts.municipalities == 2);
    CHECK(counts.sessions == 1);
    const Region &region = catalogue->region();
    CHECK(region.code == u"orebro");
    CHECK(region.name == u"Örebro län");
    CHECK(region.languages == QStringList{u"sv"_s, u"en"_s});
    CHECK(region.box == Box{58.55, 14.15, 60.25, 15.85});
    CHECK(region.timeZone == QTimeZone("Europe/Stockholm"));
    CHECK(region.dataDate == QDate(2026, 11, 21));
    CHECK(region.feedUrl.isEmpty());
}

TEST_CASE("A digest that is known already is taken as it is", "[catalogue][open]")
{
    const QTemporaryDir folder;
    CatalogueBuilder builder;
    const QString path = builder.write(folder.filePath(u"x"_s));
    CHECK(Catalogue::open(path, {.digest = u"abc"_s}).value()->digest() == u"abc");
}

TEST_CASE("A catalogue without a single service opens", "[catalogue][open]")
{
    CatalogueBuilder builder;
    const Opened catalogue(builder);
    CHECK(catalogue->counts().services == 0);
    CHECK(catalogue->topics(kSwedish)->empty());
    CHECK(catalogue->pages(u"rights"_s, kSwedish)->empty());
}

TEST_CASE("Municipalities and localities come in Swedish order", "[catalogue][open]")
{
    CatalogueBuilder builder;
    builder.row("municipality", {{"code", "1882"}, {"name", "Askersund"}}).row("municipality", {{"code", "1"}, {"name", "Zinkgruvan"}});
    for (const char *name : {"Östansjö", "Åsbro", "Zinkgruvan", "Ängelsberg", "Ervalla"})
        builder.row("locality", {{"name", name}});
    builder.row("locality", {{"name", "Ervalla"}, {"municipality", "Karlskoga"}, {"coordinate_quality", "approximate, about 1 km"}});
    const Opened catalogue(builder);
    CHECK(namesOf(catalogue->municipalities()) == QStringList{u"Askersund"_s, u"Karlskoga"_s, u"Zinkgruvan"_s, u"Örebro"_s});
    CHECK(namesOf(catalogue->localities())
          == QStringList{u"Ervalla"_s, u"Ervalla"_s, u"Zinkgruvan"_s, u"Åsbro"_s, u"Ängelsberg"_s, u"Östansjö"_s});
    CHECK(catalogue->localities()[0].municipality == u"Karlskoga");
    CHECK(catalogue->localities()[0].approximate);
    CHECK_FALSE(catalogue->localities()[1].approximate);
    CHECK(catalogue->municipalities()[1].finnishAdministrativeArea);
    CHECK_FALSE(catalogue->municipalities()[1].population);
    CHECK(catalogue->municipalities()[3].population == 155696);
}

TEST_CASE("An unknown service is no error", "[catalogue][service]")
{
    CatalogueBuilder builder;
    builder.service("lek");
    const Opened catalogue(builder);
    for (const QString &id : {u"nobody"_s, u""_s, u"LEK"_s, u"lek' OR 1=1 --"_s, QString(100'000, u'x')}) {
        const auto service = catalogue->service(id, kSwedish);
        REQUIRE(service.has_value());
        CHECK_FALSE(service->has_value());
    }
    CHECK_FALSE(catalogue->page(u"nobody"_s, kSwedish)->has_value());
}

TEST_CASE("A service is read whole", "[catalogue][service]")
{
    CatalogueBuilder builder;
    builder.row("organization", {{"id", "kyrkan"}, {"name", "Svenska kyrkan"}, {"type", "church"}, {"website", "https://example.org/k"}});
    builder.service("lek", {{"name", "Öppna förskolan"}, {"organization", "kyrkan"}, {"min_age_months", 0}, {"max_age_months", 71}, {"expecting", 1},
                            {"cost", "free"}, {"drop_in", 1}, {"hours", "Mo 09:00-12:00"}, {"valid_from", "2026-09-01"}, {"valid_to", "2026-12-18"},
                            {"basis", "generic"}, {"confidence", "high"}, {"email", "a@example.org"}, {"url", "https://example.org/"},
                            {"confirmed_on", "2026-11-01"}, {"confirmed_by", "Samordnaren"}, {"responsible", "Kyrkan"}, {"language_note", "flera språk"}});
    builder.location("hemmet", {{"address", "Storgatan 1"}, {"postal_code", "715 94"}, {"precision", "neighbourhood"}}).at("lek", "hemmet");
    builder.location("parken").session("lek-2", "lek", "We 13:00-15:00", {{"location", "parken"}, {"min_age_months", 0}, {"max_age_months", 11}, {"expecting", 0}});
    builder.phone("lek", "019-21 10 00").phone("lek", "1177").topic("lek", "sång").topic("lek", "lek").language("lek", "sv").language("lek", "ar");
    builder.catchment("lek", "Karlskoga");
    builder.row("source", {{"service", "lek"}, {"reference", "Broschyr"}, {"is_url", 0}, {"position", 1}, {"date", "2015-01-01"}, {"date_as_written", "2015"}});
    builder.row("source", {{"service", "lek"}, {"reference", "https://example.org/"}, {"position", 0}, {"date_as_written", "undated"}});
    const Opened catalogue(builder);
    const Service s = catalogue.service(u"lek"_s);

    CHECK(s.id == u"lek");
    CHECK(s.name == Wording{u"Öppna förskolan"_s, u"sv"_s, false, false});
    CHECK(s.originalName == u"Öppna förskolan");
    CHECK(s.description.text == u"Här träffas föräldrar och barn.");
    CHECK(s.kind == Kind::OpenPreschool);
    REQUIRE(s.organization);
    CHECK(s.organization->name == u"Svenska kyrkan");
    CHECK(s.organization->type == u"church");
    CHECK(s.reach == Reach::Municipality);
    CHECK(s.municipality == u"Örebro");
    CHECK(s.catchment == QStringList{u"Karlskoga"_s});
    CHECK(s.ages == AgeRange{0, 71});
    CHECK(s.expecting);
    CHECK(s.topics == QStringList{u"lek"_s, u"sång"_s});
    CHECK(s.cost == u"free");
    CHECK((s.dropIn && !s.booking && !s.referral));
    CHECK(s.languages == QStringList{u"ar"_s, u"sv"_s});
    CHECK(s.languageNote == u"flera språk");
    REQUIRE(s.locations.size() == 2);
    CHECK(s.locations[0].id == u"hemmet");
    CHECK(s.locations[0].address == u"Storgatan 1");
    CHECK(s.locations[0].postalCode == u"715 94");
    CHECK(s.locations[0].precision == Precision::Neighbourhood);
    CHECK(s.locations[0].position == Position{59.27412, 15.2066});
    CHECK(s.locations[1].id == u"parken");
    REQUIRE(s.phones.size() == 2);
    CHECK(s.phones[0].dialable == u"019211000");
    CHECK(s.email == u"a@example.org");
    CHECK(s.url == u"https://example.org/");
    CHECK(s.hoursText == u"Mo 09:00-12:00");
    CHECK(s.hours == OpeningHours::parse(u"Mo 09:00-12:00").value());
    REQUIRE(s.sessions.size() == 1);
    CHECK(s.sessions[0].location == u"parken");
    CHECK(s.sessions[0].ages == AgeRange{0, 11});
    CHECK(s.sessions[0].expecting == false);
    CHECK(s.validFrom == QDate(2026, 9, 1));
    CHECK(s.validTo == QDate(2026, 12, 18));
    CHECK(s.basis == Basis::Generic);
    CHECK(s.confidence == Confidence::High);
    CHECK_FALSE(s.masked);
    CHECK(s.confirmedOn == QDate(2026, 11, 1));
    CHECK(s.confirmedBy == u"Samordnaren");
    CHECK(s.responsible == u"Kyrkan");
    REQUIRE(s.sources.size() == 2);
    CHECK(s.sources[0].isUrl);
    CHECK_FALSE(s.sources[0].date.isValid());
    CHECK(s.sources[0].dateAsWritten == u"undated");
    CHECK(s.sources[1].date == QDate(2015, 1, 1));
}

TEST_CASE("What is not known of a service stays not known", "[catalogue][service]")
{
    CatalogueBuilder builder;
    builder.service("lek").session("lek-1", "lek", "Mo 09:00-12:00");
    const Opened catalogue(builder);
    const Service s = catalogue.service(u"lek"_s);
    CHECK_FALSE(s.organization);
    CHECK(s.ages.isEmpty());
    CHECK(s.cost.isEmpty());
    CHECK((!s.dropIn && !s.booking && !s.referral));
    CHECK((s.languages.isEmpty() && s.phones.empty() && s.locations.empty() && s.sources.empty()));
    CHECK(s.hoursText.isEmpty());
    CHECK(s.hours.isEmpty());
    CHECK_FALSE(s.validTo.isValid());
    CHECK_FALSE(s.newestDate().isValid());
    REQUIRE(s.sessions.size() == 1);
    CHECK(s.sessions[0].ages.isEmpty());
    CHECK_FALSE(s.sessions[0].expecting);
    CHECK(s.sessions[0].location.isEmpty());
}

TEST_CASE("A masked service has its municipality and no place", "[catalogue][service]")
{
    CatalogueBuilder builder;
    builder.service("jour", {{"kind", "womens_shelter"}, {"masked", 1}}).phone("jour", "020-50 50 50");
    const Opened catalogue(builder);
    const Service s = catalogue.service(u"jour"_s);
    CHECK(s.masked);
    CHECK(s.municipality == u"Örebro");
    CHECK(s.locations.empty());
    CHECK(s.phones.size() == 1);
}

TEST_CASE("A service speaks the language asked for, field by field", "[catalogue][service]")
{
    CatalogueBuilder builder;
    builder.row("organization", {{"id", "kyrkan"}, {"name", "Svenska kyrkan"}});
    builder.service("lek", {{"name", "Öppna förskolan"}, {"organization", "kyrkan"}, {"cost", "20 kr för fika"}});
    builder.session("s", "lek", "Mo 09:00-12:00", {{"name", "Babykafé"}, {"note", "Bara på hösten"}}).row("exception", {{"id", "jul"}, {"reason", "Julafton"}});
    builder.translation("service", "lek", "name", "en", "Open preschool", "Öppna förskolan", "machine");
    builder.translation("service", "lek", "cost", "en", "SEK 20 for coffee", "20 kr för fika");
    builder.translation("organization", "kyrkan", "name", "en", "Church of Sweden", "Svenska kyrkan");
    builder.translation("session", "s", "name", "en", "Baby cafe", "Babycafé");
    builder.translation("exception", "jul", "reason", "en", "Christmas Eve", "Julafton");
    const Opened catalogue(builder);

    const Service english = catalogue.service(u"lek"_s, {u"en-GB"_s, u"sv"_s});
    CHECK(english.name == Wording{u"Open preschool"_s, u"en"_s, true, false});
    CHECK(english.originalName == u"Öppna förskolan");
    CHECK(english.description == Wording{u"Här träffas föräldrar och barn."_s, u"sv"_s, false, false});
    CHECK(english.cost == u"SEK 20 for coffee");
    CHECK(english.organization->name == u"Church of Sweden");
    CHECK(english.sessions[0].name == Wording{u"Baby cafe"_s, u"en"_s, false, true});
    CHECK(english.sessions[0].note == u"Bara på hösten");
    REQUIRE(english.exceptions.size() == 1);
    CHECK(english.exceptions[0].reason == u"Christmas Eve");
    const Service swedish = catalogue.service(u"lek"_s);
    CHECK(swedish.name.text == u"Öppna förskolan");
    CHECK(swedish.exceptions[0].reason == u"Julafton");
    CHECK(catalogue.service(u"lek"_s, {u"so"_s}).name.language == u"sv");
}

TEST_CASE("The exceptions of a service are its own, its municipality's and everybody's", "[catalogue][hours]")
{
    CatalogueBuilder builder;
    builder.service("lek").service("annan", {{"municipality", "Karlskoga"}}).session("s", "lek", "Mo 09:00-12:00", {{"valid_to", "2026-12-01"}});
    builder.service("kort", {{"valid_from", "2026-09-01"}, {"valid_to", "2026-11-30"}}).session("k", "kort", "Mo 09:00-12:00", {{"valid_to", "2026-12-01"}});
    builder.row("exception", {{"id", "1-alla"}, {"reason", "Julafton"}});
    builder.row("exception", {{"id", "2-orebro"}, {"municipality", "Örebro"}, {"type", "school_break"}, {"first_day", "2026-10-26"}, {"last_day", "2026-10-30"}});
    builder.row("exception", {{"id", "3-karlskoga"}, {"municipality", "Karlskoga"}, {"reason", "Kommundag"}});
    builder.row("exception", {{"id", "4-lek"}, {"service", "lek"}, {"type", "hours"}, {"hours", "10:00-11:00"}, {"first_day", "2026-12-23"}});
    builder.row("exception", {{"id", "5-annan"}, {"service", "annan"}, {"reason", "Städning"}});
    const Opened catalogue(builder);

    const Service lek = catalogue.service(u"lek"_s);
    CHECK(lek.exceptions == std::vector<HoursException>{{{{2026, 12, 23}, {2026, 12, 24}}, u"10:00-11:00"_s, {}},
                                                        {{{2026, 12, 24}, {2026, 12, 24}}, {}, u"Julafton"_s}});
    CHECK(lek.schoolBreaks == std::vector<DateRange>{{{2026, 10, 26}, {2026, 10, 30}}});
    const Service annan = catalogue.service(u"annan"_s);
    REQUIRE(annan.exceptions.size() == 3);
    CHECK(annan.exceptions[0].reason == u"Städning");
    CHECK(annan.exceptions[1].reason == u"Kommundag");
    CHECK(annan.schoolBreaks.empty());

    const HoursContext context = hoursContext(catalogue->region(), lek, &lek.sessions[0]);
    CHECK(context.zone == QTimeZone("Europe/Stockholm"));
    CHECK(context.exceptions == lek.exceptions);
    CHECK(context.schoolBreaks == lek.schoolBreaks);
    CHECK_FALSE(context.validFrom.isValid());
    CHECK(context.validTo == QDate(2026, 12, 1));
    const Service kort = catalogue.service(u"kort"_s);
    CHECK(hoursContext(catalogue->region(), kort).validTo == QDate(2026, 11, 30));
    CHECK(hoursContext(catalogue->region(), kort, &kort.sessions[0]).validTo == QDate(2026, 11, 30));
    CHECK(hoursContext(catalogue->region(), kort, &kort.sessions[0]).validFrom == QDate(2026, 9, 1));
}

TEST_CASE("Pages come in their order and in the best language", "[catalogue][pages]")
{
    CatalogueBuilder builder;
    builder.page("b", "rights", "Andra").page("a", "rights", "Tredje").page("c", "rights", "Första").page("d", "knowledge", "Om stöd");
    builder.sql("UPDATE page SET position = 2 WHERE id = 'b'; UPDATE page SET position = 3, article = 18 WHERE id = 'a'");
    builder.row("page_text", {{"page", "a"}, {"language", "en"}, {"title", "Third"}, {"body", "Body"}, {"state", "machine"}});
    builder.row("quotation", {{"page", "a"}, {"part", 2}}).row("quotation", {{"page", "a"}}).row("quotation", {{"page", "a"}, {"language", "fi"}});
    builder.service("lek").topic("lek", "lek").row("page_topic", {{"page", "a"}, {"topic", "lek"}});
    const Opened catalogue(builder);

    const std::vector<Page> pages = catalogue->pages(u"rights"_s, kEnglish).value();
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].id == u"c");
    CHECK(pages[0].title == Wording{u"Första"_s, u"sv"_s, false, false});
    CHECK(pages[2].title == Wording{u"Third"_s, u"en"_s, true, false});
    CHECK(pages[2].body.text.isEmpty());
    CHECK(pages[2].topics == QStringList{u"lek"_s});
    const Page page = catalogue->page(u"a"_s, kSwedish)->value();
    CHECK(page.title.text == u"Tredje");
    CHECK(page.article == 18);
    CHECK(page.body.text == u"Samhället ska **stötta** er.");
    REQUIRE(page.quotations.size() == 3);
    CHECK(page.quotations[1].part == 2);
    CHECK(page.quotations[2].language == u"fi");
    CHECK(catalogue->pages(u"news"_s, kSwedish)->empty());
}

TEST_CASE("Topics, publications and municipality notes come translated and in order", "[catalogue][pages]")
{
    CatalogueBuilder builder;
    builder.row("topic", {{"id", "a"}, {"name", "Ångest"}}).row("topic", {{"id", "b"}, {"name", "Zumba"}});
    builder.translation("topic", "a", "name", "en", "Anxiety", "Ångest");
    builder.row("publication", {{"id", "p"}, {"year", "2009"}}).row("publication", {{"id", "q"}, {"year", "2018"}});
    builder.translation("publication", "q", "about", "en", "On support.", "Om stöd till föräldrar.");
    builder.row("municipality_note", {{"id", "n"}}).row("municipality_note", {{"id", "o"}, {"municipality", "Karlskoga"}, {"type", "strength"}});
    const Opened catalogue(builder);

    const auto topics = catalogue->topics(kSwedish).value();
    CHECK(topics[0].id == u"b");
    CHECK(catalogue->topics(kEnglish)->front().name.text == u"Anxiety");
    const auto publications = catalogue->publications(kEnglish).value();
    CHECK(publications[0].year == u"2018");
    CHECK(publications[0].about.text == u"On support.");
    CHECK(publications[1].about.language == u"sv");
    const auto notes = catalogue->municipalityNotes(kSwedish).value();
    CHECK(notes[0].municipality == u"Karlskoga");
    CHECK(notes[0].type == u"strength");
}

TEST_CASE("A catalogue may be read from several threads at once", "[catalogue][open]")
{
    CatalogueBuilder builder;
    builder.service("a", {{"name", "A"}}).service("b", {{"name", "B"}});
    const Opened catalogue(builder);
    std::vector<std::thread> threads;
    std::atomic<int> right = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, id = i % 2 == 0 ? u"a"_s : u"b"_s] {
            for (int round = 0; round < 100; ++round) {
                const auto service = catalogue->service(id, kSwedish);
                right += service && *service && (*service)->originalName == id.toUpper();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(right == 400);
}
