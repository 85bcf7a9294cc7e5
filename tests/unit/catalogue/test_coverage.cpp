// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/coverage.h"
#include "catalogue/coveragechange.h"
#include "findworld.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

CoverageCount countIn(const Coverage &coverage, QStringView municipality, LifeStage stage, std::vector<Kind> kinds = {})
{
    const AreaCoverage *area = coverage.municipality(municipality);
    REQUIRE(area);
    return area->count(stage, kinds);
}

const CoverageGap *gapOf(const Coverage &coverage, CoverageGap::Code code, LifeStage stage)
{
    for (const CoverageGap &gap : coverage.gaps) {
        if (gap.code == code && gap.stage == stage)
            return &gap;
    }
    return nullptr;
}

FindWorld &addService(FindWorld &world, const char *id, int min, int max, Cells more = {})
{
    world.service(id, {{"min_age_months", min}, {"max_age_months", max}});
    for (const auto &[name, cell] : more)
        world.sql("UPDATE service SET " + QByteArray(name) + " = " + ([](const Cell &value) {
            return std::holds_alternative<QString>(value.value()) ? "'" + std::get<QString>(value.value()).toUtf8() + "'"
                : std::holds_alternative<qint64>(value.value())   ? QByteArray::number(std::get<qint64>(value.value()))
                                                                   : QByteArray("NULL");
        })(cell) + " WHERE id = '" + id + "'");
    return world;
}

}

TEST_CASE("A service counts in every band that some month of its ages is in", "[catalogue][coverage]")
{
    FindWorld world;
    addService(world, "toddlers", 11, 36);
    const Coverage coverage = coverageOf(*world.opened(), kToday);
    for (const auto &[stage, expected] : {std::pair {LifeStage::Expecting, 0}, {LifeStage::Months0To11, 1}, {LifeStage::Years1To2, 1},
                                          {LifeStage::Years3To5, 1}, {LifeStage::Years6To9, 0}, {LifeStage::Years13To17, 0}, {LifeStage::Any, 1}}) {
        CAPTURE(stageCode(stage).data());
        CHECK(countIn(coverage, u"Örebro", stage).named == expected);
        CHECK(countIn(coverage, u"Karlskoga", stage).named == 0);
    }
    CHECK(countIn(coverage, u"Örebro", LifeStage::Any, {Kind::OpenPreschool}).named == 1);
    CHECK(countIn(coverage, u"Örebro", LifeStage::Any, {Kind::Library}).named == 0);
    CHECK(coverage.municipality(u"Kumla") == nullptr);
}

TEST_CASE("A service at three places is one service", "[catalogue][coverage]")
{
    FindWorld world;
    addService(world, "everywhere", 0, 71);
    for (const char *place : {"a", "b", "c"})
        world.location(place).at("everywhere", place);
    CHECK(countIn(coverageOf(*world.opened(), kToday), u"Örebro", LifeStage::Any).named == 1);
}

TEST_CASE("A service counts for each municipality it takes, and once for its own", "[catalogue][coverage]")
{
    FindWorld world;
    world.row("municipality", {{"code", "1882"}, {"name", "Askersund"}});
    addService(world, "shared", 0, 71).catchment("shared", "Örebro").catchment("shared", "Karlskoga");
    const Coverage coverage = coverageOf(*world.opened(), kToday);
    CHECK(countIn(coverage, u"Örebro", LifeStage::Any).named == 1);
    CHECK(countIn(coverage, u"Karlskoga", LifeStage::Any).named == 1);
    CHECK(countIn(coverage, u"Askersund", LifeStage::Any).named == 0);
}

TEST_CASE("What is generic, statutory, for the whole region or the whole country is counted apart", "[catalogue][coverage]")
{
    FindWorld world;
    addService(world, "bvc", 0, 71, {{"basis", "generic"}});
    addService(world, "elevhalsa", 72, 215, {{"basis", "statutory"}});
    addService(world, "bup", 0, 215, {{"reach", "region"}, {"municipality", "Örebro län"}}).catchment("bup", "Örebro");
    addService(world, "bris", 0, 215, {{"reach", "country"}, {"municipality", "Sverige"}, {"basis", "national"}});
    const Coverage coverage = coverageOf(*world.opened(), kToday);
    CHECK(countIn(coverage, u"Örebro", LifeStage::Years1To2) == CoverageCount {.generic = 1});
    CHECK(countIn(coverage, u"Örebro", LifeStage::Years13To17) == CoverageCount {.statutory = 1});
    CHECK(coverage.region.name == u"Örebro län");
    CHECK(coverage.region.count(LifeStage::Years13To17) == CoverageCount {.named = 1});
    CHECK(coverage.country.name == u"Sverige");
    CHECK(coverage.country.count(LifeStage::Years13To17) == CoverageCount {.named = 1});
    CHECK(coverage.municipality(u"Örebro")->soundness.services == 0);
}

TEST_CASE("A service that takes every municipality is for the whole region, whoever runs it", "[catalogue][coverage]")
{
    FindWorld world;
    addService(world, "clinic", 0, 215).catchment("clinic", "Karlskoga");
    addService(world, "own", 0, 215);
    Coverage coverage = coverageOf(*world.opened(), kToday);
    CHECK(countIn(coverage, u"Örebro", LifeStage::Any).named == 1);
    CHECK(countIn(coverage, u"Karlskoga", LifeStage::Any).named == 0);
    CHECK(coverage.region.count(LifeStage::Any).named == 1);
    world.row("municipality", {{"code", "1882"}, {"name", "Askersund"}});
    coverage = coverageOf(*world.opened(), kToday);
    CHECK(countIn(coverage, u"Karlskoga", LifeStage::Any).named == 1);
    CHECK(coverage.region.count(LifeStage::Any).named == 0);
}

TEST_CASE("An age that is not known is counted apart, in the bands it may be for", "[catalogue][coverage]")
{
    FindWorld world;
    addService(world, "open-ended", 156, 0, {{"max_age_months", nullptr}});
    addService(world, "silent", 0, 0, {{"min_age_months", nullptr}, {"max_age_months", nullptr}});
    const Coverage coverage = coverageOf(*world.opened(), kToday);
    CHECK(countIn(coverage, u"Örebro", LifeStage::Months0To11) == CoverageCount {.ageUnknown = 1});
    CHECK(countIn(coverage, u"Örebro", LifeStage::Years13To17) == CoverageCount {.ageUnknown = 2});
    CHECK(countIn(coverage, u"Örebro", LifeStage::Any) == CoverageCount {.ageUnknown = 2});
    CHECK(countIn(coverage, u"Örebro", LifeStage::Expecting) == CoverageCount {});
    CHECK(coverage.municipality(u"Örebro")->soundness.ageUnknown == 2);
}

TEST_CASE("A session's own ages count, and expecting parents have a column of their own", "[catalogue][coverage]")
{
    FindWorld world;
    addService(world, "house", 0, 71);
    world.session("babies", "house", "Mo 09:00-12:00", {{"max_age_months", 8}});
    world.session("bumps", "house", "Tu 09:00-12:00", {{"min_age_months", 36}, {"expecting", 1}});
    const Coverage coverage = coverageOf(*world.opened(), kToday);
    CHECK(countIn(coverage, u"Örebro", LifeStage::Months0To11).named == 1);
    CHECK(countIn(coverage, u"Örebro", LifeStage::Years1To2).named == 0);
    CHECK(countIn(coverage, u"Örebro", LifeStage::Years3To5).named == 1);
    CHECK(countIn(coverage, u"Örebro", LifeStage::Expecting).named == 1);
}

TEST_CASE("A rate of children is given only where a source counts exactly these ages", "[catalogue][coverage]")
{
    FindWorld world;
    addService(world, "group", 0, 35);
    Coverage coverage = coverageOf(*world.opened(), kToday);
    CHECK_FALSE(coverage.municipality(u"Örebro")->perThousandChildren(LifeStage::Years1To2));
    CHECK(coverage.municipality(u"Örebro")->perThousandInhabitants() == Catch::Approx(1000.0 / 155696));
    CHECK_FALSE(coverage.municipality(u"Karlskoga")->perThousandInhabitants());

    const auto people = [&world](int min, int max, int number) {
        world.row("population", {{"min_age_months", min}, {"max_age_months", max}, {"population", number}});
    };
    people(0, 71, 9000);
    coverage = coverageOf(*world.opened(), kToday);
    CHECK_FALSE(coverage.municipality(u"Örebro")->perThousandChildren(LifeStage::Years1To2));
    people(12, 23, 400);
    CHECK_FALSE(coverageOf(*world.opened(), kToday).municipality(u"Örebro")->perThousandChildren(LifeStage::Years1To2));
    people(24, 35, 100);
    coverage = coverageOf(*world.opened(), kToday);
    CHECK(coverage.municipality(u"Örebro")->perThousandChildren(LifeStage::Years1To2) == Catch::Approx(2.0));
    CHECK_FALSE(coverage.municipality(u"Örebro")->perThousandChildren(LifeStage::Months0To11));
    CHECK_FALSE(coverage.municipality(u"Örebro")->perThousandChildren(LifeStage::Any));
    people(20, 30, 50);
    CHECK_FALSE(coverageOf(*world.opened(), kToday).municipality(u"Örebro")->perThousandChildren(LifeStage::Years1To2));
}

TEST_CASE("A gap says what is missing where, teenagers first, and what there is for everybody", "[catalogue][coverage]")
{
    FindWorld world;
    addService(world, "garden", 0, 71);
    addService(world, "yard", 120, 215, {{"kind", "youth_centre"}});
    addService(world, "bup", 0, 215, {{"kind", "mental_health"}, {"reach", "region"}, {"municipality", "Örebro län"}});
    const Coverage coverage = coverageOf(*world.opened(), kToday);
    REQUIRE(coverage.gaps.size() >= 4);
    CHECK(coverage.gaps[0].code == CoverageGap::Code::TeensNone);
    CHECK(coverage.gaps[0].municipalities == QStringList {u"Karlskoga"_s});
    CHECK(coverage.gaps[0].everywhere == 1);
    CHECK(coverage.gaps[1].code == CoverageGap::Code::TeensThin);
    CHECK(coverage.gaps[1].municipalities == QStringList {u"Örebro"_s});
    const CoverageGap *talk = gapOf(coverage, CoverageGap::Code::TeensNoTalk, LifeStage::Years13To17);
    REQUIRE(talk);
    CHECK(talk->municipalities == QStringList {u"Karlskoga"_s, u"Örebro"_s});
    CHECK(talk->everywhere == 1);
    const CoverageGap *preschool = gapOf(coverage, CoverageGap::Code::NoOpenPreschool, LifeStage::Any);
    REQUIRE(preschool);
    CHECK(preschool->municipalities == QStringList {u"Karlskoga"_s});
    const CoverageGap *school = gapOf(coverage, CoverageGap::Code::StageNone, LifeStage::Years6To9);
    REQUIRE(school);
    CHECK(school->municipalities == QStringList {u"Karlskoga"_s, u"Örebro"_s});
}

TEST_CASE("A kind that is there without a stated age is no gap", "[catalogue][coverage]")
{
    FindWorld world;
    addService(world, "yard", 0, 0, {{"kind", "youth_centre"}, {"min_age_months", nullptr}, {"max_age_months", nullptr}});
    const Coverage coverage = coverageOf(*world.opened(), kToday);
    const CoverageGap *yard = gapOf(coverage, CoverageGap::Code::TeensNoYouthCentre, LifeStage::Years13To17);
    REQUIRE(yard);
    CHECK(yard->municipalities == QStringList {u"Karlskoga"_s});
    const CoverageGap *teens = gapOf(coverage, CoverageGap::Code::TeensNone, LifeStage::Years13To17);
    REQUIRE(teens);
    CHECK(teens->municipalities == QStringList {u"Karlskoga"_s, u"Örebro"_s});
}

TEST_CASE("What is thinly known is said: few, old, unsure, ages not known", "[catalogue][coverage]")
{
    FindWorld world;
    for (const char *id : {"a", "b", "c", "d"})
        addService(world, id, 0, 71, {{"newest_date", "2026-01-01"}});
    Coverage coverage = coverageOf(*world.opened(), kToday);
    const auto cautions = [&coverage] {
        QStringList told;
        for (const CoverageCaution &caution : coverage.cautions) {
            if (caution.municipality == u"Örebro")
                told.append(u"%1 %2/%3"_s.arg(cautionCode(caution.code)).arg(caution.count).arg(caution.of));
        }
        return told;
    };
    CHECK(cautions() == QStringList {u"few 4/4"_s});
    addService(world, "e", 0, 71, {{"newest_date", "2024-06-01"}});
    addService(world, "f", 0, 71, {{"newest_date", "2018-06-01"}, {"confidence", "low"}});
    coverage = coverageOf(*world.opened(), kToday);
    CHECK(cautions().isEmpty());
    CHECK(coverage.municipality(u"Örebro")->soundness == Soundness {.services = 6, .callFirst = 1, .mayHaveChanged = 1, .lowConfidence = 1});
    world.sql("UPDATE service SET newest_date = NULL, confidence = 'low' WHERE id <> 'a'; UPDATE service SET max_age_months = NULL WHERE id = 'a'");
    coverage = coverageOf(*world.opened(), kToday);
    CHECK(cautions() == QStringList {u"old 5/6"_s, u"low_confidence 5/6"_s, u"ages_unknown 1/6"_s});
}

TEST_CASE("Finding within a scope gives the services that a cell counts", "[catalogue][coverage][find]")
{
    FindWorld world;
    world.row("municipality", {{"code", "1882"}, {"name", "Askersund"}});
    addService(world, "named", 0, 71);
    addService(world, "shared", 0, 71, {{"municipality", "Karlskoga"}}).catchment("shared", "Örebro");
    addService(world, "bvc", 0, 71, {{"basis", "generic"}});
    addService(world, "bup", 0, 215, {{"reach", "region"}, {"municipality", "Örebro län"}});
    Query query = question();
    query.municipalities = {u"Örebro"_s};
    CHECK(world.foundRemote(query).size() == 4);
    query.scope = Scope::Local;
    CHECK(world.foundRemote(query) == QStringList {u"bvc"_s, u"named"_s, u"shared"_s});
    query.scope = Scope::Named;
    CHECK(world.foundRemote(query) == QStringList {u"named"_s, u"shared"_s});
    query.municipalities.clear();
    CHECK(world.foundRemote(query).size() == 4);
}

TEST_CASE("A change says which municipality has more or less, and which gaps opened and closed", "[catalogue][coverage]")
{
    FindWorld world;
    addService(world, "garden", 0, 71);
    const Coverage before = coverageOf(*world.opened(), kToday);
    CHECK(changeBetween(before, before) == CoverageChange {});
    world.row("municipality", {{"code", "1882"}, {"name", "Askersund"}});
    addService(world, "yard", 156, 215, {{"municipality", "Karlskoga"}, {"kind", "youth_centre"}});
    const CoverageChange change = changeBetween(before, coverageOf(*world.opened(), kToday));
    REQUIRE(change.areas.size() == 2);
    CHECK(change.areas[0].name == u"Askersund");
    CHECK(change.areas[0].isNew);
    CHECK(change.areas[1].name == u"Karlskoga");
    CHECK(change.areas[1].before[std::size_t(LifeStage::Years13To17)] == 0);
    CHECK(change.areas[1].after[std::size_t(LifeStage::Years13To17)] == 1);
    const auto has = [](const std::vector<GapChange> &gaps, CoverageGap::Code code, const QString &municipality) {
        return std::ranges::any_of(gaps, [&](const GapChange &gap) { return gap.code == code && gap.municipality == municipality; });
    };
    CHECK(has(change.closed, CoverageGap::Code::TeensNone, u"Karlskoga"_s));
    CHECK(has(change.closed, CoverageGap::Code::TeensNoYouthCentre, u"Karlskoga"_s));
    CHECK(has(change.opened, CoverageGap::Code::TeensThin, u"Karlskoga"_s));
    CHECK(has(change.opened, CoverageGap::Code::NoOpenPreschool, u"Askersund"_s));
    CHECK_FALSE(has(change.opened, CoverageGap::Code::NoOpenPreschool, u"Karlskoga"_s));
}
