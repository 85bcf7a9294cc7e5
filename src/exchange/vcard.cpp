// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/vcard.h"

#include "catalogue/kindwords.h"
#include "exchange/contentline.h"
#include "exchange/recorduuid.h"

#include <QUrl>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// A property whose value is text; none where there is nothing to say.
QByteArray textLine(const QByteArray &name, const QString &text)
{
    return text.isEmpty() ? QByteArray() : contentLine(name, escapedText(text));
}

QByteArray webLine(const QString &url)
{
    return url.isEmpty() ? QByteArray() : contentLine("URL", QString::fromLatin1(QUrl(url).toEncoded()));
}

/// ADR: post office box; extended; street; locality; region; postal code; country.
QString adrOf(const Service &service)
{
    const Location *place = shownLocation(service);
    if (!place)
        return service.reach == Reach::Municipality ? u";;;;%1;;"_s.arg(escapedText(service.municipality)) : QString();
    return u";;%1;%2;%3;%4;"_s.arg(escapedText(place->address), escapedText(place->locality), escapedText(place->municipality),
                                   escapedText(place->postalCode));
}

QByteArray addressLine(const Service &service)
{
    const QString address = adrOf(service);
    return address.isEmpty() ? QByteArray() : contentLine("ADR", address);
}

/// RFC 5870. The middle of a town is no place to send anybody to, so it is not given.
QByteArray geoLine(const Service &service)
{
    const Location *place = shownLocation(service);
    if (!place || !place->position || place->precision < Precision::Neighbourhood)
        return {};
    const QString uncertainty = place->precision == Precision::Neighbourhood ? u";u=1000"_s : QString();
    return contentLine("GEO", u"geo:%1,%2%3"_s.arg(place->position->latitude, 0, 'f', 5).arg(place->position->longitude, 0, 'f', 5).arg(uncertainty));
}

QByteArray phoneLine(const Phone &phone)
{
    const QString uri = telUri(phone);
    return uri.isEmpty() ? textLine("TEL;TYPE=voice", phone.number) : contentLine("TEL;VALUE=uri;TYPE=voice", uri);
}

QByteArray categoryLine(const Service &service)
{
    const KindWords words = wordsOf(service.kind);
    return textLine("CATEGORIES", (service.name.language == u"en" ? words.english : words.swedish).toString());
}

QByteArray wrapped(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:4.0\r\n" + lines + "END:VCARD\r\n";
}

}

const Location *shownLocation(const Service &service)
{
    return service.masked || service.locations.empty() ? nullptr : &service.locations.front();
}

QString telUri(const Phone &phone)
{
    if (phone.dialable.isEmpty())
        return {};
    if (phone.dialable.startsWith(u'+'))
        return u"tel:"_s + phone.dialable;
    if (phone.dialable.startsWith(u'0'))
        return u"tel:+46"_s + phone.dialable.mid(1);
    return u"tel:%1;phone-context=+46"_s.arg(phone.dialable);
}

QByteArray vcard(const Service &service, const Region &region)
{
    QByteArray lines = "PRODID:-//Paraply//Paraply//SV\r\nKIND:org\r\n";
    lines += contentLine("UID", u"urn:uuid:"_s + recordUuid(region.code, u"service", service.id).toString(QUuid::WithoutBraces));
    lines += textLine("FN", service.name.text);
    if (service.originalName != service.name.text)
        lines += textLine("NICKNAME", service.originalName);
    if (service.organization)
        lines += textLine("ORG", service.organization->name);
    for (const Phone &phone : service.phones)
        lines += phoneLine(phone);
    lines += textLine("EMAIL", service.email);
    lines += webLine(service.url);
    lines += addressLine(service);
    lines += geoLine(service);
    for (const QString &language : service.languages)
        lines += contentLine("LANG", language);
    lines += categoryLine(service);
    lines += textLine("NOTE", service.description.text);
    if (const QDate newest = service.newestDate(); newest.isValid())
        lines += contentLine("REV", newest.toString(u"yyyyMMdd"_s) + u"T000000Z"_s);
    return wrapped(lines);
}

QByteArray briefVcard(const Service &service, qsizetype bytes)
{
    QByteArray lines = textLine("FN", service.name.text);
    for (qsizetype length = service.name.text.size(); wrapped(lines).size() > bytes && length > 0; --length)
        lines = textLine("FN", service.name.text.left(length).trimmed());
    QByteArrayList rest;
    for (const Phone &phone : service.phones)
        rest += textLine("TEL", phone.number);
    rest += {textLine("ORG", service.organization ? service.organization->name : QString()), webLine(service.url),
             textLine("EMAIL", service.email), addressLine(service)};
    for (const QByteArray &line : rest) {
        if (wrapped(lines + line).size() <= bytes)
            lines += line;
    }
    return wrapped(lines);
}

}
