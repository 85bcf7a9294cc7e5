// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hours.h"

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

enum class Holiday {
    None, NewYearsDay, Epiphany, GoodFriday, EasterDay, EasterMonday, MayDay, AscensionDay, WhitSunday, WhitMonday,
    NationalDay, MidsummerEve, MidsummerDay, AllSaintsDay, ChristmasEve, ChristmasDay, BoxingDay, NewYearsEve
};

// The day of the year, March 22 to April 25, counted from March 1 as day 1: the anonymous Gregorian algorithm, as printed in
// Meeus, Astronomical Algorithms (1991), chapter 8, after Butcher's Ecclesiastical Calendar (1876).
int easterFromMarch(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (b - (b + 8) / 25 + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return (monthAndDay / 31 - 3) * 31 + monthAndDay % 31 + 1;
}

// The same count for a date of March to June, whose months have 31, 30, 31 and 30 days.
int fromMarch(int month, int day)
{
    static constexpr int kBefore[] = {0, 31, 61, 92};
    return kBefore[month - 3] + day;
}

Holiday fixedHoliday(int year, int month, int day)
{
    switch (month * 100 + day) {
    case 101: return Holiday::NewYearsDay;
    case 106: return Holiday::Epiphany;
    case 501: return Holiday::MayDay;
    // Lag 2004:1320: the National Day took Whit Monday's place from 2005 on.
    case 606: return year >= 2005 ? Holiday::NationalDay : Holiday::None;
    case 1224: return Holiday::ChristmasEve;
    case 1225: return Holiday::ChristmasDay;
    case 1226: return Holiday::BoxingDay;
    case 1231: return Holiday::NewYearsEve;
    default: return Holiday::None;
    }
}

Holiday easterHoliday(int year, int month, int day)
{
    if (month < 3 || month > 6)
        return Holiday::None;
    switch (fromMarch(month, day) - easterFromMarch(year)) {
    case -2: return Holiday::GoodFriday;
    case 0: return Holiday::EasterDay;
    case 1: return Holiday::EasterMonday;
    case 39: return Holiday::AscensionDay;
    case 49: return Holiday::WhitSunday;
    case 50: return year < 2005 ? Holiday::WhitMonday : Holiday::None;
    default: return Holiday::None;
    }
}

Holiday weekdayHoliday(int month, int day, int weekday)
{
    if (month == 6 && weekday == Qt::Friday && day >= 19 && day <= 25)
        return Holiday::MidsummerEve;
    if (month == 6 && weekday == Qt::Saturday && day >= 20 && day <= 26)
        return Holiday::MidsummerDay;
    const bool betweenOctoberAndNovember = (month == 10 && day == 31) || (month == 11 && day <= 6);
    return weekday == Qt::Saturday && betweenOctoberAndNovember ? Holiday::AllSaintsDay : Holiday::None;
}

Holiday holidayOn(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1990 || year > 2199)
        return Holiday::None;
    // Where two fall on one day (May 1, 2008), the fixed date names it.
    if (const auto fixed = fixedHoliday(year, month, day); fixed != Holiday::None)
        return fixed;
    if (const auto easter = easterHoliday(year, month, day); easter != Holiday::None)
        return easter;
    return weekdayHoliday(month, day, date.dayOfWeek());
}

}

bool isPublicHoliday(QDate date)
{
    return holidayOn(date) != Holiday::None;
}

QString publicHolidayName(QDate date)
{
    switch (holidayOn(date)) {
    case Holiday::None: return {};
    case Holiday::NewYearsDay: return u"Nyårsdagen"_s;
    case Holiday::Epiphany: return u"Trettondedag jul"_s;
    case Holiday::GoodFriday: return u"Långfredagen"_s;
    case Holiday::EasterDay: return u"Påskdagen"_s;
    case Holiday::EasterMonday: return u"Annandag påsk"_s;
    case Holiday::MayDay: return u"Första maj"_s;
    case Holiday::AscensionDay: return u"Kristi himmelsfärdsdag"_s;
    case Holiday::WhitSunday: return u"Pingstdagen"_s;
    case Holiday::WhitMonday: return u"Annandag pingst"_s;
    case Holiday::NationalDay: return u"Nationaldagen"_s;
    case Holiday::MidsummerEve: return u"Midsommarafton"_s;
    case Holiday::MidsummerDay: return u"Midsommardagen"_s;
    case Holiday::AllSaintsDay: return u"Alla helgons dag"_s;
    case Holiday::ChristmasEve: return u"Julafton"_s;
    case Holiday::ChristmasDay: return u"Juldagen"_s;
    case Holiday::BoxingDay: return u"Annandag jul"_s;
    case Holiday::NewYearsEve: return u"Nyårsafton"_s;
    }
    return {};
}

}
