// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/cataloguewriter.h"

#include "catalogue/service.h"
#include "publisher/cellvalues.h"
#include "publisher/narrowrows.h"
#include "publisher/sheetcheck.h"

#include <algorithm>
#include <utility>

namespace paraply {

namespace {

constexpr qint64 kProgressStep = 2000;

// A bare month or year is written as its first day; empty for what is no date. A checked cell has the form already: nothing is made of it anew.
std::string firstDay(std::string_view cell)
{
    constexpr std::string_view kRest = "0000-01-01";
    if (cell.size() > kRest.size() || !looseDateFrom(cell))
        return {};
    return std::string(cell).append(kRest.substr(cell.size()));
}

std::optional<LastingText> orNull(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(CheckedRow::inPlace(text));
}

// The newest first day that a source's date or the owner's confirmation can mean, by service.
std::unordered_map<std::string_view, std::string> newestDates(const Sheets &sheets)
{
    std::unordered_map<std::string_view, std::string> newest;
    const auto take = [&](std::string_view service, std::string day) {
        // ISO days are in order of their text.
        if (std::string &latest = newest[service]; day > latest)
            latest = std::move(day);
    };
    const Table &sources = sheets[Sheet::Sources];
    for (size_t i = 0; i < sources.size(); ++i)
        take(CheckedRow(sources, i).cell("service"), firstDay(CheckedRow(sources, i).cell("date")));
    const Table &services = sheets[Sheet::Services];
    for (size_t i = 0; i < services.size(); ++i)
        take(CheckedRow(services, i).cell("id"), firstDay(CheckedRow(services, i).cell("confirmed_on")));
    return newest;
}

// The items of a list cell, each once, as SQLite orders them.
std::vector<std::string_view> itemsInOrder(std::string_view cell)
{
    std::vector<std::string_view> items = itemsOf(cell);
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return items;
}

bool lists(const CheckedRow &row, std::string_view column, std::string_view item)
{
    const auto items = itemsOf(row.cell(column));
    return std::find(items.begin(), items.end(), item) != items.end();
}

Reach reachOf(const CheckedRow &row, std::string_view region)
{
    const std::string_view area = row.cell("municipality");
    if (area == kCountryName)
        return Reach::Country;
    return area == region ? Reach::Region : Reach::Municipality;
}

// Writes the rows that belong to services; one object for one catalogue.
class ServiceWriter {
public:
    ServiceWriter(const Sheets &sheets, Connection &catalogue)
        : m_sheets(sheets), m_services(sheets[Sheet::Services]), m_catalogue(catalogue), m_newest(newestDates(sheets)),
          m_region(CheckedRow(sheets[Sheet::Region], 0).cell("name"))
    {
        // The first row of a service in the sheet says what is not about a place; a stable order keeps it first.
        for (const size_t row : rowsInOrder(m_services, {"id"})) {
            if (m_firsts.empty() || m_services.cell(m_firsts.back(), 0) != m_services.cell(row, 0))
                m_firsts.push_back(row);
        }
    }

    void writeLocations()
    {
        std::vector<std::pair<std::string_view, size_t>> places;   // and the rows that have it, in the order of the sheet
        for (size_t row = 0; row < m_services.size(); ++row) {
            if (const std::string_view place = placeOf(m_services, row); !place.empty())
                places.emplace_back(place, row);
        }
        std::sort(places.begin(), places.end());
        Statement insert(m_catalogue, "INSERT INTO location VALUES (?,?,?,?,?,?,?,?)");
        static const QByteArray vague(precisionCode(Precision::Locality).data());
        for (auto here = places.begin(), next = here; here != places.end(); here = next) {
            next = std::find_if(here, places.end(), [&](const auto &other) { return other.first != here->first; });
            const auto told = [&](std::string_view column) -> std::optional<LastingText> {
                for (auto member = here; member != next; ++member) {
                    if (const auto text = CheckedRow(m_services, member->second).textOrNull(column))
                        return text;
                }
                return std::nullopt;
            };
            const CheckedRow first(m_services, here->second);
            insert.bind(CheckedRow::inPlace(here->first), told("address"), told("locality"), told("municipality"), told("postal_code"), first.degrees("latitude"),
                        first.degrees("longitude"), told("coordinate_precision").value_or(LastingText {vague}));
            insert.run();
        }
    }

    void writeServices(const Progress &progress)
    {
        Statement insert(m_catalogue, "INSERT INTO service VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        qint64 done = 0;
        for (const size_t i : m_firsts) {
            const CheckedRow row(m_services, i);
            const auto newest = m_newest.find(row.cell("id"));
            insert.bind(row.text("id"), row.text("name"), row.text("kind"), row.textOrNull("organization"),
                        QString(reachCode(reachOf(row, m_region))), row.text("municipality"), row.count("min_age_months"),
                        row.count("max_age_months"), isYes(row.cell("expecting")), row.textOrNull("cost"), lists(row, "access", "drop_in"),
                        lists(row, "access", "booking"), lists(row, "access", "referral"), row.textOrNull("hours"),
                        row.textOrNull("valid_from"), row.textOrNull("valid_to"), row.text("basis"), row.text("confidence"),
                        isYes(row.cell("masked")),
                        newest == m_newest.end() ? std::nullopt : orNull(newest->second));
            insert.run();
            if (++done % kProgressStep == 0)
                progress(u"services.csv", done, qint64(m_firsts.size()));
        }
    }

    void writeDetails()
    {
        Statement insert(m_catalogue, "INSERT INTO service_detail VALUES (?,?,?,?,?,?,?,?)");
        for (const size_t i : m_firsts) {
            const CheckedRow row(m_services, i);
            insert.bind(row.text("id"), row.text("description"), row.textOrNull("language_note"), row.textOrNull("email"),
                        row.textOrNull("url"), row.textOrNull("confirmed_on"), row.textOrNull("confirmed_by"), row.textOrNull("responsible"));
            insert.run();
        }
    }

    void writePlaces()
    {
        std::vector<std::pair<std::string_view, std::string_view>> pairs;
        for (size_t row = 0; row < m_services.size(); ++row) {
            if (const std::string_view place = placeOf(m_services, row); !place.empty())
                pairs.emplace_back(m_services.cell(row, 0), place);
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        NarrowRows rows(m_catalogue, "service_at_location", 2);
        for (const auto &[service, place] : pairs)
            rows.add({service, place});
        rows.finish();
    }

    // A list cell becomes a row for each of its items, once.
    void writeList(std::string_view column, const QByteArray &table)
    {
        NarrowRows rows(m_catalogue, table, 2);
        for (const size_t i : m_firsts) {
            const CheckedRow row(m_services, i);
            for (const std::string_view item : itemsInOrder(row.cell(column)))
                rows.add({row.cell("id"), item});
        }
        rows.finish();
    }

    void writePhones()
    {
        Statement insert(m_catalogue, "INSERT INTO phone VALUES (?,?,?)");
        for (const size_t i : m_firsts) {
            const CheckedRow row(m_services, i);
            for (const std::string_view item : itemsInOrder(row.cell("phone")))
                insert.bind(row.text("id"), CheckedRow::inPlace(item), dialableNumber(textOf(item))).run();
        }
    }

    void writeSources()
    {
        const Table &table = m_sheets[Sheet::Sources];
        Statement insert(m_catalogue, "INSERT INTO source VALUES (?,?,?,?,?,?,?,?)");
        // The place among a service's sources, as the sheet lists them.
        std::unordered_map<std::string_view, int> listed;
        std::vector<int> positions(table.size());
        for (size_t i = 0; i < table.size(); ++i)
            positions[i] = listed[table.cell(i, 0)]++;
        for (const size_t i : rowsInOrder(table, {"service", "reference", "about"})) {
            const CheckedRow row(table, i);
            const std::string day = firstDay(row.cell("date"));
            insert.bind(row.text("service"), row.text("reference"), row.text("about"), row.textOrNull("title"), hasWebScheme(row.cell("reference")),
                        orNull(day), row.textOrNull("date_as_written"), positions[i]);
            insert.run();
        }
    }

private:
    const Sheets &m_sheets;
    const Table &m_services;
    Connection &m_catalogue;
    std::unordered_map<std::string_view, std::string> m_newest;
    std::string_view m_region;
    std::vector<size_t> m_firsts;   ///< the first row of each service, in order of id
};

void writeCatchments(const Table &table, Connection &catalogue)
{
    Statement insert(catalogue, "INSERT INTO catchment VALUES (?,?,?)");
    for (const size_t i : rowsInOrder(table, {"service", "municipality"})) {
        const CheckedRow row(table, i);
        insert.bind(row.text("service"), row.text("municipality"), row.textOrNull("note")).run();
    }
}

void writeSessions(const Table &table, Connection &catalogue)
{
    Statement insert(catalogue, "INSERT INTO session VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    for (const size_t i : rowsInOrder(table, {"id"})) {
        const CheckedRow row(table, i);
        insert.bind(row.text("id"), row.text("service"), row.textOrNull("location"), row.textOrNull("name"), row.text("hours"),
                    row.count("min_age_months"), row.count("max_age_months"), row.truth("expecting"), row.textOrNull("valid_from"),
                    row.textOrNull("valid_to"), row.textOrNull("note"));
        insert.run();
    }
}

void writeExceptions(const Table &table, Connection &catalogue)
{
    Statement insert(catalogue, "INSERT INTO exception VALUES (?,?,?,?,?,?,?,?,?)");
    for (const size_t i : rowsInOrder(table, {"id"})) {
        const CheckedRow row(table, i);
        const bool hours = row.cell("type") == "hours";
        insert.bind(row.text("id"), row.textOrNull("service"), row.textOrNull("municipality"), row.text("type"), row.text("first_day"),
                    row.text("last_day"), hours ? row.textOrNull("hours") : std::nullopt, row.textOrNull("reason"), row.textOrNull("source"));
        insert.run();
    }
}

}

void writeServices(const Sheets &sheets, Connection &catalogue, const Progress &progress)
{
    ServiceWriter writer(sheets, catalogue);
    writer.writeLocations();
    writer.writeServices(progress);
    writer.writeDetails();
    writer.writePlaces();
    writer.writeList("topics", "service_topic");
    writer.writeList("languages", "service_language");
    writer.writePhones();
    writer.writeSources();
    writeCatchments(sheets[Sheet::Catchments], catalogue);
    writeSessions(sheets[Sheet::Sessions], catalogue);
    writeExceptions(sheets[Sheet::Exceptions], catalogue);
}

}
