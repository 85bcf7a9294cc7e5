// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"
#include "publisher/sheets.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace paraply {

/// What other sheets may name. Views into the sheets, which must outlive it.
struct SheetIndex {
    explicit SheetIndex(const Sheets &sheets);

    /// False when the sheet was cut short: what it seems to lack says nothing then.
    bool isWhole(Sheet sheet) const { return (*m_sheets)[sheet].isWhole(); }

    std::unordered_set<std::string_view> municipalities, organizations, topics, locations;
    std::unordered_set<std::string> pages;
    std::unordered_map<std::string_view, size_t> services;   ///< id -> its first row
    std::vector<size_t> firstRows;   ///< by row of services.csv: the first one of the same id
    std::string_view regionName;
    std::optional<Box> box;   ///< nothing while the region's own is not usable

private:
    const Sheets *m_sheets;
};

/// The region's box from its sheet, when it is usable.
std::optional<Box> boxOf(const Table &region);

/// The parts of checkSheets: each holds one family of sheets against the rest.
void checkRegion(const Table &region, Findings &findings);
void checkKeys(const Table &table, Findings &findings);
void checkReferences(const Table &table, const SheetIndex &index, Findings &findings);
void checkPositions(const Table &table, const SheetIndex &index, Findings &findings);
/// Age bounds and dates that must not be reversed, in every sheet that has them.
void checkRanges(const Table &table, Findings &findings);
void checkServices(const Sheets &sheets, const SheetIndex &index, Findings &findings);
void checkExceptions(const Table &table, Findings &findings);
void checkTranslations(const Sheets &sheets, Findings &findings);

/// The id of the place of a services row: its own, the service's where it has only coordinates, else empty.
std::string_view placeOf(const Table &services, size_t row);

}
