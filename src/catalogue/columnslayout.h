// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/columns.h"
#include "catalogue/servicetables.h"

#include <map>
#include <set>
#include <tuple>

namespace paraply {

/// Who has exceptions to ordinary hours of their own.
struct ExceptionOwners {
    std::set<QString> services, municipalities;
};

/// Lays what the tables say into columns, row after row. One use, while loading.
class ColumnsLayout {
public:
    ColumnsLayout(const ServiceTables &tables, const Region &region, const Exceptions &exceptions, ExceptionOwners owners,
                  Columns &columns);

    /// The services in order of name (Swedish collation), then id.
    static std::vector<std::uint32_t> nameOrder(const ServiceTables &tables);
    static std::size_t rowCount(const ServiceTables &tables);
    void lay(const std::vector<std::uint32_t> &order);

private:
    using Sessions = std::vector<const SessionFacts *>;
    using ContextKey = std::tuple<QString, QDate, QDate, QDate, QDate>;

    void makeRoom();
    void layShared();
    void layRow(std::uint32_t service, std::int64_t location);
    void layFlags(std::size_t row, const ServiceFacts &facts, const Sessions &sessions);
    void layAges(std::size_t row, const ServiceFacts &facts, const Sessions &sessions);
    void layBands(std::size_t row, const AgePath &path);
    Sessions sessionsAt(std::uint32_t service, std::int64_t location) const;
    std::uint32_t areaOf(const ServiceFacts &facts);
    std::uint32_t profileOf(std::uint32_t service, const Sessions &sessions);
    std::uint32_t scheduleOf(std::uint32_t service, std::uint32_t hours, const Validity &session);
    std::uint32_t contextOf(std::uint32_t service, const Validity &session);

    const ServiceTables &m_tables;
    const QStringList m_languages;
    const QTimeZone m_zone;
    const Exceptions &m_exceptions;
    const ExceptionOwners m_owners;
    Columns &m_columns;
    std::size_t m_row = 0;
    std::vector<std::uint32_t> m_municipalityRanks;   ///< from the tables' numbers to those of the columns
    std::vector<std::vector<std::size_t>> m_languageRows;   ///< by the tables' number: which of Columns::languages it counts in
    std::map<Area, std::uint32_t> m_areas;
    std::map<ContextKey, std::uint32_t> m_contexts;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> m_schedules;   ///< (context, hours) -> schedule
};

}
