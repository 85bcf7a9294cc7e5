// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/answer.h"
#include "catalogue/catalogue.h"
#include "catalogue/query.h"

#include <array>
#include <cstdint>
#include <vector>

namespace paraply {

/// A point where something of an answer is: what lies at the very same place, known equally well, is one spot.
struct Spot {
    Position position;
    Precision precision = Precision::Locality;
    QString locality, municipality;          ///< locality: empty when not known
    std::vector<std::uint32_t> rows;         ///< ascending rows of the catalogue's Columns, at least one
    std::array<int, kKindGroupCount> groups{};
    Kind kind = Kind::Information;           ///< of the first row
    int count() const { return int(rows.size()); }
};

/// Where the hits of a query are, all of them whatever its limit; the same rows as Answer::hits. In the order of their first
/// row. Code::Invalid as with find(). Any thread.
Result<std::vector<Spot>> spotsOf(const Catalogue &catalogue, const Query &query);

/// All rows of the catalogue's Columns that fit a query, whatever its limit, in the order of Answer: so that a long list can be told
/// piece by piece, with hitsAt(). Code::Invalid as with find(). Any thread.
struct RowOrder {
    std::vector<std::uint32_t> hits, remote;
};
Result<RowOrder> orderOf(const Catalogue &catalogue, const Query &query);

/// Those of `rows` that fit the query, told and ordered as in Answer, what has a place first; all of them.
Result<std::vector<Hit>> hitsAt(const Catalogue &catalogue, const Query &query, const std::vector<std::uint32_t> &rows);

/// What lies at a row, alone; nothing for a row without a place.
std::optional<Spot> spotOf(const Catalogue &catalogue, std::uint32_t row);

/// The row of a service at a location; nothing when the catalogue has none.
std::optional<std::uint32_t> rowAt(const Catalogue &catalogue, const QString &service, const QString &location);

}
