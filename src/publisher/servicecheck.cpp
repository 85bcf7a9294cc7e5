// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sheetcheck.h"

#include "publisher/cellvalues.h"

#include <algorithm>
#include <array>

namespace paraply {

namespace {

// What belongs to the place; everything else of services.csv belongs to the service.
constexpr std::array<std::string_view, 8> kPlaceColumns = {
    "municipality", "location", "address", "locality", "postal_code", "latitude", "longitude", "coordinate_precision"};

bool isPlaceColumn(std::string_view name)
{
    return std::find(kPlaceColumns.begin(), kPlaceColumns.end(), name) != kPlaceColumns.end();
}

class ServiceCheck {
public:
    ServiceCheck(const Sheets &sheets, const SheetIndex &index, Findings &findings)
        : m_table(sheets[Sheet::Services]), m_sources(sheets[Sheet::Sources]), m_sessions(sheets[Sheet::Sessions]), m_index(index), m_findings(findings)
    {
    }

    void run()
    {
        std::vector<bool> isSourced(m_table.size());   // by first row
        for (size_t row = 0; row < m_sources.size(); ++row) {
            if (const auto service = m_index.services.find(m_sources.cell(row, 0)); service != m_index.services.end())
                isSourced[service->second] = true;
        }
        m_places.reserve(m_table.size());
        for (size_t row = 0; row < m_table.size(); ++row) {
            const size_t first = m_index.firstRows[row];
            if (first != row)
                checkSame(row, first);
            else if (m_sources.isWhole() && !m_table.cell(row, 0).empty() && !isSourced[row])
                m_findings.add(m_table.at(Fault::MissingSource, row, 0, {textOf(m_table.cell(row, 0))}));
            checkPlace(row);
            checkMasked(row, first);
        }
        checkMaskedSessions();
        checkReferencesOfSources();
    }

private:
    void differs(Fault fault, size_t row, int column, size_t first)
    {
        m_findings.add(m_table.at(fault, row, column,
                                  {textOf(m_table.cell(row, column)), textOf(m_table.cell(first, column)), QString::number(m_table.at(fault, first, -1).row)}));
    }

    void checkSame(size_t row, size_t first)
    {
        for (int column = 0; column < int(m_table.format().columns.size()); ++column) {
            const std::string_view cell = m_table.cell(row, column);
            if (!cell.empty() && !isPlaceColumn(m_table.format().columns[size_t(column)].name) && cell != m_table.cell(first, column))
                differs(Fault::DifferentInSameService, row, column, first);
        }
    }

    void checkPlace(size_t row)
    {
        const std::string_view place = placeOf(m_table, row);
        const bool placed = !m_table.cell(row, m_latitude).empty(), precise = m_table.cell(row, m_precision) != "none";
        if (placed && !precise)
            m_findings.add(m_table.at(Fault::BadChoice, row, m_precision,
                                      {QStringLiteral("none"), QStringLiteral("locality"), QStringLiteral("address, neighbourhood, locality")}));
        const bool told = !place.empty() || !m_table.cell(row, m_table.format()["address"]).empty();
        const auto [first, added] = m_places.emplace(place.empty() ? std::string_view("\n") : place, row);
        if (added || place.empty()) {
            // Without coordinates there is no place to go to, and an address would be lost without a word.
            if (told && !placed)
                m_findings.add(m_table.at(Fault::LocationWithoutPlace, row, m_latitude, {textOf(place)}));
            return;
        }
        for (const std::string_view name : kPlaceColumns) {
            const int column = m_table.format()[name];
            const std::string_view cell = m_table.cell(row, column);
            if (name != "location" && !cell.empty() && cell != m_table.cell(first->second, column))
                differs(Fault::DifferentInSameLocation, row, column, first->second);
        }
    }

    void checkMasked(size_t row, size_t first)
    {
        if (!isYes(m_table.cell(row, m_masked)) && !isYes(m_table.cell(first, m_masked)))
            return;
        for (const std::string_view name : {"location", "address", "locality", "postal_code", "latitude", "longitude"}) {
            const int column = m_table.format()[name];
            if (!m_table.cell(row, column).empty())
                m_findings.add(m_table.at(Fault::MaskedWithPlace, row, column, {textOf(m_table.cell(row, 0))}));
        }
    }

    void checkMaskedSessions()
    {
        const int service = m_sessions.format()["service"], location = m_sessions.format()["location"];
        for (size_t row = 0; row < m_sessions.size(); ++row) {
            const auto found = m_index.services.find(m_sessions.cell(row, service));
            const bool masked = found != m_index.services.end() && isYes(m_table.cell(found->second, m_masked));
            if (masked && !m_sessions.cell(row, location).empty())
                m_findings.add(m_sessions.at(Fault::MaskedWithPlace, row, location, {textOf(found->first)}));
        }
    }

    void checkReferencesOfSources()
    {
        const int reference = m_sources.format()["reference"];
        for (size_t row = 0; row < m_sources.size(); ++row) {
            const std::string_view cell = m_sources.cell(row, reference);
            if (cell.starts_with("www."))
                m_findings.add(m_sources.at(Fault::UrlWithoutScheme, row, reference, {textOf(cell)}));
            else if (hasWebScheme(cell) && !isWebAddress(cell))
                m_findings.add(m_sources.at(Fault::BadUrl, row, reference, {textOf(cell)}));
        }
    }

    const Table &m_table, &m_sources, &m_sessions;
    const SheetIndex &m_index;
    Findings &m_findings;
    const int m_latitude = m_table.format()["latitude"], m_precision = m_table.format()["coordinate_precision"],
              m_masked = m_table.format()["masked"];
    std::unordered_map<std::string_view, size_t> m_places;   ///< place -> its first row
};

}

void checkServices(const Sheets &sheets, const SheetIndex &index, Findings &findings)
{
    ServiceCheck(sheets, index, findings).run();
}

}
