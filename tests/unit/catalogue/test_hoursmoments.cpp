// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hours.h"

#include <catch2/catch_test_macros.hpp>

#include <QScopeGuard>

#include <time.h>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

OpeningHours parsed(const QString &text)
{
    const auto hours = OpeningHours::parse(text);
    INFO(text.toStdString());
    REQUIRE(hours.has_value());
    return *hours;
}

QDateTime iso(const QString &moment)
{
    const auto parsedMoment = QDateTime::fromString(moment, Qt::ISODate);
    REQUIRE(parsedMoment.isValid());
    return parsedMoment;
}

QString text(const std::optional<QDateTime> &moment)
{
    return moment ? moment->toString(Qt::ISODate) : QString();
}

/// "open", "closed" or "?", and until when if that is known.
QString momentText(const OpenMoment &moment)
{
    const auto state = moment.state == OpenState::Open ? u"open"_s : moment.state == OpenState::Closed ? u"closed"_s : u"?"_s;
    return moment.until ? state + u' ' + text(moment.until) : state;
}

QString at(const QString &hours, const QString &moment, const HoursContext &context = {})
{
    return momentText(parsed(hours).at(iso(moment), context));
}

QString next(const QString &hours, const QString &moment, const HoursContext &context = {})
{
    return text(parsed(hours).nextOpening(iso(moment), context));
}

}

TEST_CASE("All hours of the county's first sheets are understood", "[catalogue][hours]")
{
    // Monday 2026-11-23 10:15; Saturday 2026-11-21 20:00; the next opening after the latter.
    const struct { QString hours, monday, saturday, next; } cases[] = {
        {u""_s, u"?"_s, u"?"_s, u""_s},
        {u"24/7"_s, u"open"_s, u"open"_s, u""_s},
        {u"Mo,Th 09:00-12:00"_s, u"open 2026-11-23T12:00:00+01:00"_s, u"closed 2026-11-23T09:00:00+01:00"_s, u"2026-11-23T09:00:00+01:00"_s},
        {u"Mo-Fr 08:00-11:45,12:45-16:00"_s, u"open 2026-11-23T11:45:00+01:00"_s, u"closed 2026-11-23T08:00:00+01:00"_s, u"2026-11-23T08:00:00+01:00"_s},
        {u"Mo-Fr 07:30-17:00"_s, u"open 2026-11-23T17:00:00+01:00"_s, u"closed 2026-11-23T07:30:00+01:00"_s, u"2026-11-23T07:30:00+01:00"_s},
        {u"Mo 09:00-12:00"_s, u"open 2026-11-23T12:00:00+01:00"_s, u"closed 2026-11-23T09:00:00+01:00"_s, u"2026-11-23T09:00:00+01:00"_s},
        {u"Mo-Fr 08:30-12:00,13:00-14:00"_s, u"open 2026-11-23T12:00:00+01:00"_s, u"closed 2026-11-23T08:30:00+01:00"_s, u"2026-11-23T08:30:00+01:00"_s},
        {u"Mo-Th 16:00-23:00; Fr 16:00-01:00; Sa 15:00-01:00; Su 15:00-23:00"_s, u"closed 2026-11-23T16:00:00+01:00"_s,
         u"open 2026-11-22T01:00:00+01:00"_s, u"2026-11-22T15:00:00+01:00"_s},
        {u"We"_s, u"closed"_s, u"closed"_s, u""_s},
        {u"Mo-Fr 08:00-12:00,13:00-16:30"_s, u"open 2026-11-23T12:00:00+01:00"_s, u"closed 2026-11-23T08:00:00+01:00"_s, u"2026-11-23T08:00:00+01:00"_s},
        {u"Tu,Th"_s, u"closed"_s, u"closed"_s, u""_s},
        {u"We 15:00-19:00"_s, u"closed 2026-11-25T15:00:00+01:00"_s, u"closed 2026-11-25T15:00:00+01:00"_s, u"2026-11-25T15:00:00+01:00"_s},
        {u"Mo-Th 08:00-17:00; Fr 08:00-16:00"_s, u"open 2026-11-23T17:00:00+01:00"_s, u"closed 2026-11-23T08:00:00+01:00"_s, u"2026-11-23T08:00:00+01:00"_s},
        {u"Mo-Th 08:00-12:00,13:00-16:00; Fr 08:00-12:00,13:00-15:00"_s, u"open 2026-11-23T12:00:00+01:00"_s,
         u"closed 2026-11-23T08:00:00+01:00"_s, u"2026-11-23T08:00:00+01:00"_s},
        {u"Mo-Fr"_s, u"?"_s, u"closed"_s, u""_s},
        {u"Mo-Su 21:00-06:00"_s, u"closed 2026-11-23T21:00:00+01:00"_s, u"closed 2026-11-21T21:00:00+01:00"_s, u"2026-11-21T21:00:00+01:00"_s},
        {u"Mo-Fr 09:00-12:00; PH off"_s, u"open 2026-11-23T12:00:00+01:00"_s, u"closed 2026-11-23T09:00:00+01:00"_s, u"2026-11-23T09:00:00+01:00"_s},
        {u"Mo-Fr 10:00-15:00"_s, u"open 2026-11-23T15:00:00+01:00"_s, u"closed 2026-11-23T10:00:00+01:00"_s, u"2026-11-23T10:00:00+01:00"_s},
        {u"Th"_s, u"closed"_s, u"closed"_s, u""_s},
        {u"Mo-Fr 09:00-12:00,13:00-15:00"_s, u"open 2026-11-23T12:00:00+01:00"_s, u"closed 2026-11-23T09:00:00+01:00"_s, u"2026-11-23T09:00:00+01:00"_s},
        {u"Tu 18:00-19:30"_s, u"closed 2026-11-24T18:00:00+01:00"_s, u"closed 2026-11-24T18:00:00+01:00"_s, u"2026-11-24T18:00:00+01:00"_s},
        {u"08:30-12:00,13:00-16:30"_s, u"?"_s, u"?"_s, u""_s},
        {u"Mo-Fr 10:00-17:00"_s, u"open 2026-11-23T17:00:00+01:00"_s, u"closed 2026-11-23T10:00:00+01:00"_s, u"2026-11-23T10:00:00+01:00"_s},
    };
    for (const auto &[hours, monday, saturday, opening] : cases) {
        INFO(hours.toStdString());
        CHECK(parsed(hours).text() == hours);
        CHECK(at(hours, u"2026-11-23T10:15:00+01:00"_s) == monday);
        CHECK(at(hours, u"2026-11-21T20:00:00+01:00"_s) == saturday);
        CHECK(next(hours, u"2026-11-21T20:00:00+01:00"_s) == opening);
    }
}

TEST_CASE("A span opens at its first minute and is closed at its last", "[catalogue][hours]")
{
    const auto hours = u"Mo 09:00-12:00"_s;
    CHECK(at(hours, u"2026-11-23T08:59:59+01:00"_s) == u"closed 2026-11-23T09:00:00+01:00");
    CHECK(at(hours, u"2026-11-23T09:00:00+01:00"_s) == u"open 2026-11-23T12:00:00+01:00");
    CHECK(at(hours, u"2026-11-23T11:59:59+01:00"_s) == u"open 2026-11-23T12:00:00+01:00");
    CHECK(at(hours, u"2026-11-23T12:00:00+01:00"_s) == u"closed 2026-11-30T09:00:00+01:00");
    CHECK(next(hours, u"2026-11-23T08:59:59+01:00"_s) == u"2026-11-23T09:00:00+01:00");
    CHECK(next(hours, u"2026-11-23T09:00:00+01:00"_s) == u"2026-11-30T09:00:00+01:00");
}

TEST_CASE("A night line is open after midnight, also around public holidays", "[catalogue][hours]")
{
    const auto hours = u"Mo-Su 21:00-06:00"_s;
    CHECK(at(hours, u"2026-11-24T02:00:00+01:00"_s) == u"open 2026-11-24T06:00:00+01:00");
    CHECK(at(hours, u"2026-11-23T22:00:00+01:00"_s) == u"open 2026-11-24T06:00:00+01:00");
    // The evening of the 23rd runs into Christmas Eve, whose own evening nobody wrote of; nor of the nights to the 27th.
    CHECK(at(hours, u"2026-12-24T02:00:00+01:00"_s) == u"open 2026-12-24T06:00:00+01:00");
    CHECK(at(hours, u"2026-12-24T06:00:00+01:00"_s) == u"?");
    CHECK(at(hours, u"2026-12-24T22:00:00+01:00"_s) == u"?");
    CHECK(at(hours, u"2026-12-27T02:00:00+01:00"_s) == u"?");
    CHECK(at(hours, u"2026-12-27T06:00:00+01:00"_s) == u"closed 2026-12-27T21:00:00+01:00");
    CHECK(next(hours, u"2026-12-23T22:00:00+01:00"_s) == u"2026-12-27T21:00:00+01:00");
    CHECK(at(hours + u"; PH off"_s, u"2026-12-24T02:00:00+01:00"_s) == u"open 2026-12-24T06:00:00+01:00");
    CHECK(at(hours + u"; PH off"_s, u"2026-12-27T02:00:00+01:00"_s) == u"closed 2026-12-27T21:00:00+01:00");
}

TEST_CASE("Spans that meet at midnight are one opening", "[catalogue][hours]")
{
    const auto hours = u"Mo 20:00-24:00; Tu 00:00-03:00"_s;
    CHECK(at(hours, u"2026-11-23T21:00:00+01:00"_s) == u"open 2026-11-24T03:00:00+01:00");
    CHECK(next(hours, u"2026-11-23T21:00:00+01:00"_s) == u"2026-11-30T20:00:00+01:00");
    CHECK(next(u"Mo-Su 00:00-24:00"_s, u"2026-11-23T21:00:00+01:00"_s) == u"2026-12-27T00:00:00+01:00");
}

TEST_CASE("An opening that a cut leaves after midnight is found from either day", "[catalogue][hours]")
{
    const auto hours = u"Mo 20:00-16:00; Mo 22:00-36:00 off"_s;
    CHECK(next(hours, u"2026-11-23T21:00:00+01:00"_s) == u"2026-11-24T12:00:00+01:00");
    CHECK(next(hours, u"2026-11-24T10:00:00+01:00"_s) == u"2026-11-24T12:00:00+01:00");
    CHECK(at(hours, u"2026-11-24T10:00:00+01:00"_s) == u"closed 2026-11-24T12:00:00+01:00");
    CHECK(at(hours, u"2026-11-24T12:00:00+01:00"_s) == u"open 2026-11-24T16:00:00+01:00");
}

TEST_CASE("When what we know merely ends, no change is promised", "[catalogue][hours]")
{
    HoursContext context;
    context.validTo = QDate(2026, 11, 24);
    CHECK(at(u"24/7"_s, u"2026-11-24T10:00:00+01:00"_s, context) == u"open");
    CHECK(at(u"24/7"_s, u"2026-11-25T10:00:00+01:00"_s, context) == u"?");
    CHECK(at(u"Mo-Fr 09:00-12:00"_s, u"2026-11-24T13:00:00+01:00"_s, context) == u"closed");
    CHECK(at(u"Mo-Su 21:00-06:00"_s, u"2026-11-25T02:00:00+01:00"_s, context) == u"open 2026-11-25T06:00:00+01:00");
}

TEST_CASE("An open end opens at its start and is not known afterwards", "[catalogue][hours]")
{
    CHECK(at(u"Mo 10:00+"_s, u"2026-11-23T09:00:00+01:00"_s) == u"closed 2026-11-23T10:00:00+01:00");
    CHECK(at(u"Mo 10:00+"_s, u"2026-11-23T10:00:30+01:00"_s) == u"open");
    CHECK(at(u"Mo 10:00+"_s, u"2026-11-23T10:01:00+01:00"_s) == u"?");
    CHECK(at(u"Mo 10:00+"_s, u"2026-11-23T23:59:00+01:00"_s) == u"?");
    CHECK(at(u"Mo 10:00+"_s, u"2026-11-24T00:00:00+01:00"_s) == u"closed 2026-11-30T10:00:00+01:00");
    CHECK(at(u"Mo 10:00-16:00+"_s, u"2026-11-23T15:00:00+01:00"_s) == u"open");
    CHECK(at(u"Mo 10:00-16:00+"_s, u"2026-11-23T16:00:00+01:00"_s) == u"?");
    CHECK(at(u"Mo 20:00+"_s, u"2026-11-24T03:59:00+01:00"_s) == u"?");
    CHECK(next(u"Mo 10:00+"_s, u"2026-11-22T15:00:00+01:00"_s) == u"2026-11-23T10:00:00+01:00");
}

TEST_CASE("The next opening is sought as far ahead as asked and only among known ones", "[catalogue][hours]")
{
    const auto from = iso(u"2026-11-23T10:00:00+01:00"_s);
    const auto yearly = parsed(u"Jan 4 10:00-12:00"_s);
    CHECK(text(yearly.nextOpening(from, {})) == u"2027-01-04T10:00:00+01:00");
    CHECK_FALSE(yearly.nextOpening(from, {}, 41).has_value());
    CHECK(yearly.nextOpening(from, {}, 42).has_value());
    CHECK(next(u"Mo 10:00-12:00 \"ring\", We 10:00-12:00"_s, u"2026-11-22T12:00:00+01:00"_s) == u"2026-11-25T10:00:00+01:00");
    CHECK_FALSE(yearly.nextOpening(QDateTime(), {}).has_value());
    CHECK(yearly.at(QDateTime(), {}).state == OpenState::Unknown);
}

TEST_CASE("An exception's evening runs into the day after, and closes only its own", "[catalogue][hours]")
{
    HoursContext context;
    context.exceptions = {{{QDate(2026, 11, 23), QDate(2026, 11, 23)}, u"20:00-02:00"_s, {}},
                          {{QDate(2026, 11, 26), QDate(2026, 11, 26)}, {}, {}}};
    CHECK(at(u"Mo-Fr 09:00-12:00"_s, u"2026-11-24T01:00:00+01:00"_s, context) == u"open 2026-11-24T02:00:00+01:00");
    CHECK(at(u"Mo-Su 21:00-06:00"_s, u"2026-11-26T05:00:00+01:00"_s, context) == u"open 2026-11-26T06:00:00+01:00");
    CHECK(at(u"Mo-Su 21:00-06:00"_s, u"2026-11-27T05:00:00+01:00"_s, context) == u"closed 2026-11-27T21:00:00+01:00");
}

TEST_CASE("The wall clock counts on the night that loses an hour", "[catalogue][hours]")
{
    CHECK(at(u"Mo-Su 21:00-06:00"_s, u"2026-03-29T01:30:00+01:00"_s) == u"open 2026-03-29T06:00:00+02:00");
    CHECK(at(u"Su 01:00-03:00"_s, u"2026-03-29T01:59:00+01:00"_s) == u"open 2026-03-29T03:00:00+02:00");
    CHECK(at(u"Su 01:00-03:00"_s, u"2026-03-29T03:00:00+02:00"_s) == u"closed");
    // 02:30 does not exist: the doors open when the clocks have jumped to 03:00.
    CHECK(next(u"Su 02:30-05:00"_s, u"2026-03-29T00:00:00+01:00"_s) == u"2026-03-29T03:00:00+02:00");
    CHECK(at(u"Su 02:30-05:00"_s, u"2026-03-29T03:00:00+02:00"_s) == u"open 2026-03-29T05:00:00+02:00");
    CHECK(next(u"Mo 09:00-12:00"_s, u"2026-03-28T12:00:00+01:00"_s) == u"2026-03-30T09:00:00+02:00");
}

TEST_CASE("The wall clock counts on the night that gains an hour", "[catalogue][hours]")
{
    CHECK(at(u"Mo-Su 21:00-06:00"_s, u"2026-10-25T02:30:00+02:00"_s) == u"open 2026-10-25T06:00:00+01:00");
    CHECK(at(u"Mo-Su 21:00-06:00"_s, u"2026-10-25T02:30:00+01:00"_s) == u"open 2026-10-25T06:00:00+01:00");
    CHECK(at(u"Su 01:00-02:30"_s, u"2026-10-25T02:15:00+02:00"_s) == u"open 2026-10-25T02:30:00+02:00");
    CHECK(at(u"Su 01:00-02:30"_s, u"2026-10-25T02:15:00+01:00"_s) == u"open 2026-10-25T02:30:00+01:00");
    CHECK(next(u"Su 02:30-05:00"_s, u"2026-10-25T00:00:00+02:00"_s) == u"2026-10-25T02:30:00+02:00");
    CHECK(next(u"Mo 09:00-12:00"_s, u"2026-10-24T12:00:00+02:00"_s) == u"2026-10-26T09:00:00+01:00");
}

TEST_CASE("The zone of the process does not matter", "[catalogue][hours]")
{
    const auto before = qgetenv("TZ");
    const bool wasSet = qEnvironmentVariableIsSet("TZ");
    const auto restore = qScopeGuard([&] {
        wasSet ? qputenv("TZ", before) : qunsetenv("TZ");
        tzset();
    });
    for (const char *zone : {"UTC", "America/Los_Angeles", "Asia/Tokyo", "Europe/Stockholm"}) {
        INFO(zone);
        qputenv("TZ", zone);
        tzset();
        const auto local = iso(u"2026-11-23T09:15:00Z"_s).toLocalTime();
        CHECK(momentText(parsed(u"Mo,Th 09:00-12:00"_s).at(local, {})) == u"open 2026-11-23T12:00:00+01:00");
        CHECK(at(u"Mo-Su 21:00-06:00"_s, u"2026-03-29T00:30:00Z"_s) == u"open 2026-03-29T06:00:00+02:00");
        CHECK(next(u"Mo 09:00-12:00"_s, u"2026-11-21T19:00:00Z"_s) == u"2026-11-23T09:00:00+01:00");
        CHECK(wallMinute(iso(u"2026-10-25T01:30:00Z"_s), HoursContext().zone) == WallMinute{QDate(2026, 10, 25), 150});
    }
}

TEST_CASE("Another region's zone is kept to, also where the clocks never change", "[catalogue][hours]")
{
    HoursContext helsinki;
    helsinki.zone = QTimeZone("Europe/Helsinki");
    CHECK(at(u"Mo 09:00-12:00"_s, u"2026-11-23T07:30:00Z"_s, helsinki) == u"open 2026-11-23T12:00:00+02:00");
    HoursContext utc;
    utc.zone = QTimeZone("UTC");
    CHECK(next(u"Mo 09:00-12:00"_s, u"1969-12-27T07:30:00Z"_s, utc) == u"1969-12-29T09:00:00Z");
}

TEST_CASE("The state by local minute agrees with the state at the moment", "[catalogue][hours]")
{
    HoursContext context;
    context.exceptions = {{{QDate(2026, 12, 10), QDate(2026, 12, 10)}, u"20:00-03:00"_s, {}}};
    context.schoolBreaks = {{QDate(2026, 12, 19), QDate(2027, 1, 10)}};
    for (const auto &written : {u"Mo-Su 21:00-06:00"_s, u"Mo-Fr 08:00-12:00,13:00-16:30; PH off; SH 10:00-12:00"_s, u"We"_s,
                                u"Fr 20:00+ || \"ring\""_s, u"24/7; Dec 24 12:00-18:00 off"_s}) {
        const auto hours = parsed(written);
        for (auto moment = iso(u"2026-12-08T00:00:00Z"_s); moment < iso(u"2026-12-29T00:00:00Z"_s); moment = moment.addSecs(37 * 60)) {
            const auto [date, minute] = wallMinute(moment, context.zone);
            INFO(written.toStdString() << " " << moment.toString(Qt::ISODate).toStdString());
            CHECK(hours.stateAtLocal(date, minute, context) == hours.at(moment, context).state);
        }
    }
}
