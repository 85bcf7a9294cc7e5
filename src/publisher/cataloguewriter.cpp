// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/cataloguewriter.h"

#include "publisher/cellvalues.h"

#include <algorithm>
#include <numeric>

namespace paraply {

std::optional<LastingText> CheckedRow::textOrNull(std::string_view column) const
{
    const std::string_view value = cell(column);
    return value.empty() ? std::nullopt : std::optional(inPlace(value));
}

std::optional<qint64> CheckedRow::count(std::string_view column) const
{
    return countFrom(cell(column));
}

std::optional<double> CheckedRow::degrees(std::string_view column) const
{
    return degreesFrom(cell(column));
}

std::optional<bool> CheckedRow::truth(std::string_view column) const
{
    const std::string_view value = cell(column);
    return value.empty() ? std::nullopt : std::optional(isYes(value));
}

std::vector<size_t> rowsInOrder(const Table &table, std::initializer_list<std::string_view> columns)
{
    std::vector<int> places;
    for (const std::string_view column : columns)
        places.push_back(table.format()[column]);
    std::vector<size_t> rows(table.size());
    std::iota(rows.begin(), rows.end(), size_t(0));
    std::stable_sort(rows.begin(), rows.end(), [&](size_t a, size_t b) {
        for (const int place : places) {
            if (const int order = table.cell(a, place).compare(table.cell(b, place)); order != 0)
                return order < 0;
        }
        return false;
    });
    return rows;
}

namespace {

void writeMunicipalities(const Table &table, Connection &catalogue)
{
    Statement insert(catalogue, "INSERT INTO municipality VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const size_t i : rowsInOrder(table, {"code"})) {
        const CheckedRow row(table, i);
        insert.bind(row.text("code"), row.text("name"), row.textOrNull("formal_name"), row.textOrNull("seat"), row.count("population"),
                    row.textOrNull("population_date"), row.textOrNull("population_source"), row.textOrNull("later_population"),
                    row.degrees("latitude"), row.degrees("longitude"), row.textOrNull("coordinate_source"), row.textOrNull("website"),
                    row.truth("finnish_admin_area"), row.textOrNull("finnish_admin_area_source"));
        insert.run();
    }
}

void writeLocalities(const Table &table, Connection &catalogue)
{
    Statement insert(catalogue, "INSERT INTO locality VALUES (?,?,?,?,?,?,?,?)");
    for (const size_t i : rowsInOrder(table, {"name", "municipality"})) {
        const CheckedRow row(table, i);
        insert.bind(row.text("name"), row.text("municipality"), row.degrees("latitude"), row.degrees("longitude"),
                    row.textOrNull("coordinate_source"), row.textOrNull("coordinate_quality"), row.textOrNull("postal_code_series"),
                    row.textOrNull("postal_code_source"));
        insert.run();
    }
}

}

void writeRegion(const Sheets &sheets, Connection &catalogue)
{
    const CheckedRow region(sheets[Sheet::Region], 0);
    Statement insertRegion(catalogue, "INSERT INTO region VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insertRegion.bind(region.text("code"), region.text("name"), region.text("languages"), region.degrees("south"), region.degrees("west"),
                      region.degrees("north"), region.degrees("east"), region.text("time_zone"), region.text("data_date"),
                      region.textOrNull("publisher"), region.textOrNull("report_address"), region.textOrNull("accessibility_contact"),
                      region.textOrNull("feed_url"), region.textOrNull("feed_root"), region.text("attribution"), region.text("map_attribution"));
    insertRegion.run();
    writeMunicipalities(sheets[Sheet::Municipalities], catalogue);
    writeLocalities(sheets[Sheet::Localities], catalogue);
    const Table &organizations = sheets[Sheet::Organizations];
    Statement insertOrganization(catalogue, "INSERT INTO organization VALUES (?,?,?,?)");
    for (const size_t i : rowsInOrder(organizations, {"id"})) {
        const CheckedRow row(organizations, i);
        insertOrganization.bind(row.text("id"), row.text("name"), row.textOrNull("type"), row.textOrNull("website")).run();
    }
    const Table &topics = sheets[Sheet::Topics];
    Statement insertTopic(catalogue, "INSERT INTO topic VALUES (?,?)");
    for (const size_t i : rowsInOrder(topics, {"id"})) {
        const CheckedRow row(topics, i);
        insertTopic.bind(row.text("id"), row.text("name")).run();
    }
}

}
