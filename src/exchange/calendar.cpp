// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/calendar.h"

#include "catalogue/kindwords.h"
#include "exchange/recorduuid.h"
#include "exchange/vcard.h"
#include "exchange/zoneobservances.h"

#include <QUrl>
#include <libical/ical.h>

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

constexpr int kMinutesOfDay = 24 * 60;

/// 2026-11-23 and 1500 minutes: the 24th, 01:00.
QDateTime clockTime(QDate day, int minutes)
{
    return {day.addDays(minutes / kMinutesOfDay), QTime(0, 0).addSecs(minutes % kMinutesOfDay * 60), Qt::UTC};
}

QByteArray stamp(const QDateTime &clock)
{
    return clock.toString(u"yyyyMMdd'T'hhmmss"_s).toLatin1();
}

/// What the clocks of a zone show, as UTC.
QByteArray utcStamp(const QDateTime &clock, const QTimeZone &zone)
{
    return stamp(QDateTime(clock.date(), clock.time(), zone).toUTC()) + 'Z';
}

void add(icalcomponent *to, const QByteArray &property)
{
    icalcomponent_add_property(to, icalproperty_new_from_string(property.constData()));
}

QByteArray timeProperty(const char *name, const QTimeZone &zone, QDate day, int minutes)
{
    return QByteArray(name) + ";TZID=" + zone.id() + ':' + stamp(clockTime(day, minutes));
}

const Session *sessionOf(const Service &service, const QString &id)
{
    const auto found = std::ranges::find(service.sessions, id, &Session::id);
    return found == service.sessions.end() ? nullptr : &*found;
}

QString summaryOf(const Service &service, const Session *session)
{
    return session && !session->name.text.isEmpty() ? u"%1: %2"_s.arg(service.name.text, session->name.text) : service.name.text;
}

/// The session's own place where it has one.
const Location *placeOf(const Service &service, const Session *session)
{
    if (service.masked || !session || session->location.isEmpty())
        return shownLocation(service);
    const auto own = std::ranges::find(service.locations, session->location, &Location::id);
    return own == service.locations.end() ? shownLocation(service) : &*own;
}

QString placeText(const Service &service, const Session *session)
{
    const Location *place = placeOf(service, session);
    if (!place)
        return service.reach == Reach::Municipality ? service.municipality : QString();
    QStringList parts {place->address, place->locality, place->municipality};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

QByteArray ruleOf(const Recurrence &days, const QByteArray &until)
{
    static constexpr const char *kDays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    QByteArrayList names;
    for (const int weekday : days.weekdays)
        names += (days.every == Recurrence::Every::Month ? QByteArray::number(days.nth) : QByteArray()) + kDays[weekday - 1];
    const QByteArray frequency = days.every == Recurrence::Every::Month ? "MONTHLY"
        : days.every == Recurrence::Every::SecondWeek ? "WEEKLY;INTERVAL=2" : "WEEKLY";
    return "RRULE:FREQ=" + frequency + ";UNTIL=" + until + ";BYDAY=" + names.join(',');
}

void addDays(icalcomponent *event, const OpeningSeries &series, const QTimeZone &zone)
{
    if (series.days.every != Recurrence::Every::Once)
        add(event, ruleOf(series.days, utcStamp(clockTime(series.days.last, series.start), zone)));
    for (const QDate day : series.days.leftOut)
        add(event, timeProperty("EXDATE", zone, day, series.start));
}

QByteArray wholeText(icalcomponent *component)
{
    char *text = icalcomponent_as_ical_string_r(component);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

QByteArray uidOf(const Region &region, QStringView entity, const QString &id)
{
    return recordUuid(region.code, entity, id).toByteArray(QUuid::WithoutBraces);
}

QByteArray openingUid(const Service &service, const Region &region, const Opening &opening)
{
    const QString day = opening.day.toString(Qt::ISODate);
    return uidOf(region, u"opening", u"%1/%2/%3/%4"_s.arg(service.id, opening.session, day).arg(opening.start));
}

QByteArray stampProperty(const Region &region)
{
    return "DTSTAMP:" + region.dataDate.toString(u"yyyyMMdd"_s).toLatin1() + "T000000Z";
}

Component emptyCalendar()
{
    Component calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), "PRODID:-//Paraply//Paraply//SV");
    add(calendar.get(), "VERSION:2.0");
    return calendar;
}

}

struct Calendar::Content {
    Region region;
    CalendarWords words;
    QString name;
    std::vector<Component> events;
    int firstYear = 9999, lastYear = 0;

    icalcomponent *begin(const Service &service, const QString &session, const QByteArray &uid);
    void setTimes(icalcomponent *event, QDate day, int start, std::optional<int> end, QDate last);
    void describe(icalcomponent *event, const Service &service, const Session *session, bool daysNotKnown, bool endKnown) const;
};

icalcomponent *Calendar::Content::begin(const Service &service, const QString &session, const QByteArray &uid)
{
    icalcomponent *event = events.emplace_back(icalcomponent_new_vevent()).get();
    add(event, "UID:" + uid);
    add(event, stampProperty(region));
    icalcomponent_add_property(event, icalproperty_new_summary(summaryOf(service, sessionOf(service, session)).toUtf8().constData()));
    return event;
}

void Calendar::Content::setTimes(icalcomponent *event, QDate day, int start, std::optional<int> end, QDate last)
{
    add(event, timeProperty("DTSTART", region.timeZone, day, start));
    if (end)
        add(event, timeProperty("DTEND", region.timeZone, day, *end));
    firstYear = std::min(firstYear, day.year());
    lastYear = std::max(lastYear, last.year());
}

void Calendar::Content::describe(icalcomponent *event, const Service &service, const Session *session, bool daysNotKnown, bool endKnown) const
{
    if (const QString place = placeText(service, session); !place.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(place.toUtf8().constData()));
    QStringList lines;
    for (const Phone &phone : service.phones)
        lines += phone.number;
    lines += session ? session->note : QString();
    lines += endKnown ? QString() : words.endNotKnown;
    lines += daysNotKnown ? words.daysNotKnown : QString();
    lines += words.about ? words.about(service) : QString();
    lines.removeAll(QString());
    if (!lines.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(lines.join(u'\n').toUtf8().constData()));
    if (!service.url.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_url(QUrl(service.url).toEncoded().constData()));
    const KindWords kind = wordsOf(service.kind);
    icalcomponent_add_property(event, icalproperty_new_categories((service.name.language == u"en" ? kind.english : kind.swedish).toUtf8().constData()));
    // Opening hours take nobody's time.
    add(event, "TRANSP:TRANSPARENT");
}

Calendar::Calendar(const Region &region, CalendarWords words) : m_content(std::make_unique<Content>())
{
    m_content->region = region;
    m_content->words = std::move(words);
}

Calendar::~Calendar() = default;

void Calendar::addSeries(const Service &service, DateRange days, const std::optional<QString> &session)
{
    const Openings openings = openingsOf(service, m_content->region, days, session);
    for (const OpeningSeries &series : openings.series()) {
        QString id = service.id + u'/' + series.session;
        if (series.number > 0)
            id += u'/' + QString::number(series.number + 1);
        icalcomponent *event = m_content->begin(service, series.session, uidOf(m_content->region, u"series", id));
        m_content->setTimes(event, series.days.first, series.start, series.end, series.days.last);
        addDays(event, series, m_content->region.timeZone);
        m_content->describe(event, service, sessionOf(service, series.session), openings.daysNotKnown, series.end.has_value());
    }
}

void Calendar::addOpening(const Service &service, const Opening &opening)
{
    icalcomponent *event = m_content->begin(service, opening.session, openingUid(service, m_content->region, opening));
    m_content->setTimes(event, opening.day, opening.start, opening.end, opening.day);
    m_content->describe(event, service, sessionOf(service, opening.session), false, opening.end.has_value());
}

void Calendar::setName(const QString &name)
{
    m_content->name = name;
}

int Calendar::entryCount() const
{
    return int(m_content->events.size());
}

QByteArray Calendar::bytes() const
{
    const Component calendar = emptyCalendar();
    add(calendar.get(), "CALSCALE:GREGORIAN");
    if (!m_content->name.isEmpty()) {
        icalproperty *name = icalproperty_new_x(m_content->name.toUtf8().constData());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        icalcomponent_add_property(calendar.get(), name);
    }
    if (!m_content->events.empty()) {
        const QByteArray zone = zoneObservances(m_content->region.timeZone, m_content->firstYear, m_content->lastYear + 1);
        icalcomponent_add_component(calendar.get(), icalcomponent_new_from_string(zone.constData()));
    }
    for (const Component &event : m_content->events)
        icalcomponent_add_component(calendar.get(), icalcomponent_new_clone(event.get()));
    return wholeText(calendar.get());
}

QByteArray Calendar::briefOpening(const Service &service, const Region &region, const Opening &opening)
{
    const Component calendar = emptyCalendar();
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_component(calendar.get(), event);
    add(event, "UID:" + openingUid(service, region, opening));
    add(event, stampProperty(region));
    const Session *session = sessionOf(service, opening.session);
    icalcomponent_add_property(event, icalproperty_new_summary(summaryOf(service, session).toUtf8().constData()));
    add(event, "DTSTART:" + utcStamp(clockTime(opening.day, opening.start), region.timeZone));
    if (opening.end)
        add(event, "DTEND:" + utcStamp(clockTime(opening.day, *opening.end), region.timeZone));
    if (const QString place = placeText(service, session); !place.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(place.toUtf8().constData()));
    return wholeText(calendar.get());
}

}
