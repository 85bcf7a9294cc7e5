// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/regionmapping.h"

#include "publisher/csv.h"
#include "publisher/sheetwriter.h"
#include "publisher/table.h"

#include <algorithm>
#include <array>

namespace paraply {

namespace {

struct Carried {
    Sheet sheet;
    HsdsTable table;
    bool mustExist;
};

constexpr std::array<Carried, 4> kCarried = {{
    {Sheet::Region, HsdsTable::ParaplyRegion, true}, {Sheet::Municipalities, HsdsTable::ParaplyMunicipality, true},
    {Sheet::Localities, HsdsTable::ParaplyLocality, false}, {Sheet::Topics, HsdsTable::ParaplyTopic, false}}};

Result<void> written(const Carried &carried, const Staging &staging, IntakeLedger &ledger, const QString &target, FileOps &files)
{
    auto writer = SheetWriter::create(carried.sheet, target, files);
    if (!writer)
        return writer.error();
    const auto added = staging.forEach(carried.table, [&](const StagedRecord &record) -> Result<void> {
        SheetRow row(carried.sheet);
        for (const SheetColumn &column : formatOf(carried.sheet).columns)
            row[column.name] = record.field(textOf(column.name));
        if (const QString own = record.field(QStringLiteral("paraply_id")); !own.isEmpty())
            row["id"] = own;
        ledger.use(record);
        return writer->add(row);
    });
    if (!added)
        return added;
    return writer->rows() == 0 && !carried.mustExist ? Result<void>() : writer->finish();
}

Result<void> copied(const Carried &carried, const QString &region, const QString &target, FileOps &files)
{
    const QString name = textOf(formatOf(carried.sheet).file), from = region + u'/' + name;
    if (!files.exists(from))
        return carried.mustExist ? Result<void>(Error {Code::Missing, from}) : Result<void>();
    const auto bytes = files.read(from, kSheetBytes);
    if (!bytes)
        return bytes.error();
    return files.writeAtomically(target + u'/' + name, *bytes);
}

}

Result<void> placeRegion(const Staging &staging, IntakeLedger &ledger, const QString &region, const QString &target, FileOps &files)
{
    const bool isOurs = region.isEmpty() && staging.count(HsdsTable::ParaplyRegion) > 0;
    if (!isOurs && region.isEmpty())
        return Error {Code::Invalid, QStringLiteral("the source says no region, and no folder was given")};
    for (const Carried &carried : kCarried) {
        const auto placed = isOurs ? written(carried, staging, ledger, target, files) : copied(carried, region, target, files);
        if (!placed)
            return placed;
    }
    return {};
}

}
