// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/catalogue.h"
#include "catalogue/qualityreport.h"
#include "support/cataloguebuilder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 26);

/// A service that lacks nothing, in a region with English as its second language.
void furnish(CatalogueBuilder &builder)
{
    builder.service("a", {{"name", "Älvan"}, {"hours", "Mo 09:00-12:00"}, {"min_age_months", 0}, {"max_age_months", 71}, {"newest_date", "2026-10-01"},
                          {"confirmed_on", "2026-10-01"}, {"confirmed_by", "Kim"}, {"description", "Lek"}})
        .location("l", {{"precision", "address"}, {"address", "Gatan 1"}})
        .at("a", "l")
        .phone("a", "019-123456")
        .language("a", "sv")
        .row("source", {{"service", "a"}, {"reference", "https://example.org/"}, {"is_url", 1}, {"date", "2026-09-01"}, {"position", 0}})
        .translation("service", "a", "description", "en", "Play", "Lek");
}

QualityReport reportOf(CatalogueBuilder &builder, const QString &municipality = {})
{
    const QTemporaryDir folder;
    const auto catalogue = Catalogue::open(builder.write(folder.filePath(u"c"_s)));
    REQUIRE(catalogue.has_value());
    auto report = qualityOf(**catalogue, kToday, municipality);
    REQUIRE(report.has_value());
    return *std::move(report);
}

ScoredRecord scoredAfter(const char *sql)
{
    CatalogueBuilder builder;
    furnish(builder);
    builder.sql(sql);
    return reportOf(builder).records.at(0);
}

}

TEST_CASE("A record that lacks nothing has every point", "[catalogue][quality]")
{
    const ScoredRecord whole = scoredAfter("");
    for (const AspectScore &aspect : whole.score.aspects) {
        CAPTURE(QString(aspectCode(aspect.aspect)));
        CHECK(aspect.halves == 2);
        CHECK(aspect.shortfall == Shortfall::None);
    }
    CHECK(whole.score.aspects.size() == kAspectCount);
    CHECK(whole.score.possible == 200);
    CHECK(whole.score.percent() == 100);
    CHECK_FALSE(whole.isExpired);
}

TEST_CASE("The weights of all aspects are a hundred together, and every code is its own", "[catalogue][quality]")
{
    int sum = 0;
    QStringList codes;
    for (int aspect = 0; aspect < kAspectCount; ++aspect) {
        sum += weightOf(Aspect(aspect));
        codes += aspectCode(Aspect(aspect));
    }
    for (int shortfall = 0; shortfall < kShortfallCount; ++shortfall)
        codes += shortfallCode(Shortfall(shortfall));
    CHECK(sum == 100);
    CHECK(codes.removeDuplicates() == 0);
}

TEST_CASE("Each shortfall costs half or all of its aspect's weight and nothing else", "[catalogue][quality]")
{
    struct Row {
        const char *sql;
        Aspect aspect;
        Shortfall shortfall;
        int lost;
    };
    const auto row = GENERATE(
        Row {"UPDATE service SET newest_date = '2025-11-26'", Aspect::Freshness, Shortfall::None, 0},
        Row {"UPDATE service SET newest_date = '2025-11-25'", Aspect::Freshness, Shortfall::MayHaveChanged, 10},
        Row {"UPDATE service SET newest_date = '2023-11-25'", Aspect::Freshness, Shortfall::Old, 20},
        Row {"UPDATE service SET newest_date = NULL", Aspect::Freshness, Shortfall::Undated, 20},
        Row {"UPDATE service_detail SET confirmed_by = NULL", Aspect::Confirmation, Shortfall::ConfirmedByNobody, 5},
        Row {"UPDATE service_detail SET confirmed_on = NULL", Aspect::Confirmation, Shortfall::NeverConfirmed, 10},
        Row {"DELETE FROM phone; UPDATE service_detail SET email = 'a@example.org'", Aspect::Contact, Shortfall::NoPhone, 10},
        Row {"DELETE FROM phone; UPDATE service_detail SET email = NULL, url = NULL", Aspect::Contact, Shortfall::NoContact, 20},
        Row {"UPDATE service SET hours = 'We'", Aspect::Hours, Shortfall::DaysOnly, 8},
        Row {"UPDATE service SET hours = '09:00-12:00'", Aspect::Hours, Shortfall::TimesOnly, 8},
        Row {"UPDATE service SET hours = 'We \"ring 09:00\"'", Aspect::Hours, Shortfall::DaysOnly, 8},
        Row {"UPDATE service SET hours = NULL", Aspect::Hours, Shortfall::NoHours, 15},
        Row {"UPDATE service SET max_age_months = NULL", Aspect::Ages, Shortfall::OneAge, 5},
        Row {"UPDATE service SET min_age_months = NULL, max_age_months = NULL", Aspect::Ages, Shortfall::NoAges, 10},
        Row {"UPDATE location SET precision = 'neighbourhood', address = NULL", Aspect::Place, Shortfall::RoughPlace, 5},
        Row {"UPDATE location SET precision = 'locality'", Aspect::Place, Shortfall::RoughPlace, 5},
        Row {"UPDATE location SET precision = 'locality', address = NULL", Aspect::Place, Shortfall::TownOnly, 10},
        Row {"DELETE FROM service_at_location", Aspect::Place, Shortfall::NoPlace, 10},
        Row {"UPDATE source SET reference = 'http://example.org/'", Aspect::Source, Shortfall::SourceInsecure, 2},
        Row {"UPDATE source SET date = NULL", Aspect::Source, Shortfall::SourceUndated, 2},
        Row {"UPDATE source SET about = 'place'", Aspect::Source, Shortfall::NoSource, 5},
        Row {"DELETE FROM service_language; UPDATE service_detail SET language_note = 'flera'", Aspect::Languages, Shortfall::LanguageNoteOnly, 2},
        Row {"DELETE FROM service_language", Aspect::Languages, Shortfall::NoLanguage, 5},
        Row {"UPDATE translation SET state = 'machine'", Aspect::Translations, Shortfall::TranslationByMachine, 2},
        Row {"UPDATE service_detail SET description = 'Lek och sång'", Aspect::Translations, Shortfall::TranslationStale, 2},
        Row {"DELETE FROM translation", Aspect::Translations, Shortfall::TranslationMissing, 5});
    CAPTURE(row.sql);
    const ScoredRecord scored = scoredAfter(row.sql);
    REQUIRE(scored.score.find(row.aspect));
    CHECK(QString(shortfallCode(scored.score.find(row.aspect)->shortfall)) == shortfallCode(row.shortfall));
    CHECK(scored.score.percent() == (200 - scored.score.possible + scored.score.points + 1) / 2);
    CHECK(std::abs(100 - scored.score.percent() - row.lost) <= 1);
    for (const AspectScore &other : scored.score.aspects) {
        if (other.aspect != row.aspect)
            CHECK(other.halves == 2);
    }
}

TEST_CASE("What does not apply to a record counts neither for it nor against it", "[catalogue][quality]")
{
    struct Row {
        const char *sql;
        Aspect aspect;
    };
    const auto row = GENERATE(Row {"DELETE FROM service_at_location; UPDATE service SET masked = 1", Aspect::Place},
                              Row {"DELETE FROM service_at_location; UPDATE service SET reach = 'region', municipality = 'Örebro län'", Aspect::Place},
                              Row {"DELETE FROM service_at_location; UPDATE service SET kind = 'helpline'", Aspect::Place},
                              Row {"UPDATE service SET hours = NULL, kind = 'information'", Aspect::Hours},
                              Row {"UPDATE region SET languages = 'sv'; DELETE FROM translation", Aspect::Translations});
    CAPTURE(row.sql);
    const ScoredRecord scored = scoredAfter(row.sql);
    CHECK_FALSE(scored.score.find(row.aspect));
    CHECK(scored.score.percent() == 100);
}

TEST_CASE("A service for those who are expecting needs no ages, and one with sessions takes theirs", "[catalogue][quality]")
{
    CHECK(scoredAfter("UPDATE service SET min_age_months = NULL, max_age_months = NULL, expecting = 1").score.percent() == 100);
    CatalogueBuilder builder;
    furnish(builder);
    builder.sql("UPDATE service SET min_age_months = NULL, max_age_months = NULL, hours = NULL")
        .session("s1", "a", "Tu 09:00-11:00", {{"min_age_months", 0}, {"max_age_months", 11}});
    CHECK(reportOf(builder).records.at(0).score.percent() == 100);
    builder.session("s2", "a", "We", {{"min_age_months", 12}});
    const ScoredRecord unclear = reportOf(builder).records.at(0);
    CHECK(unclear.score.find(Aspect::Ages)->shortfall == Shortfall::NoAges);
    CHECK(unclear.score.find(Aspect::Hours)->halves == 2);
}

TEST_CASE("The worst place and the worst language decide", "[catalogue][quality]")
{
    CatalogueBuilder builder;
    furnish(builder);
    builder.location("m", {{"precision", "locality"}}).at("a", "m").sql("UPDATE region SET languages = 'sv;en;fi;so'");
    const ScoredRecord scored = reportOf(builder).records.at(0);
    CHECK(scored.score.find(Aspect::Place)->shortfall == Shortfall::TownOnly);
    CHECK(scored.score.find(Aspect::Translations)->shortfall == Shortfall::TranslationMissing);
    CHECK(scored.score.find(Aspect::Translations)->languages == QStringList {u"fi"_s, u"so"_s});
}

TEST_CASE("Generic and statutory rows are counted apart and are not called about", "[catalogue][quality]")
{
    CatalogueBuilder builder;
    furnish(builder);
    builder.service("b", {{"basis", "generic"}}).service("c", {{"basis", "statutory"}}).service("d", {{"basis", "national"}, {"reach", "country"}, {"municipality", "Sverige"}});
    builder.service("e", {{"municipality", "Karlskoga"}});
    const QualityReport report = reportOf(builder);
    CHECK(report.all.named.services == 3);
    CHECK(report.all.apart.services == 2);
    REQUIRE(report.municipalities.size() == 3);
    CHECK(report.municipalities[1].name == u"Örebro");
    CHECK(report.municipalities[1].named.services == 1);
    CHECK(report.municipalities[1].named.percent() == 100);
    CHECK(report.municipalities[1].apart.services == 2);
    CHECK(report.municipalities[2].name == u"Sverige");
    REQUIRE(report.callOrder.size() == 1);
    CHECK(report.records[report.callOrder[0]].record.id == u"e");
}

TEST_CASE("What concerns most families and is worst comes first", "[catalogue][quality]")
{
    CatalogueBuilder builder;
    builder.sql("UPDATE municipality SET population = 100000 WHERE name = 'Örebro'; UPDATE municipality SET population = 1000 WHERE name = 'Karlskoga'");
    builder.service("small", {{"municipality", "Karlskoga"}, {"min_age_months", 0}, {"max_age_months", 215}})
        .service("wide", {{"min_age_months", 0}, {"max_age_months", 215}})
        .service("narrow", {{"min_age_months", 0}, {"max_age_months", 11}})
        .service("bettered", {{"min_age_months", 0}, {"max_age_months", 215}, {"newest_date", "2026-10-01"}, {"hours", "Mo 09:00-12:00"}});
    const QualityReport report = reportOf(builder);
    QStringList order;
    for (const std::size_t index : report.callOrder)
        order += report.records[index].record.id;
    CHECK(order == QStringList {u"wide"_s, u"bettered"_s, u"narrow"_s, u"small"_s});
}

TEST_CASE("Where children are counted everywhere, they decide instead of all inhabitants", "[catalogue][quality]")
{
    CatalogueBuilder builder;
    builder.sql("UPDATE municipality SET population = 100000 WHERE name = 'Örebro'; UPDATE municipality SET population = 1000 WHERE name = 'Karlskoga'");
    builder.row("population", {{"municipality", "Örebro"}, {"min_age_months", 0}, {"max_age_months", 11}, {"population", 10}, {"date", "2026"}, {"source", "a"}});
    builder.row("population", {{"municipality", "Karlskoga"}, {"min_age_months", 0}, {"max_age_months", 23}, {"population", 50}, {"date", "2026"}, {"source", "a"}});
    builder.service("k", {{"municipality", "Karlskoga"}, {"min_age_months", 0}, {"max_age_months", 11}}).service("o", {{"min_age_months", 0}, {"max_age_months", 11}});
    const QualityReport report = reportOf(builder);
    CHECK(report.records[report.callOrder.at(0)].record.id == u"k");
    CHECK(report.records[report.callOrder.at(0)].concern == 25);
    CHECK(report.records[report.callOrder.at(1)].concern == 10);
}

TEST_CASE("A service past its last day is expired from the day after", "[catalogue][quality]")
{
    CHECK_FALSE(scoredAfter("UPDATE service SET valid_to = '2026-11-26'").isExpired);
    CHECK(scoredAfter("UPDATE service SET valid_to = '2026-11-25'").isExpired);
}

TEST_CASE("One municipality alone has its own rows and its own sums", "[catalogue][quality]")
{
    CatalogueBuilder builder;
    furnish(builder);
    builder.service("e", {{"municipality", "Karlskoga"}});
    const QualityReport report = reportOf(builder, u"Karlskoga"_s);
    REQUIRE(report.records.size() == 1);
    CHECK(report.records[0].record.id == u"e");
    REQUIRE(report.municipalities.size() == 1);
    CHECK(report.all.named.services == 1);
    CHECK(report.all.name == u"Karlskoga");
}
