// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdssheets.h"

#include "exchange/recorduuid.h"

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// Every field of the table that the row has a column for, as it is.
HsdsRecord sameNames(HsdsTable table, const TableRow &row, std::initializer_list<std::string_view> except = {})
{
    HsdsRecord record(table);
    for (const HsdsField &field : formatOf(table).fields) {
        if (std::find(except.begin(), except.end(), field.name) == except.end())
            record.put(field.name, row[QString::fromLatin1(field.name.data(), qsizetype(field.name.size()))]);
    }
    return record;
}

}

QString yesOrNo(const QString &truth)
{
    return truth.isEmpty() ? QString() : truth == u"0" ? u"no"_s : u"yes"_s;
}

QString yesOrEmpty(const QString &truth)
{
    return truth == u"1" ? u"yes"_s : QString();
}

QString hsdsId(const QString &region, QStringView entity, const QString &id)
{
    return recordUuid(region, entity, id).toString(QUuid::WithoutBraces);
}

HsdsRecord hsdsRegion(const TableRow &row)
{
    return sameNames(HsdsTable::ParaplyRegion, row);
}

HsdsRecord hsdsMunicipality(const TableRow &row)
{
    return sameNames(HsdsTable::ParaplyMunicipality, row).put("finnish_admin_area", yesOrNo(row[u"finnish_admin_area"]));
}

HsdsRecord hsdsLocality(const TableRow &row)
{
    return sameNames(HsdsTable::ParaplyLocality, row);
}

HsdsRecord hsdsTopic(const TableRow &row, const QString &region)
{
    return HsdsRecord(HsdsTable::ParaplyTopic, hsdsId(region, u"topic", row[u"id"])).put("paraply_id", row[u"id"]).put("name", row[u"name"]);
}

HsdsRecord hsdsException(const TableRow &row, const QString &region)
{
    return sameNames(HsdsTable::ParaplyException, row, {"paraply_id", "service_id"})
        .put("id", hsdsId(region, u"exception", row[u"id"])).put("paraply_id", row[u"id"]);
}

HsdsRecord hsdsSource(const TableRow &row)
{
    return sameNames(HsdsTable::ParaplySource, row, {"service_id"});
}

HsdsRecord hsdsTranslation(const TableRow &row, const QString &region)
{
    const QString key = u"%1/%2/%3/%4"_s.arg(row[u"entity"], row[u"id"], row[u"field"], row[u"language"]);
    return sameNames(HsdsTable::ParaplyTranslation, row, {"paraply_id", "service_id"})
        .put("id", hsdsId(region, u"translation", key)).put("paraply_id", row[u"id"]);
}

}
