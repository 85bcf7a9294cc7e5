// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/calendar.h"

#include "icalreader.h"
#include "samples.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const DateRange kYear {QDate(2026, 11, 21), QDate(2027, 11, 20)};

OpeningHours hours(const char *text)
{
    const auto parsed = OpeningHours::parse(QString::fromUtf8(text));
    REQUIRE(parsed);
    return *parsed;
}

Service openAt(const char *text)
{
    Service service = samplePreschool();
    service.hours = hours(text);
    return service;
}

QByteArray calendarOf(const Service &service)
{
    Calendar calendar(sampleRegion(), {u"Fråga på helgdagar."_s, u"Sluttiden är inte känd."_s, [](const Service &) { return u"Uppgift från 2026."_s; }});
    calendar.addSeries(service, kYear);
    return calendar.bytes();
}

std::vector<ReadTime> timesOf(const QByteArray &text)
{
    const QTimeZone zone("Europe/Stockholm");
    return readCalendar(text, QDateTime(kYear.first, QTime(0, 0), zone), QDateTime(kYear.last.addDays(1), QTime(12, 0), zone));
}

}

TEST_CASE("Weekly hours become one entry that repeats on the region's clock, summer and winter", "[exchange][ical]")
{
    const QByteArray text = calendarOf(openAt("Mo,Th 09:00-12:00; PH off"));
    CHECK(text.count("BEGIN:VEVENT") == 1);
    const QList<QByteArray> lines = unfolded(text);
    CHECK(lines.contains("DTSTART;TZID=Europe/Stockholm:20261123T090000\r"));
    CHECK(lines.contains("DTEND;TZID=Europe/Stockholm:20261123T120000\r"));
    CHECK(lines.contains("RRULE:FREQ=WEEKLY;UNTIL=20271118T080000Z;BYDAY=MO,TH\r"));
    CHECK(lines.contains("EXDATE;TZID=Europe/Stockholm:20261224T090000\r"));
    CHECK(lines.contains("DTSTAMP:20261121T000000Z\r"));
    CHECK(lines.contains("SUMMARY:Öppna förskolan\\, Åby\\; hus \"3\"\r"));
    CHECK(lines.contains("LOCATION:Storgatan 1\\, Hovsta\\, Örebro\r"));
    CHECK(lines.contains("DESCRIPTION:019-21 10 00\\nUppgift från 2026.\r"));
    for (const ReadTime &time : timesOf(text)) {
        const QDateTime local = time.start.toTimeZone(QTimeZone("Europe/Stockholm"));
        CHECK(local.time() == QTime(9, 0));
        CHECK((local.date().dayOfWeek() == 1 || local.date().dayOfWeek() == 4));
        CHECK_FALSE(isPublicHoliday(local.date()));
    }
}

TEST_CASE("The zone is told with its rule, or with each change where there is none", "[exchange][ical]")
{
    const QList<QByteArray> lines = unfolded(calendarOf(openAt("Mo 09:00-12:00")));
    CHECK(lines.contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r"));
    CHECK(lines.contains("TZOFFSETTO:+0200\r"));
    Region region = sampleRegion();
    region.timeZone = QTimeZone("America/New_York");   // second and first Sundays
    Calendar calendar(region, {});
    calendar.addSeries(openAt("Mo 09:00-12:00"), kYear);
    const auto times = timesOf(calendar.bytes());
    REQUIRE(times.size() > 40);
    for (const ReadTime &time : times)
        CHECK(time.start.toTimeZone(region.timeZone).time() == QTime(9, 0));
}

TEST_CASE("What is not known is no entry, and a holiday nobody wrote about is left out and said", "[exchange][ical]")
{
    for (const char *text : {"", "We", "09:00-12:00", "Mo-Fr \"efter telefonkontakt\"", "Mo unknown"}) {
        INFO(text);
        CHECK_FALSE(calendarOf(openAt(text)).contains("VEVENT"));
    }
    const QByteArray text = calendarOf(openAt("Mo,Th 09:00-12:00"));
    CHECK(unfolded(text).contains("EXDATE;TZID=Europe/Stockholm:20261224T090000\r"));
    CHECK(text.contains("Fråga på helgdagar."));
}

TEST_CASE("Where nobody wrote when it closes, the entry has no end and says so", "[exchange][ical]")
{
    const QByteArray text = calendarOf(openAt("We 18:00+; PH off"));
    CHECK_FALSE(text.contains("DTEND"));
    CHECK(text.contains("Sluttiden är inte känd."));
}

TEST_CASE("An evening past midnight ends on the next day", "[exchange][ical]")
{
    const auto times = timesOf(calendarOf(openAt("2026 Dec 4 21:00-06:00")));
    REQUIRE(times.size() == 1);
    CHECK(times[0].start == QDateTime(QDate(2026, 12, 4), QTime(20, 0), Qt::UTC));
    CHECK(times[0].end == QDateTime(QDate(2026, 12, 5), QTime(5, 0), Qt::UTC));
}

TEST_CASE("An entry is the same entry when its hours change, and another region's is another", "[exchange][ical]")
{
    const auto uidOf = [](const QByteArray &text) {
        const QList<QByteArray> lines = unfolded(text);
        return *std::ranges::find_if(lines, [](const QByteArray &line) { return line.startsWith("UID:"); });
    };
    const QByteArray before = uidOf(calendarOf(openAt("Mo 09:00-12:00")));
    CHECK(uidOf(calendarOf(openAt("Tu 10:00-12:00"))) == before);
    Region other = sampleRegion();
    other.code = u"dalarna"_s;
    Calendar calendar(other, {});
    calendar.addSeries(openAt("Mo 09:00-12:00"), kYear);
    CHECK(uidOf(calendar.bytes()) != before);
}

TEST_CASE("Sessions have entries of their own, at their own place and with their note", "[exchange][ical]")
{
    Service service = samplePreschool();
    service.locations.push_back({u"kil"_s, u"Kilsgården"_s, {}, u"Örebro"_s, {}, {}, Precision::None});
    Session babies;
    babies.id = u"bebis"_s;
    babies.name.text = u"Bebisgrupp"_s;
    babies.location = u"kil"_s;
    babies.hours = hours("Tu 13:00-15:00; PH off");
    babies.note = u"Ta med filt."_s;
    babies.validTo = QDate(2026, 12, 31);
    service.sessions = {babies};
    const QByteArray text = calendarOf(service);
    const QList<QByteArray> lines = unfolded(text);
    CHECK(lines.contains("SUMMARY:Öppna förskolan\\, Åby\\; hus \"3\": Bebisgrupp\r"));
    CHECK(lines.contains("LOCATION:Kilsgården\\, Örebro\r"));
    CHECK(text.contains("Ta med filt."));
    CHECK(timesOf(text).size() == 6);   // the six Tuesdays of its time
}

TEST_CASE("One time is one entry, another than its series'", "[exchange][ical]")
{
    const Service service = openAt("Mo 09:00-12:00; PH off");
    const Openings openings = openingsOf(service, sampleRegion(), kYear);
    REQUIRE(!openings.known.empty());
    Calendar calendar(sampleRegion(), {});
    calendar.addOpening(service, openings.known.front());
    CHECK(calendar.entryCount() == 1);
    const auto times = timesOf(calendar.bytes());
    REQUIRE(times.size() == 1);
    CHECK(times[0].start == QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC));
    CHECK(times[0].uid != timesOf(calendarOf(service)).front().uid);
    const QByteArray brief = Calendar::briefOpening(service, sampleRegion(), openings.known.front());
    CHECK(brief.size() < 450);
    REQUIRE(timesOf(brief).size() == 1);
    CHECK(timesOf(brief)[0].start == times[0].start);
}

TEST_CASE("A shelter's entry does not tell where it is", "[exchange][ical]")
{
    Service shelter = sampleShelter();
    shelter.hours = hours("Mo-Fr 09:00-12:00");
    const QByteArray text = calendarOf(shelter);
    for (const char *secret : {"Storgatan", "Hovsta", "GEO", "59.35"}) {
        INFO(secret);
        CHECK_FALSE(text.contains(secret));
    }
    CHECK(unfolded(text).contains("LOCATION:Örebro\r"));
}

TEST_CASE("Lines are folded without breaking a letter, whatever a name holds", "[exchange][ical]")
{
    for (int shift = 0; shift < 4; ++shift) {
        Service service = openAt("Mo 09:00-12:00");
        service.name.text = QString(shift, u'x') + QString(200, u'ö') + u"\n\\;,:\""_s;
        const QByteArray text = calendarOf(service);
        for (const QByteArray &line : text.split('\n')) {
            CHECK(line.size() <= 76);
            CHECK(QString::fromUtf8(line).toUtf8() == line);
            CHECK_FALSE(line.contains("\xef\xbf\xbd"));
        }
        CHECK(timesOf(text).size() > 40);
    }
}
