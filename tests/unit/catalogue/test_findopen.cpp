// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "findworld.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;

namespace {

enum class Said { Yes, No, Nothing };

struct Case {
    const char *hours, *now;
    Said today, week, evening, weekend, open;
};

}

TEST_CASE("Opening filters tell yes from no and from not said", "[catalogue][find][open]")
{
    constexpr Said Y = Said::Yes, N = Said::No, X = Said::Nothing;
    // 2026-11-24 is a Tuesday.
    const Case one = GENERATE(values<Case>({
        {"Mo-Fr 09:00-16:00", "2026-11-24T10:00", Y, Y, N, N, Y},
        {"Mo-Fr 09:00-16:00", "2026-11-24T16:00", N, Y, N, N, N},
        {"Mo-Fr 09:00-16:00", "2026-11-28T12:00", N, Y, N, N, N},
        {"Tu 09:00-17:00", "2026-11-24T10:00", Y, Y, N, N, Y},
        {"Tu 09:00-17:01", "2026-11-24T10:00", Y, Y, Y, N, Y},
        {"Tu 09:00-18:00", "2026-11-24T18:00", N, N, N, N, N},
        {"Sa 10:00-12:00", "2026-11-24T10:00", N, Y, N, Y, N},
        {"Sa 10:00-12:00", "2026-11-28T12:30", N, N, N, N, N},
        {"24/7", "2026-11-24T03:00", Y, Y, Y, Y, Y},
        {"Mo 20:00-26:00", "2026-11-24T01:00", Y, Y, Y, N, Y},
        {"Tu", "2026-11-24T10:00", Y, Y, X, N, X},
        {"We", "2026-11-24T10:00", N, Y, X, N, N},
        {"08:30-12:00", "2026-11-24T10:00", X, X, X, X, X},
    }));
    CAPTURE(one.hours, one.now);
    FindWorld world;
    world.placed("it", {{"hours", one.hours}});
    const auto catalogue = world.opened();
    const std::pair<OpenFilter, Said> filters[] = {{OpenFilter::Today, one.today}, {OpenFilter::Week, one.week}, {OpenFilter::Evening, one.evening},
                                                   {OpenFilter::Weekend, one.weekend}, {OpenFilter::Now, one.open}, {OpenFilter::At, one.open}};
    for (const auto &[filter, said] : filters) {
        Query query = question();
        query.now = filter == OpenFilter::At ? swedishTime("2026-01-01T12:00") : swedishTime(one.now);
        query.openAt = swedishTime(one.now);
        query.open = filter;
        CAPTURE(int(filter));
        const Answer answer = *find(*catalogue, query);
        REQUIRE(answer.total == (said == Said::Yes ? 1 : 0));
        REQUIRE(answer.unsaid[std::size_t(Unsaid::Hours)] == (said == Said::Nothing ? 1 : 0));
    }
}

TEST_CASE("A row is open when any of its schedules is, and its next opening is the first of theirs", "[catalogue][find][open]")
{
    FindWorld world;
    world.placed("it", {{"hours", "Th 09:00-12:00"}});
    world.session("one", "it", "Tu 09:00-11:00").session("two", "it", "Tu 10:00-12:00");
    const Answer answer = world.answer(question());
    REQUIRE(answer.hits[0].open == OpenState::Open);
    REQUIRE(answer.hits[0].nextOpen == swedishTime("2026-11-26T09:00"));
    REQUIRE(answer.hits[0].openUntil == swedishTime("2026-11-24T12:00"));
    REQUIRE(answer.facets.openNow == 1);
}

TEST_CASE("Exceptions and validity change what is open; another moment is another answer", "[catalogue][find][open]")
{
    FindWorld world;
    world.placed("closed", {{"hours", "24/7"}}).placed("past", {{"hours", "24/7"}, {"valid_to", "2026-11-23"}}).placed("always", {{"hours", "24/7"}});
    world.row("exception", {{"id", "x"}, {"service", "closed"}, {"type", "closed"}, {"first_day", "2026-11-24"}, {"last_day", "2026-11-24"}});
    const auto catalogue = world.opened();
    Query query = question();
    query.open = OpenFilter::Now;
    const Answer tuesday = *find(*catalogue, query);
    REQUIRE(servicesOf(tuesday.hits) == QStringList {QStringLiteral("always")});
    REQUIRE(tuesday.unsaid[std::size_t(Unsaid::Hours)] == 1);
    query.now = swedishTime("2026-11-23T10:00");
    REQUIRE(find(*catalogue, query)->total == 3);
    query.now = swedishTime("2026-11-24T10:00");
    REQUIRE(find(*catalogue, query)->total == 1);
}

TEST_CASE("The hour that the clocks show twice has an outlook each time", "[catalogue][find][open]")
{
    FindWorld world;
    world.placed("night", {{"hours", "Su 02:30-04:00"}});
    const auto catalogue = world.opened();
    Query query = question();
    // 2026-10-25: 03:00 summer time becomes 02:00.
    query.now = QDateTime(QDate(2026, 10, 25), QTime(0, 15), Qt::UTC);
    const auto first = find(*catalogue, query)->hits.at(0).nextOpen;
    query.now = QDateTime(QDate(2026, 10, 25), QTime(1, 15), Qt::UTC);
    const auto second = find(*catalogue, query)->hits.at(0).nextOpen;
    REQUIRE(first);
    REQUIRE(second);
    REQUIRE(*second > query.now);
    REQUIRE(*first > QDateTime(QDate(2026, 10, 25), QTime(0, 15), Qt::UTC));
}
