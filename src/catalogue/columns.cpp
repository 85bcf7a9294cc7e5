// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/columns.h"

#include "catalogue/columnslayout.h"
#include "catalogue/columnstext.h"
#include "catalogue/derivedfile.h"
#include "storage/statement.h"

#include <algorithm>

namespace paraply {

namespace {

ExceptionOwners readExceptionOwners(Connection &connection)
{
    ExceptionOwners owners;
    Statement statement(connection, "SELECT service, municipality FROM exception ORDER BY id");
    for (const Row row : statement.rows()) {
        if (!row.isNull(0))
            owners.services.insert(row.column<QString>(0));
        else if (!row.isNull(1))
            owners.municipalities.insert(row.column<QString>(1));
    }
    return owners;
}

}

Columns::Columns(const QTimeZone &zone) : openness(zone) { }

std::unique_ptr<const Columns> Columns::load(Connection &connection, const Region &region, const QString &digest,
                                             const QString &cacheFolder, FileOps &files)
{
    auto columns = std::make_unique<Columns>(region.timeZone);
    const ServiceTables tables(connection);
    const Exceptions exceptions = Exceptions::read(connection);
    ColumnsLayout layout(tables, region, exceptions, readExceptionOwners(connection), *columns);
    const std::size_t rows = ColumnsLayout::rowCount(tables);

    const DerivedFile file(cacheFolder, digest, files);
    if (std::optional<Derived> derived = file.read(tables.services.size(), rows)) {
        layout.lay(derived->nameOrder);
        columns->text = std::move(derived->text);
        return columns;
    }
    Derived derived {ColumnsLayout::nameOrder(tables), {}};
    layout.lay(derived.nameOrder);
    derived.text = textIndexOf(connection, *columns);
    // What cannot be kept is made again the next time; the file's own log says why.
    (void)file.write(derived, rows).has_value();
    columns->text = std::move(derived.text);
    return columns;
}

std::vector<AgePath> Columns::agePaths(std::size_t row) const
{
    std::vector<AgePath> paths {{minAges[row], maxAges[row], ageKnown.test(row), -1}};
    const auto leading = std::lower_bound(leadingSessions.begin(), leadingSessions.end(), row,
                                          [](const auto &entry, std::size_t wanted) { return entry.first < wanted; });
    if (leading != leadingSessions.end() && leading->first == row)
        paths.front().session = leading->second;
    auto further = std::lower_bound(furtherPaths.begin(), furtherPaths.end(), row,
                                    [](const FurtherPath &entry, std::size_t wanted) { return entry.row < wanted; });
    for (; further != furtherPaths.end() && further->row == row; ++further)
        paths.push_back(further->path);
    return paths;
}

std::size_t Columns::narrowBytes() const
{
    constexpr std::size_t kPerRow = 2 * sizeof(std::int32_t) + 3 * sizeof(std::uint8_t) + 3 * sizeof(std::uint32_t);
    const std::size_t sets = 8 + kindRows.size() + bandRows.size() + reachRows.size() + languages.size();
    return rowCount() * kPerRow + sets * ((rowCount() + 63) / 64) * 8 + furtherPaths.size() * sizeof(FurtherPath);
}

}
