// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/spots.h"

#include "catalogue/hits.h"
#include "catalogue/querybounds.h"

#include <algorithm>
#include <map>

namespace paraply {

namespace {

/// Position and precision: what makes two rows one spot.
std::array<std::int32_t, 3> pointOf(const Columns &columns, std::size_t row)
{
    return {columns.latitudes[row], columns.longitudes[row], std::int32_t(columns.precisions[row])};
}

Spot spotAt(const Columns &columns, std::size_t row)
{
    return {columns.position(row), columns.precisions[row], columns.localityNames[columns.localityOf[row]],
            columns.municipalityNames[columns.placeMunicipalityOf[row]], {}, {}, Kind(columns.kinds[row])};
}

Query whole(Query query)
{
    query.limit = 0;
    return query;
}

void addRow(const Columns &columns, std::size_t row, Spot &spot)
{
    spot.rows.push_back(std::uint32_t(row));
    ++spot.groups[std::size_t(groupOf(Kind(columns.kinds[row])))];
}

}

Result<std::vector<Spot>> spotsOf(const Catalogue &catalogue, const Query &query)
{
    if (const QString broken = brokenBound(query); !broken.isEmpty())
        return Error {Code::Invalid, QStringLiteral("a query needs ") + broken};
    const Columns &columns = catalogue.columns();
    const Sieve sieve(columns, query);
    std::vector<Spot> spots;
    std::map<std::array<std::int32_t, 3>, std::size_t> known;
    (sieve.rows() & columns.placed).forEach([&](std::size_t row) {
        const auto [entry, isNew] = known.try_emplace(pointOf(columns, row), spots.size());
        if (isNew)
            spots.push_back(spotAt(columns, row));
        addRow(columns, row, spots[entry->second]);
    });
    return spots;
}

Result<std::vector<Hit>> hitsAt(const Catalogue &catalogue, const Query &query, const std::vector<std::uint32_t> &rows)
{
    if (const QString broken = brokenBound(query); !broken.isEmpty())
        return Error {Code::Invalid, QStringLiteral("a query needs ") + broken};
    const Columns &columns = catalogue.columns();
    Bits wanted(columns.rowCount());
    for (const std::uint32_t row : rows) {
        if (row < columns.rowCount())
            wanted.set(row);
    }
    const Query all = whole(query);
    const Sieve sieve(columns, all);
    const Bits fitting = sieve.rows() & wanted;
    std::vector<Hit> hits = hitsOf(columns, sieve, all, firstPlaced(columns, sieve, all, fitting & columns.placed));
    const std::vector<Hit> remote = hitsOf(columns, sieve, all, firstRemote(columns, sieve, all, fitting - columns.placed));
    hits.insert(hits.end(), remote.begin(), remote.end());
    return hits;
}

Result<RowOrder> orderOf(const Catalogue &catalogue, const Query &query)
{
    if (const QString broken = brokenBound(query); !broken.isEmpty())
        return Error {Code::Invalid, QStringLiteral("a query needs ") + broken};
    const Columns &columns = catalogue.columns();
    const Query all = whole(query);
    const Sieve sieve(columns, all);
    const Bits fitting = sieve.rows();
    const auto numbers = [](const std::vector<RankedRow> &ranked) {
        std::vector<std::uint32_t> rows(ranked.size());
        std::ranges::transform(ranked, rows.begin(), &RankedRow::row);
        return rows;
    };
    return RowOrder {numbers(firstPlaced(columns, sieve, all, fitting & columns.placed)),
                     numbers(firstRemote(columns, sieve, all, fitting - columns.placed))};
}

std::optional<Spot> spotOf(const Catalogue &catalogue, std::uint32_t row)
{
    const Columns &columns = catalogue.columns();
    if (row >= columns.rowCount() || !columns.placed.test(row))
        return std::nullopt;
    Spot spot = spotAt(columns, row);
    addRow(columns, row, spot);
    return spot;
}

std::optional<std::uint32_t> rowAt(const Catalogue &catalogue, const QString &service, const QString &location)
{
    const Columns &columns = catalogue.columns();
    for (std::size_t row = 0; row < columns.rowCount(); ++row) {
        if (columns.placed.test(row) && columns.serviceIds.text(columns.serviceOf[row]) == service
            && columns.locationIds.text(columns.locationOf[row]) == location)
            return std::uint32_t(row);
    }
    return std::nullopt;
}

}
