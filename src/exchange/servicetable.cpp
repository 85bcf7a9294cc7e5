// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/servicetable.h"

#include "base/csvline.h"

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

const QStringList kHeader {u"id"_s, u"name"_s, u"kind"_s, u"organization"_s, u"municipality"_s, u"address"_s, u"locality"_s,
                           u"postal_code"_s, u"min_age_months"_s, u"max_age_months"_s, u"expecting"_s, u"phones"_s, u"email"_s,
                           u"url"_s, u"hours"_s, u"cost"_s, u"languages"_s, u"newest_date"_s};

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString hoursText(const Service &service)
{
    QStringList texts {service.hoursText};
    for (const Session &session : service.sessions)
        texts += session.hoursText;
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u" | "_s);
}

QByteArray row(const Service &service, const Location &location)
{
    QStringList phones;
    for (const Phone &phone : service.phones)
        phones += phone.number;
    const QStringList cells {service.id, service.name.text, kindCode(service.kind), service.organization ? service.organization->name : QString(),
                             service.municipality, location.address, location.locality, location.postalCode, numberText(service.ages.min),
                             numberText(service.ages.max), service.expecting ? u"yes"_s : QString(), phones.join(u"; "_s), service.email, service.url,
                             hoursText(service), service.cost, service.languages.join(u';'), service.newestDate().toString(Qt::ISODate)};
    return csvLine(cells, CsvSafety::FormulaSafe);
}

}

QByteArray serviceTable(const std::vector<Service> &services)
{
    QByteArray table = "\xef\xbb\xbf" + csvLine(kHeader);
    for (const Service &service : services) {
        if (service.masked || service.locations.empty())
            table += row(service, {});
        else
            for (const Location &location : service.locations)
                table += row(service, location);
    }
    return table;
}

}
