// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "findworld.h"

#include <catch2/catch_test_macros.hpp>

namespace paraply {

FindWorld &FindWorld::placed(const char *id, Cells cells, Cells place)
{
    const QByteArray location = QByteArray(id) + "-place";
    service(id, cells);
    CatalogueBuilder::location(location.constData(), place);
    at(id, location.constData());
    return *this;
}

std::shared_ptr<const Catalogue> FindWorld::opened(const OpenOptions &options)
{
    const auto catalogue = Catalogue::open(write(m_folder.filePath(QStringLiteral("world.sqlite"))), options);
    REQUIRE(catalogue);
    return *catalogue;
}

Answer FindWorld::answer(const Query &query)
{
    const auto answer = find(*opened(), query);
    REQUIRE(answer);
    return *answer;
}

QStringList FindWorld::found(const Query &query)
{
    return servicesOf(answer(query).hits);
}

QStringList FindWorld::foundRemote(const Query &query)
{
    return servicesOf(answer(query).remote);
}

Query question()
{
    Query query;
    query.now = swedishTime("2026-11-24T10:00");
    return query;
}

QDateTime swedishTime(const char *isoTime)
{
    const QDateTime wall = QDateTime::fromString(QString::fromLatin1(isoTime), Qt::ISODate);
    return QDateTime(wall.date(), wall.time(), QTimeZone("Europe/Stockholm"));
}

QStringList servicesOf(const std::vector<Hit> &hits)
{
    QStringList ids;
    for (const Hit &hit : hits)
        ids.append(hit.service);
    return ids;
}

}
