// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sheetcheck.h"

#include "publisher/cellvalues.h"

#include <cmath>

namespace paraply {

namespace {

bool hasColumn(const Table &table, std::string_view name)
{
    for (const SheetColumn &column : table.format().columns) {
        if (column.name == name)
            return true;
    }
    return false;
}

// The usual slips: longitude first, and metres of SWEREF 99 TM (north 6 100 000-7 700 000, east 200 000-1 000 000).
Fault coordinateFault(Position position, const Box &box)
{
    constexpr double kLeastMetres = 10'000;
    if (std::abs(position.latitude) >= kLeastMetres || std::abs(position.longitude) >= kLeastMetres)
        return Fault::CoordinatesInMetres;
    if (box.contains({position.longitude, position.latitude}))
        return Fault::CoordinatesSwapped;
    return Fault::CoordinatesOutsideRegion;
}

void checkPosition(const Table &table, size_t row, const std::optional<Box> &box, Findings &findings)
{
    static constexpr std::string_view kLatitude = "latitude", kLongitude = "longitude";
    const int latitudeColumn = table.format()[kLatitude], longitudeColumn = table.format()[kLongitude];
    const std::string_view north = table.cell(row, latitudeColumn), east = table.cell(row, longitudeColumn);
    if (north.empty() != east.empty()) {
        // Where both must be filled, that is said already.
        if (!table.format().columns[size_t(latitudeColumn)].required)
            findings.add(table.at(Fault::CoordinatesIncomplete, row, north.empty() ? latitudeColumn : longitudeColumn));
        return;
    }
    const auto latitude = degreesFrom(north), longitude = degreesFrom(east);
    if (!latitude || !longitude || !box)
        return;
    const Position position {*latitude, *longitude};
    if (box->contains(position))
        return;
    const auto degrees = [](double value) { return QString::number(value, 'f', 2); };
    findings.add(table.at(coordinateFault(position, *box), row, latitudeColumn,
                          {textOf(north), textOf(east), degrees(box->south), degrees(box->north), degrees(box->west), degrees(box->east)}));
}

void checkDates(const Table &table, std::string_view from, std::string_view to, Findings &findings)
{
    const int first = table.format()[from], last = table.format()[to];
    for (size_t row = 0; row < table.size(); ++row) {
        const auto begin = dateFrom(table.cell(row, first)), end = dateFrom(table.cell(row, last));
        if (begin && end && *begin > *end)
            findings.add(table.at(Fault::ValidRangeReversed, row, last, {textOf(table.cell(row, first)), textOf(table.cell(row, last))}));
    }
}

}

void checkPositions(const Table &table, const SheetIndex &index, Findings &findings)
{
    if (!hasColumn(table, "latitude"))
        return;
    for (size_t row = 0; row < table.size(); ++row)
        checkPosition(table, row, index.box, findings);
}

void checkRanges(const Table &table, Findings &findings)
{
    if (hasColumn(table, "min_age_months")) {
        const int min = table.format()["min_age_months"], max = table.format()["max_age_months"];
        for (size_t row = 0; row < table.size(); ++row) {
            const auto low = countFrom(table.cell(row, min)), high = countFrom(table.cell(row, max));
            if (low && high && *low > *high)
                findings.add(table.at(Fault::AgeRangeReversed, row, max, {QString::number(*low), QString::number(*high)}));
        }
    }
    if (hasColumn(table, "valid_from"))
        checkDates(table, "valid_from", "valid_to", findings);
    if (hasColumn(table, "first_day"))
        checkDates(table, "first_day", "last_day", findings);
}

void checkExceptions(const Table &table, Findings &findings)
{
    const int type = table.format()["type"], hours = table.format()["hours"];
    for (size_t row = 0; row < table.size(); ++row) {
        const bool wanted = table.cell(row, type) == "hours", given = !table.cell(row, hours).empty();
        if (wanted && !given)
            findings.add(table.at(Fault::ExceptionWithoutHours, row, hours));
        else if (!wanted && given && !table.cell(row, type).empty())
            findings.add(table.at(Fault::UnneededHours, row, hours, {textOf(table.cell(row, type))}));
    }
}

}
