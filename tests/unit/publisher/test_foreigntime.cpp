// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignrecurrence.h"
#include "publisher/foreigntime.h"

#include "catalogue/hours.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

struct MinuteCase {
    QString written;
    std::optional<int> minute;
    QString code;
};

}

TEST_CASE("A time of day is read in the notations that people and programs use", "[publisher][foreign]")
{
    const QString rewritten = u"time_rewritten"_qs, unreadable = u"time_unreadable"_qs;
    const MinuteCase cases[] = {
        {u""_qs, {}, {}}, {u"   "_qs, {}, {}}, {u"09:00"_qs, 540, {}}, {u"9:00"_qs, 540, {}}, {u"09:00:00"_qs, 540, {}}, {u"00:00"_qs, 0, {}}, {u"24:00"_qs, 1440, {}},
        {u"23:59"_qs, 1439, {}}, {u"09:00:00+01:00"_qs, 540, {}}, {u"09:00+02:00"_qs, 540, {}}, {u"09:00Z"_qs, 540, u"time_in_utc"_qs}, {u"09:00:00+00:00"_qs, 540, u"time_in_utc"_qs},
        {u"09:00:00-05:00"_qs, 540, u"time_zone_offset"_qs}, {u"2026-01-07T09:00:00Z"_qs, 540, u"time_in_utc"_qs}, {u"2026-01-07 09:00"_qs, 540, rewritten},
        {u"9:00a"_qs, 540, rewritten}, {u"9:00 AM"_qs, 540, rewritten}, {u"9:00 p.m."_qs, 1260, rewritten}, {u"9pm"_qs, 1260, rewritten}, {u"9 PM"_qs, 1260, rewritten},
        {u"12:00am"_qs, 0, rewritten}, {u"12:00pm"_qs, 720, rewritten}, {u"12:30 AM"_qs, 30, rewritten}, {u"1:05p"_qs, 785, rewritten}, {u"13:00pm"_qs, 780, rewritten},
        {u"noon"_qs, 720, rewritten}, {u"Midnight"_qs, 0, rewritten}, {u"midnatt"_qs, 0, rewritten}, {u"09.00"_qs, 540, rewritten}, {u"9.30"_qs, 570, rewritten}, {u"9"_qs, 540, rewritten},
        {u"kl 9"_qs, 540, rewritten}, {u"kl. 09:30"_qs, 570, rewritten}, {u"klockan 14"_qs, 840, rewritten}, {u"0900"_qs, 540, rewritten}, {u"930"_qs, 570, rewritten},
        {u"1730"_qs, 1050, rewritten}, {u"9h30"_qs, 570, rewritten}, {u"9h"_qs, 540, rewritten}, {u"17:30:00.000"_qs, 1050, {}}, {u"9 fm"_qs, 540, rewritten}, {u"3 em"_qs, 900, rewritten},
        {u"6:300pm"_qs, {}, unreadable}, {u"25:00"_qs, {}, unreadable}, {u"09:60"_qs, {}, unreadable}, {u"13:00 am"_qs, {}, unreadable}, {u"9:"_qs, {}, unreadable}, {u"9:0"_qs, {}, unreadable},
        {u"24:01"_qs, {}, unreadable}, {u"varies"_qs, {}, unreadable}, {u"-1"_qs, {}, unreadable}, {u"09:00:61"_qs, {}, unreadable}, {u"99999"_qs, {}, unreadable},
        {u"9-12"_qs, {}, unreadable}, {QString(500, u'9'), {}, unreadable}};
    for (const MinuteCase &example : cases) {
        CAPTURE(example.written);
        const auto read = foreignMinute(example.written);
        CHECK(read.value == example.minute);
        CHECK(read.code == example.code);
        CHECK((read.deed == Deed::Unreadable) == (!read.value && !example.written.trimmed().isEmpty()));
    }
}

TEST_CASE("An opening and a closing make a span only where they can mean but one", "[publisher][foreign]")
{
    struct Case {
        QString opens, closes, span, code;
    };
    const Case cases[] = {
        {u"09:00"_qs, u"12:00"_qs, u"09:00-12:00"_qs, {}}, {u"9:00a"_qs, u"5:00p"_qs, u"09:00-17:00"_qs, u"time_rewritten"_qs}, {u""_qs, u""_qs, {}, {}},
        {u"18:00"_qs, u"12:00am"_qs, u"18:00-24:00"_qs, u"midnight_closing"_qs}, {u"18:00"_qs, u"00:00"_qs, u"18:00-24:00"_qs, u"midnight_closing"_qs},
        {u"00:00"_qs, u"23:59"_qs, u"00:00-24:00"_qs, u"around_the_clock"_qs}, {u"00:00"_qs, u"24:00"_qs, u"00:00-24:00"_qs, u"around_the_clock"_qs},
        {u"21:00"_qs, u"02:00"_qs, u"21:00-02:00"_qs, u"closes_past_midnight"_qs}, {u"15:00"_qs, u"06:00"_qs, u"15:00-06:00"_qs, u"closes_past_midnight"_qs},
        {u"14:59"_qs, u"02:00"_qs, {}, u"closes_before_opens"_qs}, {u"09:00"_qs, u"03:00"_qs, {}, u"closes_before_opens"_qs}, {u"17:00"_qs, u"09:00"_qs, {}, u"closes_before_opens"_qs},
        {u"09:00"_qs, u"09:00"_qs, {}, u"closes_before_opens"_qs}, {u"00:00"_qs, u"00:00"_qs, {}, u"closes_before_opens"_qs}, {u"09:00"_qs, u""_qs, {}, u"time_missing"_qs},
        {u""_qs, u"12:00"_qs, {}, u"time_missing"_qs}, {u"6:300pm"_qs, u"20:00"_qs, {}, u"time_unreadable"_qs}, {u"09:00Z"_qs, u"12:00Z"_qs, u"09:00-12:00"_qs, u"time_in_utc"_qs},
        {u"24:00"_qs, u"24:00"_qs, {}, u"closes_before_opens"_qs}};
    for (const Case &example : cases) {
        CAPTURE(example.opens, example.closes);
        const auto read = foreignSpan(example.opens, example.closes);
        CHECK((read ? spanText(*read.value) : QString()) == example.span);
        CHECK(read.code == example.code);
    }
}

TEST_CASE("Days of the week are read in English and Swedish, as lists and ranges", "[publisher][foreign]")
{
    struct Case {
        QString written, days, code;
    };
    const QString unreadable = u"weekdays_unreadable"_qs;
    const Case cases[] = {
        {u"Monday"_qs, u"Mo"_qs, {}}, {u"mondays"_qs, u"Mo"_qs, {}}, {u"MO"_qs, u"Mo"_qs, {}}, {u"MO,WE,FR"_qs, u"Mo,We,Fr"_qs, {}}, {u"Mon-Fri"_qs, u"Mo-Fr"_qs, {}},
        {u"Monday to Friday"_qs, u"Mo-Fr"_qs, {}}, {u"mon to fri"_qs, u"Mo-Fr"_qs, {}}, {u"Måndag"_qs, u"Mo"_qs, {}}, {u"måndagar"_qs, u"Mo"_qs, {}}, {u"Tisdagar och torsdagar"_qs, u"Tu,Th"_qs, {}},
        {u"mån–fre"_qs, u"Mo-Fr"_qs, {}}, {u"må, ti, on, to, fr"_qs, u"Mo-Fr"_qs, {}}, {u"tis/tors"_qs, u"Tu,Th"_qs, {}}, {u"fredag till söndag"_qs, u"Fr-Su"_qs, {}}, {u"Fri-Mon"_qs, u"Mo,Fr-Su"_qs, {}},
        {u"vardagar"_qs, u"Mo-Fr"_qs, {}}, {u"Weekdays"_qs, u"Mo-Fr"_qs, {}}, {u"helger"_qs, u"Sa,Su"_qs, {}}, {u"weekends"_qs, u"Sa,Su"_qs, {}}, {u"dagligen"_qs, u"Mo-Su"_qs, {}},
        {u"every day"_qs, u"Mo-Su"_qs, {}}, {u"alla dagar"_qs, u"Mo-Su"_qs, {}}, {u"varje onsdag"_qs, u"We"_qs, {}}, {u"on Thursdays"_qs, u"Th"_qs, {}}, {u"Tues & Thurs"_qs, u"Tu,Th"_qs, {}},
        {u"Mon., Wed."_qs, u"Mo,We"_qs, {}}, {u"mondag"_qs, u"Mo"_qs, u"weekdays_nearest"_qs}, {u"Wendesday"_qs, u"We"_qs, u"weekdays_nearest"_qs}, {u"lordag"_qs, u"Sa"_qs, u"weekdays_nearest"_qs},
        {u"1"_qs, {}, unreadable}, {u"helgdagar"_qs, {}, unreadable}, {u"every other Monday"_qs, {}, unreadable}, {u"Mon-"_qs, {}, unreadable}, {u"-"_qs, {}, unreadable}, {u"see website"_qs, {}, unreadable},
        {u"första måndagen i månaden"_qs, {}, unreadable}, {u""_qs, {}, {}}};
    for (const Case &example : cases) {
        CAPTURE(example.written);
        const auto read = foreignWeekdays(example.written);
        CHECK((read ? weekdaysText(*read.value) : QString()) == example.days);
        CHECK(read.code == example.code);
    }
}

TEST_CASE("Hours in words become opening_hours, or are told to be unreadable", "[publisher][foreign]")
{
    struct Case {
        QString written, hours, code;
    };
    const QString rewritten = u"hours_rewritten"_qs, unreadable = u"hours_unreadable"_qs;
    const Case cases[] = {
        {u"Mo-Fr 09:00-12:00"_qs, u"Mo-Fr 09:00-12:00"_qs, {}}, {u"24/7"_qs, u"24/7"_qs, {}}, {u"Mån-fre 9-12"_qs, u"Mo-Fr 09:00-12:00"_qs, rewritten}, {u"kl 9-12"_qs, u"09:00-12:00"_qs, rewritten},
        {u"kl. 09.00–12.00"_qs, u"09:00-12:00"_qs, rewritten}, {u"Måndagar och onsdagar 9.00-11.30"_qs, u"Mo,We 09:00-11:30"_qs, rewritten}, {u"Tisdagar kl. 13-15"_qs, u"Tu 13:00-15:00"_qs, rewritten},
        {u"Tis 13-15, tors 9-12"_qs, u"Tu 13:00-15:00; Th 09:00-12:00"_qs, rewritten}, {u"mån: 9-12; ons: 9-12"_qs, u"Mo 09:00-12:00; We 09:00-12:00"_qs, rewritten},
        {u"Mån 9-12 och 13-15"_qs, u"Mo 09:00-12:00,13:00-15:00"_qs, rewritten}, {u"mån 9-12, mån 13-15"_qs, u"Mo 09:00-12:00, Mo 13:00-15:00"_qs, rewritten},
        {u"Monday 9am to 5pm"_qs, u"Mo 09:00-17:00"_qs, rewritten}, {u"Mon-Fri 9-11am"_qs, u"Mo-Fr 09:00-11:00"_qs, rewritten}, {u"Thursdays 1-3pm"_qs, u"Th 13:00-15:00"_qs, rewritten},
        {u"Fri 11-1pm"_qs, u"Fr 11:00-13:00"_qs, rewritten}, {u"vardagar 08:00 - 16:30"_qs, u"Mo-Fr 08:00-16:30"_qs, rewritten}, {u"måndagar kl 18"_qs, u"Mo 18:00+"_qs, rewritten},
        {u"10 am to 6pm weekdays."_qs, u"Mo-Fr 10:00-18:00"_qs, rewritten}, {u"kl 9-12 måndagar, 13-15 onsdagar"_qs, u"Mo 09:00-12:00; We 13:00-15:00"_qs, rewritten},
        {u"9-12 måndagar, onsdagar 13-15"_qs, QString(), unreadable}, {u"10-18 weekdays, closed Sunday"_qs, QString(), unreadable},
        {u"Tu/Th 1-3"_qs, QString(), unreadable}, {u"Tu/Th 1-3pm"_qs, u"Tu,Th 13:00-15:00"_qs, rewritten}, {u"Mon 0-5"_qs, u"Mo 00:00-05:00"_qs, rewritten},
        {u"Sat 9-12; Sun closed"_qs, u"Sa 09:00-12:00; Su off"_qs, rewritten},
        {u"Mon 00:00 - 23:59; Sat 08:00 - 16:00"_qs, u"Mo 00:00-24:00; Sa 08:00-16:00"_qs, rewritten}, {u"Måndag och torsdag"_qs, u"Mo,Th"_qs, rewritten}, {u"Dygnet runt"_qs, u"24/7"_qs, rewritten}, {u"Open 24 hours"_qs, u"24/7"_qs, rewritten}, {u"Mån-tors 9-16, fre stängt"_qs, u"Mo-Th 09:00-16:00; Fr off"_qs, rewritten},
        {u"Öppettider: mån-fre kl 10-14"_qs, u"Mo-Fr 10:00-14:00"_qs, rewritten}, {u"Lördag 21-02"_qs, u"Sa 21:00-02:00"_qs, rewritten}, {u"mån mellan 9 och 12"_qs, u"Mo 09:00-12:00"_qs, rewritten},
        {u"varannan onsdag 9-11"_qs, {}, unreadable}, {u"Efter överenskommelse"_qs, {}, unreadable}, {u"Mån 9-3"_qs, {}, u"closes_before_opens"_qs}, {u"Ring 019-12 34 56"_qs, {}, unreadable},
        {u"mån 6:300pm"_qs, {}, unreadable}, {u"se hemsidan"_qs, {}, unreadable}, {u"jan-mars mån 9-12"_qs, {}, unreadable}, {u""_qs, {}, {}}};
    for (const Case &example : cases) {
        CAPTURE(example.written);
        const auto read = foreignHours(example.written);
        CHECK(read.value.value_or(QString()) == example.hours);
        CHECK(read.code == example.code);
        if (read)
            CHECK(OpeningHours::parse(*read.value));
    }
}

TEST_CASE("A schedule of HSDS becomes opening_hours where these can say it", "[publisher][foreign]")
{
    struct Case {
        const char *what;
        ForeignRecurrence rule;
        QString hours, code;
        QDate lastDay = {};
    };
    const QString nine = u"09:00"_qs, noon = u"12:00"_qs;
    const Case cases[] = {
        {"every week", {.freq = u"WEEKLY"_qs, .byday = u"MO,WE"_qs, .opensAt = nine, .closesAt = noon}, u"Mo,We 09:00-12:00"_qs, {}},
        {"days without a frequency", {.byday = u"Monday"_qs, .opensAt = nine, .closesAt = noon}, u"Mo 09:00-12:00"_qs, {}},
        {"times alone", {.opensAt = nine, .closesAt = noon}, u"09:00-12:00"_qs, {}},
        {"days alone", {.freq = u"WEEKLY"_qs, .byday = u"TU"_qs}, u"Tu"_qs, {}},
        {"daily", {.freq = u"DAILY"_qs, .opensAt = u"00:00"_qs, .closesAt = u"23:59"_qs}, u"Mo-Su 00:00-24:00"_qs, u"around_the_clock"_qs},
        {"a weekly rule without days", {.freq = u"WEEKLY"_qs, .dtstart = u"2026-01-07"_qs, .opensAt = nine, .closesAt = noon}, u"We 09:00-12:00"_qs, {}},
        {"the second Monday", {.freq = u"MONTHLY"_qs, .byday = u"2MO"_qs, .opensAt = nine, .closesAt = noon}, u"Mo[2] 09:00-12:00"_qs, {}},
        {"the last Friday", {.freq = u"monthly"_qs, .byday = u"-1FR"_qs, .opensAt = nine, .closesAt = noon}, u"Fr[-1] 09:00-12:00"_qs, {}},
        {"two ordinals", {.freq = u"MONTHLY"_qs, .byday = u"1TU,3TU"_qs, .opensAt = nine, .closesAt = noon}, u"Tu[1],Tu[3] 09:00-12:00"_qs, {}},
        {"a term", {.freq = u"WEEKLY"_qs, .byday = u"TU"_qs, .dtstart = u"2026-08-31"_qs, .until = u"2026-12-11"_qs, .opensAt = nine, .closesAt = noon}, u"2026 Aug 31-2026 Dec 11 Tu 09:00-12:00"_qs, {}},
        {"an end without a beginning", {.freq = u"WEEKLY"_qs, .byday = u"TU"_qs, .until = u"2026-12-11"_qs, .opensAt = nine, .closesAt = noon}, u"Tu 09:00-12:00"_qs, {}, QDate(2026, 12, 11)},
        {"even weeks of a term", {.freq = u"WEEKLY"_qs, .interval = u"2"_qs, .byday = u"WE"_qs, .dtstart = u"2025-01-08"_qs, .until = u"2025-05-28"_qs, .opensAt = nine, .closesAt = noon}, u"2025 Jan 8-2025 May 28 week 2-52/2 We 09:00-12:00"_qs, {}},
        {"six times", {.freq = u"WEEKLY"_qs, .byday = u"MO"_qs, .dtstart = u"2026-01-05"_qs, .count = u"6"_qs, .opensAt = nine, .closesAt = noon}, u"2026 Jan 5-2026 Feb 9 Mo 09:00-12:00"_qs, {}},
        {"an open end", {.freq = u"WEEKLY"_qs, .byday = u"MO"_qs, .opensAt = u"18:00"_qs}, u"Mo 18:00+"_qs, u"time_missing"_qs},
        {"every second week for ever", {.freq = u"WEEKLY"_qs, .interval = u"2"_qs, .byday = u"WE"_qs, .dtstart = u"2026-01-07"_qs, .opensAt = nine, .closesAt = noon}, {}, u"recurrence_endless_interval"_qs},
        {"every second week over a year of 53", {.freq = u"WEEKLY"_qs, .interval = u"2"_qs, .byday = u"WE"_qs, .dtstart = u"2026-11-04"_qs, .until = u"2027-02-03"_qs, .opensAt = nine, .closesAt = noon}, {}, u"recurrence_endless_interval"_qs},
        {"every third week", {.freq = u"WEEKLY"_qs, .interval = u"3"_qs, .byday = u"WE"_qs, .opensAt = nine, .closesAt = noon}, {}, u"recurrence_unsayable"_qs},
        {"every Monday of the month, or one of them", {.freq = u"MONTHLY"_qs, .byday = u"MO"_qs, .opensAt = nine, .closesAt = noon}, {}, u"recurrence_unsayable"_qs},
        {"once a year", {.freq = u"YEARLY"_qs, .opensAt = nine, .closesAt = noon}, {}, u"recurrence_unsayable"_qs},
        {"an unknown frequency", {.freq = u"often"_qs, .opensAt = nine, .closesAt = noon}, {}, u"recurrence_unreadable"_qs},
        {"a zero interval", {.freq = u"WEEKLY"_qs, .interval = u"0"_qs, .byday = u"MO"_qs}, {}, u"recurrence_unreadable"_qs},
        {"a sixth Monday", {.freq = u"MONTHLY"_qs, .byday = u"6MO"_qs, .opensAt = nine, .closesAt = noon}, {}, u"recurrence_unreadable"_qs},
        {"closing before opening", {.freq = u"WEEKLY"_qs, .byday = u"MO"_qs, .opensAt = noon, .closesAt = nine}, {}, u"closes_before_opens"_qs},
        {"an unreadable time", {.freq = u"WEEKLY"_qs, .byday = u"MO"_qs, .opensAt = u"6:300pm"_qs, .closesAt = u"20:00"_qs}, {}, u"time_unreadable"_qs},
        {"an unreadable day", {.freq = u"WEEKLY"_qs, .byday = u"XX"_qs, .opensAt = nine, .closesAt = noon}, {}, u"weekdays_unreadable"_qs},
        {"a date that may be two", {.freq = u"WEEKLY"_qs, .byday = u"MO"_qs, .until = u"03/04/2026"_qs, .opensAt = nine, .closesAt = noon}, {}, u"date_ambiguous"_qs},
        {"nothing", {}, {}, u"recurrence_empty"_qs},
    };
    for (const Case &example : cases) {
        INFO(example.what);
        const auto read = foreignOpening(example.rule);
        CHECK((read ? read.value->hours : QString()) == example.hours);
        CHECK((read ? read.value->lastDay : QDate()) == example.lastDay);
        CHECK(read.code == example.code);
    }
    const auto monthly = foreignOpening({.freq = u"MONTHLY"_qs, .bymonthday = u"31"_qs, .opensAt = nine, .closesAt = noon});
    REQUIRE(monthly);
    const auto hours = OpeningHours::parse(monthly.value->hours);
    REQUIRE(hours);
    CHECK(hours->day(QDate(2026, 10, 31), {}).kind == DayHours::Kind::Spans);
    CHECK(hours->day(QDate(2026, 11, 30), {}).kind != DayHours::Kind::Spans);
}
