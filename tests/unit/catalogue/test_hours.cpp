// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hours.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

OpeningHours parsed(const QString &text)
{
    auto hours = OpeningHours::parse(text);
    INFO(text.toStdString() << " -> " << (hours ? std::string() : hours.error().detail.toStdString()));
    REQUIRE(hours.has_value());
    return *hours;
}

QString mistakeIn(const QString &text)
{
    const auto hours = OpeningHours::parse(text);
    INFO(text.toStdString());
    REQUIRE_FALSE(hours.has_value());
    CHECK(hours.error().code == Code::Invalid);
    return hours.error().detail;
}

/// A day in one line: spans in minutes, "?" after those that are uncertain and "+" after open ends.
QString dayText(const DayHours &day)
{
    switch (day.kind) {
    case DayHours::Kind::Closed: return u"closed"_s;
    case DayHours::Kind::TimesUnknown: return u"times?"_s;
    case DayHours::Kind::Unknown: return u"?"_s;
    case DayHours::Kind::Spans: break;
    }
    QStringList spans;
    for (const auto &span : day.spans) {
        const auto certainty = span.certainty == OpenSpan::Certainty::Perhaps ? u"?"_s
                               : span.certainty == OpenSpan::Certainty::OpenEnd ? u"+"_s : QString();
        spans += u"%1-%2%3"_s.arg(span.start).arg(span.end).arg(certainty);
    }
    return spans.join(u' ');
}

QString dayOf(const QString &hours, const char *date, const HoursContext &context = {})
{
    return dayText(parsed(hours).day(QDate::fromString(QLatin1String(date), Qt::ISODate), context));
}

}

TEST_CASE("No opening hours at all leave every day unknown", "[catalogue][hours]")
{
    CHECK(OpeningHours().isEmpty());
    CHECK(OpeningHours().text().isEmpty());
    CHECK(parsed(u"  "_s) == OpeningHours());
    CHECK(OpeningHours().day(QDate(2026, 11, 23), {}).kind == DayHours::Kind::Unknown);
    CHECK(OpeningHours().day(QDate(), {}).kind == DayHours::Kind::Unknown);
}

TEST_CASE("The normal form of opening hours is canonical OSM and parses to an equal value", "[catalogue][hours]")
{
    const struct { QString written, normal; } cases[] = {
        {u"mo-fr 9:00-12:00"_s, u"Mo-Fr 09:00-12:00"_s},
        {u"  Mo - Fr  08:00 - 12:00 , 13:00-16:30 "_s, u"Mo-Fr 08:00-12:00,13:00-16:30"_s},
        {u"Mo,Th 09:00-12:00;PH OFF"_s, u"Mo,Th 09:00-12:00; PH off"_s},
        {u"Fr-Mo 10:00-12:00"_s, u"Fr-Mo 10:00-12:00"_s},
        {u"24/7"_s, u"24/7"_s},
        {u"24/7; Dec 24 closed"_s, u"24/7; Dec 24 off"_s},
        {u"Mo-Su 21:00-26:00"_s, u"Mo-Su 21:00-02:00"_s},
        {u"Fr 16:00-00:00"_s, u"Fr 16:00-24:00"_s},
        {u"Sa 08:00-32:00"_s, u"Sa 08:00-32:00"_s},
        {u"Tu 10:00+"_s, u"Tu 10:00+"_s},
        {u"Tu 10:00-16:00+"_s, u"Tu 10:00-16:00+"_s},
        {u"PH,Mo-Fr 10:00-12:00"_s, u"Mo-Fr,PH 10:00-12:00"_s},
        {u"SH Mo-Fr 10:00-12:00"_s, u"SH Mo-Fr 10:00-12:00"_s},
        {u"Jun-Aug Mo 10:00-12:00"_s, u"Jun-Aug Mo 10:00-12:00"_s},
        {u"dec 24,25,31 off"_s, u"Dec 24,Dec 25,Dec 31 off"_s},
        {u"Jun 15-Jun 20 off"_s, u"Jun 15-20 off"_s},
        {u"2026 Jun 15-Aug 15 Mo-Fr 10:00-14:00"_s, u"2026 Jun 15-2026 Aug 15 Mo-Fr 10:00-14:00"_s},
        {u"2026 Dec 20-Jan 6 off"_s, u"2026 Dec 20-2027 Jan 6 off"_s},
        {u"2026 Dec 24,Dec 31 off"_s, u"2026 Dec 24,2026 Dec 31 off"_s},
        {u"2026-2027 Jun-Aug Mo 10:00-12:00"_s, u"2026-2027 Jun-Aug Mo 10:00-12:00"_s},
        {u"2026 Mo 10:00-12:00"_s, u"2026 Mo 10:00-12:00"_s},
        {u"WEEK 2-52/2 We 10:00-12:00"_s, u"week 2-52/2 We 10:00-12:00"_s},
        {u"week 1-20,35: Th 13:00-15:00"_s, u"week 1-20,35 Th 13:00-15:00"_s},
        {u"Mo[1],Mo[-1] 18:00-20:00"_s, u"Mo[1],Mo[-1] 18:00-20:00"_s},
        {u"Mo[1-2,4] 18:00-20:00"_s, u"Mo[1,2,4] 18:00-20:00"_s},
        {u"Mo-Fr 09:00-12:00 || \"ring\""_s, u"Mo-Fr 09:00-12:00 || \"ring\""_s},
        {u"Mo unknown \"ring\""_s, u"Mo \"ring\""_s},
        {u"Mo 09:00-12:00 open \"babycafé\""_s, u"Mo 09:00-12:00 open \"babycafé\""_s},
        {u"Mo open"_s, u"Mo"_s},
        {u"open"_s, u"open"_s},
        {u"Mo open, We 10:00-12:00"_s, u"Mo open, We 10:00-12:00"_s},
        {u"Mo 10:00-12:00 open, 13:00-14:00"_s, u"Mo 10:00-12:00 open, 13:00-14:00"_s},
        {u"Mo 10:00-12:00, We 13:00-14:00"_s, u"Mo 10:00-12:00, We 13:00-14:00"_s},
        {u"Jun 15 open, Aug 15 open, 2026 open, week 3"_s, u"Jun 15 open, Aug 15 open, 2026 open, week 3"_s},
    };
    for (const auto &[written, normal] : cases) {
        const auto hours = parsed(written);
        CHECK(hours.text() == normal);
        CHECK(parsed(hours.text()) == hours);
    }
    CHECK_FALSE(parsed(u"Mo 10:00-12:00"_s) == parsed(u"Mo 10:00-12:01"_s));
    CHECK_FALSE(parsed(u"Mo, We 10:00-12:00"_s) == parsed(u"Mo open, We 10:00-12:00"_s));
}

TEST_CASE("Mistakes in opening hours are placed and say how to write it", "[catalogue][hours]")
{
    const struct { QString written; int position; QString part; } cases[] = {
        {u"Mo-Fr 09:00–12:00"_s, 12, u"plain hyphen"_s},
        {u"Mo–Fr 09:00-12:00"_s, 3, u"plain hyphen"_s},
        {u"Mo 09.00-12.00"_s, 4, u"09:00 instead of 09.00"_s},
        {u"Mo 9-12"_s, 4, u"09:00-12:00"_s},
        {u"Mo 0900-1200"_s, 4, u"09:00"_s},
        {u"mån 09:00-12:00"_s, 1, u"\"mån\""_s},
        {u"Mo-Fr kl 09:00"_s, 7, u"\"kl\""_s},
        {u"Mo 09:00"_s, 4, u"09:00+"_s},
        {u"Mo 24:00-25:00"_s, 4, u"no such time"_s},
        {u"Mo 09:60-12:00"_s, 4, u"no such time"_s},
        {u"Mo 09:00-48:01"_s, 10, u"no such time"_s},
        {u"Mo 09:00-34:00"_s, 4, u"longer than a day"_s},
        {u"Mo 09:00-09:00"_s, 4, u"empty"_s},
        {u"Mo 09:00-12:00;"_s, 16, u"rule is missing"_s},
        {u"; Mo 09:00-12:00"_s, 1, u"rule is missing"_s},
        {u"Mo 24/7"_s, 4, u"stands alone"_s},
        {u"Mo We 09:00-12:00"_s, 4, u"comma"_s},
        {u"Mo-Fr SH 09:00-12:00"_s, 7, u"comma"_s},
        {u"Mo[0] 09:00-12:00"_s, 4, u"[1] to [5]"_s},
        {u"Mo[6] 09:00-12:00"_s, 4, u"[1] to [5]"_s},
        {u"Mo[1 09:00-12:00"_s, 6, u"\"]\""_s},
        {u"Mo-Fr[1] 09:00-12:00"_s, 6, u"single day"_s},
        {u"week 54 off"_s, 6, u"1 to 53"_s},
        {u"week 48-3 off"_s, 6, u"week 48-53,1-3"_s},
        {u"week 2-52/0 off"_s, 6, u"step"_s},
        {u"Jun 31 off"_s, 5, u"no such day"_s},
        {u"2026 Feb 29 off"_s, 10, u"no such day"_s},
        {u"2026 Jan 15-Feb 29 off"_s, 13, u"no such day"_s},
        {u"Jun 15-Aug off"_s, 8, u"day of both"_s},
        {u"Jun 15-2026 Aug 15 off"_s, 8, u"year of both"_s},
        {u"2027 Jun 1-2026 Jun 1 off"_s, 12, u"before the first"_s},
        {u"Jun 20-15 off"_s, 8, u"before the first"_s},
        {u"2027-2026 off"_s, 1, u"after the first"_s},
        {u"1889 off"_s, 1, u"1990 to 2199"_s},
        {u"Mo \"ring"_s, 4, u"closing quotation mark"_s},
        {u"Mo \" \""_s, 4, u"comment is empty"_s},
        {u"Mo \"a\nb\""_s, 4, u"control character"_s},
        {u"sunrise-sunset"_s, 1, u"\"sunrise\""_s},
        {u"Mo 09:00-12:00/30"_s, 15, u"\"/\""_s},
        {u"Mo 09:00-12:00 off Tu"_s, 20, u"\"Tu\""_s},
    };
    for (const auto &[written, position, part] : cases) {
        const auto mistake = mistakeIn(written);
        INFO(written.toStdString() << " -> " << mistake.toStdString());
        CHECK(mistake.startsWith(QString::number(position) + u": "_s));
        CHECK(mistake.contains(part));
    }
}

TEST_CASE("Opening hours are bounded in length and in rules", "[catalogue][hours]")
{
    CHECK(parsed(QString(u"Mo off;"_s).repeated(99) + u"Mo off"_s).text().count(u';') == 99);
    CHECK(mistakeIn(QString(u"Mo off;"_s).repeated(100) + u"Mo off"_s).contains(u"100 rules"));
    CHECK(parsed(u"Mo \"%1\""_s.arg(QString(995, u'x'))).text().size() == 1000);
    CHECK(mistakeIn(u"Mo \"%1\""_s.arg(QString(996, u'x'))).startsWith(u"1001: "));
}

TEST_CASE("A day's hours follow the rules that hold on it", "[catalogue][hours]")
{
    // 2026-11-23 is a Monday in ISO week 48.
    const struct { QString hours; const char *date; QString day; } cases[] = {
        {u"Mo-Fr 08:00-11:45,12:45-16:00"_s, "2026-11-23", u"480-705 765-960"_s},
        {u"Mo-Fr 08:00-11:45,12:45-16:00"_s, "2026-11-22", u"closed"_s},
        {u"Fr-Mo 10:00-12:00"_s, "2026-11-22", u"600-720"_s},
        {u"Fr-Mo 10:00-12:00"_s, "2026-11-24", u"closed"_s},
        {u"We"_s, "2026-11-25", u"times?"_s},
        {u"We"_s, "2026-11-26", u"closed"_s},
        {u"08:30-12:00,13:00-16:30"_s, "2026-11-25", u"?"_s},
        {u"08:30-12:00; Sa,Su off"_s, "2026-11-28", u"closed"_s},
        {u"24/7"_s, "2026-12-24", u"0-1440"_s},
        {u"Mo-Fr 09:00-17:00; We 12:00-20:00"_s, "2026-11-25", u"720-1200"_s},
        {u"Mo-Fr 09:00-17:00; We off"_s, "2026-11-25", u"closed"_s},
        {u"Mo-Fr 09:00-17:00; We 12:00-13:00 off"_s, "2026-11-25", u"540-720 780-1020"_s},
        {u"Mo-Fr 09:00-12:00, We 18:00-20:00"_s, "2026-11-25", u"540-720 1080-1200"_s},
        {u"Mo-Fr 09:00-12:00, We 11:00-14:00"_s, "2026-11-25", u"540-840"_s},
        {u"Mo-Fr, We 18:00-20:00"_s, "2026-11-25", u"1080-1200"_s},
        {u"Mo-Fr open, We 18:00-20:00"_s, "2026-11-25", u"0-1440? 1080-1200"_s},
        {u"Mo-Fr open, We 18:00-20:00"_s, "2026-11-24", u"times?"_s},
        {u"Mo-Fr 09:00-12:00 || \"ring\""_s, "2026-11-23", u"0-1440? 540-720"_s},
        {u"Mo-Fr 09:00-12:00 || \"ring\""_s, "2026-11-22", u"?"_s},
        {u"Mo-Fr 09:00-12:00 || Sa 10:00-11:00"_s, "2026-11-28", u"600-660"_s},
        {u"Mo 10:00-12:00 || Mo 11:00-14:00"_s, "2026-11-23", u"600-840"_s},
        {u"Su off"_s, "2026-11-22", u"closed"_s},
        {u"Su off"_s, "2026-11-23", u"?"_s},
        {u"off"_s, "2026-11-23", u"closed"_s},
        {u"unknown \"ring\""_s, "2026-11-23", u"?"_s},
        {u"open"_s, "2026-11-23", u"?"_s},
        {u"Mo 10:00-12:00 \"om vädret tillåter\""_s, "2026-11-23", u"600-720?"_s},
        {u"Mo 10:00-12:00 open \"babycafé\""_s, "2026-11-23", u"600-720"_s},
        {u"Mo 10:00+"_s, "2026-11-23", u"600-1440+"_s},
        {u"Mo 10:00-16:00+"_s, "2026-11-23", u"600-960 960-1440?"_s},
        {u"Mo 18:00+"_s, "2026-11-23", u"1080-1560+"_s},
        {u"Fr 16:00-01:00"_s, "2026-11-27", u"960-1500"_s},
        {u"Dec 23 10:00-13:00"_s, "2026-12-23", u"600-780"_s},
        {u"Dec 23 10:00-13:00"_s, "2026-12-22", u"closed"_s},
        {u"Jun-Aug Mo-Fr 10:00-14:00"_s, "2026-08-31", u"600-840"_s},
        {u"Jun-Aug Mo-Fr 10:00-14:00"_s, "2026-09-01", u"closed"_s},
        {u"Nov-Feb 10:00-14:00"_s, "2026-02-28", u"600-840"_s},
        {u"Nov-Feb 10:00-14:00"_s, "2026-03-01", u"closed"_s},
        {u"Jun 15-Aug 15"_s, "2026-08-15", u"times?"_s},
        {u"Mo 10:00-12:00; 2026 Dec 20-Jan 10 off"_s, "2027-01-04", u"closed"_s},
        {u"Mo 10:00-12:00; 2026 Dec 20-Jan 10 off"_s, "2027-12-27", u"600-720"_s},
        {u"2026-2027 Mo 10:00-12:00"_s, "2027-11-22", u"600-720"_s},
        {u"2026-2027 Mo 10:00-12:00"_s, "2028-11-27", u"closed"_s},
        {u"2026"_s, "2026-11-23", u"?"_s},
        {u"week 48 Mo 10:00-12:00"_s, "2026-11-23", u"600-720"_s},
        {u"week 49 Mo 10:00-12:00"_s, "2026-11-23", u"closed"_s},
        {u"week 2-52/2 Mo 10:00-12:00"_s, "2026-11-23", u"600-720"_s},
        {u"week 1-53/2 Mo 10:00-12:00"_s, "2026-11-23", u"closed"_s},
        {u"week 53 Fr-Su 10:00-12:00"_s, "2027-01-03", u"600-720"_s},
        {u"Mo[4] 18:00-20:00"_s, "2026-11-23", u"1080-1200"_s},
        {u"Mo[-2] 18:00-20:00"_s, "2026-11-23", u"1080-1200"_s},
        {u"Mo[1] 18:00-20:00"_s, "2026-11-23", u"closed"_s},
        {u"Mo[1],Th[-1] 18:00-20:00"_s, "2026-11-26", u"1080-1200"_s},
    };
    for (const auto &[hours, date, day] : cases) {
        INFO(hours.toStdString() << " on " << date);
        CHECK(dayOf(hours, date) == day);
    }
}

TEST_CASE("The comments of rules reach the day", "[catalogue][hours]")
{
    const auto hours = parsed(u"Mo-Fr 09:00-12:00 open \"ingång B\", Mo 13:00-14:00 \"ring först\""_s);
    CHECK(hours.day(QDate(2026, 11, 24), {}).comment == u"ingång B");
    CHECK(hours.day(QDate(2026, 11, 23), {}).comment == u"ingång B; ring först");
    CHECK(hours.day(QDate(2026, 11, 22), {}).comment.isEmpty());
}

TEST_CASE("A day opens for certain only where a rule says so without reservation", "[catalogue][hours]")
{
    const QDate monday(2026, 11, 23);
    CHECK(parsed(u"Mo 10:00-12:00"_s).day(monday, {}).opens());
    CHECK(parsed(u"Mo 10:00+"_s).day(monday, {}).opens());
    CHECK(parsed(u"Mo"_s).day(monday, {}).opens());
    CHECK_FALSE(parsed(u"Mo 10:00-12:00 \"ring\""_s).day(monday, {}).opens());
    CHECK_FALSE(parsed(u"Mo off"_s).day(monday, {}).opens());
    CHECK_FALSE(parsed(u"10:00-12:00"_s).day(monday, {}).opens());
}

TEST_CASE("Times without days can be told although no day is known", "[catalogue][hours]")
{
    CHECK(parsed(u"08:30-12:00,13:00-16:30"_s).timesWithoutDays() == std::vector<OpenSpan>{{510, 720}, {780, 990}});
    CHECK(parsed(u"Mo 08:30-12:00"_s).timesWithoutDays().empty());
}
