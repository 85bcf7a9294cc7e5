// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/schemaorg.h"

#include "catalogue/kindwords.h"
#include "exchange/recorduuid.h"
#include "exchange/vcard.h"

#include <QJsonArray>
#include <QTime>

#include <algorithm>
#include <map>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesOfDay = 24 * 60;

void put(QJsonObject &to, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        to[key] = text;
}

void put(QJsonObject &to, const QString &key, const QJsonArray &values)
{
    if (!values.isEmpty())
        to[key] = values.size() == 1 ? values.first() : values;
}

QString idOf(const Region &region, QStringView entity, const QString &id)
{
    return u"urn:uuid:"_s + recordUuid(region.code, entity, id).toString(QUuid::WithoutBraces);
}

/// schema.org counts years, as decimals; a month of ours goes on to its last day.
QJsonObject audienceOf(const AgeRange &ages, bool expecting)
{
    QJsonObject audience {{u"@type"_s, u"PeopleAudience"_s}, {u"audienceType"_s, expecting ? u"parents and expecting parents"_s : u"parents"_s}};
    if (ages.min)
        audience[u"suggestedMinAge"_s] = std::round(*ages.min / 12.0 * 100) / 100;
    if (ages.max)
        audience[u"suggestedMaxAge"_s] = std::round((*ages.max + 1) / 12.0 * 100) / 100;
    return audience;
}

QString clock(int minutes)
{
    // A place that closes at midnight closes at the end of its day.
    return minutes % kMinutesOfDay == 0 && minutes > 0 ? u"23:59"_s : QTime(0, 0).addSecs(minutes % kMinutesOfDay * 60).toString(u"HH:mm"_s);
}

QJsonArray daysOfWeek(const std::vector<int> &weekdays)
{
    static const QStringList kDays {u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    QJsonArray days;
    for (const int day : weekdays)
        days += u"https://schema.org/"_s + kDays[day - 1];
    return days;
}

/// The days on which a weekly opening falls away, as OpeningHoursSpecification has it: the same opens and closes is "closed".
QJsonObject closedOn(QDate day)
{
    return {{u"@type"_s, u"OpeningHoursSpecification"_s}, {u"validFrom"_s, day.toString(Qt::ISODate)},
            {u"validThrough"_s, day.toString(Qt::ISODate)}, {u"opens"_s, u"00:00"_s}, {u"closes"_s, u"00:00"_s}};
}

QJsonObject hoursOf(const OpeningSeries &series, const std::vector<int> &weekdays, QDate first, QDate last)
{
    QJsonObject hours {{u"@type"_s, u"OpeningHoursSpecification"_s}, {u"opens"_s, clock(series.start)}};
    if (series.end)
        hours[u"closes"_s] = clock(*series.end);
    put(hours, u"dayOfWeek"_s, daysOfWeek(weekdays));
    hours[u"validFrom"_s] = first.toString(Qt::ISODate);
    hours[u"validThrough"_s] = last.toString(Qt::ISODate);
    return hours;
}

/// A weekly rule is one specification; what no weekly rule says is one a day. A day is said to be closed only where nothing opens.
QJsonArray specifications(const Openings &openings)
{
    QJsonArray all;
    std::vector<QDate> open, leftOut;
    for (const Opening &one : openings.known)
        open.push_back(one.day);
    for (const OpeningSeries &series : openings.series()) {
        if (series.days.every == Recurrence::Every::Week) {
            all += hoursOf(series, series.days.weekdays, series.days.first, series.days.last);
            leftOut.insert(leftOut.end(), series.days.leftOut.begin(), series.days.leftOut.end());
            continue;
        }
        for (const QDate day : daysOf(series.days))
            all += hoursOf(series, {}, day, day);
    }
    std::ranges::sort(leftOut);
    leftOut.erase(std::unique(leftOut.begin(), leftOut.end()), leftOut.end());
    for (const QDate day : leftOut) {
        if (!std::ranges::binary_search(open, day))
            all += closedOn(day);
    }
    return all;
}

QJsonObject placeOf(const Service &service, const Location &location)
{
    QJsonObject address {{u"@type"_s, u"PostalAddress"_s}};
    put(address, u"streetAddress"_s, location.address);
    put(address, u"postalCode"_s, location.postalCode);
    put(address, u"addressLocality"_s, location.locality.isEmpty() ? service.municipality : location.locality);
    put(address, u"addressRegion"_s, location.municipality);
    QJsonObject place {{u"@type"_s, u"Place"_s}, {u"address"_s, address}};
    // The middle of a town is no position of a house.
    if (location.position && location.precision >= Precision::Neighbourhood)
        place[u"geo"_s] = QJsonObject {{u"@type"_s, u"GeoCoordinates"_s}, {u"latitude"_s, location.position->latitude}, {u"longitude"_s, location.position->longitude}};
    return place;
}

/// All of them, or the one that is named.
QJsonArray placesOf(const Service &service, const QString &only = {})
{
    QJsonArray places;
    for (const Location &location : service.masked ? std::vector<Location>() : service.locations) {
        if (only.isEmpty() || location.id == only)
            places += placeOf(service, location);
    }
    return places;
}

QJsonObject channelOf(const Service &service, const Openings &own)
{
    QJsonObject channel {{u"@type"_s, u"ServiceChannel"_s}};
    put(channel, u"serviceUrl"_s, service.url);
    put(channel, u"availableLanguage"_s, QJsonArray::fromStringList(service.languages));
    put(channel, u"serviceLocation"_s, placesOf(service));
    QJsonArray numbers;
    for (const Phone &phone : service.phones)
        numbers += QJsonObject {{u"@type"_s, u"ContactPoint"_s}, {u"telephone"_s, phone.number}};
    put(channel, u"servicePhone"_s, numbers);
    put(channel, u"hoursAvailable"_s, specifications(own));
    return channel;
}

QJsonObject areaOf(const Service &service)
{
    const bool country = service.reach == Reach::Country;
    return {{u"@type"_s, country ? u"Country"_s : u"AdministrativeArea"_s}, {u"name"_s, service.municipality}};
}

QJsonObject eventOf(const Service &service, const Session &session, const Region &region, const Openings &openings)
{
    const Opening &next = openings.known.front();
    const auto moment = [&](int minutes) {
        const QDateTime local(next.day.addDays(minutes / kMinutesOfDay), QTime(0, 0).addSecs(minutes % kMinutesOfDay * 60), region.timeZone);
        return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    };
    QJsonObject event {{u"@type"_s, u"Event"_s}, {u"@id"_s, idOf(region, u"session", session.id)},
                       {u"name"_s, session.name.text.isEmpty() ? service.name.text : session.name.text}, {u"startDate"_s, moment(next.start)}};
    if (next.end)
        event[u"endDate"_s] = moment(*next.end);
    const AgeRange &ages = session.ages.isEmpty() ? service.ages : session.ages;
    event[u"audience"_s] = audienceOf(ages, session.expecting.value_or(service.expecting));
    if (service.cost == u"free")
        event[u"isAccessibleForFree"_s] = true;
    event[u"about"_s] = QJsonObject {{u"@id"_s, idOf(region, u"service", service.id)}};
    put(event, u"location"_s, placesOf(service, session.location));
    QJsonArray schedules;
    for (const OpeningSeries &series : openings.series()) {
        QJsonObject schedule {{u"@type"_s, u"Schedule"_s}, {u"startDate"_s, series.days.first.toString(Qt::ISODate)}, {u"endDate"_s, series.days.last.toString(Qt::ISODate)},
                              {u"startTime"_s, clock(series.start)}, {u"scheduleTimezone"_s, QString::fromLatin1(region.timeZone.id())}};
        if (series.end)
            schedule[u"endTime"_s] = clock(*series.end);
        if (series.days.every != Recurrence::Every::Once)
            schedule[u"repeatFrequency"_s] = series.days.every == Recurrence::Every::Week ? u"P1W"_s
                : series.days.every == Recurrence::Every::SecondWeek ? u"P2W"_s : u"P1M"_s;
        put(schedule, u"byDay"_s, daysOfWeek(series.days.weekdays));
        QJsonArray out;
        for (const QDate day : series.days.leftOut)
            out += day.toString(Qt::ISODate);
        put(schedule, u"exceptDate"_s, out);
        schedules += schedule;
    }
    put(event, u"eventSchedule"_s, schedules);
    return event;
}

}

QJsonObject schemaOrgService(const Service &service, const Region &region, DateRange days)
{
    QJsonObject value {{u"@context"_s, u"https://schema.org"_s}, {u"@type"_s, u"Service"_s}, {u"@id"_s, idOf(region, u"service", service.id)},
                       {u"identifier"_s, service.id}, {u"name"_s, service.name.text}, {u"inLanguage"_s, service.name.language}};
    put(value, u"description"_s, service.description.text);
    put(value, u"serviceType"_s, wordsOf(service.kind).english.toString());
    if (service.organization)
        value[u"provider"_s] = QJsonObject {{u"@type"_s, u"Organization"_s}, {u"name"_s, service.organization->name}};
    value[u"areaServed"_s] = areaOf(service);
    value[u"audience"_s] = audienceOf(service.ages, service.expecting);
    put(value, u"url"_s, service.url);
    if (service.cost == u"free")
        value[u"isAccessibleForFree"_s] = true;
    value[u"availableChannel"_s] = channelOf(service, openingsOf(service, region, days, u""_s));
    QJsonArray events;
    for (const Session &session : service.sessions) {
        const Openings openings = openingsOf(service, region, days, session.id);
        if (!openings.known.empty())
            events += eventOf(service, session, region, openings);
    }
    put(value, u"subjectOf"_s, events);
    return value;
}

QJsonObject schemaOrgGraph(const std::vector<Service> &services, const Region &region, DateRange days)
{
    QJsonArray graph;
    for (const Service &service : services) {
        QJsonObject value = schemaOrgService(service, region, days);
        value.remove(u"@context"_s);
        graph += value;
    }
    return {{u"@context"_s, u"https://schema.org"_s}, {u"@graph"_s, graph}};
}

}
