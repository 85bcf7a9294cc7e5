// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hours.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace paraply;
using namespace Qt::StringLiterals;
using Kind = DayHours::Kind;

namespace {

QDate iso(const char *date)
{
    return QDate::fromString(QLatin1String(date), Qt::ISODate);
}

std::map<QDate, QString> holidaysOf(int year)
{
    std::map<QDate, QString> holidays;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (isPublicHoliday(day))
            holidays[day] = publicHolidayName(day);
    }
    return holidays;
}

HoursContext withBreak()
{
    HoursContext context;
    context.schoolBreaks = {{iso("2026-10-26"), iso("2026-10-30")}, {iso("2026-12-21"), iso("2027-01-08")}};
    return context;
}

DayHours dayOf(const QString &hours, const char *date, const HoursContext &context = {})
{
    const auto parsed = OpeningHours::parse(hours);
    INFO(hours.toStdString());
    REQUIRE(parsed.has_value());
    return parsed->day(iso(date), context);
}

}

TEST_CASE("The public holidays of 2026 are those of the law and the three eves", "[catalogue][holidays]")
{
    const std::map<QDate, QString> expected = {
        {iso("2026-01-01"), u"Nyårsdagen"_s},       {iso("2026-01-06"), u"Trettondedag jul"_s},
        {iso("2026-04-03"), u"Långfredagen"_s},     {iso("2026-04-05"), u"Påskdagen"_s},
        {iso("2026-04-06"), u"Annandag påsk"_s},    {iso("2026-05-01"), u"Första maj"_s},
        {iso("2026-05-14"), u"Kristi himmelsfärdsdag"_s}, {iso("2026-05-24"), u"Pingstdagen"_s},
        {iso("2026-06-06"), u"Nationaldagen"_s},    {iso("2026-06-19"), u"Midsommarafton"_s},
        {iso("2026-06-20"), u"Midsommardagen"_s},   {iso("2026-10-31"), u"Alla helgons dag"_s},
        {iso("2026-12-24"), u"Julafton"_s},         {iso("2026-12-25"), u"Juldagen"_s},
        {iso("2026-12-26"), u"Annandag jul"_s},     {iso("2026-12-31"), u"Nyårsafton"_s},
    };
    CHECK(holidaysOf(2026) == expected);
}

TEST_CASE("Easter falls where the church's tables have it", "[catalogue][holidays]")
{
    for (const char *easter : {"1990-04-15", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20",
                               "2027-03-28", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"}) {
        INFO(easter);
        CHECK(publicHolidayName(iso(easter)) == u"Påskdagen");
        CHECK(publicHolidayName(iso(easter).addDays(-2)) == u"Långfredagen");
        // May 1 and June 6 name a day that Ascension Day or Whit Sunday falls on.
        CHECK(isPublicHoliday(iso(easter).addDays(39)));
        CHECK(isPublicHoliday(iso(easter).addDays(49)));
    }
}

TEST_CASE("Every year has one Easter on a Sunday and midsummer on the right Saturday", "[catalogue][holidays]")
{
    for (int year = 1990; year <= 2199; ++year) {
        INFO(year);
        int easters = 0;
        for (const auto &[day, name] : holidaysOf(year)) {
            easters += name == u"Påskdagen";
            if (name == u"Påskdagen")
                CHECK(day.dayOfWeek() == Qt::Sunday);
            if (name == u"Midsommardagen" || name == u"Alla helgons dag")
                CHECK(day.dayOfWeek() == Qt::Saturday);
        }
        CHECK(easters == 1);
    }
}

TEST_CASE("The National Day took Whit Monday's place in 2005", "[catalogue][holidays]")
{
    CHECK(publicHolidayName(iso("2004-05-31")) == u"Annandag pingst");
    CHECK_FALSE(isPublicHoliday(iso("2004-06-06")));
    CHECK_FALSE(isPublicHoliday(iso("2005-05-16")));
    CHECK(publicHolidayName(iso("2005-06-06")) == u"Nationaldagen");
}

TEST_CASE("Ordinary Sundays, other eves and years out of range are no public holidays", "[catalogue][holidays]")
{
    for (const char *day : {"2026-11-22", "2026-04-04", "2026-04-30", "2026-10-30", "2026-01-05", "1989-12-25", "2200-01-01"}) {
        INFO(day);
        CHECK_FALSE(isPublicHoliday(iso(day)));
        CHECK(publicHolidayName(iso(day)).isEmpty());
    }
    CHECK_FALSE(isPublicHoliday(QDate()));
}

TEST_CASE("A public holiday without a rule of its own is not known", "[catalogue][holidays]")
{
    CHECK(dayOf(u"Mo-Fr 09:00-12:00"_s, "2026-05-14").kind == Kind::Unknown);
    CHECK(dayOf(u"Mo-Fr 09:00-12:00"_s, "2026-12-26").kind == Kind::Unknown);
    CHECK(dayOf(u"Mo-Su 21:00-06:00"_s, "2026-12-24").kind == Kind::Unknown);
    CHECK(dayOf(u"Th"_s, "2026-05-14").kind == Kind::Unknown);
    CHECK(dayOf(u"Mo-Fr 09:00-12:00; SH off"_s, "2026-12-25", withBreak()).kind == Kind::Unknown);
    CHECK(dayOf(u"Jun-Aug Mo-Fr 09:00-12:00"_s, "2026-06-19").kind == Kind::Unknown);
}

TEST_CASE("A rule that speaks of a public holiday decides it", "[catalogue][holidays]")
{
    const auto closed = dayOf(u"Mo-Fr 09:00-12:00; PH off"_s, "2026-05-14");
    CHECK(closed.kind == Kind::Closed);
    CHECK(closed.exceptional);
    CHECK(dayOf(u"Mo-Fr,PH 09:00-12:00"_s, "2026-05-14").spans == std::vector<OpenSpan>{{540, 720}});
    CHECK(dayOf(u"Mo-Fr 09:00-12:00; PH 10:00-11:00"_s, "2026-05-14").spans == std::vector<OpenSpan>{{600, 660}});
    CHECK(dayOf(u"PH off; Mo-Fr 09:00-12:00"_s, "2026-05-14").kind == Kind::Closed);
    CHECK(dayOf(u"Mo-Fr 09:00-12:00; Dec 24 09:00-10:00"_s, "2026-12-24").spans == std::vector<OpenSpan>{{540, 600}});
    CHECK(dayOf(u"Mo-Fr 09:00-12:00; Dec 20-Jan 6 off"_s, "2026-12-25").kind == Kind::Closed);
    CHECK(dayOf(u"Mo-Fr 09:00-12:00; PH Mo-Fr 10:00-11:00"_s, "2026-06-06").kind == Kind::Closed);
    CHECK(dayOf(u"Mo-Sa 09:00-12:00; PH Mo-Fr 10:00-11:00"_s, "2026-06-06").kind == Kind::Unknown);
    CHECK(dayOf(u"24/7"_s, "2026-12-25", withBreak()).spans == std::vector<OpenSpan>{{0, 1440}});
    CHECK(dayOf(u"24/7; PH off"_s, "2026-12-25").kind == Kind::Closed);
}

TEST_CASE("A rule for public holidays alone says nothing of other days, unless it opens", "[catalogue][holidays]")
{
    CHECK(dayOf(u"PH off"_s, "2026-11-23").kind == Kind::Unknown);
    CHECK(dayOf(u"PH 10:00-12:00"_s, "2026-11-23").kind == Kind::Closed);
}

TEST_CASE("A day in a listed school break without a rule of its own is not known", "[catalogue][holidays]")
{
    CHECK(dayOf(u"Mo-Fr 09:00-12:00"_s, "2026-10-27", withBreak()).kind == Kind::Unknown);
    CHECK(dayOf(u"Mo-Fr 09:00-12:00; PH off"_s, "2026-10-27", withBreak()).kind == Kind::Unknown);
    CHECK(dayOf(u"Mo-Fr 09:00-12:00"_s, "2026-11-02", withBreak()).kind == Kind::Spans);
    CHECK(dayOf(u"Mo-Fr 09:00-12:00"_s, "2026-10-27").kind == Kind::Spans);
}

TEST_CASE("A rule that speaks of school breaks decides them", "[catalogue][holidays]")
{
    const auto during = u"Mo-Sa 09:00-15:00; SH Mo-Fr 10:00-12:00"_s;
    CHECK(dayOf(during, "2026-10-27", withBreak()).spans == std::vector<OpenSpan>{{600, 720}});
    CHECK(dayOf(during, "2026-10-27", withBreak()).exceptional);
    CHECK(dayOf(during, "2026-10-27").spans == std::vector<OpenSpan>{{540, 900}});
    CHECK(dayOf(during, "2026-12-27", withBreak()).kind == Kind::Closed);
    CHECK(dayOf(during, "2027-01-02", withBreak()).kind == Kind::Unknown);
    CHECK(dayOf(during, "2026-12-25", withBreak()).kind == Kind::Unknown);
    CHECK(dayOf(u"Mo-Fr 09:00-15:00; SH,PH off"_s, "2026-12-25", withBreak()).kind == Kind::Closed);
    CHECK(dayOf(u"Mo-Fr,SH 09:00-15:00"_s, "2026-10-27", withBreak()).kind == Kind::Spans);
}

TEST_CASE("Hours in school breaks alone need to know the breaks", "[catalogue][holidays]")
{
    CHECK(dayOf(u"SH Mo-Fr 10:00-12:00"_s, "2026-11-23", withBreak()).kind == Kind::Closed);
    CHECK(dayOf(u"SH Mo-Fr 10:00-12:00"_s, "2026-11-23").kind == Kind::Unknown);
}

TEST_CASE("An exception wins over every rule", "[catalogue][holidays]")
{
    HoursContext context = withBreak();
    context.exceptions = {{{iso("2026-11-01"), iso("2026-11-30")}, u"10:00-12:00"_s, u"renovering"_s},
                          {{iso("2026-11-24"), iso("2026-11-25")}, {}, u"planeringsdag"_s},
                          {{iso("2026-11-25"), iso("2026-11-26")}, u"08:00-09:00"_s, {}},
                          {{iso("2026-12-24"), iso("2026-12-24")}, u"09:00-10:00,11:00+"_s, {}},
                          {{iso("2026-12-28"), iso("2026-12-28")}, u"some time"_s, u"?"_s}};
    const auto replaced = dayOf(u"Mo-Fr 08:00-16:00"_s, "2026-11-22", context);
    CHECK(replaced.spans == std::vector<OpenSpan>{{600, 720}});
    CHECK(replaced.comment == u"renovering");
    CHECK(replaced.exceptional);
    CHECK(dayOf(u"24/7"_s, "2026-11-24", context) == DayHours{Kind::Closed, {}, u"planeringsdag"_s, true});
    CHECK(dayOf(u"24/7"_s, "2026-11-25", context).kind == Kind::Closed);
    CHECK(dayOf(u"24/7"_s, "2026-11-26", context).spans == std::vector<OpenSpan>{{480, 540}});
    CHECK(dayOf(u"PH off"_s, "2026-12-24", context).spans
          == std::vector<OpenSpan>{{540, 600}, {660, 1440, OpenSpan::Certainty::OpenEnd}});
    CHECK(dayOf({}, "2026-12-24", context).kind == Kind::Spans);
    CHECK(dayOf(u"24/7"_s, "2026-12-28", context).kind == Kind::Unknown);
}

TEST_CASE("Outside their validity hours are not known, exceptions included", "[catalogue][holidays]")
{
    HoursContext context;
    context.validFrom = iso("2026-08-31");
    context.validTo = iso("2026-12-11");
    context.exceptions = {{{iso("2026-12-14"), iso("2026-12-14")}, {}, {}}};
    CHECK(dayOf(u"24/7"_s, "2026-08-30", context).kind == Kind::Unknown);
    CHECK(dayOf(u"24/7"_s, "2026-08-31", context).kind == Kind::Spans);
    CHECK(dayOf(u"24/7"_s, "2026-12-11", context).kind == Kind::Spans);
    CHECK(dayOf(u"24/7"_s, "2026-12-12", context).kind == Kind::Unknown);
    CHECK(dayOf(u"24/7"_s, "2026-12-14", context).kind == Kind::Unknown);
}
