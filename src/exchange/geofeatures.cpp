// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/geofeatures.h"

#include <QJsonArray>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject propertiesOf(const Service &service, const Location *location)
{
    QJsonArray phones;
    for (const Phone &phone : service.phones)
        phones += phone.number;
    return {{u"service"_s, service.id}, {u"name"_s, service.name.text}, {u"kind"_s, QString(kindCode(service.kind))},
            {u"organization"_s, textOrNull(service.organization ? service.organization->name : QString())},
            {u"municipality"_s, textOrNull(service.municipality)}, {u"location"_s, textOrNull(location ? location->id : QString())},
            {u"address"_s, textOrNull(location ? location->address : QString())}, {u"locality"_s, textOrNull(location ? location->locality : QString())},
            {u"precision"_s, location && location->position ? QJsonValue(QString(precisionCode(location->precision))) : QJsonValue(QJsonValue::Null)},
            {u"min_age_months"_s, numberOrNull(service.ages.min)}, {u"max_age_months"_s, numberOrNull(service.ages.max)},
            {u"phones"_s, phones}, {u"url"_s, textOrNull(service.url)}, {u"newest_date"_s, textOrNull(service.newestDate().toString(Qt::ISODate))}};
}

QJsonObject feature(const Service &service, const Location *location)
{
    QJsonValue geometry(QJsonValue::Null);
    if (location && location->position)
        geometry = QJsonObject {{u"type"_s, u"Point"_s}, {u"coordinates"_s, QJsonArray {location->position->longitude, location->position->latitude}}};
    const QString id = location ? u"%1/%2"_s.arg(service.id, location->id) : service.id;
    return {{u"type"_s, u"Feature"_s}, {u"id"_s, id}, {u"geometry"_s, geometry}, {u"properties"_s, propertiesOf(service, location)}};
}

}

QJsonObject geoFeatures(const std::vector<Service> &services, const Region &region)
{
    QJsonArray features;
    for (const Service &service : services) {
        if (service.masked || service.locations.empty()) {
            features += feature(service, nullptr);
            continue;
        }
        for (const Location &location : service.locations)
            features += feature(service, &location);
    }
    return {{u"type"_s, u"FeatureCollection"_s}, {u"attribution"_s, region.attribution}, {u"features"_s, features}};
}

}
