// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/week.h"
#include "findworld.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

using State = WeekEntry::State;

/// "ervalla 540-720" for each entry of a day; the state's first letter stands before what is not held at known times.
QStringList told(const std::vector<WeekEntry> &day)
{
    QStringList lines;
    for (const WeekEntry &entry : day) {
        QString line = entry.service;
        for (const OpenSpan &span : entry.spans)
            line += QStringLiteral(" %1-%2").arg(span.start).arg(span.end);
        const QString marks = QStringLiteral(" tno");
        if (entry.state != State::Held)
            line = QString(marks[int(entry.state)]) + u' ' + line;
        lines << line;
    }
    return lines;
}

QStringList list(std::initializer_list<const char *> lines)
{
    QStringList texts;
    for (const char *line : lines)
        texts << QString::fromUtf8(line);
    return texts;
}

Query at(const char *now)
{
    Query query;
    query.now = swedishTime(now);
    return query;
}

}

TEST_CASE("A week shows each session on its day, from the day that is asked from, by time", "[catalogue][week]")
{
    FindWorld world;
    world.placed("late", {{"hours", "Tu 13:00-15:00"}}).placed("early", {}).session("s", "early", "Tu,Th 09:00-12:00", {{"name", "Sång"}});
    const auto week = weekOf(*world.opened(), at("2026-11-23T10:15"));
    REQUIRE(week);
    CHECK(week->from == QDate(2026, 11, 23));
    CHECK(week->days[0].empty());
    CHECK(told(week->days[1]) == list({"early 540-720", "late 780-900"}));
    CHECK(week->days[1][0].session == QStringLiteral("s"));
    CHECK(week->days[1][0].sessionName == QStringLiteral("Sång"));
    CHECK(told(week->days[3]) == list({"early 540-720"}));
    CHECK(week->held == 3);
    CHECK_FALSE(week->relax);
}

TEST_CASE("A later week begins at its own midnight", "[catalogue][week]")
{
    FindWorld world;
    world.placed("it", {{"hours", "Mo 09:00-12:00"}});
    const auto week = weekOf(*world.opened(), at("2026-11-23T13:00"), QDate(2026, 11, 30));
    REQUIRE(week);
    CHECK(told(week->days[0]) == list({"it 540-720"}));
}

TEST_CASE("What has ended today is left out, what is still on is not", "[catalogue][week]")
{
    FindWorld world;
    world.placed("it", {{"hours", "Mo 09:00-10:00,13:00-15:00"}}).placed("over", {{"hours", "Mo 08:00-10:15"}});
    const auto week = weekOf(*world.opened(), at("2026-11-23T10:15"));
    REQUIRE(week);
    CHECK(told(week->days[0]) == list({"it 780-900"}));
}

TEST_CASE("What runs past midnight belongs to the evening it began, and to the first day while it is on", "[catalogue][week]")
{
    FindWorld world;
    world.placed("night", {{"hours", "Fr,Su 21:00-26:00"}});
    const auto catalogue = world.opened();
    const auto week = weekOf(*catalogue, at("2026-11-23T01:30"));
    REQUIRE(week);
    CHECK(told(week->days[0]) == list({"night -180-120"}));
    CHECK(told(week->days[4]) == list({"night 1260-1560"}));
    CHECK(week->days[5].empty());
    CHECK(weekOf(*catalogue, at("2026-11-23T02:00"))->days[0].empty());
}

TEST_CASE("On a day whose times nobody wrote down it is held, and says whom to ask", "[catalogue][week]")
{
    FindWorld world;
    world.placed("it", {{"hours", "We"}}).phone("it", "019-21 10 00");
    const auto week = weekOf(*world.opened(), at("2026-11-23T10:15"));
    REQUIRE(week);
    CHECK(told(week->days[2]) == list({"t it"}));
    CHECK(week->days[2][0].phone.dialable == QStringLiteral("019211000"));
    CHECK(week->held == 1);
}

TEST_CASE("A public holiday without a rule leaves a session open to doubt, and one with a rule calls it off", "[catalogue][week]")
{
    FindWorld world;
    world.placed("silent", {{"hours", "We-Th 09:00-12:00"}}).placed("says", {{"hours", "We-Th 09:00-12:00; PH off"}});
    // 6 January 2027 is a Wednesday.
    const auto week = weekOf(*world.opened(), at("2027-01-05T10:00"));
    REQUIRE(week);
    CHECK(told(week->days[1]) == list({"n silent", "o says"}));
    CHECK_FALSE(week->days[1][0].reason.isEmpty());
    CHECK(told(week->days[2]) == list({"says 540-720", "silent 540-720"}));
    CHECK(week->held == 2);
}

TEST_CASE("A session that no holiday touches is in no doubt", "[catalogue][week]")
{
    FindWorld world;
    world.placed("it", {{"hours", "Mo 09:00-12:00"}});
    CHECK(weekOf(*world.opened(), at("2027-01-05T10:00"))->days[1].empty());
}

TEST_CASE("A school break without a rule leaves a session open to doubt", "[catalogue][week]")
{
    FindWorld world;
    world.placed("it", {{"hours", "Mo 09:00-12:00"}}).placed("other", {{"hours", "Mo 13:00-14:00; SH 13:00-14:00"}});
    world.row("exception", {{"id", "b"}, {"type", "school_break"}, {"first_day", "2026-10-26"}, {"last_day", "2026-10-30"}});
    const auto week = weekOf(*world.opened(), at("2026-10-25T10:00"));
    REQUIRE(week);
    CHECK(told(week->days[1]) == list({"other 780-840", "n it"}));
}

TEST_CASE("An exception changes a day or calls it off, with its reason", "[catalogue][week]")
{
    FindWorld world;
    world.placed("it", {{"hours", "Mo,Th 09:00-12:00"}});
    world.row("exception", {{"id", "a"}, {"service", "it"}, {"type", "hours"}, {"first_day", "2026-11-23"}, {"last_day", "2026-11-23"},
                            {"hours", "09:00-11:00"}, {"reason", "Möte"}});
    world.row("exception", {{"id", "b"}, {"service", "it"}, {"type", "closed"}, {"first_day", "2026-11-25"}, {"last_day", "2026-11-26"},
                            {"reason", "Städning"}});
    const auto week = weekOf(*world.opened(), at("2026-11-23T08:00"));
    REQUIRE(week);
    CHECK(told(week->days[0]) == list({"it 540-660"}));
    CHECK(week->days[0][0].changed);
    CHECK(week->days[0][0].reason == QStringLiteral("Möte"));
    CHECK(week->days[2].empty());
    CHECK(told(week->days[3]) == list({"o it"}));
    CHECK(week->days[3][0].reason == QStringLiteral("Städning"));
}

TEST_CASE("A session with ages of its own is shown to the children it suits", "[catalogue][week]")
{
    FindWorld world;
    world.placed("it", {{"min_age_months", 0}, {"max_age_months", 71}});
    world.session("baby", "it", "Mo 13:00-15:00", {{"min_age_months", 0}, {"max_age_months", 11}}).session("all", "it", "We 13:00-15:00");
    const auto catalogue = world.opened();
    Query query = at("2026-11-23T10:00");
    query.ages = {48};
    const auto older = weekOf(*catalogue, query);
    REQUIRE(older);
    CHECK(older->days[0].empty());
    REQUIRE(older->days[2].size() == 1);
    CHECK(older->days[2][0].agesSuited == std::vector{48});
    query.ages = {8};
    CHECK(weekOf(*catalogue, query)->held == 2);
    query.ages = {200};
    const auto none = weekOf(*catalogue, query);
    CHECK(none->held == 0);
    REQUIRE(none->relax);
    CHECK(none->relax->filter == Relaxation::Filter::Ages);
    CHECK(none->relax->total == 2);
}

TEST_CASE("Places that do not say when they are open are counted", "[catalogue][week]")
{
    FindWorld world;
    world.placed("it", {{"hours", "Mo 13:00-15:00"}}).placed("silent").placed("daily", {{"hours", "08:30-12:00"}})
        .placed("past", {{"hours", "Mo 13:00-15:00"}, {"valid_to", "2026-06-30"}});
    const auto week = weekOf(*world.opened(), at("2026-11-23T10:00"));
    REQUIRE(week);
    CHECK(week->held == 1);
    CHECK(week->withoutHours == 3);
}

TEST_CASE("Offices and telephones are no part of a week unless their kind is asked for", "[catalogue][week]")
{
    FindWorld world;
    world.placed("office", {{"hours", "Mo-Fr 08:00-17:00"}, {"kind", "information"}}).service("line", {{"hours", "24/7"}, {"kind", "helpline"}});
    const auto catalogue = world.opened();
    Query query = at("2026-11-23T10:00");
    CHECK(weekOf(*catalogue, query)->held == 0);
    query.kinds = {Kind::Information};
    CHECK(weekOf(*catalogue, query)->held == 5);
}

TEST_CASE("An empty week names whom to call near and what to widen", "[catalogue][week]")
{
    FindWorld world;
    world.placed("near", {{"kind", "family_centre"}}, {{"latitude", 59.40}, {"longitude", 15.2}})
        .placed("nearest", {{"kind", "library"}}, {{"latitude", 59.42}, {"longitude", 15.2}})
        .placed("far", {{"hours", "Mo 13:00-15:00"}}, {{"latitude", 58.9}, {"longitude", 14.9}});
    world.phone("near", "019-21 10 00").phone("nearest", "019-21 10 02");
    Query query = at("2026-11-23T10:00");
    query.position = Position{59.43, 15.2};
    query.radiusMetres = 10'000;
    const auto week = weekOf(*world.opened(), query);
    REQUIRE(week);
    CHECK(week->held == 0);
    REQUIRE(week->contact);
    CHECK(week->contact->service == QStringLiteral("near"));
    REQUIRE(week->relax);
    CHECK(week->relax->filter == Relaxation::Filter::Radius);
}

TEST_CASE("Of sessions at the same time the nearest comes first", "[catalogue][week]")
{
    FindWorld world;
    world.placed("a", {{"hours", "Mo 13:00-15:00"}}, {{"latitude", 59.0}, {"longitude", 15.2}})
        .placed("b", {{"hours", "Mo 13:00-15:00"}}, {{"latitude", 59.4}, {"longitude", 15.2}});
    Query query = at("2026-11-23T10:00");
    query.position = Position{59.43, 15.2};
    const auto week = weekOf(*world.opened(), query);
    REQUIRE(week);
    CHECK(told(week->days[0]) == list({"b 780-900", "a 780-900"}));
    CHECK(week->days[0][0].distanceMetres);
}

TEST_CASE("A question that breaks a bound has no week", "[catalogue][week]")
{
    FindWorld world;
    Query query = at("2026-11-23T10:00");
    query.ages = {-1};
    CHECK(weekOf(*world.opened(), query).error().code == Code::Invalid);
}
