// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/exportformats.h"

#include "ctl/servicejson.h"
#include "exchange/calendar.h"
#include "exchange/geofeatures.h"
#include "exchange/schemaorg.h"
#include "exchange/servicetable.h"
#include "exchange/vcard.h"

#include <QJsonDocument>

namespace paraply {

namespace {

using Services = std::vector<Service>;

/// What is known of the year that begins with the data.
DateRange yearOf(const Region &region)
{
    return {region.dataDate, region.dataDate.addDays(365)};
}

QByteArray calendarBytes(const Services &services, const Catalogue &catalogue, const Console &console)
{
    const QDate today = catalogue.region().dataDate;
    const auto about = [&console, today](const Service &service) {
        const QDate newest = service.newestDate();
        const QString since = newest.isValid() ? console.say(u"Uppgift från %1.", u"From %1.").arg(newest.year()) : console.say(u"Uppgiften saknar datum.", u"No date is stated.");
        return freshnessOf(newest, today) == Freshness::Fresh ? since : since + console.say(u" Den kan ha ändrats.", u" It may have changed.");
    };
    Calendar calendar(catalogue.region(), {console.say(u"Helgdagar och skollov är inte med, för ingen har skrivit vad som gäller då.",
                                                       u"Public holidays and school breaks are left out, because nobody wrote what holds then."),
                                           console.say(u"Det är inte känt när det slutar.", u"It is not known when it ends."), about});
    calendar.setName(services.size() == 1 ? services.front().name.text : console.say(u"Stöd för föräldrar i %1", u"Support for parents in %1").arg(catalogue.region().name));
    for (const Service &service : services)
        calendar.addSeries(service, yearOf(catalogue.region()));
    return calendar.bytes();
}

QByteArray geoJsonBytes(const Services &services, const Catalogue &catalogue, const Console &)
{
    return QJsonDocument(geoFeatures(services, catalogue.region())).toJson();
}

QByteArray vcardBytes(const Services &services, const Catalogue &catalogue, const Console &)
{
    QByteArray cards;
    for (const Service &service : services)
        cards += vcard(service, catalogue.region());
    return cards;
}

QByteArray schemaOrgBytes(const Services &services, const Catalogue &catalogue, const Console &)
{
    const DateRange year = yearOf(catalogue.region());
    return QJsonDocument(services.size() == 1 ? schemaOrgService(services.front(), catalogue.region(), year)
                                              : schemaOrgGraph(services, catalogue.region(), year)).toJson();
}

/// A line for each service: its id, a tab, its hours; nothing after the tab where none are known.
QByteArray openingHoursBytes(const Services &services, const Catalogue &, const Console &)
{
    QByteArray lines;
    for (const Service &service : services) {
        if (service.sessions.empty() || !service.hoursText.isEmpty())
            lines += (service.id + u'\t' + service.hours.text() + u'\n').toUtf8();
        for (const Session &session : service.sessions)
            lines += (service.id + u'/' + session.id + u'\t' + session.hours.text() + u'\n').toUtf8();
    }
    return lines;
}

QByteArray tableBytes(const Services &services, const Catalogue &, const Console &)
{
    return serviceTable(services);
}

}

const std::vector<ExportFormat> &exportFormats()
{
    static const std::vector<ExportFormat> formats {
        {"ical", u"Öppettider som kalender (iCalendar)", u"Opening times as a calendar (iCalendar)", calendarBytes},
        {"geojson", u"Platser för kartor (GeoJSON)", u"Places for maps (GeoJSON)", geoJsonBytes},
        {"vcard", u"Kontakter (vCard 4)", u"Contacts (vCard 4)", vcardBytes},
        {"schema-org", u"Uppgifter för sökmotorer (JSON-LD, schema.org)", u"Facts for search engines (JSON-LD, schema.org)", schemaOrgBytes},
        {"opening-hours", u"Öppettider i OpenStreetMaps form", u"Opening hours in OpenStreetMap's form", openingHoursBytes},
        {"csv", u"Kalkylblad (CSV)", u"A spreadsheet (CSV)", tableBytes},
    };
    return formats;
}

}
