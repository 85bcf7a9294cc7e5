// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdsdirectory.h"

#include "exchange/hsdsservice.h"

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

Result<HsdsServices> servicesOf(const Directory &directory)
{
    QHash<QString, QString> codes, topics;
    const auto municipalities = directory.forEach(u"municipality"_s, [&](const TableRow &row) -> Result<void> {
        codes.insert(row[u"name"], row[u"code"]);
        return {};
    });
    if (!municipalities)
        return municipalities.error();
    const auto named = directory.forEach(u"topic"_s, [&](const TableRow &row) -> Result<void> {
        topics.insert(row[u"id"], row[u"name"]);
        return {};
    });
    if (!named)
        return named.error();
    return HsdsServices(directory.region(), std::move(codes), std::move(topics));
}

}

Result<void> HsdsDirectory::forEachCommon(const Visit &visit) const
{
    const QString region = m_directory.region().code;
    const HsdsServices services(m_directory.region(), {}, {});
    const auto told = [&](auto record) { return [&visit, record](const TableRow &row) { return visit(record(row)); }; };
    const auto ofRegion = [&](HsdsRecord (*record)(const TableRow &, const QString &)) {
        return told([&region, record](const TableRow &row) { return record(row, region); });
    };
    for (const auto &[table, record] : {std::pair{u"region"_s, &hsdsRegion}, {u"municipality"_s, &hsdsMunicipality}, {u"locality"_s, &hsdsLocality}}) {
        if (auto walked = m_directory.forEach(table, told(record)); !walked)
            return walked;
    }
    if (auto walked = m_directory.forEach(u"topic"_s, ofRegion(hsdsTopic)); !walked)
        return walked;
    if (auto walked = m_directory.forEachIdleOrganization(told([&](const TableRow &row) { return services.organization(row); })); !walked)
        return walked;
    if (auto walked = m_directory.forEachCommonException(ofRegion(hsdsException)); !walked)
        return walked;
    return m_directory.forEachCommonTranslation(ofRegion(hsdsTranslation));
}

Result<void> HsdsDirectory::forEachService(const Visit &visit) const
{
    Result<HsdsServices> services = servicesOf(m_directory);
    if (!services)
        return services.error();
    return m_directory.forEachService([&](const DirectoryService &rows) { return visit(services->record(rows)); });
}

}
