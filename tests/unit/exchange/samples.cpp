// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "samples.h"

namespace paraply {

using namespace Qt::StringLiterals;

Region sampleRegion()
{
    Region region;
    region.code = u"orebro"_s;
    region.name = u"Örebro län"_s;
    region.languages = {u"sv"_s, u"en"_s};
    region.timeZone = QTimeZone("Europe/Stockholm");
    region.dataDate = QDate(2026, 11, 21);
    return region;
}

Service samplePreschool()
{
    Service service;
    service.id = u"orebro-prov"_s;
    service.name = {u"Öppna förskolan, Åby; hus \"3\""_s, u"sv"_s};
    service.originalName = service.name.text;
    service.description = {u"Lek och sång.\nAlla är välkomna."_s, u"sv"_s};
    service.kind = Kind::OpenPreschool;
    service.organization = Organization {u"orebro-kommun"_s, u"Örebro kommun"_s, {}, {}};
    service.municipality = u"Örebro"_s;
    service.ages.min = 0;
    service.ages.max = 71;
    service.languages = {u"sv"_s, u"ar"_s};
    service.locations = {{u"aby"_s, u"Storgatan 1"_s, u"Hovsta"_s, u"Örebro"_s, u"705 91"_s, Position {59.35, 15.2}, Precision::Address}};
    service.phones = {{u"019-21 10 00"_s, u"019211000"_s}};
    service.email = u"aby@example.org"_s;
    service.url = u"https://example.org/öppen"_s;
    service.sources = {{u"https://example.org"_s, {}, true, QDate(2026, 3, 1), u"2026-03-01"_s, {}}};
    return service;
}

Service sampleShelter()
{
    Service service = samplePreschool();
    service.id = u"jour"_s;
    service.name.text = service.originalName = u"Kvinnojouren"_s;
    service.kind = Kind::WomensShelter;
    service.masked = true;
    return service;
}

QList<QByteArray> unfolded(const QByteArray &text)
{
    QByteArray whole = text;
    whole.replace("\r\n ", "");
    return whole.split('\n');
}

}
