// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "findworld.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <limits>

using namespace paraply;

namespace {

QStringList ids(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

std::vector<Reason::Code> codesOf(const Hit &hit)
{
    std::vector<Reason::Code> codes;
    for (const Reason &reason : hit.why)
        codes.push_back(reason.code);
    return codes;
}

}

TEST_CASE("An empty catalogue gives an empty answer and nothing to drop", "[catalogue][find]")
{
    FindWorld world;
    const Answer answer = world.answer(question());
    REQUIRE(answer.total == 0);
    REQUIRE(answer.remoteTotal == 0);
    REQUIRE(answer.hits.empty());
    REQUIRE(answer.facets.municipalities.empty());
    REQUIRE_FALSE(answer.relax);
}

TEST_CASE("A service suits any of the children and says which", "[catalogue][find]")
{
    FindWorld world;
    world.placed("small", {{"min_age_months", 0}, {"max_age_months", 71}}).placed("teens", {{"min_age_months", 156}, {"max_age_months", 215}});
    Query query = question();
    query.ages = {48, 8, 100};
    const Answer answer = world.answer(query);
    REQUIRE(servicesOf(answer.hits) == ids({"small"}));
    REQUIRE(answer.hits.front().agesSuited == std::vector {48, 8});
    REQUIRE(answer.hits.front().ageKnown);
    REQUIRE(codesOf(answer.hits.front()) == std::vector {Reason::Code::Age, Reason::Code::Age});
}

TEST_CASE("Both bounds of an age are inside", "[catalogue][find]")
{
    FindWorld world;
    world.placed("range", {{"min_age_months", 12}, {"max_age_months", 35}});
    const auto [months, found] = GENERATE(table<int, bool>({{0, false}, {11, false}, {12, true}, {35, true}, {36, false}, {215, false}}));
    Query query = question();
    query.ages = {months};
    CAPTURE(months);
    REQUIRE((world.answer(query).total == 1) == found);
}

TEST_CASE("An unknown age is kept, and comes after the known ones", "[catalogue][find]")
{
    FindWorld world;
    world.placed("a-none").placed("b-from", {{"min_age_months", 6}}).placed("c-until", {{"max_age_months", 5}}).placed("d-known", {{"min_age_months", 0}, {"max_age_months", 11}});
    Query query = question();
    query.ages = {8};
    const Answer answer = world.answer(query);
    REQUIRE(servicesOf(answer.hits) == ids({"d-known", "a-none", "b-from"}));
    REQUIRE_FALSE(answer.hits[1].ageKnown);
    REQUIRE(answer.hits[1].agesSuited.empty());
    REQUIRE(codesOf(answer.hits[1]) == std::vector {Reason::Code::AgeUnknown});
}

TEST_CASE("A session with ages of its own narrows its service and is named", "[catalogue][find]")
{
    FindWorld world;
    world.placed("preschool", {{"min_age_months", 0}, {"max_age_months", 71}});
    world.session("babies", "preschool", "Mo 09:00-11:00", {{"min_age_months", 0}, {"max_age_months", 11}});
    world.session("toddlers", "preschool", "Tu 09:00-11:00", {{"min_age_months", 12}, {"max_age_months", 23}});
    Query query = question();
    SECTION("the session that suits is the one named")
    {
        query.ages = {14};
        REQUIRE(world.answer(query).hits.at(0).session == u"toddlers");
    }
    SECTION("where all sessions have ages, the service's own do not count")
    {
        query.ages = {40};
        REQUIRE(world.answer(query).total == 0);
    }
    SECTION("a session without ages is for the ages of the service, which needs no session to suit")
    {
        world.session("all", "preschool", "We 09:00-11:00");
        query.ages = {40};
        REQUIRE(world.answer(query).hits.at(0).session.isEmpty());
    }
    SECTION("a bound that a session leaves open is the service's")
    {
        world.session("toddlers", "preschool", "Tu 09:00-11:00", {{"min_age_months", 12}});
        query.ages = {71};
        REQUIRE(world.answer(query).hits.at(0).ageKnown);
        query.ages = {72};
        REQUIRE(world.answer(query).total == 0);
    }
}

TEST_CASE("Expecting parents find what is for them, with or beside their children", "[catalogue][find]")
{
    FindWorld world;
    world.placed("midwife", {{"expecting", 1}}).placed("teens", {{"min_age_months", 156}, {"max_age_months", 215}}).placed("group", {{"max_age_months", 5}, {"min_age_months", 0}});
    world.session("group-1", "group", "Mo 10:00-11:00", {{"expecting", 1}});
    Query query = question();
    query.expecting = true;
    REQUIRE(world.found(query) == ids({"group", "midwife"}));
    REQUIRE(world.answer(query).hits[1].ageKnown);
    query.ages = {160};
    REQUIRE(world.found(query) == ids({"group", "midwife", "teens"}));
}

TEST_CASE("The nearest come first, of equals by Swedish name, then id", "[catalogue][find]")
{
    FindWorld world;
    world.placed("far", {{"name", "Aa"}}, {{"latitude", 59.5}});
    for (const auto &[id, name] : {std::pair {"1", "Öppna"}, {"2", "Zenit"}, {"3", "Ärlan"}, {"4", "Åsen"}, {"6", "Åsen"}, {"5", "Åsen"}})
        world.placed(id, {{"name", name}});
    Query query = question();
    query.position = Position {59.27, 15.2};
    REQUIRE(world.found(query) == ids({"2", "4", "5", "6", "3", "1", "far"}));
}

TEST_CASE("Without a position the order is the municipality's, then the name's", "[catalogue][find]")
{
    FindWorld world;
    world.placed("o", {{"name", "Aa"}}).placed("k", {{"name", "Öö"}, {"municipality", "Karlskoga"}}, {{"municipality", "Karlskoga"}});
    REQUIRE(world.found(question()) == ids({"k", "o"}));
}

TEST_CASE("A radius cuts what lies farther, and never what has no place", "[catalogue][find]")
{
    FindWorld world;
    world.placed("near", {}, {{"latitude", 59.28}, {"longitude", 15.2}}).placed("far", {}, {{"latitude", 59.37}, {"longitude", 15.2}}).service("telephone", {{"reach", "country"}, {"municipality", "Sverige"}});
    Query query = question();
    query.position = Position {59.27, 15.2};
    query.radiusMetres = 5000;
    const Answer answer = world.answer(query);
    REQUIRE(servicesOf(answer.hits) == ids({"near"}));
    REQUIRE(servicesOf(answer.remote) == ids({"telephone"}));
    REQUIRE(codesOf(answer.hits[0]) == std::vector {Reason::Code::Near});
    REQUIRE(codesOf(answer.remote[0]) == std::vector {Reason::Code::Everywhere});
    REQUIRE_FALSE(answer.remote[0].distanceMetres);
}

TEST_CASE("A radius of 0 holds what is at the very place", "[catalogue][find]")
{
    FindWorld world;
    world.placed("here", {}, {{"latitude", 59.27}, {"longitude", 15.2}});
    Query query = question();
    query.position = Position {59.27, 15.2};
    query.radiusMetres = 0;
    REQUIRE(world.found(query) == ids({"here"}));
}

TEST_CASE("A municipality takes its own, its catchment's, the region's and the country's", "[catalogue][find]")
{
    FindWorld world;
    world.placed("own").placed("other", {{"municipality", "Karlskoga"}}).placed("shared", {{"municipality", "Karlskoga"}});
    world.catchment("shared", "Örebro").service("county", {{"reach", "region"}, {"municipality", "Örebro län"}});
    Query query = question();
    query.municipalities = {QStringLiteral("Örebro")};
    const Answer answer = world.answer(query);
    REQUIRE(servicesOf(answer.hits) == ids({"own", "shared"}));
    REQUIRE(answer.hits[0].why.at(0) == Reason {Reason::Code::Municipality, 0, 0, QStringLiteral("Örebro")});
    REQUIRE(answer.hits[1].why.at(0) == Reason {Reason::Code::Catchment, 0, 0, QStringLiteral("Örebro")});
    REQUIRE(servicesOf(answer.remote) == ids({"county"}));
    REQUIRE(answer.facets.municipalities == std::map<QString, int> {{QStringLiteral("Karlskoga"), 2}, {QStringLiteral("Örebro"), 2}});
}

TEST_CASE("What has no place comes apart: the municipality's first, then the region's, then the country's", "[catalogue][find]")
{
    FindWorld world;
    world.service("a-country", {{"reach", "country"}, {"municipality", "Sverige"}}).service("b-region", {{"reach", "region"}, {"municipality", "Örebro län"}}).service("c-shelter", {{"masked", 1}, {"kind", "womens_shelter"}});
    const Answer answer = world.answer(question());
    REQUIRE(answer.total == 0);
    REQUIRE(servicesOf(answer.remote) == ids({"c-shelter", "b-region", "a-country"}));
    REQUIRE(answer.facets.kinds == std::array<int, kKindCount> {});
    REQUIRE(answer.facets.remoteKinds[std::size_t(Kind::WomensShelter)] == 1);
}

TEST_CASE("A service at two places is two hits; a session's place counts too", "[catalogue][find]")
{
    FindWorld world;
    world.placed("two");
    world.location("second", {{"latitude", 59.5}}).location("third", {{"latitude", 59.6}}).at("two", "second");
    world.session("evening", "two", "Mo 18:00-20:00", {{"location", "third"}});
    REQUIRE(world.answer(question()).total == 3);
}

TEST_CASE("What does not say is no hit, is counted, and can be listed", "[catalogue][find]")
{
    FindWorld world;
    world.placed("free", {{"cost", "free"}, {"drop_in", 1}, {"hours", "24/7"}}).placed("paid", {{"cost", "50 kr"}, {"booking", 1}, {"hours", "Su 10:00-12:00"}}).placed("silent").language("free", "sv");
    world.language("paid", "fi");
    const auto [set, question_] = GENERATE(table<int, Unsaid>({{0, Unsaid::Cost}, {1, Unsaid::Access}, {2, Unsaid::Language}, {3, Unsaid::Hours}}));
    Query query = question();
    query.free = set == 0;
    query.dropIn = set == 1;
    if (set == 2)
        query.languages = {QStringLiteral("sv")};
    query.open = set == 3 ? OpenFilter::Now : OpenFilter::Any;
    const Answer answer = world.answer(query);
    REQUIRE(servicesOf(answer.hits) == ids({"free"}));
    REQUIRE(answer.unsaid[std::size_t(question_)] == 1);
    query.unsaid = question_;
    const Answer listed = world.answer(query);
    REQUIRE(servicesOf(listed.hits) == ids({"silent"}));
    REQUIRE(listed.hits[0].why.empty());
}

TEST_CASE("A language takes its refinements, not the other way round", "[catalogue][find]")
{
    FindWorld world;
    world.placed("easy").language("easy", "sv-x-lattlast");
    world.placed("other").language("other", "swl");
    Query query = question();
    query.languages = {QStringLiteral("SV")};
    REQUIRE(world.found(query) == ids({"easy"}));
    query.languages = {QStringLiteral("sv-x-lattlast-x")};
    REQUIRE(world.found(query).isEmpty());
}

TEST_CASE("Facets drop their own group only", "[catalogue][find]")
{
    FindWorld world;
    world.placed("preschool", {{"min_age_months", 0}, {"max_age_months", 71}, {"cost", "free"}}).placed("library", {{"kind", "library"}, {"min_age_months", 0}, {"max_age_months", 215}});
    world.placed("youth", {{"kind", "youth_centre"}, {"min_age_months", 156}, {"max_age_months", 215}, {"drop_in", 1}});
    Query query = question();
    query.ages = {8};
    query.kinds = {Kind::OpenPreschool};
    const Facets facets = world.answer(query).facets;
    REQUIRE(facets.kinds[std::size_t(Kind::OpenPreschool)] == 1);
    REQUIRE(facets.kinds[std::size_t(Kind::Library)] == 1);
    REQUIRE(facets.kinds[std::size_t(Kind::YouthCentre)] == 0);
    REQUIRE(facets.ageBands == std::array {1, 1, 1, 0, 0, 0});
    REQUIRE(facets.free == 1);
    REQUIRE(facets.dropIn == 0);
}

TEST_CASE("An empty answer names the filter whose removal gives most, the first of equals", "[catalogue][find]")
{
    FindWorld world;
    world.placed("a", {{"kind", "library"}, {"cost", "free"}}).placed("b", {{"kind", "library"}});
    Query query = question();
    query.kinds = {Kind::Helpline};
    query.free = true;
    query.text = QStringLiteral("xyzzy");
    REQUIRE_FALSE(world.answer(query).relax);
    query.text.clear();
    const Answer answer = world.answer(query);
    REQUIRE(answer.relax);
    REQUIRE(answer.relax->filter == Relaxation::Filter::Kinds);
    REQUIRE(answer.relax->total == 1);
}

TEST_CASE("The list is cut at the limit, the totals are not", "[catalogue][find]")
{
    FindWorld world;
    world.placed("a").placed("b").placed("c");
    Query query = question();
    query.limit = 2;
    REQUIRE(world.answer(query).total == 3);
    REQUIRE(world.found(query) == ids({"a", "b"}));
    query.limit = 0;
    REQUIRE(world.found(query).size() == 3);
}

TEST_CASE("Names come in the language asked for, the order stays the sheets'", "[catalogue][find]")
{
    FindWorld world;
    world.placed("a", {{"name", "Aa"}}).placed("b", {{"name", "Bb"}}).translation("service", "a", "name", "en", "Zebra", "Aa");
    Query query = question();
    query.contentLanguages = {QStringLiteral("en-GB"), QStringLiteral("sv")};
    REQUIRE(world.answer(query).hits.at(0).name == u"Zebra");
}

TEST_CASE("A query that breaks a bound is refused", "[catalogue][find]")
{
    FindWorld world;
    const auto catalogue = world.opened();
    Query query = question();
    const int broken = GENERATE(range(0, 11));
    switch (broken) {
    case 0: query.ages.assign(21, 8); break;
    case 1: query.ages = {-1}; break;
    case 2: query.ages = {216}; break;
    case 3: query.text = QString(201, u'a'); break;
    case 4: query.radiusMetres = -1; break;
    case 5: query.radiusMetres = std::numeric_limits<double>::quiet_NaN(); break;
    case 6: query.position = Position {91, 15}; break;
    case 7: query.position = Position {std::numeric_limits<double>::quiet_NaN(), 15}; break;
    case 8: query.now = {}; break;
    case 9: query.open = OpenFilter::At; break;
    default: query.limit = -1; break;
    }
    CAPTURE(broken);
    const auto answer = find(*catalogue, query);
    REQUIRE_FALSE(answer);
    REQUIRE(answer.error().code == Code::Invalid);
}

TEST_CASE("The answer does not depend on the order in the file", "[catalogue][find]")
{
    FindWorld forwards, backwards;
    const std::vector<const char *> names {"d", "a", "c", "b"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        forwards.placed(names[i], {{"name", "Samma"}});
        backwards.placed(names[names.size() - 1 - i], {{"name", "Samma"}});
    }
    REQUIRE(forwards.found(question()) == backwards.found(question()));
    REQUIRE(forwards.found(question()) == ids({"a", "b", "c", "d"}));
}
