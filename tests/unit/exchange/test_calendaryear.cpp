// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/catalogue.h"
#include "catalogue/find.h"
#include "catalogue/hourscontext.h"
#include "exchange/calendar.h"
#include "icalreader.h"
#include "publisher/build.h"
#include "samples.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 366, kStep = 15;
const DateRange kYear {QDate(2026, 11, 21), QDate(2026, 11, 21).addDays(kDays - 1)};

/// By day and quarter of an hour: whether the calendar says open. What a program makes of it, not what we meant.
std::vector<bool> quartersOf(const std::vector<ReadTime> &times, const QTimeZone &zone)
{
    std::vector<bool> open(size_t(kDays) * 96);
    for (const ReadTime &time : times) {
        const WallMinute start = wallMinute(time.start, zone), end = wallMinute(time.end, zone);
        const auto quarter = [](const WallMinute &at) { return kYear.first.daysTo(at.date) * 96 + at.minute / kStep; };
        for (qint64 at = quarter(start); at < std::min<qint64>(quarter(end), qint64(open.size())); ++at)
            open[size_t(std::max<qint64>(at, 0))] = true;
    }
    return open;
}

bool changesClock(QDate day, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime(day, QTime(0, 0), zone)) != zone.offsetFromUtc(QDateTime(day.addDays(1), QTime(0, 0), zone));
}

/// Holds a service's calendar against its hours at every quarter of a year. How many quarters were open.
int checkYear(const Service &service, const Region &region, const OpeningHours &hours, const HoursContext &context, const QString &session)
{
    Calendar calendar(region, {});
    calendar.addSeries(service, kYear, session);
    const QDateTime from(kYear.first, QTime(0, 0), region.timeZone), to(kYear.last.addDays(1), QTime(0, 0), region.timeZone);
    const auto open = quartersOf(readCalendar(calendar.bytes(), from, to), region.timeZone);
    int count = 0, wrong = 0;
    for (int day = 1; day < kDays; ++day) {   // what runs past midnight into the first day began before the calendar does
        const QDate date = kYear.first.addDays(day);
        if (changesClock(date, region.timeZone))
            continue;
        for (int quarter = 0; quarter < 96; ++quarter) {
            const bool told = open[size_t(day) * 96 + size_t(quarter)];
            const bool meant = hours.stateAtLocal(date, quarter * kStep, context) == OpenState::Open;
            if (told != meant && wrong++ == 0)
                UNSCOPED_INFO("first wrong: " << date.toString(Qt::ISODate).toStdString() << ' ' << quarter * kStep << (told ? " told open" : " meant open"));
            count += told;
        }
    }
    CHECK(wrong == 0);
    return count;
}

std::shared_ptr<const Catalogue> shippedCatalogue()
{
    static const QTemporaryDir folder;
    static const std::shared_ptr<const Catalogue> catalogue = [] {
        const QString file = folder.filePath(u"orebro.sqlite"_s);
        REQUIRE(buildCatalogue(QStringLiteral(PARAPLY_SOURCES "/data/orebro"), file, realFiles(), [](QStringView, qint64, qint64) { }));
        const auto opened = Catalogue::open(file);
        REQUIRE(opened);
        return *opened;
    }();
    return catalogue;
}

}

TEST_CASE("Through a year, the calendar of everything in the county is open exactly when the guide says so", "[exchange][ical][year]")
{
    const auto catalogue = shippedCatalogue();
    Query query;
    query.limit = 0;
    query.now = QDateTime(kYear.first, QTime(12, 0), Qt::UTC);
    const auto answer = find(*catalogue, query);
    REQUIRE(answer);
    std::vector<Hit> hits = answer->hits;
    hits.insert(hits.end(), answer->remote.begin(), answer->remote.end());
    int schedules = 0, known = 0;
    for (const Hit &hit : hits) {
        INFO(hit.service.toStdString());
        const auto service = catalogue->service(hit.service, {});
        REQUIRE((service && *service));
        if (!(*service)->hours.isEmpty()) {
            ++schedules;
            known += checkYear(**service, catalogue->region(), (*service)->hours, hoursContext(catalogue->region(), **service), u""_s) > 0;
        }
        for (const Session &session : (*service)->sessions) {
            ++schedules;
            known += checkYear(**service, catalogue->region(), session.hours, hoursContext(catalogue->region(), **service, &session), session.id) > 0;
        }
    }
    CHECK(schedules >= 30);
    CHECK(known >= 20);
    CHECK(known < schedules);   // days without times, and times without days, are in no calendar
}

TEST_CASE("Holidays, school breaks, exceptions, odd weeks and terms come out as the guide reads them", "[exchange][ical][year]")
{
    const char *text = GENERATE(
        "Mo-Fr 09:00-15:00; PH off; SH Mo-Fr 10:00-12:00", "Mo-Fr 09:00-15:00; SH off", "Mo,Th 09:00-12:00", "Mo-Su,PH 10:00-18:00",
        "Mo[1] 18:00-20:00; Jul off", "Tu[-1] 13:00-15:00; PH off", "week 2-52/2 We 13:00-15:00", "2026 Aug 31-2026 Dec 11 Tu 09:30-11:30",
        "Mo-Th 08:00-12:00,13:00-16:00; Fr 08:00-12:00,13:00-15:00; PH off", "Mo-Fr 09:00-12:00; Dec 24 off; Jun-Aug Mo-Fr 10:00-11:00",
        "SH Mo-Fr 10:00-12:00", "PH 10:00-12:00", "Fr,Sa 20:00-02:00; PH off", "Mo-Su 21:00-06:00", "24/7", "24/7; Dec 24 off",
        "Tu 09:00-12:00 || \"by appointment\"", "We 09:00-12:00; We 10:30-11:00 off", "Mo-Fr 07:30-08:30,09:00-10:00; PH,SH off");
    INFO(text);
    Region region = sampleRegion();
    Service service = samplePreschool();
    const auto parsed = OpeningHours::parse(QString::fromUtf8(text));
    REQUIRE(parsed);
    service.hours = *parsed;
    service.schoolBreaks = {{QDate(2026, 12, 21), QDate(2027, 1, 8)}, {QDate(2027, 2, 22), QDate(2027, 2, 26)}};
    service.exceptions = {{{QDate(2027, 3, 1), QDate(2027, 3, 3)}, {}, u"Städning"_s}, {{QDate(2027, 4, 14), QDate(2027, 4, 14)}, u"10:00-11:00"_s, {}}};
    SECTION("all the year")
    {
        CHECK(checkYear(service, region, service.hours, hoursContext(region, service), u""_s) > 0);
    }
    SECTION("while they are valid")
    {
        service.validFrom = QDate(2026, 12, 1);
        service.validTo = QDate(2027, 5, 31);
        checkYear(service, region, service.hours, hoursContext(region, service), u""_s);
    }
}
